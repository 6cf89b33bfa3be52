/// The simple types of a grammar by number. To hold on to one during a check costs as much as many a check does, so they are borrowed.
typealias SimpleTypeRules = ObjectTable<SimpleTypeRule>

/// A simple type with its facets, ready to check values. A class, for a structure would be copied wherever it is taken out of a list.
final class SimpleTypeRule: Sendable {
  /// How the type is put together; numbers are those of other rules.
  enum Variety: Sendable {
    case atomic(BuiltInType)
    case list(item: Int)
    case union(Table<Int>)
  }

  /// The name of the type, empty for an anonymous one.
  let name: String
  let variety: Variety
  let whiteSpace: WhiteSpace
  let facets: SimpleTypeFacets

  /// Reads the rule off the fields behind the `s` of a grammar line.
  init(_ fields: inout FieldReader) {
    name = fields.word()
    let kind = fields.word()
    let base = fields.word()
    switch kind {
    case "l": variety = .list(item: Int(base) ?? -1)
    case "u": variety = .union(Table(base.split(separator: ",").map { Int($0) ?? -1 }))
    default: variety = .atomic(BuiltInType(rawValue: base) ?? .anySimpleType)
    }
    var inherited: WhiteSpace
    switch variety {
    case .atomic(let type): inherited = type.whiteSpace
    case .list: inherited = .collapse
    // The member that takes the value normalises it.
    case .union: inherited = .preserve
    }
    let lines = FacetFields(&fields)
    if let facet = lines.whiteSpace { inherited = max(inherited, facet) }
    whiteSpace = inherited
    facets = SimpleTypeFacets(lines, variety: variety, whiteSpace: inherited)
  }

  /// The values the type lists, in schema order; empty when it lists none.
  var enumeration: [String] { facets.enumeration.values }

  /// Patterns that could not be compiled. They are not checked: the rule lets through what only they would refuse.
  var unsupportedPatterns: [String] { facets.unsupportedPatterns }

  /// Facets that are unknown or whose value does not read, as `name=value`. They are not checked.
  var unreadableFacets: [String] { facets.unreadable }

  /// The value with its white space normalised: the same string when nothing changes. A union leaves that to its members.
  func normalised(_ value: String) -> String { whiteSpace.normalised(value) }

  /// Nil when the value is valid; else the first rule it breaks.
  func violation(of value: String, in rules: SimpleTypeRules) -> SimpleTypeViolation? {
    value.withBorrowedBytes { violation($0, rules, depth: 0) }
  }
}
