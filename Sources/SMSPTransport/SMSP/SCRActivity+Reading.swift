extension SCRActivity {
  /// Reads comma-separated values (RFC 4180).
  init(_ text: String) {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuote = false
    func isBlank(_ row: [String]) -> Bool { row.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    for character in text {
      if isQuoted {
        if character != "\"" { field.append(character) } else { (isQuoted, wasQuote) = (false, true) }
        continue
      }
      switch character {
      case "\"":
        // Two of them within quotes are one of the text.
        if wasQuote { field.append("\"") } else { field = "" }
        isQuoted = true
      case ",":
        row.append(field)
        field = ""
      case _ where character.isNewline:
        row.append(field)
        if !isBlank(row) { rows.append(row) }
        (row, field) = ([], "")
      default: field.append(character)
      }
      wasQuote = false
    }
    row.append(field)
    if !isBlank(row) { rows.append(row) }
    header = rows.first ?? []
    accesses = Array(rows.dropFirst())
  }
}
