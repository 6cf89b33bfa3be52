/// A table in plain text: columns as narrow as they need be, cells wrapped, no text cut.
///
/// Where the columns cannot fit the width at all, each row becomes a list of headers and values.
struct TextTable {
  /// A row: its cells, and lines below it that run across all columns.
  struct Row {
    var cells: [String]
    var notes: [String] = []
  }

  var header: [String] = []
  var rows: [Row] = []

  private static let gap = 2

  private var columnCount: Int { max(header.count, rows.map(\.cells.count).max() ?? 0) }

  /// Writes the table.
  func write(to page: inout Page, indent: Int) {
    guard columnCount > 0 else { return }
    guard let widths = widths(within: page.width - indent) else { return writeAsList(to: &page, indent: indent) }
    if !header.isEmpty {
      for line in lines(header, widths) { page.line(line, indent: indent, .strong) }
      page.line(widths.map { String(repeating: "-", count: max($0, 1)) }.joined(separator: "  "), indent: indent)
    }
    let bodies = rows.map { row in
      isSpanning(row) ? TextWrapping.lines(row.cells[0], width: page.width - indent) : lines(row.cells, widths)
    }
    // Rows of several lines run into each other without something between them.
    let isSpaced = bodies.contains { $0.count > 1 } || rows.contains { !$0.notes.isEmpty }
    for (index, body) in bodies.enumerated() {
      if isSpaced, index > 0 { page.blank() }
      for line in body { page.line(line.isEmpty ? " " : line, indent: indent) }
      for note in rows[index].notes { page.paragraph(note, indent: indent + Self.gap, hanging: Self.gap) }
    }
  }

  /// One cell in a table of several columns is a remark across all of them.
  private func isSpanning(_ row: Row) -> Bool { columnCount > 1 && row.cells.count == 1 }

  private func lines(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { TextWrapping.lines($0, width: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
      var line = ""
      var column = 0
      for (index, cell) in wrapped.enumerated() {
        if number < cell.count, !cell[number].isEmpty {
          line += String(repeating: " ", count: max(column - TerminalText.columns(line), 0)) + cell[number]
        }
        column += widths[index] + Self.gap
      }
      return line
    }
  }

  /// Widths that fit; nil when not even the longest words do. What is left over the longest words goes where text would be wrapped.
  private func widths(within room: Int) -> [Int]? {
    var natural = [Int](repeating: 0, count: columnCount)
    var least = natural
    for cells in [header] + rows.filter({ !isSpanning($0) }).map(\.cells) {
      for (index, cell) in cells.enumerated() {
        let extent = TextWrapping.extent(cell)
        natural[index] = max(natural[index], extent.natural)
        least[index] = max(least[index], extent.least)
      }
    }
    let available = room - Self.gap * (columnCount - 1)
    if natural.reduce(0, +) <= available { return natural }
    var left = available - least.reduce(0, +)
    guard left >= 0 else { return nil }
    var widths = least
    while left > 0 {
      // The narrowest column that wants more gets the next one: dates and quantities stay whole, and prose is what wraps.
      let needy = widths.indices.filter { widths[$0] < natural[$0] }.min { widths[$0] < widths[$1] }
      guard let needy else { break }
      widths[needy] += 1
      left -= 1
    }
    return widths
  }

  private func writeAsList(to page: inout Page, indent: Int) {
    for (index, row) in rows.enumerated() {
      if index > 0 { page.blank() }
      if isSpanning(row) {
        page.paragraph(row.cells[0], indent: indent)
      } else {
        for (column, cell) in row.cells.enumerated() {
          let label = column < header.count ? header[column] : ""
          page.paragraph(label.isEmpty ? cell : "\(label.replacing("\n", with: " ")): \(cell)", indent: indent, hanging: Self.gap)
        }
      }
      for note in row.notes { page.paragraph(note, indent: indent, hanging: Self.gap) }
    }
    if rows.isEmpty { page.paragraph(header.joined(separator: " | "), indent: indent) }
  }
}
