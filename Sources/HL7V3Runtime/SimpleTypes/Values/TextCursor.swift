/// A place in a text that is taken apart from left to right.
struct TextCursor {
  let bytes: BorrowedBytes
  var position = 0

  init(_ bytes: BorrowedBytes) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte here; nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over a byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// Steps over bytes for as long as they are wanted.
  mutating func skip(while isWanted: (UInt8) -> Bool) {
    while let byte = current, isWanted(byte) { position += 1 }
  }

  /// Steps over decimal digits and tells where they are.
  mutating func digits() -> Range<Int> {
    let start = position
    skip { $0 >= 0x30 && $0 <= 0x39 }
    return start..<position
  }

  /// Exactly so many digits, in a range.
  mutating func number(digits count: Int, in range: ClosedRange<Int>) -> Int? {
    let found = digits()
    let value = value(of: found)
    return found.count == count && range.contains(value) ? value : nil
  }

  /// The number digits stand for. It saturates at eleven digits: seconds since year one must fit an `Int`.
  func value(of digits: Range<Int>) -> Int {
    var value = 0
    for index in digits where value < 100_000_000_000 { value = value * 10 + Int(bytes[index] - 0x30) }
    return min(value, 100_000_000_000)
  }

  /// Digits as the fraction of one.
  func fraction(of digits: Range<Int>) -> Double {
    var value = 0.0
    for index in digits.reversed() { value = (value + Double(bytes[index] - 0x30)) / 10 }
    return value
  }
}
