/// The facets of a simple type, read and compiled. A class, so that a rule can be handed around for the price of one reference.
final class SimpleTypeFacets: Sendable {
  let limits: ValueLimits
  let enumeration: EnumeratedValues
  /// All must match.
  let patterns: [SchemaPattern]
  let unsupportedPatterns: [String]
  let unreadable: [String]
  /// The listed values as such, when the type is compared by value and not by letter.
  private let listedValues: [SchemaValue]

  init(_ fields: FacetFields, variety: SimpleTypeRule.Variety, whiteSpace: WhiteSpace) {
    let type = if case .atomic(let builtIn) = variety { builtIn } else { BuiltInType.anySimpleType }
    enumeration = EnumeratedValues((fields.enumeration ?? []).map(whiteSpace.normalised))
    listedValues = type.isComparedByValue ? Self.values(enumeration.values, of: type) : []
    var patterns: [SchemaPattern] = []
    var unsupported: [String] = []
    for step in fields.patterns {
      do {
        patterns.append(try SchemaPattern(alternatives: step.alternatives))
      } catch {
        // Half a step would refuse what the other half lets in: the whole step goes unchecked.
        unsupported += step.alternatives
      }
    }
    self.patterns = patterns
    unsupportedPatterns = unsupported
    var limits = ValueLimits()
    var unreadable = fields.unreadable
    for (name, value) in fields.plain where !limits.read(name, WhiteSpace.collapse.normalised(value), type: type) {
      unreadable.append(name + "=" + value)
    }
    self.limits = limits
    self.unreadable = unreadable
  }

  /// The first facet an atomic value breaks. The text is normalised and of the type.
  func violation(of text: BorrowedBytes, type: BuiltInType) -> SimpleTypeViolation.Facet? {
    if limits.concernsLength, let size = type.length(of: text), let facet = limits.violation(ofLength: size) { return facet }
    if limits.concernsValue, let facet = limits.violation(ofValue: type.value(of: text)) { return facet }
    if !enumeration.isEmpty, !enumeration.contains(text) {
      guard !listedValues.isEmpty, listedValues.contains(type.value(of: text)) else { return .enumeration }
    }
    return matchesPatterns(text) ? nil : .pattern
  }

  /// Whether every derivation step's pattern lets the text through.
  func matchesPatterns(_ text: BorrowedBytes) -> Bool {
    for pattern in patterns where !pattern.matches(text) { return false }
    return true
  }

  private static func values(_ literals: [String], of type: BuiltInType) -> [SchemaValue] {
    literals.compactMap { literal in literal.withBorrowedBytes { type.accepts($0) ? type.value(of: $0) : nil } }
  }
}
