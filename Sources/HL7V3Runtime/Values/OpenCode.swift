/// A code of a vocabulary: the known codes are static members, an unknown one is kept as it came.
///
/// Open on purpose: vocabularies grow between schema versions, and a code that today's schema does not know must not be lost.
public protocol OpenCode: RawRepresentable, LexicalValue, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String, StringLiteralType == String {
  /// Makes a code, known or not.
  init(rawValue: String)
  /// The codes that the schema lists, in its order.
  static var known: [String] { get }
}

extension OpenCode {
  /// Makes a code from a literal.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  /// Whether the schema lists this code.
  public var isKnown: Bool { Self.known.contains(rawValue) }
  /// The code itself.
  public var description: String { rawValue }
}
