#if Generator
  import CLibXML2

  /// An element of a document as libxml2 reads it: what the codec's work is measured by, and what mutants are made from.
  final class TreeNode {
    struct Name: Hashable {
      var namespace: String
      var local: String
    }

    struct Attribute {
      var prefix: String
      var name: Name
      /// As written.
      var value: String
      /// The expanded name that an `xsi:type` stands for; else the value.
      var meaning: String
    }

    struct Declaration {
      var prefix: String
      var namespace: String
    }

    enum Content {
      case element(TreeNode)
      /// A run of text: character data, references and CDATA sections up to the next element.
      case text(String)
      /// Markup that mutants put in, written as it is. Never there in a document just read.
      case literal(String)
    }

    var prefix: String
    var name: Name
    var declarations: [Declaration] = []
    var attributes: [Attribute] = []
    var content: [Content] = []
    /// The expanded name that the whole text stands for, where the schema says that it is a QName.
    var textMeaning: String?

    init(_ name: Name, prefix: String = "") {
      self.name = name
      self.prefix = prefix
    }

    var elements: [TreeNode] { content.compactMap { if case .element(let node) = $0 { node } else { nil } } }

    /// The document; nil when it is not well formed, namespaces included unless they are left out of account: libxml2 counts a namespace name that is
    /// no URI reference among those errors, which Namespaces in XML (section 2.2) does not.
    static func document(_ bytes: [UInt8], withAnyNamespaceNames: Bool = false) -> TreeNode? {
      xmlInitParser()
      guard let parser = xmlNewParserCtxt() else { return nil }
      defer { xmlFreeParserCtxt(parser) }
      let options = Int32(
        XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)
      let document = bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        return xmlCtxtReadMemory(parser, start, Int32(buffer.count), nil, nil, options)
      }
      guard let document else { return nil }
      defer { xmlFreeDoc(document) }
      guard parser.pointee.wellFormed == 1, withAnyNamespaceNames || parser.pointee.nsWellFormed == 1 else { return nil }
      return xmlDocGetRootElement(document).map { TreeNode($0) }
    }

    private init(_ node: xmlNodePtr) {
      prefix = Self.string(node.pointee.ns?.pointee.prefix)
      name = Name(namespace: Self.string(node.pointee.ns?.pointee.href), local: Self.string(node.pointee.name))
      var declaration = node.pointee.nsDef
      while let current = declaration {
        declarations.append(
          Declaration(prefix: Self.string(current.pointee.prefix), namespace: Self.string(current.pointee.href)))
        declaration = current.pointee.next
      }
      var attribute = node.pointee.properties
      while let current = attribute {
        attributes.append(Self.attribute(current, of: node))
        attribute = current.pointee.next
      }
      var child = node.pointee.children
      while let current = child {
        switch current.pointee.type {
        case XML_ELEMENT_NODE: content.append(.element(TreeNode(current)))
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: append(Self.string(current.pointee.content))
        default: break
        }
        child = current.pointee.next
      }
      if name == Name(namespace: "", local: "faultcode"), case .text(let text)? = content.first, content.count == 1 {
        textMeaning = Self.expanded(text, at: node)
      }
    }

    private func append(_ text: String) {
      if case .text(let before)? = content.last {
        content[content.count - 1] = .text(before + text)
      } else if !text.isEmpty {
        content.append(.text(text))
      }
    }

    private static func attribute(_ attribute: xmlAttrPtr, of node: xmlNodePtr) -> Attribute {
      let name = Name(namespace: string(attribute.pointee.ns?.pointee.href), local: string(attribute.pointee.name))
      let text = xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1)
      defer { hl7_xmlFree(text) }
      let value = string(text)
      let isType = name == Name(namespace: "http://www.w3.org/2001/XMLSchema-instance", local: "type")
      return Attribute(
        prefix: string(attribute.pointee.ns?.pointee.prefix), name: name, value: value,
        meaning: isType ? expanded(value, at: node) : value)
    }

    /// The QName with its prefix resolved, as `{namespace}local`; as written when the prefix is not bound.
    private static func expanded(_ text: String, at node: xmlNodePtr) -> String {
      let name = String(text.drop { " \t\r\n".contains($0) }.reversed().drop { " \t\r\n".contains($0) }.reversed())
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        return "{\(string(xmlSearchNs(node.pointee.doc, node, nil)?.pointee.href))}\(name)"
      }
      guard let namespace = xmlSearchNs(node.pointee.doc, node, parts[0]) else { return name }
      return "{\(string(namespace.pointee.href))}\(parts[1])"
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
    private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
  }
#endif
