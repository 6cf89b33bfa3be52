/// From text as written to text as meant. What is written has been checked before by the scanner; should it not have been, the result is
/// wrong text.
enum Unescaping {
  /// Which of the rules of XML 1.0, 2.11 (ends of lines) and 3.3.3 (attribute values) apply.
  enum Rules {
    /// References, and ends of lines to LF.
    case text
    /// Ends of lines to LF.
    case characterData
    /// References, and each blank or end of a line to a space.
    case attribute
  }

  /// The meaning of `source`.
  static func string(_ source: BorrowedBytes, _ rules: Rules) -> String {
    // No reference is shorter than the character it means: `&lt;` is 4 bytes for 1, `&#x10000;` 9 for 4.
    String(atMost: source.count) { write(source, rules, to: &$0) }
  }

  /// Writes at most `source.count` bytes.
  private static func write(_ source: BorrowedBytes, _ rules: Rules, to target: inout ByteSink) {
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\r"):
        if index < source.count, source[index] == UInt8(ascii: "\n") { index += 1 }
        target.append(rules == .attribute ? 0x20 : 0x0A)
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        target.append(rules == .attribute ? 0x20 : byte)
      case UInt8(ascii: "&") where rules != .characterData:
        let start = index
        while index < source.count, source[index] != UInt8(ascii: ";") { index += 1 }
        if let scalar = scalar(source[start..<index]) { UTF8Writing.write(scalar, to: &target) }
        index = min(index + 1, source.count)
      default:
        target.append(byte)
      }
    }
  }

  /// The character that is meant by what stands between `&` and `;`; nil when that is none of XML (productions 2, 66 and 68).
  static func scalar(_ reference: Slice<BorrowedBytes>) -> UInt32? {
    guard let first = reference.first else { return nil }
    guard first == UInt8(ascii: "#") else { return predefined(reference) }
    var digits = reference.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    if isHexadecimal { digits = digits.dropFirst() }
    if digits.isEmpty { return nil }
    var scalar: UInt32 = 0
    for byte in digits {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      // However many digits there are, the sum stays small: above U+10FFFF nothing is a character.
      scalar = min(scalar * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
    }
    return isCharacter(scalar) ? scalar : nil
  }

  private static func predefined(_ name: Slice<BorrowedBytes>) -> UInt32? {
    if name.elementsEqual("lt".utf8) { return 0x3C }
    if name.elementsEqual("gt".utf8) { return 0x3E }
    if name.elementsEqual("amp".utf8) { return 0x26 }
    if name.elementsEqual("quot".utf8) { return 0x22 }
    if name.elementsEqual("apos".utf8) { return 0x27 }
    return nil
  }

  private static func isCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
