/// References to resources: RFC 3986, with the characters XML Schema lets stand unescaped.
enum URIText {
  /// Whether a text is a URI or a relative reference.
  static func isReference(_ text: BorrowedBytes) -> Bool {
    var cursor = TextCursor(text)
    if takeScheme(&cursor), takesRest(&cursor, isRelative: false) { return true }
    cursor.position = 0
    return takesRest(&cursor, isRelative: true)
  }

  private static func takeScheme(_ cursor: inout TextCursor) -> Bool {
    guard let first = cursor.current, isLetter(first) else { return false }
    cursor.skip { isLetter($0) || isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    return cursor.take(0x3A)
  }

  /// Authority, path, query and fragment, and nothing behind them.
  private static func takesRest(_ cursor: inout TextCursor, isRelative: Bool) -> Bool {
    let start = cursor.position
    var hasAuthority = false
    if cursor.take(0x2F) {
      if cursor.take(0x2F) {
        if !takeAuthority(&cursor) { return false }
        hasAuthority = true
      } else {
        cursor.position = start
      }
    }
    if hasAuthority, let next = cursor.current, next != 0x2F, next != 0x3F, next != 0x23 { return false }
    if isRelative, !hasAuthority {
      // A colon in the first step would make what is before it a scheme.
      take(&cursor) { isPathCharacter($0) && $0 != 0x3A }
      if cursor.current == 0x3A { return false }
    }
    take(&cursor) { isPathCharacter($0) || $0 == 0x2F }
    if cursor.take(0x3F) { take(&cursor) { isPathCharacter($0) || $0 == 0x2F || $0 == 0x3F } }
    if cursor.take(0x23) { take(&cursor) { isPathCharacter($0) || $0 == 0x2F || $0 == 0x3F || $0 == 0x5B || $0 == 0x5D } }
    return cursor.isAtEnd
  }

  private static func takeAuthority(_ cursor: inout TextCursor) -> Bool {
    let start = cursor.position
    take(&cursor) { isNameCharacter($0) || $0 == 0x3A }
    if !cursor.take(0x40) { cursor.position = start }
    if cursor.take(0x5B) {
      cursor.skip { $0 != 0x5D }
      if !cursor.take(0x5D) { return false }
    } else {
      take(&cursor, while: isNameCharacter)
    }
    guard cursor.take(0x3A) else { return true }
    let digits = cursor.digits()
    // libxml2 keeps the port in a C int and refuses one of more than eight digits; none at all it refuses, too.
    return !digits.isEmpty && cursor.value(of: digits) <= 99_999_999
  }

  /// Steps over wanted bytes and escapes.
  private static func take(_ cursor: inout TextCursor, while isWanted: (UInt8) -> Bool) {
    while let byte = cursor.current {
      if isWanted(byte) {
        cursor.position += 1
      } else if byte == 0x25, cursor.position + 2 < cursor.bytes.count,
        HexadecimalDigit.value(cursor.bytes[cursor.position + 1]) != nil, HexadecimalDigit.value(cursor.bytes[cursor.position + 2]) != nil
      {
        cursor.position += 3
      } else {
        return
      }
    }
  }

  private static func isPathCharacter(_ byte: UInt8) -> Bool { isNameCharacter(byte) || byte == 0x3A || byte == 0x40 }

  /// Unreserved characters, those that only separate, and those that would have to be escaped but may stand for themselves.
  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    // - . _ ~ ! $ & ' ( ) * + , ; =
    case 0x2D, 0x2E, 0x5F, 0x7E, 0x21, 0x24, 0x26...0x2C, 0x3B, 0x3D: true
    // " < > \ ^ ` { | }
    case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: true
    case ...0x20, 0x7F...: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
