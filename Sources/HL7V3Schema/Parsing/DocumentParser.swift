#if Generator
  internal import CLibXML2

  /// Turns the tree of one schema file into declarations. References stay names; whatever is not understood is reported.
  final class DocumentParser {
    let tree: XMLTree
    var document: SchemaDocument
    /// Whether the file names no target namespace and takes that of its includer.
    private(set) var isChameleon = false
    private(set) var elementsAreQualified = false
    private(set) var attributesAreQualified = false
    private(set) var blockDefault: String?

    /// `includer` is the namespace of the file that includes this one; nil when it is the root or imported.
    static func parse(_ tree: XMLTree, path: String, includer: String?) -> SchemaDocument {
      let parser = DocumentParser(tree, path: path)
      parser.parseSchema(includer: includer)
      return parser.document
    }

    private init(_ tree: XMLTree, path: String) {
      self.tree = tree
      document = SchemaDocument(path: path, file: tree.file)
    }

    private func parseSchema(includer: String?) {
      let top = ComponentPath("")
      guard tree.root.isOfSchemaNamespace, tree.root.localName == Construct.schema.rawValue else {
        report(
          .error, "this is no XML Schema: its root is '\(tree.root.localName)', not 'schema' in \(TypeName.schemaNamespace)", tree.root)
        return
      }
      let schema = SchemaElement(tree.root, construct: .schema, attributes: attributes(of: tree.root, construct: .schema, in: top))
      document.ownNamespace = schema["targetNamespace"] ?? ""
      isChameleon = document.ownNamespace.isEmpty && !(includer ?? "").isEmpty
      document.namespace = isChameleon ? includer ?? "" : document.ownNamespace
      elementsAreQualified = schema["elementFormDefault"] == "qualified"
      attributesAreQualified = schema["attributeFormDefault"] == "qualified"
      blockDefault = schema["blockDefault"]
      forEachChild(of: schema, in: top) { child in
        switch child.construct {
        case .include: document.inclusions.append(inclusion(child, kind: .include, in: top))
        case .import: document.inclusions.append(inclusion(child, kind: .import(child["namespace"] ?? ""), in: top))
        case .redefine: report(.error, "xs:redefine is unsupported; declare the changed types under names of their own", child.node)
        case .notation: report(.warning, "xs:notation '\(child["name"] ?? "")' is not followed", child.node)
        case .element: globalElement(child, in: top)
        case .attribute: globalAttribute(child, in: top)
        case .complexType: globalComplexType(child, in: top)
        case .simpleType: globalSimpleType(child, in: top)
        case .group: globalGroup(child, in: top)
        case .attributeGroup: globalAttributeGroup(child, in: top)
        default: unexpected(child, in: schema, top)
        }
      }
    }

    private func inclusion(_ element: SchemaElement, kind: SchemaDocument.Inclusion.Kind, in owner: ComponentPath)
      -> SchemaDocument.Inclusion
    {
      if case .include = kind, element["schemaLocation"] == nil { missing("schemaLocation", of: element, in: owner) }
      return .init(kind: kind, schemaLocation: element["schemaLocation"], location: location(element))
    }

    /// Calls the body for each child but annotations; what is not of XML Schema is reported and left out.
    func forEachChild(of element: SchemaElement, in owner: ComponentPath, _ body: (SchemaElement) -> Void) {
      var next = xmlFirstElementChild(element.node)
      while let node = next {
        next = xmlNextElementSibling(node)
        guard node.isOfSchemaNamespace else {
          report(.warning, "element '\(node.localName)' is not of XML Schema and is ignored", node, in: owner.text)
          continue
        }
        guard let construct = Construct(rawValue: node.localName) else {
          report(.error, "xs:\(node.localName) is unsupported: it is not of XML Schema 1.0", node, in: owner.text)
          continue
        }
        let attributes = attributes(of: node, construct: construct, in: owner)
        if construct != .annotation { body(SchemaElement(node, construct: construct, attributes: attributes)) }
      }
    }

    /// The attributes in no namespace. Those of other namespaces are notes of the schema's author to tools, which XML Schema allows.
    private func attributes(of node: xmlNodePtr, construct: Construct, in owner: ComponentPath) -> [(name: String, value: String)] {
      var found: [(name: String, value: String)] = []
      var next = node.pointee.properties
      let known = construct.attributes
      while let attribute = next {
        next = attribute.pointee.next
        let name = attribute.localName
        if attribute.pointee.ns != nil {
          guard isOfSchemaNamespace(attribute) else { continue }
          report(
            .warning, "attribute 'xs:\(name)' of \(construct.tag) is ignored; attributes of XML Schema have no prefix", node, in: owner.text
          )
          continue
        }
        if !known.contains(name) {
          report(.warning, "attribute '\(name)' of \(construct.tag) is not of XML Schema 1.0 and is ignored", node, in: owner.text)
        }
        found.append((name, attribute.value))
      }
      return found
    }

    private func isOfSchemaNamespace(_ attribute: UnsafeMutablePointer<xmlAttr>) -> Bool {
      guard let href = attribute.pointee.ns?.pointee.href else { return false }
      return strcmp(UnsafeRawPointer(href).assumingMemoryBound(to: CChar.self), TypeName.schemaNamespace) == 0
    }
  }
#endif
