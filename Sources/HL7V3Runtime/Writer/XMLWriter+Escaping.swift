extension XMLWriter {
  /// Text with `&`, `<`, `>` and carriage returns as references; what XML cannot hold at all is a failure.
  mutating func escapeText(_ text: String) {
    escape(text, .text)
  }

  /// An attribute value; white space other than blanks stands as references, for a reader would turn it into blanks.
  mutating func escapeAttribute(_ value: String) {
    escape(value, .attribute)
  }

  /// Bytes that were read: they hold only characters that XML has.
  @inline(__always)
  mutating func escape(read text: SourceSlice, _ place: EscapingPlace) {
    bytes.appendEscaped(read: text.bytes.padded(text.start, text.end), place)
  }

  @inline(__always)
  private mutating func escape(_ string: String, _ place: EscapingPlace) {
    if !string.withBorrowedBytes({ bytes.appendEscaped($0, place) }) { fail("a character that XML cannot hold") }
  }
}

/// Where text is written.
enum EscapingPlace {
  case text, attribute

  /// What stands for a byte; nil when it stands for itself.
  @inline(__always)
  func reference(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x0D: "&#13;"
    case 0x3E: self == .text ? "&gt;" : nil
    case 0x22: self == .attribute ? "&quot;" : nil
    case 0x09: self == .attribute ? "&#9;" : nil
    case 0x0A: self == .attribute ? "&#10;" : nil
    default: nil
    }
  }
}

extension OutputBuffer {
  /// Appends text of which all characters are known to be those of XML, and behind which fifteen bytes more can be read: a block at a time,
  /// looked at and copied at once.
  @inline(__always)
  mutating func appendEscaped(read source: PaddedBytes, _ place: EscapingPlace) {
    reserve(source.count)
    var offset = 0
    while offset < source.count {
      let block = source.block(offset)
      write(block, aheadBy: offset)
      let own = place == .text ? block.equal(0x3E) | block.equal(0x0D) : block.equal(0x22) | block.below0x20
      if let first = Block.first(block.equal(0x26) | block.equal(0x3C) | own), offset &+ first < source.count {
        advance(by: offset &+ first)
        return appendRest(source.part(offset &+ first, source.count).borrowed, place)
      }
      offset &+= Block.size
    }
    advance(by: source.count)
  }

  /// The same from the first byte on that does not stand for itself.
  @inline(never)
  private mutating func appendRest(_ source: BorrowedBytes, _ place: EscapingPlace) { _ = appendEscaped(source, place) }

  /// Appends text with references where they have to be; false when there is a character that XML does not have.
  @inline(__always)
  mutating func appendEscaped(_ source: BorrowedBytes, _ place: EscapingPlace) -> Bool {
    var isWritable = true
    var start = 0
    while start < source.count {
      let stop = Self.firstSpecial(source, start, place)
      append(contentsOf: BorrowedBytes(rebasing: source[start..<stop]))
      if stop == source.count { break }
      let byte = source[stop]
      if let reference = place.reference(byte) {
        append(contentsOf: reference.bytes)
      } else {
        append(byte)
        if byte < 0x20, byte != 0x09, byte != 0x0A { isWritable = false }
        // U+FFFE and U+FFFF (EF BF BE, EF BF BF) are no characters of XML.
        if byte == 0xEF, stop + 2 < source.count, source[stop + 1] == 0xBF, source[stop + 2] >= 0xBE { isWritable = false }
      }
      start = stop + 1
    }
    return isWritable
  }

  /// Whether text has only characters that XML has.
  static func isWritable(_ text: BorrowedBytes) -> Bool {
    var offset = firstSpecial(text, 0, .text)
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      if byte == 0xEF, offset + 2 < text.count, text[offset + 1] == 0xBF, text[offset + 2] >= 0xBE { return false }
      offset = firstSpecial(text, offset + 1, .text)
    }
    return true
  }

  /// The first byte from `start` on that has to be looked at, or the end.
  @inline(__always)
  private static func firstSpecial(_ source: BorrowedBytes, _ start: Int, _ place: EscapingPlace) -> Int {
    var offset = start
    while offset &+ Block.size <= source.count {
      let block = source.block(offset)
      let last: UInt8 = place == .text ? 0x3E : 0x22
      let found = block.equal(0x26) | block.equal(0x3C) | block.equal(last) | block.equal(0xEF) | block.below0x20
      if let first = Block.first(found) { return offset &+ first }
      offset &+= Block.size
    }
    while offset < source.count {
      switch source[offset] {
      case 0..<0x20, 0x26, 0x3C, 0xEF: return offset
      case 0x3E: if place == .text { return offset }
      case 0x22: if place == .attribute { return offset }
      default: break
      }
      offset &+= 1
    }
    return offset
  }
}
