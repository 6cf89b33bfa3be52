#if Generator
  internal import CLibXML2

  /// Validates messages against a schema, with libxml2 as the judge.
  public struct SchemaValidator {
    /// Which element of a message is validated.
    public enum Target: Hashable, Sendable {
      /// The root.
      case root
      /// The first element in document order that the schema declares globally: the message inside a SOAP envelope, say.
      case firstDeclared
      /// The first element of that name.
      case element(QName)
      /// The element at a path such as a finding shows: `/Envelope/Body/query`.
      case path(String)
    }

    private let compiled: CompiledSchema
    private let schema: xmlSchemaPtr
    private let declared: Set<QName>

    /// Compiles a schema; nil when that fails, and then the diagnostics say why.
    public init?(schemaPath: String, loader: SchemaLoader = SchemaLoader(), diagnostics: inout Diagnostics) {
      var loader = loader
      // The schema is compiled below in any case.
      loader.asksLibXML2 = false
      guard let space = loader.load(schemaPath, diagnostics: &diagnostics) else { return nil }
      guard let path = loader.cache.existing(FilePath.normalised(schemaPath)) else { return nil }
      compiled = CompiledSchema(path: path, cache: loader.cache)
      for diagnostic in compiled.opinion.diagnostics(loader.cache) { diagnostics.add(diagnostic) }
      guard let schema = compiled.schema else {
        diagnostics.add(Diagnostic(.error, "libxml2 does not accept \(space.file), so nothing can be validated against it"))
        return nil
      }
      self.schema = schema
      declared = Set(space.elements.keys)
    }

    /// What is wrong with the chosen element of a message; nothing when it is valid.
    ///
    /// - Parameters:
    ///   - bytes: The whole document. A document type declaration is refused.
    ///   - name: The document as findings name it.
    ///   - target: The element to validate. It is judged where it stands, with the namespaces that are in scope there.
    public func validate(_ bytes: [UInt8], name: String, target: Target = .firstDeclared) -> [Finding] {
      let tree: XMLTree
      do throws(XMLTree.Failure) {
        tree = try XMLTree(SourceText(bytes), file: name)
      } catch {
        return [Finding(Self.text(of: error.reason), at: error.location)]
      }
      guard let element = self.element(target, of: tree) else {
        let message =
          target == .firstDeclared
          ? "the document holds no element that the schema declares globally" : "the document does not hold the element to validate"
        return [Finding(message, at: tree.location(of: tree.root))]
      }
      let messages = LibXML2Messages()
      var result: Int32 = -1
      messages.collecting { sink in
        guard let context = xmlSchemaNewValidCtxt(schema) else { return }
        defer { xmlSchemaFreeValidCtxt(context) }
        hl7_xmlSchemaSetValidErrors(context, sink)
        hl7_xmlSetThreadErrors(sink)
        defer { hl7_xmlResetThreadErrors() }
        // An instance may name schemas by xsi:schemaLocation; none is read.
        FileServer(nil).serving { result = xmlSchemaValidateOneElement(context, element) }
      }
      let findings = messages.all.filter { !$0.isWarning }.map { message in
        let text = FindingText(message.text, code: message.code)
        // libxml2 gives the attribute as node at times, and at others only in words.
        let attribute = message.attribute == nil ? text.attribute.map { "/@\($0)" } ?? "" : ""
        return Finding(
          text.message, at: message.ordinal.map(tree.location) ?? tree.location(of: element), path: message.path + attribute,
          code: message.code)
      }
      if findings.isEmpty, result != 0 {
        return [Finding("libxml2 could not validate it (result \(result))", at: tree.location(of: element))]
      }
      return findings
    }

    /// Whether a message holds an element that the schema declares globally, and so whether the schema can judge it.
    public func declaresElement(of bytes: [UInt8]) -> Bool {
      guard let tree = try? XMLTree(SourceText(bytes), file: "") else { return false }
      return element(.firstDeclared, of: tree) != nil
    }

    private func element(_ target: Target, of tree: XMLTree) -> xmlNodePtr? {
      var current: xmlNodePtr? = tree.root
      while let element = current {
        let isChosen: Bool =
          switch target {
          case .root: true
          case .firstDeclared: declared.contains(QName(element.namespaceName, element.localName))
          case .element(let name): name == QName(element.namespaceName, element.localName)
          case .path(let path): XMLTree.path(of: element) == path
          }
        if isChosen { return element }
        current = XMLTree.elementAfter(element)
      }
      return nil
    }

    /// Messages of the parser may quote the document, so they are told by number.
    private static func text(of reason: XMLTree.Failure.Reason) -> String {
      switch reason {
      case .documentType: "a document type declaration (DOCTYPE) is not allowed"
      case .tooLong: "the document is too long"
      case .notWellFormed(let code, _): "not well-formed XML (libxml2 error \(code))"
      }
    }
  }
#endif
