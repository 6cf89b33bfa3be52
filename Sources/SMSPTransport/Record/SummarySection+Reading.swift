import HL7V3Runtime

extension SummarySection {
  /// The sections of a document's presentation texts. Nothing of a text is left out: what no heading is above has a section of its own.
  static func all(in body: RawNode) -> [SummarySection] {
    var texts = body.outermost("html")
    // Text where the page should be.
    if texts.isEmpty { texts = body.outermost("presentationText").flatMap { $0.elements(named: "value") } }
    var builder = Builder()
    for text in texts {
      builder.headings = text.all("h2")[...]
      builder.add(text.content)
    }
    return builder.sections
  }

  private struct Builder {
    /// Those of a text that are still to come.
    var headings: ArraySlice<RawNode> = []
    private var heading: String?
    private var id: String?
    private var content: [RawNode.Content] = []
    private var done: [SummarySection] = []

    var sections: [SummarySection] {
      var builder = self
      builder.close()
      return builder.done
    }

    /// Elements that hold a heading, such as `body`, are looked into; others go into the section as they are.
    mutating func add(_ items: [RawNode.Content]) {
      for item in items {
        switch item {
        case .element(let node) where node.isNamed("h2"):
          close()
          heading = node.text.collapsed
          id = node.attribute("id")
        case .element(let node) where node.isNamed("body") || node.isNamed("html") || holdsHeading(node): add(node.content)
        case .element, .text: content.append(item)
        }
      }
    }

    /// Elements are met in the order of the document, so that those passed over need no other look.
    private mutating func holdsHeading(_ node: RawNode) -> Bool {
      while let next = headings.first, next.stands(before: node) { headings.removeFirst() }
      return headings.first.map(node.contains) ?? false
    }

    private mutating func close() {
      let isBlank = content.allSatisfy { item in
        switch item {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .element(let node): node.isBlank
        }
      }
      if heading != nil || !isBlank { done.append(SummarySection(heading: heading, id: id, content: content)) }
      (heading, id, content) = (nil, nil, [])
    }
  }
}
