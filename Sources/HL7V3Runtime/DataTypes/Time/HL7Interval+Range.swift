extension HL7Interval {
  /// The start and the end in time, counted from 1 January 1970, 00:00 UTC; the end is not included, and nil is an open one.
  ///
  /// An inclusive limit that is a whole day, month or year is in as a whole: a `high` of `20240229` reaches to the midnight after it. An
  /// exclusive one is out as a whole. A missing start or end is worked out from the length where one is given, in `s`, `min`, `h`, `d`, `wk`
  /// or, a whole number of them, `mo` and `a`.
  /// - Parameter offset: Minutes east of UTC for times without a zone.
  /// - Returns: Nil when a limit is given but is no time, when the length cannot be worked out, or when nothing is given.
  public func bounds(assumingOffset offset: Int = 0) -> (lower: Duration?, upper: Duration?)? {
    if let value {
      guard let range = value.time?.range(assumingOffset: offset) else { return nil }
      return (range.lowerBound, range.upperBound)
    }
    for limit in [low, high, center] where limit?.lexical != nil && limit?.time == nil { return nil }
    if let center = center?.time?.range(assumingOffset: offset) {
      guard let width else { return (center.lowerBound, center.upperBound) }
      guard let half = width.duration.map({ $0 / 2 }) else { return nil }
      return (center.lowerBound - half, center.upperBound + half)
    }
    var lower = low?.time.map { time in
      let range = time.range(assumingOffset: offset)
      return low?.isInclusive == false ? range.upperBound : range.lowerBound
    }
    var upper = high?.time.map { time in
      let range = time.range(assumingOffset: offset)
      return high?.isInclusive == false ? range.lowerBound : range.upperBound
    }
    if let width, lower == nil || upper == nil {
      if let start = lower {
        guard let end = width.added(to: start, 1) else { return nil }
        upper = end
      } else if let end = upper {
        guard let start = width.added(to: end, -1) else { return nil }
        lower = start
      }
    }
    if lower == nil, upper == nil, low == nil, high == nil { return nil }
    return (lower, upper)
  }

  /// Whether a time lies in the interval: nil when it does in part, or when nobody can tell.
  public func contains(_ time: HL7Timestamp, assumingOffset offset: Int = 0) -> Bool? {
    guard let bounds = bounds(assumingOffset: offset) else { return nil }
    let range = time.range(assumingOffset: offset)
    if let lower = bounds.lower, range.upperBound <= lower { return false }
    if let upper = bounds.upper, upper <= range.lowerBound { return false }
    // An end that is missing because nobody knows it is not an open one.
    if bounds.lower == nil, low?.isUnknown == true { return nil }
    if bounds.upper == nil, high?.isUnknown == true { return nil }
    if let lower = bounds.lower, range.lowerBound < lower { return nil }
    if let upper = bounds.upper, upper < range.upperBound { return nil }
    return true
  }
}

extension HL7Interval.Limit {
  /// Whether there is an end that is not known.
  fileprivate var isUnknown: Bool { nullFlavor.map { !["PINF", "NINF"].contains($0) } ?? false }
}

extension HL7Interval.Width {
  /// The length in time; nil for months and years, which differ in length, for units that are no time and for numbers without bound.
  public var duration: Duration? {
    guard let seconds = Self.seconds[unit], let form = DecimalForm(number.lexical), form.exponent >= -18 else { return nil }
    guard form.digits.count + max(form.exponent, 0) <= 30 else { return nil }
    // Whole seconds and attoseconds of the number, both well below the limits of 64 bits.
    var digits = form.digits
    if form.exponent > 0 { digits += [UInt8](repeating: 0x30, count: form.exponent) }
    let behind = max(-form.exponent, 0)
    if digits.count < behind { digits = [UInt8](repeating: 0x30, count: behind - digits.count) + digits }
    let whole = digits.prefix(digits.count - behind)
    guard whole.count <= 12 else { return nil }
    let fraction = digits.suffix(behind) + [UInt8](repeating: 0x30, count: 18 - behind)
    func integer(_ digits: some Sequence<UInt8>) -> Int64 { digits.reduce(0) { $0 * 10 + Int64($1) - 0x30 } }
    let size = Duration(secondsComponent: integer(whole), attosecondsComponent: integer(fraction)) * seconds
    return form.isNegative ? .zero - size : size
  }

  private static let seconds = ["s": 1, "min": 60, "h": 3_600, "d": 86_400, "wk": 604_800]

  /// A time this much later, or, with -1 as the sign, earlier. Months and years keep to the day of the month, or to the last one there is.
  func added(to time: Duration, _ sign: Int) -> Duration? {
    if let duration { return time + duration * sign }
    guard let count = Int(number.lexical), count.magnitude < 100_000, ["mo", "a"].contains(unit) else { return nil }
    let seconds = time.components.seconds
    let days = Int(seconds) >= 0 ? Int(seconds) / 86_400 : (Int(seconds) - 86_399) / 86_400
    let date = GregorianCalendar.date(daysSince1970: days)
    let months = date.year * 12 + date.month - 1 + sign * count * (unit == "a" ? 12 : 1)
    guard (12...9_999 * 12 + 11).contains(months) else { return nil }
    let day = min(date.day, GregorianCalendar.days(inMonth: months % 12 + 1, of: months / 12))
    let moved = GregorianCalendar.daysSince1970(year: months / 12, month: months % 12 + 1, day: day)
    return time + .seconds(86_400 * (moved - days))
  }
}
