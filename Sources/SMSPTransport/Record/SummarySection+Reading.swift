import HL7V3Runtime

extension SummarySection {
  /// The sections of a document's presentation texts. Nothing of a text is left out: what no heading is above has a section of its own.
  static func all(in body: RawNode) -> [SummarySection] {
    var texts: [RawNode] = []
    collect(named: "html", in: body, into: &texts)
    if texts.isEmpty {
      // Text where the page should be.
      var holders: [RawNode] = []
      collect(named: "presentationText", in: body, into: &holders)
      texts = holders.flatMap { $0.elements(named: "value") }
    }
    var builder = Builder()
    for text in texts { builder.add(text.content) }
    return builder.sections
  }

  /// The outermost elements with a name, in document order.
  private static func collect(named name: String, in node: RawNode, into found: inout [RawNode]) {
    var open = [node]
    while let next = open.popLast() {
      if next.name.local == name { found.append(next) } else { open += next.elements.reversed() }
    }
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
        case .element(let node): node.text.allSatisfy(\.isWhitespace)
        }
      }
      if heading != nil || !isBlank { done.append(SummarySection(heading: heading, id: id, content: content)) }
      (heading, id, content) = (nil, nil, [])
    }
  }
}
