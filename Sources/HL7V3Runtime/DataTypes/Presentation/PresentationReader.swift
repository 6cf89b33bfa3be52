/// Reads the elements of a presentation text in one pass. An element that it does not know gives its text all the same.
struct PresentationReader {
  private var sections = [PresentationText.Section()]
  private var pending = InlineText()

  /// The text that elements, and text between them, hold.
  static func read(_ content: [RawNode.Content]) -> PresentationText {
    var reader = PresentationReader()
    reader.read(content)
    reader.flush()
    return PresentationText(sections: reader.sections.filter { $0.heading != nil || !$0.blocks.isEmpty })
  }

  /// Whether an element starts on a line of its own, or has one within it that does.
  static func isBlock(_ node: RawNode) -> Bool {
    blocks.contains(node.name.local) || node.elements.contains(where: isBlock)
  }

  private static let blocks: Set = [
    "html", "head", "body", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ol", "ul", "li", "table", "caption", "thead", "tbody", "tfoot",
    "tr", "pre", "title", "paragraph", "list", "item",
  ]

  private mutating func read(_ content: [RawNode.Content]) {
    for item in content {
      switch item {
      case .text(let text): pending.add(text)
      case .element(let child): read(child)
      }
    }
  }

  private mutating func read(_ node: RawNode) {
    switch node.name.local {
    case "h2":
      flush()
      sections.append(PresentationText.Section(heading: InlineText.of(node), id: node.attribute("id")))
    case "h1", "h3", "h4", "h5", "h6":
      flush()
      append(.heading(level: node.name.local.last?.wholeNumberValue ?? 3, InlineText.of(node)), when: InlineText.of(node))
    case "ul", "ol", "list":
      flush()
      append(.list(PresentationLists.items(of: node)), when: InlineText.of(node))
    case "table":
      flush()
      append(.table(PresentationTables.table(node)), when: InlineText.of(node))
    case "pre":
      flush()
      append(.preformatted(node.text), when: InlineText.of(node))
    case "br": pending.endLine()
    case _ where Self.isBlock(node):
      flush()
      read(node.content)
      flush()
    default: pending.add(node)
    }
  }

  /// Makes a paragraph of the text that has gathered.
  private mutating func flush() {
    let text = pending.value
    pending = InlineText()
    append(.paragraph(text), when: text)
  }

  private mutating func append(_ block: PresentationText.Block, when text: String) {
    if !text.isEmpty { sections[sections.count - 1].blocks.append(block) }
  }
}
