/// The facets with a number or a limit.
struct ValueLimits: Sendable {
  private(set) var length: Int?
  private(set) var minLength: Int?
  private(set) var maxLength: Int?
  private(set) var totalDigits: Int?
  private(set) var fractionDigits: Int?
  private(set) var bounds: [ValueBound] = []

  /// Whether any facet asks for the length, and whether any asks for the value.
  private(set) var concernsLength = false
  private(set) var concernsValue = false

  /// Takes in a facet; false when it is none of these or its value does not read.
  mutating func read(_ name: String, _ value: String, type: BuiltInType) -> Bool {
    if let kind = ValueBound.Kind(rawValue: name) {
      let limit = value.withBorrowedBytes { type.accepts($0) ? type.value(of: $0) : nil }
      guard let limit else { return false }
      bounds.append(ValueBound(kind: kind, literal: value, limit: limit))
      concernsValue = true
      return true
    }
    guard let number = Int(value), number >= 0 else { return false }
    switch name {
    case "length": length = number
    case "minLength": minLength = number
    case "maxLength": maxLength = number
    case "totalDigits": totalDigits = number
    case "fractionDigits": fractionDigits = number
    default: return false
    }
    concernsLength = length != nil || minLength != nil || maxLength != nil
    concernsValue = totalDigits != nil || fractionDigits != nil || !bounds.isEmpty
    return true
  }

  /// The first facet a length breaks.
  func violation(ofLength size: Int) -> SimpleTypeViolation.Facet? {
    if let length, size != length { return .length }
    if let minLength, size < minLength { return .minLength }
    if let maxLength, size > maxLength { return .maxLength }
    return nil
  }

  /// The first facet a value breaks.
  func violation(ofValue value: SchemaValue) -> SimpleTypeViolation.Facet? {
    if case .decimal(let decimal) = value {
      if let totalDigits, decimal.totalDigits > totalDigits { return .totalDigits }
      if let fractionDigits, decimal.fractionDigits > fractionDigits { return .fractionDigits }
    }
    return bounds.first { !$0.admits(value) }?.kind.facet
  }
}
