/// Values that were found valid a moment ago: of codes, flags and class codes a message has few different ones, many times each.
///
/// Only values of up to sixteen bytes, which are compared in full.
struct ValidValues {
  private struct Entry: BitwiseCopyable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var rule: Int32 = -1
    var length: Int32 = 0
  }

  private static let places = 256
  private var entries = Records<Entry>(capacity: places)

  init() { for place in 0..<Self.places { entries.put(Entry(), at: place) } }

  /// Whether this very value was valid by this rule. Eight bytes from `start` on must be readable.
  @inline(__always)
  func contains(_ start: UnsafePointer<UInt8>, _ length: Int, _ rule: Int32) -> Bool {
    guard length <= 16 else { return false }
    let (first, last) = Self.ends(start, length)
    let entry = entries[Self.place(first, last, rule)]
    return entry.first == first && entry.last == last && entry.rule == rule && Int(entry.length) == length
  }

  /// Remembers a value that is valid.
  @inline(__always)
  func insert(_ start: UnsafePointer<UInt8>, _ length: Int, _ rule: Int32) {
    guard length <= 16 else { return }
    let (first, last) = Self.ends(start, length)
    entries[Self.place(first, last, rule)] = Entry(first: first, last: last, rule: rule, length: Int32(truncatingIfNeeded: length))
  }

  @inline(__always)
  private static func ends(_ start: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
    if length >= 8 { return (Word.load(start), Word.load(start + (length &- 8))) }
    let word = Word.keep(Word.load(start), length)
    return (word, word)
  }

  @inline(__always)
  private static func place(_ first: UInt64, _ last: UInt64, _ rule: Int32) -> Int {
    let mixed = (first ^ (last &<< 31 | last &>> 33) ^ UInt64(truncatingIfNeeded: rule)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 56)
  }
}
