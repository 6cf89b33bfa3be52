import HL7V3Runtime

/// Lines of plain text made of presentation text: a line for each block, entry of a list and row of a table.
struct SectionLines {
  private var lines: [String] = []
  private var current = ""

  /// The lines that say something.
  var text: String {
    var all = lines
    let last = current.collapsed
    if !last.isEmpty { all.append(last) }
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
        let stray = text.collapsed
        return stray.isEmpty ? nil : stray
      case .element(let cell):
        var inner = SectionLines()
        for item in cell.content { inner.add(item) }
        return inner.text.collapsed
      }
    }
    return cells.joined(separator: " | ").collapsed
  }

  private mutating func end() {
    let line = current.collapsed
    if !line.isEmpty { lines.append(line) }
    current = ""
  }
}
