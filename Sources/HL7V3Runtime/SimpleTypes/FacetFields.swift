/// The facets of one grammar line, taken apart but not yet read as values.
struct FacetFields {
  /// The listed values; nil when no list is given.
  var enumeration: [String]?
  /// Patterns by derivation step: those of one step are alternatives.
  var patterns: [(step: String, alternatives: [String])] = []
  /// All others with a value, in line order.
  var plain: [(name: String, value: String)] = []
  var whiteSpace: WhiteSpace?
  /// What is no facet.
  var unreadable: [String] = []

  init(_ fields: inout FieldReader) {
    while fields.hasMore {
      let field = fields.rawField()
      guard let equals = field.firstIndex(of: 0x3D) else {
        if !field.isEmpty { unreadable.append(FieldReader.unescaped(field[...])) }
        continue
      }
      let name = String(decoding: field[..<equals], as: UTF8.self)
      let raw = field[(equals + 1)...]
      if name == "enum" {
        let values = raw.split(separator: 0x2C, omittingEmptySubsequences: false).map { FieldReader.unescaped($0) }
        enumeration = (enumeration ?? []) + values
      } else {
        add(name, FieldReader.unescaped(raw))
      }
    }
  }

  private mutating func add(_ name: String, _ value: String) {
    if name.hasPrefix("pattern") {
      let step = String(name.dropFirst(7))
      if let index = patterns.firstIndex(where: { $0.step == step }) {
        patterns[index].alternatives.append(value)
      } else {
        patterns.append((step, [value]))
      }
    } else if name == "whiteSpace" {
      whiteSpace = WhiteSpace(facet: value)
      if whiteSpace == nil { unreadable.append(name + "=" + value) }
    } else {
      plain.append((name, value))
    }
  }
}
