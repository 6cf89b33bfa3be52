/// What name comes next, guessed from what came next the last time: messages repeat themselves.
///
/// A guess is compared with the input, so that a wrong one costs a comparison and nothing else. Which is why the places may collide.
struct NameGuesses {
  private static let places = 512
  /// Tokens of elements by the tag before them, and of attributes by their element and the attribute before them.
  private let elements = Records<UInt16>(repeating: 0, count: places)
  private let attributes = Records<UInt16>(repeating: 0, count: places)
  /// The tag before.
  private var tag = 0

  /// The element that is likely to start here.
  @inline(__always)
  var element: UInt16 { elements[tag] }

  /// Learns which element did, and goes on behind its start tag.
  @inline(__always)
  mutating func started(_ token: UInt16) {
    elements[tag] = token
    tag = Int(token) & 0xFF
  }

  /// Goes on behind an end tag.
  @inline(__always)
  mutating func ended(_ token: UInt16) { tag = Int(token) & 0xFF | 0x100 }

  /// Where the attribute behind another one, or behind the name of the element, is learnt.
  @inline(__always)
  static func place(_ element: UInt16, _ before: UInt16) -> Int { (Int(element) &* 7 &+ Int(before)) & (places - 1) }

  /// The attribute at a place.
  @inline(__always)
  subscript(_ place: Int) -> UInt16 {
    get { attributes[place] }
    nonmutating set { attributes[place] = newValue }
  }
}
