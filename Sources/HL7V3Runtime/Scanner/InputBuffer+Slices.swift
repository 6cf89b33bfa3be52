extension InputBuffer {
  /// A copy of some of its bytes; the range is one that scanning this very buffer gave.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    return withExtendedLifetime(self) { Array(memory.bytes.part(range.lowerBound, range.upperBound).borrowed) }
  }

  /// A buffer of its own with some of its bytes.
  func copy(_ range: Range<Int>) -> InputBuffer {
    let range = range.clamped(to: 0..<count)
    return withExtendedLifetime(self) {
      InputBuffer(copying: memory.bytes.part(range.lowerBound, range.upperBound).borrowed)
    }
  }
}
