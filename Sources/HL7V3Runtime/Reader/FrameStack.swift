/// The elements around the open one. Plain records: entering an element costs a store, not a question whether an array is shared.
struct FrameStack {
  private var frames = Records<XMLReader.Frame>(capacity: 32)
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// The frame of the element that `index` elements are around.
  subscript(_ index: Int) -> XMLReader.Frame { index >= 0 && index < count ? frames[index] : XMLReader.Frame() }

  @inline(__always)
  mutating func push(_ frame: XMLReader.Frame) {
    frames.put(frame, at: count)
    count &+= 1
  }

  /// The frame pushed last; an empty one when there is none, which only generated code that leaves more than it enters could ask for.
  @inline(__always)
  mutating func pop() -> XMLReader.Frame {
    guard count > 0 else { return XMLReader.Frame() }
    count &-= 1
    return frames[count]
  }
}

/// The tokens of the children of all open elements, in the order they came. Each element appends behind those of the elements around it,
/// and takes its own off when it is left.
struct TokenLog {
  private var tokens = Records<UInt16>(capacity: 256)
  private(set) var count = 0

  @inline(__always)
  mutating func append(_ token: UInt16) {
    tokens.put(token, at: count)
    count &+= 1
  }

  /// The token at a place; 0 where there is none.
  subscript(_ index: Int) -> UInt16 { index >= 0 && index < count ? tokens[index] : 0 }

  var last: UInt16? { count > 0 ? tokens[count - 1] : nil }

  mutating func removeLast() { if count > 0 { count -= 1 } }

  /// Keeps the first `length`.
  @inline(__always)
  mutating func truncate(to length: Int) { if length < count { count = max(length, 0) } }
}
