/// Text within a block: blanks collapsed as in a browser, `br` and blocks inside it as ends of lines.
struct InlineText {
  private var lines = [""]

  /// The text, without empty lines around it.
  var value: String {
    let trimmed = lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    let first = trimmed.firstIndex { !$0.isEmpty } ?? trimmed.endIndex
    let last = trimmed.lastIndex { !$0.isEmpty } ?? first
    return first == trimmed.endIndex ? "" : trimmed[first...last].joined(separator: "\n")
  }

  /// Adds a run of text.
  mutating func add(_ text: String) {
    var line = lines.removeLast()
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if !line.isEmpty, line.unicodeScalars.last != " " { line += " " }
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    lines.append(line)
  }

  /// Adds the text of an element.
  mutating func add(_ node: RawNode) {
    for item in node.content {
      switch item {
      case .text(let text): add(text)
      case .element(let child) where child.name.local == "br":
        endLine()
        add(child)
      case .element(let child) where PresentationReader.isBlock(child):
        startLine()
        add(child)
        startLine()
      case .element(let child): add(child)
      }
    }
    // A reference out of the text is part of what is said; one to another place in it is not.
    if node.name.local == "a", let target = node.attribute("href"), !target.hasPrefix("#"), !target.isEmpty { add(" [\(target)]") }
  }

  /// Ends the line, even an empty one.
  mutating func endLine() { lines.append("") }

  private mutating func startLine() { if lines.last?.isEmpty == false { lines.append("") } }

  /// The text of one element.
  static func of(_ node: RawNode) -> String {
    var text = InlineText()
    text.add(node)
    return text.value
  }
}
