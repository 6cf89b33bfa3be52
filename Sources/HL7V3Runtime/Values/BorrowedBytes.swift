/// Bytes that somebody else owns, borrowed for a call: of a value on the wire or of a string.
///
/// What checks and takes apart values goes through this view, which compares every index with the count, in release builds too. One of the
/// places with raw memory; its invariants: `base` has `count` bytes, which nobody changes while they are borrowed; a view is made for a
/// call and neither kept nor returned by what it is handed to.
struct BorrowedBytes: RandomAccessCollection {
  private let base: UnsafePointer<UInt8>?
  let count: Int

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  /// The bytes of a buffer.
  @inline(__always)
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    base = buffer.baseAddress
    count = buffer.baseAddress == nil ? 0 : buffer.count
  }

  /// Part of other borrowed bytes, counted from its own beginning.
  @inline(__always)
  init(rebasing slice: Slice<BorrowedBytes>) {
    precondition(slice.startIndex >= 0 && slice.startIndex <= slice.endIndex && slice.endIndex <= slice.base.count)
    base = slice.base.base.map { $0 + slice.startIndex }
    count = slice.endIndex - slice.startIndex
  }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    guard let base, UInt(bitPattern: index) < UInt(bitPattern: count) else { preconditionFailure("index of borrowed bytes") }
    return base[index]
  }

  @inline(__always)
  func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { buffer.makeIterator() }

  @inline(__always)
  func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
    try body(buffer)
  }

  private var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
}

extension String {
  /// Lends the bytes of a string, as they are in UTF-8.
  @inline(__always)
  func withBorrowedBytes<Result>(_ body: (BorrowedBytes) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable({ body(BorrowedBytes($0)) }) { return result }
    // One that is bridged from elsewhere has to be made native first.
    return Array(utf8).withBorrowedBytes(body)
  }
}

extension [UInt8] {
  /// Lends the bytes of an array.
  func withBorrowedBytes<Result>(_ body: (BorrowedBytes) -> Result) -> Result { withUnsafeBufferPointer { body(BorrowedBytes($0)) } }
}
