/// A value that stands in the input as it is meant.
struct SourceSlice {
  let bytes: Bytes
  let start: Int
  let end: Int

  @inline(__always) var isEmpty: Bool { start >= end }
  @inline(__always) var count: Int { end &- start }
  @inline(__always) var borrowed: BorrowedBytes { bytes.borrowed(start, end) }
  var string: String { bytes.string(start, end) }
}
