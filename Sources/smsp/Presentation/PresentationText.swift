/// The text of a summary for people, by section: a section begins at each heading of the second level.
struct PresentationText {
  /// The namespace of its elements, which look like those of XHTML but are none.
  static let namespace = "xhtml:NPfIT:PresentationText"

  /// A heading and what follows it.
  struct Section {
    /// Nil for what stands before the first heading.
    var heading: String?
    var id: String?
    var blocks: [Block] = []
  }

  /// A piece of a section.
  enum Block {
    case heading(level: Int, String)
    case paragraph(String)
    /// Text whose lines and blanks are as the author set them.
    case preformatted(String)
    case list([Item])
    case table(Table)
  }

  /// An entry of a list; `depth` counts the lists it is in.
  struct Item {
    let depth: Int
    let marker: String
    let text: String
  }

  /// Rows of cells. A row of one cell in a wider table runs across it.
  struct Table {
    var caption: String?
    /// What the author says of the table for those who cannot see it.
    var summary: String?
    var header: [[String]] = []
    var rows: [[String]] = []
  }

  /// Sections that have a heading or something in them.
  var sections: [Section] = []
}

extension PresentationText.Section: Encodable {
  private enum Key: String, CodingKey { case heading, id, blocks, text }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(heading, forKey: .heading)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(blocks.map(\.plainText).joined(separator: "\n"), forKey: .text)
  }
}

extension PresentationText.Block: Encodable {
  private enum Key: String, CodingKey { case kind, level, text, items, depth, caption, summary, header, rows }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .heading(let level, let text):
      try container.encode("heading", forKey: .kind)
      try container.encode(level, forKey: .level)
      try container.encode(text, forKey: .text)
    case .paragraph(let text):
      try container.encode("paragraph", forKey: .kind)
      try container.encode(text, forKey: .text)
    case .preformatted(let text):
      try container.encode("preformatted", forKey: .kind)
      try container.encode(text, forKey: .text)
    case .list(let items):
      try container.encode("list", forKey: .kind)
      var list = container.nestedUnkeyedContainer(forKey: .items)
      for item in items {
        var entry = list.nestedContainer(keyedBy: Key.self)
        try entry.encode(item.depth, forKey: .depth)
        try entry.encode(item.text, forKey: .text)
      }
    case .table(let table):
      try container.encode("table", forKey: .kind)
      try container.encodeIfPresent(table.caption, forKey: .caption)
      try container.encodeIfPresent(table.summary, forKey: .summary)
      try container.encode(table.header, forKey: .header)
      try container.encode(table.rows, forKey: .rows)
    }
  }

  /// The text without layout, for searching.
  var plainText: String {
    switch self {
    case .heading(_, let text), .paragraph(let text), .preformatted(let text): text
    case .list(let items): items.map { "\($0.marker) \($0.text)" }.joined(separator: "\n")
    case .table(let table):
      ([table.caption].compactMap { $0 } + (table.header + table.rows).map { $0.joined(separator: " | ") }).joined(separator: "\n")
    }
  }
}
