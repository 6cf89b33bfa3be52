/// A value of a simple type, kept as it was written: `1.50` stays `1.50`. Typed views are computed.
public protocol LexicalValue: Sendable, Hashable {
  /// Takes a lexical form, valid or not.
  init(lexical: String)
  /// The lexical form.
  var lexical: String { get }
}

extension String: LexicalValue {
  /// The text itself.
  public init(lexical: String) { self = lexical }
  /// The text itself.
  public var lexical: String { self }
}

extension OpenCode {
  /// The code itself.
  public init(lexical: String) { self.init(rawValue: lexical) }
  /// The code itself.
  public var lexical: String { rawValue }
}

/// An `xs:boolean` (XSD part 2, 3.2.2) as written.
public struct XMLBoolean: LexicalValue, ExpressibleByBooleanLiteral, CustomStringConvertible {
  /// `true`, `false`, `1` or `0`, or what else was on the wire.
  public let lexical: String
  /// Takes a lexical form.
  public init(lexical: String) { self.lexical = lexical }
  /// Writes `true` or `false`.
  public init(_ value: Bool) { lexical = value ? "true" : "false" }
  /// Writes `true` or `false`.
  public init(booleanLiteral value: Bool) { self.init(value) }
  /// The value; nil when the lexical form is none of a boolean.
  public var value: Bool? {
    switch lexical {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
  /// The lexical form.
  public var description: String { lexical }
}

/// An integer of any width (XSD part 2, 3.3.13) as written.
public struct XMLInteger: LexicalValue, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// Digits with an optional sign, or what else was on the wire.
  public let lexical: String
  /// Takes a lexical form.
  public init(lexical: String) { self.lexical = lexical }
  /// Writes a value in decimal digits.
  public init(_ value: Int) { lexical = String(value) }
  /// Writes a value in decimal digits.
  public init(integerLiteral value: Int) { self.init(value) }
  /// The value; nil when the lexical form is no integer or too large.
  public var value: Int? { Int(lexical) }
  /// The lexical form.
  public var description: String { lexical }
}

/// A decimal number (XSD part 2, 3.2.3) as written: its precision is part of the meaning in HL7.
public struct XMLDecimal: LexicalValue, CustomStringConvertible {
  /// Digits with an optional sign and point, or what else was on the wire.
  public let lexical: String
  /// Takes a lexical form.
  public init(lexical: String) { self.lexical = lexical }
  /// The nearest binary floating-point number; nil when the lexical form is no number.
  public var approximate: Double? { Double(lexical) }
  /// The lexical form.
  public var description: String { lexical }
}
