/// A point on the time line, or a recurring one, of the eight date and time types.
struct MomentValue: Sendable {
  /// Seconds on the time line, in the time zone given or else in an unknown one.
  private(set) var seconds = 0
  /// What is left below a second.
  private(set) var fraction = 0.0
  private(set) var hasTimeZone = false

  /// An unknown time zone is at most this far from the known one.
  private static let widestOffset = 14 * 3600

  /// Nil when the text is not of the type.
  init?(_ text: BorrowedBytes, as type: BuiltInType) {
    var cursor = TextCursor(text)
    var year: Int?
    var month = 1
    var day = 1
    switch type {
    case .dateTime, .date, .gYearMonth, .gYear:
      guard let read = Self.year(&cursor) else { return nil }
      year = read
    case .gMonthDay, .gMonth: guard cursor.take(0x2D) else { return nil }
    case .gDay: guard cursor.take(0x2D), cursor.take(0x2D) else { return nil }
    default: break
    }
    switch type {
    case .dateTime, .date, .gYearMonth, .gMonthDay, .gMonth:
      guard cursor.take(0x2D), let read = cursor.number(digits: 2, in: 1...12) else { return nil }
      month = read
    default: break
    }
    switch type {
    case .dateTime, .date, .gMonthDay, .gDay:
      let last = CalendarDay.daysInMonth(month, year: year)
      guard cursor.take(0x2D), let read = cursor.number(digits: 2, in: 1...last) else { return nil }
      day = read
    default: break
    }
    if type == .dateTime, !cursor.take(0x54) { return nil }
    if type == .dateTime || type == .time, !readTime(&cursor) { return nil }
    guard let offset = readTimeZone(&cursor), cursor.isAtEnd else { return nil }
    // A leap year stands in for the unknown one.
    seconds += CalendarDay.number(year: year ?? 1972, month: month, day: day) * 86_400 - offset
  }

  /// Negative, nought or positive; nil when it depends on a time zone that is not known.
  func compared(to other: MomentValue) -> Int? {
    let distance = (seconds - other.seconds, fraction - other.fraction)
    let order = distance.0 != 0 ? distance.0.signum() : distance.1 < 0 ? -1 : distance.1 > 0 ? 1 : 0
    if hasTimeZone == other.hasTimeZone { return order }
    let isCertain = abs(distance.0) > Self.widestOffset || abs(distance.0) == Self.widestOffset && Double(order) * distance.1 > 0
    return isCertain ? order : nil
  }

  /// Four digits at least; more only without a leading nought; year nought there is none.
  private static func year(_ cursor: inout TextCursor) -> Int? {
    let isNegative = cursor.take(0x2D)
    let first = cursor.current
    let digits = cursor.digits()
    guard digits.count == 4 || digits.count > 4 && first != 0x30 else { return nil }
    let year = cursor.value(of: digits)
    if year == 0 { return nil }
    return isNegative ? -year : year
  }

  private mutating func readTime(_ cursor: inout TextCursor) -> Bool {
    guard let hour = cursor.number(digits: 2, in: 0...24), cursor.take(0x3A), let minute = cursor.number(digits: 2, in: 0...59),
      cursor.take(0x3A), let second = cursor.number(digits: 2, in: 0...59)
    else { return false }
    if cursor.take(0x2E) {
      let digits = cursor.digits()
      if digits.isEmpty { return false }
      fraction = cursor.fraction(of: digits)
    }
    seconds = hour * 3600 + minute * 60 + second
    return hour < 24 || seconds == 86_400 && fraction == 0
  }

  /// The offset in seconds, nought for no time zone; nil when what stands there is none.
  private mutating func readTimeZone(_ cursor: inout TextCursor) -> Int? {
    hasTimeZone = true
    if cursor.take(0x5A) { return 0 }
    let isNegative = cursor.current == 0x2D
    guard cursor.take(0x2B) || cursor.take(0x2D) else {
      hasTimeZone = false
      return 0
    }
    guard let hours = cursor.number(digits: 2, in: 0...14), cursor.take(0x3A), let minutes = cursor.number(digits: 2, in: 0...59),
      hours < 14 || minutes == 0
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    return isNegative ? -offset : offset
  }
}
