/// A text for people by section: what the summaries of the NHS hold beside their coded content.
///
/// A section begins at each heading of the second level (`h2`), for these are the titles of a summary; what is above the first one is a
/// section without a heading. Deeper headings are blocks of their section. Elements are known by their local names, whatever the
/// namespace; those of an `html` of the NHS (namespace `xhtml:NPfIT:PresentationText`) as well as paragraphs and lists of a narrative. The
/// text of any other element is kept in its place.
///
///     for section in summary.presentationText?.sections ?? [] {
///       print(section.heading ?? "")   // "Allergies and Adverse Reactions"
///       for case .table(let table) in section.blocks { print(table.header, table.rows) }
///     }
public struct PresentationText: Sendable, Hashable {
  /// The namespace of presentation text, whose elements look like those of XHTML but are none.
  public static let namespace = "xhtml:NPfIT:PresentationText"

  /// A heading and what follows it.
  public struct Section: Sendable, Hashable {
    /// Nil for what stands before the first heading.
    public var heading: String?
    /// The `id` of the heading, by which coded content can refer to it.
    public var id: String?
    /// What the section holds, in order.
    public var blocks: [Block]

    /// Makes a section.
    public init(heading: String? = nil, id: String? = nil, blocks: [Block] = []) {
      self.heading = heading
      self.id = id
      self.blocks = blocks
    }
  }

  /// A piece of a section.
  public enum Block: Sendable, Hashable {
    /// A heading of another level than the second, with its level, 1 to 6.
    case heading(level: Int, String)
    /// A run of text; its line ends are those of `br`.
    case paragraph(String)
    /// Text whose lines and blanks are as the author set them.
    case preformatted(String)
    /// A list, laid flat.
    case list([Item])
    /// A table.
    case table(Table)
  }

  /// An entry of a list.
  public struct Item: Sendable, Hashable {
    /// How many lists the list is in.
    public let depth: Int
    /// `-`, or a number and a point.
    public let marker: String
    /// The text of the entry, without lists in it, which follow as entries of their own.
    public let text: String
  }

  /// Rows of cells, each with its own text; a row of one cell in a wider table runs across it.
  ///
  /// A cell that reaches over several rows stands in each of them, for it says something of each. One that reaches over several columns is
  /// followed by empty ones.
  public struct Table: Sendable, Hashable {
    /// The title.
    public var caption: String?
    /// What the author says of the table for those who cannot see it.
    public var summary: String?
    /// Rows of headers.
    public var header: [[String]] = []
    /// Rows of the body.
    public var rows: [[String]] = []
  }

  /// Sections that have a heading or something in them.
  public var sections: [Section]

  /// Makes a text of sections.
  public init(sections: [Section]) { self.sections = sections }

  /// Reads the text that elements, such as an `html`, and the text between them hold.
  public init(_ content: [RawNode.Content]) { self = PresentationReader.read(content) }

  /// The whole as plain text: sections with an empty line between them. Every word of the text is in it.
  public var plainText: String { sections.map(\.plainText).joined(separator: "\n\n") }
}

extension PresentationText.Section {
  /// The section as plain text: heading, then the blocks, a line or more each.
  public var plainText: String { ([heading].compactMap { $0 } + blocks.map(\.plainText)).joined(separator: "\n") }
}

extension PresentationText.Block {
  /// The block as plain text: entries of lists as lines with their markers, rows of tables as lines with ` | ` between the cells.
  public var plainText: String {
    switch self {
    case .heading(_, let text), .paragraph(let text), .preformatted(let text): text
    case .list(let items):
      items.map { "\(String(repeating: "  ", count: $0.depth))\($0.marker) \($0.text)" }.joined(separator: "\n")
    case .table(let table):
      ([table.caption, table.summary].compactMap { $0 } + (table.header + table.rows).map { $0.joined(separator: " | ") })
        .joined(separator: "\n")
    }
  }
}
