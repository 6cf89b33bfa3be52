/// Strings of the object identifiers that were read a moment ago: a message names the same few code systems and templates again and again,
/// and each is too long to be held without an allocation.
///
/// Other values are not worth a look: those that are long are mostly different each time.
struct RecentIdentifiers {
  private struct Key: BitwiseCopyable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var start: Int32 = 0
    var length: Int32 = 0
  }

  private static let places = 64
  private var keys = Records<Key>(capacity: places)
  private var strings = [String](repeating: "", count: places)

  init() { for place in 0..<Self.places { keys.put(Key(), at: place) } }

  /// Whether a value of more than fifteen bytes looks like an object identifier: a digit and a point.
  @inline(__always)
  static func isCandidate(_ bytes: Bytes, _ start: Int, _ end: Int) -> Bool {
    end &- start > 15 && bytes[start &+ 1] == UInt8(ascii: ".") && end &- start <= 64
  }

  /// The bytes of a candidate as a string.
  mutating func string(_ bytes: Bytes, _ start: Int, _ end: Int) -> String {
    let length = end &- start
    let first = bytes.word(start)
    let last = bytes.word(end &- 8)
    let mixed = (first ^ (last &<< 31 | last &>> 33)) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: mixed &>> 58)
    let key = keys[place]
    if key.first == first, key.last == last, Int(key.length) == length, bytes.same(Int(key.start), start, length) { return strings[place] }
    let string = bytes.string(start, end)
    keys[place] = Key(
      first: first, last: last, start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: length))
    strings[place] = string
    return string
  }
}
