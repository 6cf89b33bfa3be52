/// Lines of text within a width, with headings, fields and paragraphs; coloured when a terminal shows it.
struct Page {
  /// What a line is, which decides its colour.
  enum Emphasis: String {
    case plain = ""
    case strong = "1"
    case good = "32"
    case bad = "1;31"
    case caution = "33"
    case faint = "2"
  }

  /// Where the values of fields start, behind the two columns by which fields are indented.
  static let labelWidth = 18

  let width: Int
  let isColoured: Bool
  private(set) var text = ""
  private var endsInBlank = true

  init(width: Int, isColoured: Bool) {
    self.width = width
    self.isColoured = isColoured
  }

  /// One line, as it is.
  mutating func line(_ content: String, indent: Int = 0, _ emphasis: Emphasis = .plain) {
    if content.isEmpty { return blank() }
    text += String(repeating: " ", count: indent)
    text += isColoured && emphasis != .plain ? "\u{1B}[\(emphasis.rawValue)m\(content)\u{1B}[0m" : content
    text += "\n"
    endsInBlank = false
  }

  /// An empty line, unless there is one.
  mutating func blank() {
    if !endsInBlank { text += "\n" }
    endsInBlank = true
  }

  /// The title of a part, with an empty line before it.
  mutating func heading(_ title: String, _ emphasis: Emphasis = .strong) {
    blank()
    paragraph(title, emphasis)
  }

  /// A name in a line across the page.
  mutating func rule(_ name: String) {
    let dashes = max(width - TerminalText.columns(name) - 4, 2)
    line("== \(TerminalText.visible(name, keepsLineEnds: false)) \(String(repeating: "=", count: dashes))", .strong)
  }

  /// Wrapped text; lines after the first are indented by `hanging` more.
  mutating func paragraph(_ content: String, indent: Int = 0, hanging: Int = 0, _ emphasis: Emphasis = .plain) {
    let lines = TextWrapping.lines(content, width: width - indent - hanging)
    for (index, part) in lines.enumerated() { line(part, indent: index == 0 ? indent : indent + hanging, emphasis) }
  }

  /// A label and its value; nothing when there is no value. A value with a word too long for its column starts on the next line.
  mutating func field(_ label: String, _ value: String?, indent: Int = 2, _ emphasis: Emphasis = .plain) {
    guard let value, !value.isEmpty else { return }
    let column = max(Self.labelWidth, TerminalText.columns(label) + 2)
    let room = width - indent - column
    if TextWrapping.extent(value).least > room {
      line(TerminalText.visible(label), indent: indent)
      return paragraph(value, indent: indent + 2, emphasis)
    }
    let padded = label + String(repeating: " ", count: column - TerminalText.columns(label))
    for (index, part) in TextWrapping.lines(value, width: room).enumerated() {
      let lead = index == 0 ? padded : String(repeating: " ", count: column)
      if isColoured, emphasis != .plain {
        line("\(lead)\u{1B}[\(emphasis.rawValue)m\(part)\u{1B}[0m", indent: indent)
      } else {
        line(lead + part, indent: indent)
      }
    }
  }
}
