/// A built-in simple type of XML Schema 1.0. `ENTITIES`, `IDREFS` and `NMTOKENS` are lists but come as types of their own.
enum BuiltInType: String, Sendable, CaseIterable {
  case anySimpleType
  case string, normalizedString, token, language, Name, NCName, ID, IDREF, IDREFS, ENTITY, ENTITIES, NMTOKEN, NMTOKENS
  case boolean, anyURI, QName, NOTATION, base64Binary, hexBinary, float, double
  case decimal, integer, nonPositiveInteger, negativeInteger, nonNegativeInteger, positiveInteger
  case long, int, short, byte, unsignedLong, unsignedInt, unsignedShort, unsignedByte
  case duration, dateTime, time, date, gYearMonth, gYear, gMonthDay, gDay, gMonth

  /// What the type does to white space.
  var whiteSpace: WhiteSpace {
    switch self {
    case .anySimpleType, .string: .preserve
    case .normalizedString: .replace
    default: .collapse
    }
  }

  /// Whether values written differently can be the same one.
  var isComparedByValue: Bool {
    switch self {
    case .anySimpleType, .string, .normalizedString, .token, .language, .Name, .NCName, .ID, .IDREF, .IDREFS, .ENTITY, .ENTITIES,
      .NMTOKEN, .NMTOKENS, .anyURI, .QName, .NOTATION:
      false
    default: true
    }
  }

  /// The type of the items, for the three lists.
  var item: BuiltInType? {
    switch self {
    case .IDREFS: .IDREF
    case .ENTITIES: .ENTITY
    case .NMTOKENS: .NMTOKEN
    default: nil
    }
  }

  /// The length of a value: items of a list, octets of binary data, else characters. Nil where length says nothing: a prefix is no value.
  func length(of text: BorrowedBytes) -> Int? {
    switch self {
    case .QName, .NOTATION: return nil
    case .IDREFS, .ENTITIES, .NMTOKENS: return text.split(separator: 0x20).count
    case .hexBinary: return text.count / 2
    case .base64Binary: return BinaryText.base64(text)?.count
    default:
      var count = 0
      for byte in text where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
