/// What findings say of the schema, kept for the next one: a message that differs from its schema mostly does so in a few ways, many times.
struct FindingWording {
  private struct Entry {
    let grammar: ObjectIdentifier
    /// The type, and either the line or the rule that was asked for.
    let type: Int
    let line: Int32
    let facet: SimpleTypeViolation.Facet?
    let text: String
  }

  private static let places = 32
  private var entries: [Entry?] = []

  /// Where a component of a schema is.
  mutating func location(_ type: Int, _ line: Int32, in grammar: Grammar) -> String {
    text(grammar, type, line, nil) { grammar.location(type, line: line) }
  }

  /// What a simple type asks for.
  mutating func rule(_ facet: SimpleTypeViolation.Facet, of simpleType: Int32, in grammar: Grammar) -> String {
    text(grammar, Int(simpleType), 0, facet) { "\(facet) of \(grammar.simpleTypes[Int(simpleType)].name)" }
  }

  private mutating func text(
    _ grammar: Grammar, _ type: Int, _ line: Int32, _ facet: SimpleTypeViolation.Facet?, _ make: () -> String
  ) -> String {
    if entries.isEmpty { entries = Array(repeating: nil, count: Self.places) }
    let place = (type &* 7 &+ Int(line)) & (Self.places - 1)
    let key = ObjectIdentifier(grammar)
    if let entry = entries[place], entry.type == type, entry.line == line, entry.facet == facet, entry.grammar == key { return entry.text }
    let text = make()
    entries[place] = Entry(grammar: key, type: type, line: line, facet: facet, text: text)
    return text
  }
}
