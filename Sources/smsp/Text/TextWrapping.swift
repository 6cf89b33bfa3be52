/// Breaking text into lines of a width. Words are never cut: one that is too long, such as an identifier, sticks out.
enum TextWrapping {
  /// The lines of a text: its own, each wrapped at blanks. No text gives one empty line.
  static func lines(_ text: String, width: Int) -> [String] {
    let shown = TerminalText.visible(text.replacing("\t", with: " "))
    return shown.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrap($0, width) }
  }

  /// The width of the longest line when nothing is wrapped, and of the longest word.
  static func extent(_ text: String) -> (natural: Int, least: Int) {
    var natural = 0
    var least = 0
    for line in lines(text, width: .max) {
      natural = max(natural, TerminalText.columns(line))
      for word in line.split(separator: " ") { least = max(least, TerminalText.columns(String(word))) }
    }
    return (natural, least)
  }

  private static func wrap(_ line: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in line.split(separator: " ") {
      let columns = TerminalText.columns(String(word))
      if used > 0, used + 1 + columns > width {
        lines.append(current)
        current = ""
        used = 0
      }
      if used > 0 {
        current += " "
        used += 1
      }
      current += word
      used += columns
    }
    return lines + [current]
  }
}
