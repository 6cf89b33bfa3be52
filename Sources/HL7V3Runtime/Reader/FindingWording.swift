/// What findings say of the schema, kept for the next one: a message that differs from its schema mostly does so in a few ways, many times.
struct FindingWording {
  private struct Place: Hashable {
    let grammar: ObjectIdentifier
    let type: Int
    let line: Int32
  }

  private struct Rule: Hashable {
    let grammar: ObjectIdentifier
    let simpleType: Int32
    let facet: SimpleTypeViolation.Facet
  }

  private var places: [Place: String] = [:]
  private var rules: [Rule: String] = [:]

  /// Where a component of a schema is.
  mutating func location(_ type: Int, _ line: Int32, in grammar: Grammar) -> String {
    Self.kept(&places, Place(grammar: ObjectIdentifier(grammar), type: type, line: line)) { grammar.location(type, line: line) }
  }

  /// What a simple type asks for.
  mutating func rule(_ facet: SimpleTypeViolation.Facet, of simpleType: Int32, in grammar: Grammar) -> String {
    Self.kept(&rules, Rule(grammar: ObjectIdentifier(grammar), simpleType: simpleType, facet: facet)) {
      "\(facet) of \(grammar.simpleTypes[Int(simpleType)].name)"
    }
  }

  private static func kept<Key>(_ texts: inout [Key: String], _ key: Key, _ make: () -> String) -> String {
    if let text = texts[key] { return text }
    let text = make()
    texts[key] = text
    return text
  }
}
