/// Which rule of a simple type a value breaks. It never holds the value, which may be a patient's.
struct SimpleTypeViolation: Equatable, Sendable {
  /// The rule, by the name it has in a schema; `datatype` stands for the type itself.
  enum Facet: String, Equatable, Sendable, CaseIterable, CustomStringConvertible {
    case datatype, length, minLength, maxLength, totalDigits, fractionDigits
    case minInclusive, maxInclusive, minExclusive, maxExclusive, enumeration, pattern

    var description: String { rawValue }
  }

  /// The broken rule.
  let facet: Facet
  /// The type it belongs to: that of the item when an item of a list is wrong.
  let type: String
}
