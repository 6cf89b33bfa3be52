import HL7V3Runtime

extension SummarySection {
  /// The sections of a document's presentation texts. Nothing of a text is left out: what no heading is above has a section of its own.
  static func all(in body: RawNode) -> [SummarySection] {
    var texts = body.outermost("html")
    // Text where the page should be.
    if texts.isEmpty { texts = body.outermost("presentationText").flatMap { $0.elements(named: "value") } }
    var builder = Builder()
    for text in texts { builder.add(text.content) }
    return builder.sections
  }

  private struct Builder {
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
        case .element(let node) where node.name.local == "h2":
          close()
          heading = node.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          id = node.attribute("id")
        case .element(let node) where ["body", "html"].contains(node.name.local) || node.descendant("h2") != nil: add(node.content)
        case .element, .text: content.append(item)
        }
      }
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
