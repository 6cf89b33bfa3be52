extension String {
  /// Lends the bytes of a string, as they are in UTF-8.
  @inline(__always)
  func withBorrowedBytes<Result>(_ body: (BorrowedBytes) -> Result) -> Result { utf8.withBorrowedBytes(body) }
}
