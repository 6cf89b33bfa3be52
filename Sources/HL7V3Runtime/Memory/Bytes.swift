/// Reads of the input, the hot ones eight or sixteen bytes at a time.
///
/// 1. There are `count` bytes of well-formed UTF-8 that are characters of XML 1.0 (production 2), then the sentinel: one `<`, then zeros,
///    `InputBuffer.padding` bytes in all. Offsets are at most one behind the `<`; others trap.
/// 2. A search that stops at `<` cannot run past the sentinel. A search that does not is given an end.
/// 3. By 1, a byte of the input below 0x20 is a tab, a line feed or a carriage return: a byte is blank when it is at most 0x20.
///
/// Whoever owns a `Bytes` owns the `InputBuffer` too, so that the memory outlives it.
struct Bytes {
  private let input: PaddedBytes
  /// Whether all bytes of the input are below 0x80.
  private let isASCII: Bool

  init(_ buffer: InputBuffer) {
    input = buffer.memory.bytes
    isASCII = buffer.isASCII
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 { input[offset] }

  /// The bytes of a range.
  @inline(__always)
  func padded(_ start: Int, _ end: Int) -> PaddedBytes { input.part(start, end) }

  /// The bytes of a range, for a call.
  @inline(__always)
  func borrowed(_ start: Int, _ end: Int) -> BorrowedBytes { input.part(start, end).borrowed }

  /// Eight bytes, the first in the lowest place whatever the machine.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 { input.word(offset) }

  /// The first byte at or after `offset` that is not blank (production 3).
  @inline(__always)
  func skipBlanks(_ offset: Int) -> Int {
    var offset = offset
    if input[offset] > 0x20 { return offset }
    offset &+= 1
    while true {
      let found = Word.above0x20(word(offset))
      if found != 0 { return offset &+ Word.firstByte(found) }
      offset &+= 8
    }
  }

  /// The first byte at or after `offset` that cannot be part of a name in ASCII; bytes from 0x80 up count as part of it. The result is
  /// not yet a checked name: see `NameCharacters`.
  @inline(__always)
  func nameEnd(_ offset: Int) -> Int {
    var offset = offset
    while true {
      let found = Word.notInNames(word(offset))
      if found != 0 { return offset &+ Word.firstByte(found) }
      offset &+= 8
    }
  }

  /// The first `<` or `&` at or after `offset`.
  @inline(__always)
  func textStop(_ offset: Int) -> Int {
    var offset = offset
    while true {
      let block = input.block(offset)
      let found = block.equal(UInt8(ascii: "<")) | block.equal(UInt8(ascii: "&"))
      if let place = Block.first(found) { return offset &+ place }
      offset &+= Block.size
    }
  }

  /// The first `quote`, `<`, `&` or blank other than a space at or after `offset`.
  @inline(__always)
  func valueStop(_ offset: Int, quote: UInt8) -> Int {
    // Two loops, so that the quote is a constant in each.
    quote == UInt8(ascii: "\"") ? valueStop(offset, UInt8(ascii: "\"")) : valueStop(offset, UInt8(ascii: "'"))
  }

  @inline(__always)
  private func valueStop(_ offset: Int, _ quote: UInt8) -> Int {
    var offset = offset
    while true {
      let block = input.block(offset)
      let found = block.equal(quote) | block.equal(UInt8(ascii: "<")) | block.equal(UInt8(ascii: "&")) | block.below0x20
      if let place = Block.first(found) { return offset &+ place }
      offset &+= Block.size
    }
  }

  /// The first `byte` in a range, or its end.
  @inline(__always)
  func first(_ byte: UInt8, _ start: Int, _ end: Int) -> Int {
    let pattern = Word.repeating(byte)
    var offset = start
    while offset < end {
      let found = Word.equal(word(offset), pattern)
      if found != 0 { return min(offset &+ Word.firstByte(found), end) }
      offset &+= 8
    }
    return end
  }

  /// How often `byte` stands in a range.
  func count(_ byte: UInt8, _ start: Int, _ end: Int) -> Int {
    var count = 0
    var offset = start
    while offset &+ Block.size <= end {
      // A byte holds the sum of at most 255 answers.
      let last = min(end &- Block.size, offset &+ 254 &* Block.size)
      var sums = SIMD16<UInt8>()
      while offset &+ 3 &* Block.size <= last {
        let (first, second, third, fourth) = input.fourBlocks(offset)
        sums = sums &- first.equal(byte) &- second.equal(byte) &- third.equal(byte) &- fourth.equal(byte)
        offset &+= 4 &* Block.size
      }
      while offset <= last {
        sums = sums &- input.block(offset).equal(byte)
        offset &+= Block.size
      }
      count &+= Block.sum(sums)
    }
    while offset < end {
      if input[offset] == byte { count &+= 1 }
      offset &+= 1
    }
    return count
  }

  /// The offset behind the last `byte` in a range; nil when there is none.
  func behindLast(_ byte: UInt8, _ start: Int, _ end: Int) -> Int? {
    var offset = end
    while offset &- Block.size >= start {
      if let place = Block.last(input.block(offset &- Block.size).equal(byte)) { return offset &- Block.size &+ place &+ 1 }
      offset &-= Block.size
    }
    while offset > start {
      if input[offset &- 1] == byte { return offset }
      offset &-= 1
    }
    return nil
  }

  /// Whether `length` bytes at two offsets are the same.
  @inline(__always)
  func same(_ left: Int, _ right: Int, _ length: Int) -> Bool { input.same(left, input, right, length) }

  /// Whether a range holds these bytes.
  @inline(__always)
  func equals(_ start: Int, _ end: Int, _ value: PaddedBytes) -> Bool {
    end &- start == value.count && input.same(start, value, 0, value.count)
  }

  /// Whether these bytes stand at an offset; they have no `<`, so that the sentinel ends the comparison within the input.
  @inline(__always)
  func starts(at start: Int, with name: PaddedBytes) -> Bool { input.same(start, name, 0, name.count) }

  /// Whether these are the bytes of the same input.
  @inline(__always)
  func areThose(of other: Bytes?) -> Bool { other.map { $0.input.isSame(as: input) } ?? false }

  /// Whether the bytes at `offset` are those of `literal`, which is at most eight bytes long.
  @inline(__always)
  func matches(_ literal: StaticString, _ offset: Int) -> Bool {
    var index = 0
    while index < literal.utf8CodeUnitCount {
      if input[offset &+ index] != literal.bytes[index] { return false }
      index += 1
    }
    return true
  }

  /// The bytes of a range as a string. When all of the input is ASCII any range of it is well formed and need not be looked at again.
  @inline(__always)
  func string(_ start: Int, _ end: Int) -> String { input.part(start, end).borrowed.string(isASCII: isASCII) }
}
