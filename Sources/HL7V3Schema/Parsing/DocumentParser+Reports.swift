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

    private static func paragraphs(of text: String) -> [String] {
      var paragraphs: [[Substring]] = [[]]
      for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        let words = line.split(whereSeparator: \.isWhitespace)
        if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
      }
      return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
  }
#endif
