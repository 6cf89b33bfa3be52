/// TEL: a telephone number, e-mail address or the like, as a URL (HL7 V3 Data Types Abstract Specification, "Telecommunication Address").
///
///     // <telecom value="tel:01132960000" use="WP"/>
///     telecom.scheme   // "tel"
///     telecom.address  // "01132960000"
///     telecom.use      // ["WP"]
public protocol TelecommunicationAddress: DataValue {}

extension TelecommunicationAddress {
  /// The URL as written.
  @_disfavoredOverload
  public var value: String? { part(.value) }

  /// The scheme of the URL in small letters (RFC 3986, 3.1), such as `tel`, `mailto` or `http`; nil when it has none, as is seen in messages.
  public var scheme: String? {
    guard let value = part(.value), let colon = Self.colon(value) else { return nil }
    return value[..<colon].lowercased()
  }

  /// What follows the scheme, as written, percent escapes too; the whole value when it has no scheme.
  public var address: String? {
    guard let value = part(.value) else { return nil }
    return Self.colon(value).map { String(value[value.index(after: $0)...]) } ?? value
  }

  /// What it is good for: `H` home, `WP` work place, `MC` mobile and so on.
  @_disfavoredOverload
  public var use: [String] { Words.split(part(.use) ?? "") }

  /// When it can be used.
  public var useablePeriods: [any IntervalOfTime] { components(.useablePeriod).compactMap { $0 as? any IntervalOfTime } }

  /// Where a scheme ends: it starts with a letter, and goes on with letters, digits, `+`, `-` and `.`.
  private static func colon(_ value: String) -> String.Index? {
    guard let colon = value.firstIndex(of: ":"), let first = value.utf8.first, isLetter(first) else { return nil }
    let isScheme = value[..<colon].utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) }
    return isScheme ? colon : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
