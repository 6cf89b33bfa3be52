extension String {
  /// Lends the bytes of a string, as they are in UTF-8.
  @inline(__always)
  func withBorrowedBytes<Result>(_ body: (BorrowedBytes) -> Result) -> Result { utf8.withBorrowedBytes(body) }
}

extension [UInt8] {
  /// Lends the first `count` bytes, of which there are sixteen more.
  func withPaddedBytes<Result>(_ count: Int, _ body: (PaddedBytes) -> Result) -> Result { withBorrowedBytes { body($0.padded(count)) } }
}
