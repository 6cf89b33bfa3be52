/// Which characters names are made of: productions 4 and 4a of XML 1.0, fifth edition, without the colon, which
/// Namespaces in XML keeps for itself (NCName).
enum NameCharacters {
  /// ASCII as two bit sets: `A-Z a-z _`, and with them `0-9 - .`.
  private static let asciiStart: (UInt64, UInt64) = (0, 0x07FF_FFFE_87FF_FFFE)
  private static let asciiPart: (UInt64, UInt64) = (0x03FF_6000_0000_0000, 0x07FF_FFFE_87FF_FFFE)

  @inline(__always)
  static func canStart(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? contains(asciiStart, scalar) : canStartAboveASCII(scalar)
  }

  @inline(__always)
  static func canContinue(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return contains(asciiPart, scalar) }
    return canStartAboveASCII(scalar) || scalar == 0xB7 || (0x300...0x36F).contains(scalar) || (0x203F...0x2040).contains(scalar)
  }

  @inline(__always)
  private static func contains(_ set: (UInt64, UInt64), _ scalar: UInt32) -> Bool {
    let half = scalar < 64 ? set.0 : set.1
    return half &>> UInt64(scalar & 63) & 1 != 0
  }

  private static func canStartAboveASCII(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
      0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }
}

extension Bytes {
  /// The end of the NCName at `start`, which is `start` when there is none.
  func checkedNameEnd(_ start: Int) -> Int {
    var offset = start
    while true {
      let (scalar, length) = scalar(offset)
      guard offset == start ? NameCharacters.canStart(scalar) : NameCharacters.canContinue(scalar) else { return offset }
      offset += length
    }
  }

  /// The character at `offset`, whose encoding has been checked before (invariant 1).
  func scalar(_ offset: Int) -> (scalar: UInt32, length: Int) {
    func part(_ index: Int) -> UInt32 { UInt32(self[offset + index] & 0x3F) }
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | part(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | part(1) << 6 | part(2), 3) }
    return ((first & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3), 4)
  }
}
