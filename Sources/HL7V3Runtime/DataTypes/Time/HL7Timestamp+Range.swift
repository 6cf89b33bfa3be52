extension HL7Timestamp {
  /// What the time covers, on the clock it was read from: from 1 January 1970, 00:00 on that clock, the end not included.
  ///
  ///     HL7Timestamp("20250601")?.localRange  // a whole day
  public var localRange: Range<Duration> {
    let days = GregorianCalendar.daysSince1970(year: year, month: month ?? 1, day: day ?? 1)
    let start = Duration.seconds(days * 86_400 + (hour ?? 0) * 3_600 + (minute ?? 0) * 60 + (second ?? 0))
    switch precision {
    case .year: return start..<start + .seconds(86_400 * (GregorianCalendar.daysSince1970(year: year + 1, month: 1, day: 1) - days))
    case .month: return start..<start + .seconds(86_400 * GregorianCalendar.days(inMonth: month ?? 1, of: year))
    case .day: return start..<start + .seconds(86_400)
    case .hour: return start..<start + .seconds(3_600)
    case .minute: return start..<start + .seconds(60)
    case .second: return start..<start + .seconds(1)
    case .fraction:
      let (part, step) = Self.attoseconds(fraction ?? "")
      let lower = start + Duration(secondsComponent: 0, attosecondsComponent: part)
      return lower..<lower + Duration(secondsComponent: 0, attosecondsComponent: step)
    }
  }

  /// The instants that the time may mean: from 1 January 1970, 00:00 UTC, the end not included.
  ///
  /// - Parameter offset: Minutes east of UTC of the clock it was read from, for a time that does not say so itself.
  public func range(assumingOffset offset: Int) -> Range<Duration> {
    let shift = Duration.seconds(60 * (offsetMinutes ?? offset))
    let local = localRange
    return local.lowerBound - shift..<local.upperBound - shift
  }

  /// Which of two times is earlier; nil when nobody can tell, because one may lie within the other, or is the other.
  ///
  /// A time without a zone may have been read from any clock of the world, so beside one that has a zone it counts with 12 hours more and 14
  /// hours less. Two without a zone are taken to be from the same clock.
  ///
  ///     HL7Timestamp("2024").order(relativeTo: HL7Timestamp("202506"))    // .before
  ///     HL7Timestamp("2025").order(relativeTo: HL7Timestamp("202506"))    // nil
  public func order(relativeTo other: HL7Timestamp) -> TimeOrder? {
    let isMixed = (offsetMinutes == nil) != (other.offsetMinutes == nil)
    let mine = possible(isMixed)
    let others = other.possible(isMixed)
    if mine.upperBound <= others.lowerBound { return .before }
    if others.upperBound <= mine.lowerBound { return .after }
    return nil
  }

  /// The instants that are possible, when the zone of a time that has none is known or not.
  private func possible(_ zoneIsUnknown: Bool) -> Range<Duration> {
    guard zoneIsUnknown, offsetMinutes == nil else { return range(assumingOffset: 0) }
    return range(assumingOffset: 14 * 60).lowerBound..<range(assumingOffset: -12 * 60).upperBound
  }

  /// A fraction of a second and the worth of its last digit. Digits beyond the eighteenth are cut, and the last step then covers them.
  private static func attoseconds(_ digits: String) -> (part: Int64, step: Int64) {
    var part: Int64 = 0
    var step: Int64 = 1_000_000_000_000_000_000
    for digit in digits.utf8.prefix(18) {
      part = part * 10 + Int64(digit) - 0x30
      step /= 10
    }
    return (part * step, step)
  }
}

/// The order of two times.
public enum TimeOrder: Sendable {
  /// Wholly earlier.
  case before
  /// Wholly later.
  case after
}
