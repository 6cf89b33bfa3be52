extension BuiltInType {
  /// Whether a text, its white space normalised, is in the lexical space of the type.
  func accepts(_ text: BorrowedBytes) -> Bool {
    switch self {
    case .anySimpleType, .string, .normalizedString, .token: true
    case .language: NameText.isLanguage(text)
    case .Name: NameText.isName(text)
    case .NCName, .ID, .IDREF, .ENTITY: NameText.isUnprefixed(text)
    case .QName, .NOTATION: NameText.isQualified(text)
    case .NMTOKEN: NameText.isToken(text)
    case .IDREFS, .ENTITIES, .NMTOKENS: acceptsItems(text)
    case .boolean: Self.isTrue(text) || Self.isFalse(text)
    case .anyURI: URIText.isReference(text)
    case .base64Binary: BinaryText.base64(text) != nil
    case .hexBinary: text.count % 2 == 0 && text.allSatisfy { HexadecimalDigit.value($0) != nil }
    case .float, .double: FloatText.isFloat(text)
    case .decimal: DecimalText(text) != nil
    case .integer, .nonPositiveInteger, .negativeInteger, .nonNegativeInteger, .positiveInteger, .long, .int, .short, .byte,
      .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte:
      acceptsInteger(text)
    case .duration: DurationValue(text) != nil
    case .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth: MomentValue(text, as: self) != nil
    }
  }

  /// The value a text of the type stands for.
  func value(of text: BorrowedBytes) -> SchemaValue {
    switch self {
    case .boolean: return .boolean(Self.isTrue(text))
    case .base64Binary: return .binary(BinaryText.base64(text) ?? [])
    case .hexBinary: return .binary(BinaryText.hexadecimal(text))
    case .float: return .floating(FloatText.value(text, isSingle: true))
    case .double: return .floating(FloatText.value(text, isSingle: false))
    case .duration: return DurationValue(text).map { .duration($0) } ?? .text(Array(text))
    case .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay, .gMonth:
      return MomentValue(text, as: self).map { .moment($0) } ?? .text(Array(text))
    case .decimal, .integer, .nonPositiveInteger, .negativeInteger, .nonNegativeInteger, .positiveInteger, .long, .int, .short, .byte,
      .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte:
      return DecimalText(text).map { .decimal(DecimalValue($0)) } ?? .text(Array(text))
    default: return .text(Array(text))
    }
  }

  /// A list type has one item at least.
  private func acceptsItems(_ text: BorrowedBytes) -> Bool {
    guard let item, !text.isEmpty else { return false }
    return text.split(separator: 0x20).allSatisfy { item.accepts(BorrowedBytes(rebasing: $0)) }
  }

  private func acceptsInteger(_ text: BorrowedBytes) -> Bool {
    guard let number = DecimalText(text), !number.hasPoint else { return false }
    if case .integer = self { return true }
    // The unsigned types have no sign in their lexical space, not even before a nought.
    if isUnsigned, number.hasSign { return false }
    let range = integerRange
    // Nothing in a range has more than twenty digits; leading noughts do not count.
    guard let magnitude = number.smallMagnitude else { return number.isNegative ? range.low == nil : range.high == nil }
    if number.isNegative, magnitude > 0 { return range.low.map { magnitude <= $0 } ?? true }
    if case .positiveInteger = self { return magnitude > 0 }
    if case .negativeInteger = self { return false }
    return range.high.map { magnitude <= $0 } ?? true
  }

  private var isUnsigned: Bool {
    switch self {
    case .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte: true
    default: false
    }
  }

  /// The greatest magnitudes below and above nought; nil for no limit.
  private var integerRange: (low: UInt64?, high: UInt64?) {
    switch self {
    case .nonPositiveInteger, .negativeInteger: (nil, 0)
    case .nonNegativeInteger, .positiveInteger: (0, nil)
    case .long: (Int64.min.magnitude, Int64.max.magnitude)
    case .int: (Int32.min.magnitude.asWide, Int32.max.magnitude.asWide)
    case .short: (Int16.min.magnitude.asWide, Int16.max.magnitude.asWide)
    case .byte: (Int8.min.magnitude.asWide, Int8.max.magnitude.asWide)
    case .unsignedLong: (0, UInt64.max)
    case .unsignedInt: (0, UInt32.max.asWide)
    case .unsignedShort: (0, UInt16.max.asWide)
    case .unsignedByte: (0, UInt8.max.asWide)
    default: (nil, nil)
    }
  }

  private static func isTrue(_ text: BorrowedBytes) -> Bool { text.elementsEqual("true".utf8) || text.elementsEqual([0x31]) }

  private static func isFalse(_ text: BorrowedBytes) -> Bool { text.elementsEqual("false".utf8) || text.elementsEqual([0x30]) }
}

extension UnsignedInteger where Self: FixedWidthInteger {
  fileprivate var asWide: UInt64 { UInt64(self) }
}
