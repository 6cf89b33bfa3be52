/// Ways of derivation, as `block` lists them (XSD 1.0 part 1, 3.3.2 and 3.4.2).
public struct DerivationSet: OptionSet, Hashable, Sendable {
  /// A bit for each way.
  public let rawValue: UInt8
  /// Makes a set of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A type that extends another.
  public static let `extension` = DerivationSet(rawValue: 1)
  /// A type that restricts another.
  public static let restriction = DerivationSet(rawValue: 2)
  /// An element of a substitution group.
  public static let substitution = DerivationSet(rawValue: 4)
}

extension ComplexType.Derivation {
  /// The way as a set of one.
  public var asSet: DerivationSet { self == .extension ? .extension : .restriction }
}
