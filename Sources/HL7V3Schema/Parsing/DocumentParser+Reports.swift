#if Generator
  internal import CLibXML2

  extension DocumentParser {
    func location(_ element: SchemaElement) -> SourceLocation { tree.location(of: element.node) }

    func report(_ severity: Diagnostic.Severity, _ message: String, _ node: xmlNodePtr, in component: String = "") {
      document.diagnostics.append(Diagnostic(severity, message, at: tree.location(of: node), component: component))
    }

    func unexpected(_ child: SchemaElement, in parent: SchemaElement, _ owner: ComponentPath) {
      report(.error, "\(child.construct.tag) may not stand in \(parent.construct.tag)", child.node, in: owner.text)
    }

    func missing(_ attribute: String, of element: SchemaElement, in owner: ComponentPath) {
      report(.error, "\(element.construct.tag) needs the attribute '\(attribute)'", element.node, in: owner.text)
    }

    /// Where the element stands and what its annotations say.
    func origin(of element: SchemaElement) -> Origin {
      Origin(location(element), documentation: documentation(of: element))
    }

    /// The paragraphs of all `xs:documentation`, each with its white space collapsed. `xs:appinfo` speaks to other programs.
    private func documentation(of element: SchemaElement) -> String {
      var paragraphs: [String] = []
      var next = xmlFirstElementChild(element.node)
      while let annotation = next {
        next = xmlNextElementSibling(annotation)
        guard annotation.isOfSchemaNamespace, annotation.localName == Construct.annotation.rawValue else { continue }
        var inner = xmlFirstElementChild(annotation)
        while let node = inner {
          inner = xmlNextElementSibling(node)
          if node.isOfSchemaNamespace, node.localName == Construct.documentation.rawValue {
            paragraphs += Self.paragraphs(of: node.textContent)
          }
        }
      }
      return paragraphs.joined(separator: "\n\n")
    }

    /// By bytes: documentation is most of a schema, and characters are slow to tell apart where code is not optimised.
    private static func paragraphs(of text: String) -> [String] {
      var paragraphs: [String] = []
      var current: [UInt8] = []
      var lineFeeds = 0
      var isBlank = false
      _ = text.utf8.withContiguousStorageIfAvailable { bytes in
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          index += 1
          if byte > 0x20 {
            if lineFeeds > 1, !current.isEmpty {
              paragraphs.append(String(decoding: current, as: UTF8.self))
              current.removeAll(keepingCapacity: true)
            } else if isBlank, !current.isEmpty {
              current.append(0x20)
            }
            lineFeeds = 0
            isBlank = false
            current.append(byte)
          } else {
            // The parser made one line feed of each line end; a carriage return is left where a character reference was.
            isBlank = true
            if byte == 0x0A || byte == 0x0D { lineFeeds += 1 }
          }
        }
      }
      if !current.isEmpty { paragraphs.append(String(decoding: current, as: UTF8.self)) }
      return paragraphs
    }
  }
#endif
