/// Values that were found valid a moment ago: of codes, flags, class codes and object identifiers a message has few different ones, many
/// times each.
struct ValidValues {
  private struct Entry: BitwiseCopyable {
    var first: UInt64 = 0
    var start: Int32 = 0
    var length: Int32 = -1
    var rule: Int32 = -1
  }

  private static let places = 256
  private static let longest = 64
  private let entries = Records(repeating: Entry(), count: places)

  /// Whether the very same value was valid by this rule, wherever it stood.
  @inline(__always)
  func contains(_ bytes: Bytes, _ start: Int, _ end: Int, _ rule: Int32) -> Bool {
    let length = end &- start
    guard length <= Self.longest else { return false }
    let first = Word.keep(bytes.word(start), length)
    let entry = entries[Self.place(bytes, start, end, first, rule)]
    return entry.first == first && Int(entry.length) == length && entry.rule == rule
      && (length <= 8 || bytes.same(Int(entry.start), start, length))
  }

  /// Remembers a value that is valid.
  @inline(__always)
  func insert(_ bytes: Bytes, _ start: Int, _ end: Int, _ rule: Int32) {
    let length = end &- start
    guard length <= Self.longest else { return }
    let first = Word.keep(bytes.word(start), length)
    entries[Self.place(bytes, start, end, first, rule)] = Entry(
      first: first, start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: length), rule: rule)
  }

  @inline(__always)
  private static func place(_ bytes: Bytes, _ start: Int, _ end: Int, _ first: UInt64, _ rule: Int32) -> Int {
    let last = end &- start > 8 ? bytes.word(end &- 8) : 0
    let mixed = (first ^ (last &<< 31 | last &>> 33) ^ UInt64(truncatingIfNeeded: rule)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 56)
  }
}
