/// A decimal number of any size.
struct DecimalValue: Sendable {
  let isNegative: Bool
  /// Digits before and after the point, without the noughts that mean nothing.
  let whole: [UInt8]
  let fraction: [UInt8]

  init(_ text: DecimalText) {
    whole = Array(text.bytes[text.whole])
    fraction = Array(text.bytes[text.fraction])
    isNegative = text.isNegative && !(whole.isEmpty && fraction.isEmpty)
  }

  /// How many digits the number needs. Noughts right after the point count: 0.05 has two.
  var totalDigits: Int { max(whole.count + fraction.count, 1) }

  var fractionDigits: Int { fraction.count }

  /// Negative, nought or positive.
  func compared(to other: DecimalValue) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = magnitudeCompared(to: other)
    return isNegative ? -order : order
  }

  private func magnitudeCompared(to other: DecimalValue) -> Int {
    if whole.count != other.whole.count { return whole.count - other.whole.count }
    if whole != other.whole { return whole.lexicographicallyPrecedes(other.whole) ? -1 : 1 }
    if fraction == other.fraction { return 0 }
    return fraction.lexicographicallyPrecedes(other.fraction) ? -1 : 1
  }
}
