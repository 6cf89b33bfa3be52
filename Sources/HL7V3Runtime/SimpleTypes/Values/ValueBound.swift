/// One end of the range of a type.
struct ValueBound: Sendable {
  enum Kind: String, Sendable {
    case minInclusive, maxInclusive, minExclusive, maxExclusive

    var facet: SimpleTypeViolation.Facet {
      switch self {
      case .minInclusive: .minInclusive
      case .maxInclusive: .maxInclusive
      case .minExclusive: .minExclusive
      case .maxExclusive: .maxExclusive
      }
    }
  }

  let kind: Kind
  /// The limit as the schema has it.
  let literal: String
  let limit: SchemaValue

  /// A value that cannot be compared with the limit is out of the range.
  func admits(_ value: SchemaValue) -> Bool {
    guard let order = value.compared(to: limit) else { return false }
    return switch kind {
    case .minInclusive: order >= 0
    case .maxInclusive: order <= 0
    case .minExclusive: order > 0
    case .maxExclusive: order < 0
    }
  }
}
