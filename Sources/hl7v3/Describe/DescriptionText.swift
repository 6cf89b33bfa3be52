#if Generator
  import HL7V3Model

  /// Descriptions as text: a heading, facts in a column, and the tree below.
  struct DescriptionText {
    let width: Int
    private(set) var text = ""

    init(width: Int) { self.width = width }

    /// The thing itself, and what is in it.
    mutating func add(_ description: ComponentDescription) {
      if !text.isEmpty { line("") }
      let kind =
        switch description.kind {
        case .root: "root element"
        case .vocabulary: "vocabulary"
        default: "type"
        }
      wrapped("\(description.name) — \(kind)", first: "", rest: "  ")
      if description.kind == .root { fact("type", description.schemaType) }
      fact("Swift", description.swiftType.map { $0 + (description.swiftFile.map { " in \($0)" } ?? "") })
      fact("schema", description.location)
      for note in description.notes { fact("note", note) }
      if !description.constraints.isEmpty { fact("values", description.constraints.joined(separator: ", ")) }
      if !description.documentation.isEmpty {
        line("")
        for paragraph in Self.paragraphs(description.documentation) { wrapped(paragraph, first: "  ", rest: "  ") }
      }
      if !description.children.isEmpty { line("") }
      tree(description.children, prefix: "")
    }

    /// The way from a root to it.
    mutating func add(way: [Inspection.Step]) {
      line("")
      guard let first = way.first else { return wrapped("No root element reaches it.", first: "", rest: "") }
      line("Why it is there, from the root element down")
      wrapped(first.via, first: "  ", rest: "    ")
      detail(first.swiftProperty.map { "Swift \($0)" }, first.location, "    ")
      for (depth, step) in way.dropFirst().enumerated() {
        let indent = String(repeating: " ", count: min(2 * depth + 4, width / 2))
        wrapped("└ \(step.via)  \(step.schemaType)", first: indent, rest: indent + "  ")
        detail(step.swiftProperty, step.location, indent + "  ")
      }
    }

    /// What a search found, a kind at a time.
    mutating func add(hits: [Inspection.Hit]) {
      var kind = ""
      for hit in hits {
        if hit.kind != kind {
          if !kind.isEmpty { line("") }
          kind = hit.kind
          line(kind)
        }
        wrapped(hit.path, first: "  ", rest: "    ")
        detail(hit.swift, hit.location, "    ")
      }
    }

    private mutating func tree(_ nodes: [ComponentDescription], prefix: String) {
      for (index, node) in nodes.enumerated() {
        let isLast = index == nodes.count - 1
        let below = prefix + (isLast ? "   " : "│  ")
        wrapped(Self.heading(node), first: prefix + (isLast ? "└─ " : "├─ "), rest: below + "  ")
        let detailPrefix = below + (node.children.isEmpty ? "  " : "│ ")
        detail(node.swiftProperty, node.location, detailPrefix)
        let constraints = node.constraints.filter { constraint in constraint != node.schemaType.map { "xs:\($0)" } }
        if !constraints.isEmpty { wrapped(constraints.joined(separator: ", "), first: detailPrefix, rest: detailPrefix + "  ") }
        for note in node.notes { wrapped(note, first: detailPrefix, rest: detailPrefix + "  ") }
        for paragraph in Self.paragraphs(node.documentation) { wrapped(paragraph, first: detailPrefix, rest: detailPrefix) }
        tree(node.children, prefix: below)
      }
    }

    /// Name, cardinality, type and value.
    private static func heading(_ node: ComponentDescription) -> String {
      var words: [String] = []
      switch node.kind {
      case .attribute: words.append("@" + node.name)
      case .choice: words.append("choice of")
      case .sequence: words.append("sequence of")
      case .all: words.append("in any order")
      case .wildcard: words.append("any element")
      default: words.append(node.name)
      }
      if let cardinality = node.cardinality { words.append(cardinality) }
      if let type = node.schemaType { words.append(type) }
      if let value = node.fixedValue { words.append("fixed \"\(value)\"") }
      if let value = node.defaultValue { words.append("default \"\(value)\"") }
      return words.joined(separator: "  ")
    }

    /// Swift and place in one line where both fit, else below each other.
    private mutating func detail(_ swift: String?, _ location: String?, _ prefix: String) {
      let parts = [swift, location].compactMap { $0 }
      let joined = parts.joined(separator: "   ")
      if prefix.count + joined.count <= width, !parts.isEmpty { return line(prefix + joined) }
      for part in parts { wrapped(part, first: prefix, rest: prefix + "  ") }
    }

    private mutating func fact(_ label: String, _ value: String?) {
      guard let value else { return }
      wrapped(value, first: "  " + label + String(repeating: " ", count: 8 - label.count), rest: "          ")
    }

    /// Words within the width; one that is too long sticks out, so that it can be copied.
    private mutating func wrapped(_ words: String, first: String, rest: String) {
      var current = first
      var isEmpty = true
      for word in words.split(separator: " ", omittingEmptySubsequences: false) {
        if !isEmpty, current.count + 1 + word.count > width {
          line(current)
          current = rest
          isEmpty = true
          if word.isEmpty { continue }
        }
        current += (isEmpty ? "" : " ") + word
        isEmpty = false
      }
      line(current)
    }

    private mutating func line(_ content: String) {
      var end = content.endIndex
      while end > content.startIndex, content[content.index(before: end)] == " " { end = content.index(before: end) }
      text += content[..<end] + "\n"
    }

    /// The paragraphs of a documentation, each on one line.
    private static func paragraphs(_ documentation: String) -> [String] {
      documentation.split(separator: "\n\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }
  }
#endif
