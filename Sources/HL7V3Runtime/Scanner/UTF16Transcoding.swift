/// UTF-16 to UTF-8.
enum UTF16Transcoding {
  /// Writes the whole source, byte order mark included, and stops at what is not UTF-16: a lone surrogate or an odd last byte. `target` has
  /// room for three bytes for each code unit, which is the most that one can need (a pair needs four).
  /// - Returns: Whether it wrote all of it.
  static func write(_ source: BorrowedBytes, bigEndian: Bool, to target: inout ByteSink) -> Bool {
    func unit(_ offset: Int) -> UInt32 {
      let first = UInt32(source[offset])
      let second = UInt32(source[offset + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let units = source.count / 2
    var index = 0
    while index < units {
      var scalar = unit(index * 2)
      index += 1
      if scalar & 0xF800 == 0xD800 {
        guard scalar < 0xDC00, index < units else { return false }
        let low = unit(index * 2)
        guard low & 0xFC00 == 0xDC00 else { return false }
        index += 1
        scalar = 0x10000 + ((scalar & 0x3FF) << 10 | low & 0x3FF)
      }
      UTF8Writing.write(scalar, to: &target)
    }
    return source.count.isMultiple(of: 2)
  }
}

/// One scalar as UTF-8.
enum UTF8Writing {
  /// Writes one to four bytes. `scalar` is no surrogate and at most U+10FFFF.
  @inline(__always)
  static func write(_ scalar: UInt32, to target: inout ByteSink) {
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: (scalar >> shift) & 0x3F | 0x80) }
    if scalar < 0x80 { return target.append(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x800 {
      target.append(UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0))
      return target.append(continuation(0))
    }
    if scalar < 0x10000 {
      target.append(UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0))
      target.append(continuation(6))
      return target.append(continuation(0))
    }
    target.append(UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0))
    target.append(continuation(12))
    target.append(continuation(6))
    target.append(continuation(0))
  }
}
