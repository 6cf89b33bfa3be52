import HL7V3Runtime

/// Lines of plain text made of presentation text: a line for each block, entry of a list and row of a table.
struct SectionLines {
  private var lines: [String] = []
  private var current = ""

  /// The lines that say something.
  var text: String {
    var all = lines
    if !Self.collapsed(current).isEmpty { all.append(Self.collapsed(current)) }
    return all.joined(separator: "\n")
  }

  mutating func add(_ item: RawNode.Content) {
    switch item {
    case .text(let text): current += text
    case .element(let node): add(node)
    }
  }

  private mutating func add(_ node: RawNode) {
    switch node.name.local {
    case "br": end()
    case "tr":
      end()
      lines.append(Self.row(node))
    case "pre":
      end()
      // Lines and blanks are as the author set them.
      lines += node.text.split(separator: "\n").map(String.init)
    case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "table", "ul", "ol", "thead", "tbody", "tfoot", "div", "body", "html":
      end()
      for inner in node.content { add(inner) }
      end()
    default: for inner in node.content { add(inner) }
    }
  }

  /// The cells of a row; an empty one keeps its place.
  private static func row(_ node: RawNode) -> String {
    let cells = node.content.compactMap { item -> String? in
      switch item {
      case .text(let text):
        let stray = collapsed(text)
        return stray.isEmpty ? nil : stray
      case .element(let cell):
        var inner = SectionLines()
        for item in cell.content { inner.add(item) }
        return collapsed(inner.text)
      }
    }
    return collapsed(cells.joined(separator: " | "))
  }

  private mutating func end() {
    let line = Self.collapsed(current)
    if !line.isEmpty { lines.append(line) }
    current = ""
  }

  private static func collapsed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
