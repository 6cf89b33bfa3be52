/// Questions about eight bytes at once, held in a 64-bit word with the first byte in the lowest place.
///
/// The answers have the highest bit of a byte set where the answer is yes. Some of the tricks borrow from the next byte, so that bytes
/// *behind* the first hit may be marked wrongly; only the first hit is ever used.
enum Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080
  static let lessThan: UInt64 = 0x3C3C_3C3C_3C3C_3C3C
  static let ampersand: UInt64 = 0x2626_2626_2626_2626

  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { ones &* UInt64(byte) }

  /// The place, 0 to 7, of the first hit in an answer that has one.
  @inline(__always)
  static func firstByte(_ answer: UInt64) -> Int { answer.trailingZeroBitCount &>> 3 }

  @inline(__always)
  static func equal(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- ones) & ~difference & highs
  }

  @inline(__always)
  static func below0x20(_ word: UInt64) -> UInt64 { (word &- (ones &* 0x20)) & ~word & highs }

  @inline(__always)
  static func above0x20(_ word: UInt64) -> UInt64 { (((word & ~highs) &+ (ones &* 0x5F)) | word) & highs }

  /// ASCII bytes that no name holds, and the colon: all below `-`, `/`, and `:` to `?`. What remains wrong, such as `[`, is found when a
  /// name is not in the table and has to be checked.
  @inline(__always)
  static func notInNames(_ word: UInt64) -> UInt64 {
    let low = word | highs
    let from2D = low &- (ones &* 0x2D)
    let from2F = low &- (ones &* 0x2F)
    let from30 = low &- (ones &* 0x30)
    let from3A = low &- (ones &* 0x3A)
    let from40 = low &- (ones &* 0x40)
    return ~((from2D & ~from2F) | (from30 & ~from3A) | from40 | word) & highs
  }

  /// The low `length` (0 to 8) bytes of a word, the others zero.
  @inline(__always)
  static func keep(_ word: UInt64, _ length: Int) -> UInt64 {
    length >= 8 ? word : word & ~(UInt64.max << UInt64(length &* 8))
  }
}

extension PaddedBytes {
  /// Whether `length` bytes are the same as those of others.
  @inline(__always)
  func same(_ start: Int, _ other: PaddedBytes, _ otherStart: Int, _ length: Int) -> Bool {
    var offset = 0
    while offset &+ 8 <= length {
      if word(start &+ offset) != other.word(otherStart &+ offset) { return false }
      offset &+= 8
    }
    return Word.keep(word(start &+ offset) ^ other.word(otherStart &+ offset), length &- offset) == 0
  }
}
