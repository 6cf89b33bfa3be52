/// An attribute, a child or a run of text of an element, in sixteen bytes that hold no reference.
struct ElementItem: BitwiseCopyable {
  /// Where the value is.
  enum Kind: UInt8 {
    /// The value of an attribute, the text of a child of a simple type or a run of text: so many bytes of the source from an offset on.
    case slice
    /// The same, in the list of texts.
    case text
    /// A child of a complex type: the number of an element of the same arena, or of the one that the arena goes back to.
    case element, base
    /// A child from somewhere else, in the list of those.
    case foreign
    /// A child whose type the schema leaves open, in the list of those.
    case any
  }

  let kind: Kind
  /// The property: the slot of an attribute, or ``childKeys`` and more for that of a child.
  let key: UInt16
  /// The name to write; the marks of the reader for what has none of its own.
  let token: UInt16
  /// The offset or number, and the count of bytes.
  let place: UInt32
  let count: UInt32

  @inline(__always)
  init(_ kind: Kind, _ place: Int, count: Int = 0, key: UInt16, token: UInt16) {
    self.kind = kind
    self.key = key
    self.token = token
    self.place = UInt32(truncatingIfNeeded: place)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  @inline(__always) var number: Int { Int(place) }

  /// The key of the child with the slot 0.
  static let childKeys: UInt16 = 256
  /// The key of text: all that an element holds, or a run of it among elements.
  static let textKey: UInt16 = 511
}

/// An element of an arena: its items, and how it stood on the wire.
struct ElementRecord: BitwiseCopyable {
  var present: UInt64
  /// Its extras, in the list of those; -1 when there are none.
  var extras: Int32
  /// The type whose Swift type this is.
  var holder: Int32
  /// Its first item, and how many.
  var items: UInt32
  var count: UInt32
}
