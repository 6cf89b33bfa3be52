#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension HL7Timestamp {
  /// The first instant that the time covers, as a date; to the precision of `Date`, which is about a tenth of a microsecond.
  ///
  /// - Parameter timeZone: The zone of the clock it was read from, for a time that does not say so itself. An hour that the clock leaves
  ///   out, in spring, counts as after it; one that it repeats, in autumn, as the first.
  public func date(in timeZone: TimeZone) -> Date { date(localRange.lowerBound, timeZone) }

  /// All that the time covers, as dates: from the first instant up to and without the last.
  ///
  ///     HL7Timestamp("20250330")?.dates(in: london)  // 23 hours: the clocks change on that day
  public func dates(in timeZone: TimeZone) -> Range<Date> {
    let local = localRange
    let first = date(local.lowerBound, timeZone)
    // A change of the clock within the range must not turn it round.
    return first..<max(first, date(local.upperBound, timeZone))
  }

  private func date(_ local: Duration, _ timeZone: TimeZone) -> Date {
    let parts = local.components
    let seconds = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    if let offsetMinutes { return Date(timeIntervalSince1970: seconds - Double(offsetMinutes * 60)) }
    // The offset depends on the instant, which depends on the offset: the larger one first gives the earlier instant.
    let near = Date(timeIntervalSince1970: seconds)
    let offsets = [near.addingTimeInterval(-86_400), near.addingTimeInterval(86_400)].map { timeZone.secondsFromGMT(for: $0) }
    for offset in offsets.sorted(by: >) {
      let candidate = near.addingTimeInterval(-Double(offset))
      if timeZone.secondsFromGMT(for: candidate) == offset { return candidate }
    }
    // The clock never showed this time: go on from before the gap.
    return near.addingTimeInterval(-Double(offsets.min() ?? 0))
  }

  /// The time of an instant on a clock, for a message to send. Nil for a year that has not four digits.
  ///
  ///     HL7Timestamp(Date(timeIntervalSince1970: 0), precision: .second, offsetMinutes: 0)?.lexical  // "19700101000000+0000"
  ///
  /// - Parameters:
  ///   - date: The instant.
  ///   - precision: How much to say; `fraction` is milliseconds. What is finer is cut, not rounded.
  ///   - offsetMinutes: Minutes east of UTC of that clock, within 18 hours.
  ///   - showsZone: Whether to write the zone; only times of day have one.
  public init?(_ date: Date, precision: Precision = .second, offsetMinutes: Int = 0, showsZone: Bool = true) {
    let milliseconds = (date.timeIntervalSince1970 * 1_000).rounded(.down)
    guard abs(milliseconds) < 1e15, abs(offsetMinutes) <= 18 * 60 else { return nil }
    let local = Int(milliseconds) + offsetMinutes * 60_000
    let days = Int((Double(local) / 86_400_000).rounded(.down))
    let rest = local - days * 86_400_000
    let (year, month, day) = GregorianCalendar.date(daysSince1970: days)
    guard (1...9_999).contains(year) else { return nil }
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(width - text.utf8.count, 0)) + text
    }
    let parts = [
      padded(year, 4), padded(month), padded(day), padded(rest / 3_600_000), padded(rest / 60_000 % 60), padded(rest / 1_000 % 60),
      "." + padded(rest % 1_000, 3),
    ]
    var text = parts.prefix(precision.rawValue + 1).joined()
    if showsZone, precision >= .hour {
      text += (offsetMinutes < 0 ? "-" : "+") + padded(abs(offsetMinutes) / 60) + padded(abs(offsetMinutes) % 60)
    }
    self.init(text)
  }
}
