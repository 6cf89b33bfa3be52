/// A decimal number as written: where its digits are, without those noughts that mean nothing.
struct DecimalText {
  let bytes: BorrowedBytes
  let hasSign: Bool
  let isNegative: Bool
  let hasPoint: Bool
  /// The digits before the point, no leading nought.
  let whole: Range<Int>
  /// The digits after it, no trailing nought.
  let fraction: Range<Int>

  /// Nil unless the bytes are an optional sign and digits, of which there is one at least, with at most one point.
  init?(_ bytes: BorrowedBytes) {
    self.bytes = bytes
    var index = 0
    isNegative = bytes.first == 0x2D
    hasSign = isNegative || bytes.first == 0x2B
    if hasSign { index = 1 }
    let start = index
    while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
    let point = index
    hasPoint = index < bytes.count && bytes[index] == 0x2E
    if hasPoint {
      index += 1
      while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
    }
    let end = index
    let digits = end - start - (hasPoint ? 1 : 0)
    guard end == bytes.count, digits > 0 else { return nil }
    var first = start
    while first < point, bytes[first] == 0x30 { first += 1 }
    whole = first..<point
    let tail = hasPoint ? point + 1 : point
    var last = end
    while last > tail, bytes[last - 1] == 0x30 { last -= 1 }
    fraction = tail..<last
  }

  /// The digits before the point as a number; nil when it does not fit.
  var smallMagnitude: UInt64? {
    var value: UInt64 = 0
    for index in whole {
      let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, carries) = tenfold.addingReportingOverflow(UInt64(bytes[index] - 0x30))
      if overflows || carries { return nil }
      value = sum
    }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
