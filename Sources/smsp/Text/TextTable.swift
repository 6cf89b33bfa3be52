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

  /// Writes the table.
  func write(to page: inout Page, indent: Int) {
    let columns = max(header.count, rows.map(\.cells.count).max() ?? 0)
    guard columns > 0 else { return }
    guard let widths = widths(of: columns, within: page.width - indent) else { return writeAsList(columns, to: &page, indent: indent) }
    if !header.isEmpty {
      for line in lines(header, widths) { page.line(line, indent: indent, .strong) }
      page.line(widths.map { String(repeating: "-", count: max($0, 1)) }.joined(separator: "  "), indent: indent)
    }
    let bodies = rows.map { row in
      isSpanning(row, columns) ? TextWrapping.lines(row.cells[0], width: page.width - indent) : lines(row.cells, widths)
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
  private func isSpanning(_ row: Row, _ columns: Int) -> Bool { columns > 1 && row.cells.count == 1 }

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
  private func widths(of columns: Int, within room: Int) -> [Int]? {
    let titles = extents([header], columns)
    let bodies = extents(rows.filter { !isSpanning($0, columns) }.map(\.cells), columns)
    let available = room - Self.gap * (columns - 1)
    let whole = zip(titles, bodies).map { max($0.natural, $1.natural) }
    if whole.reduce(0, +) <= available { return whole }
    let least = zip(titles, bodies).map { max($0.least, $1.least) }
    // From here on headers count by their longest word only: wrapping them costs a line once.
    let natural = zip(least, bodies).map { max($0, $1.natural) }
    var left = available - least.reduce(0, +)
    guard left >= 0 else { return nil }
    var widths = least
    func widen(_ column: Int, by count: Int) {
      widths[column] += count
      left -= count
    }
    // Dates and quantities stay whole where they take little more than a fair share;
    for column in natural.indices.sorted(by: { natural[$0] < natural[$1] }) where natural[column] * columns * 4 <= available * 5 {
      widen(column, by: min(natural[column] - widths[column], left))
    }
    // prose gets the rest, so that the longest cells of its columns take about as many lines.
    while left > 0 {
      let needy = widths.indices.filter { widths[$0] < natural[$0] }.max { natural[$0] * widths[$1] < natural[$1] * widths[$0] }
      guard let needy else { break }
      widen(needy, by: 1)
    }
    return widths
  }

  private func extents(_ rows: [[String]], _ columns: Int) -> [(natural: Int, least: Int)] {
    var extents = [(natural: Int, least: Int)](repeating: (0, 0), count: columns)
    for cells in rows {
      for (index, cell) in cells.enumerated() {
        let extent = TextWrapping.extent(cell)
        extents[index] = (max(extents[index].natural, extent.natural), max(extents[index].least, extent.least))
      }
    }
    return extents
  }

  private func writeAsList(_ columns: Int, to page: inout Page, indent: Int) {
    for (index, row) in rows.enumerated() {
      if index > 0 { page.blank() }
      if isSpanning(row, columns) {
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
