/// Tables of a presentation text as rows of cells.
enum PresentationTables {
  /// A cell that spans more is a mistake, or a message that wants to cost us something.
  private static let mostSpanned = 50

  /// A cell and how far it reaches.
  private struct Cell {
    let text: String
    var columns = 1
    var rows = 1
  }

  /// The rows of a table.
  static func table(_ node: RawNode) -> PresentationText.Table {
    var table = PresentationText.Table()
    table.summary = node.attribute("summary")
    var head: [[Cell]] = []
    var body: [[Cell]] = []
    for content in node.content {
      switch content {
      case .element(let part) where part.name.local == "caption": table.caption = InlineText.of(part)
      case .element(let part) where part.name.local == "thead": head += rows(of: part)
      case .element(let part) where part.name.local == "tr":
        if body.isEmpty, !part.elements.isEmpty, part.elements.allSatisfy({ $0.name.local == "th" }) {
          head += [row(part)]
        } else {
          body.append(row(part))
        }
      case .element(let part): body += rows(of: part)
      case .text(let text): body += remark(text)
      }
    }
    table.header = spread(head)
    table.rows = spread(body)
    return table
  }

  private static func rows(of part: RawNode) -> [[Cell]] {
    part.content.flatMap { content in
      switch content {
      case .element(let child) where child.name.local == "tr": [row(child)]
      case .element(let child): remark(InlineText.of(child))
      case .text(let text): remark(text)
      }
    }
  }

  /// Text where only rows belong, as a row of its own.
  private static func remark(_ text: String) -> [[Cell]] {
    var inline = InlineText()
    inline.add(text)
    return inline.value.isEmpty ? [] : [[Cell(text: inline.value)]]
  }

  private static func row(_ node: RawNode) -> [Cell] {
    node.content.flatMap { content -> [Cell] in
      switch content {
      case .element(let cell): [Cell(text: InlineText.of(cell), columns: span(cell, "colspan"), rows: span(cell, "rowspan"))]
      case .text(let text): remark(text).flatMap { $0 }
      }
    }
  }

  private static func span(_ cell: RawNode, _ attribute: String) -> Int {
    min(max(cell.attribute(attribute).flatMap { Int($0) } ?? 1, 1), mostSpanned)
  }

  /// Gives every cell a place of its own. A cell that reaches down is repeated, for it says something of each of its rows; one that
  /// reaches across is followed by empty ones, but the only one of its row runs across the table.
  private static func spread(_ rows: [[Cell]]) -> [[String]] {
    var open: [Int: (text: String, rows: Int)] = [:]
    return rows.map { row in
      var cells: [String] = []
      func takeOpen() {
        while let above = open[cells.count] {
          open[cells.count] = above.rows > 1 ? (above.text, above.rows - 1) : nil
          cells.append(above.text)
        }
      }
      takeOpen()
      if row.count == 1, cells.isEmpty, row[0].rows == 1 { return [row[0].text] }
      for cell in row {
        for column in 0..<cell.columns {
          if cell.rows > 1 { open[cells.count] = (column == 0 ? cell.text : "", cell.rows - 1) }
          cells.append(column == 0 ? cell.text : "")
        }
        takeOpen()
      }
      return cells
    }
  }
}
