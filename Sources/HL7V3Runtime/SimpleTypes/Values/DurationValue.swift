/// A stretch of time of months, whose length varies, and seconds.
struct DurationValue: Sendable {
  private(set) var months = 0
  private(set) var seconds = 0
  private(set) var fraction = 0.0

  /// The dates that tell durations apart, by the recommendation: the lengths of the months behind them differ in every way.
  private static let references = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)]

  /// Nil when the text is no duration.
  init?(_ text: BorrowedBytes) {
    var cursor = TextCursor(text)
    let isNegative = cursor.take(0x2D)
    guard cursor.take(0x50) else { return nil }
    // Years, months, days; then hours, minutes, seconds: each once, in order.
    var letters: ArraySlice<UInt8> = [0x59, 0x4D, 0x44]
    var isTime = false
    var isComplete = false
    while !cursor.isAtEnd {
      if !isTime, cursor.take(0x54) {
        letters = [0x48, 0x4D, 0x53]
        isTime = true
        isComplete = false
      }
      guard let letter = readComponent(&cursor, isTime: isTime), let index = letters.firstIndex(of: letter) else { return nil }
      letters = letters[(index + 1)...]
      isComplete = true
    }
    guard isComplete else { return nil }
    if isNegative { (months, seconds, fraction) = (-months, -seconds, -fraction) }
  }

  /// Negative, nought or positive; nil when it depends on the months meant.
  func compared(to other: DurationValue) -> Int? {
    var order: Int?
    for (year, month) in Self.references {
      let left = end(from: year, month)
      let right = other.end(from: year, month)
      let distance = (left - right, fraction - other.fraction)
      let total = Double(distance.0) + distance.1
      let sign = total < 0 ? -1 : total > 0 ? 1 : 0
      if let order, order != sign { return nil }
      order = sign
    }
    return order
  }

  /// The letter of the component here, whose number is added; nil when it is none.
  private mutating func readComponent(_ cursor: inout TextCursor, isTime: Bool) -> UInt8? {
    let whole = cursor.digits()
    let number = cursor.value(of: whole)
    var hasDigits = !whole.isEmpty
    let hasPoint = cursor.take(0x2E)
    if hasPoint {
      let digits = cursor.digits()
      hasDigits = hasDigits || !digits.isEmpty
      fraction = cursor.fraction(of: digits)
    }
    guard hasDigits, let letter = cursor.current, !hasPoint || isTime && letter == 0x53 else { return nil }
    cursor.position += 1
    switch (letter, isTime) {
    case (0x59, false): months += number * 12
    case (0x4D, false): months += number
    case (0x44, false): seconds += number * 86_400
    case (0x48, true): seconds += number * 3600
    case (0x4D, true): seconds += number * 60
    case (0x53, true): seconds += number
    default: return nil
    }
    return letter
  }

  /// Seconds on the time line after the duration from the first of a month.
  private func end(from year: Int, _ month: Int) -> Int {
    let total = year * 12 + month - 1 + months
    let years = (total >= 0 ? total : total - 11) / 12
    return CalendarDay.number(year: years, month: total - years * 12 + 1, day: 1) * 86_400 + seconds
  }
}
