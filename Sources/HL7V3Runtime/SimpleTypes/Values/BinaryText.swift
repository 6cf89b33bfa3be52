/// The two ways of writing octets.
enum BinaryText {
  /// The octets of base64; nil when it is none. Blanks may stand between characters; unused bits must be nought.
  static func base64(_ text: BorrowedBytes) -> [UInt8]? {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    for byte in text where byte != 0x20 {
      if byte == 0x3D {
        padding += 1
        continue
      }
      guard padding == 0, let digit = base64Digit(byte) else { return nil }
      bits = bits << 6 | UInt32(digit)
      count += 1
      if count % 4 == 0 {
        octets.append(UInt8(truncatingIfNeeded: bits >> 16))
        octets.append(UInt8(truncatingIfNeeded: bits >> 8))
        octets.append(UInt8(truncatingIfNeeded: bits))
      }
    }
    switch (count % 4, padding) {
    case (0, 0): break
    case (2, 2):
      guard bits & 0xF == 0 else { return nil }
      octets.append(UInt8(truncatingIfNeeded: bits >> 4))
    case (3, 1):
      guard bits & 0x3 == 0 else { return nil }
      octets.append(UInt8(truncatingIfNeeded: bits >> 10))
      octets.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: return nil
    }
    return octets
  }

  /// The octets of pairs of hexadecimal digits; what is none counts as nought.
  static func hexadecimal(_ text: BorrowedBytes) -> [UInt8] {
    stride(from: 0, to: text.count - 1, by: 2).map { index in
      (HexadecimalDigit.value(text[index]) ?? 0) << 4 | (HexadecimalDigit.value(text[index + 1]) ?? 0)
    }
  }

  private static func base64Digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x47
    case 0x30...0x39: byte + 4
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
