#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The header `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
enum RetryAfter {
  /// Reads it; nil for what is neither.
  ///
  /// The Spine gives milliseconds with 202 (FACTS b.2), whatever the RFC says.
  static func parse(_ text: String, status: Int, now: Date = Date()) -> Duration? {
    let value = text.trimming { $0 == " " || $0 == "\t" }
    if let number = Int64(value), value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      // Above ten years it makes no difference, and does not overflow.
      let bounded = min(number, 315_360_000)
      return status == 202 ? .milliseconds(bounded) : .seconds(bounded)
    }
    guard let date = httpDate(value) else { return nil }
    return .seconds(min(max(date.timeIntervalSince(now), 0), 315_360_000))
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`; the obsolete forms are not read.
  private static func httpDate(_ text: Substring) -> Date? {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == ":" })
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 8, parts[7] == "GMT", let day = Int(parts[1]), let month = months.firstIndex(of: String(parts[2])),
      let year = Int(parts[3]), let hour = Int(parts[4]), let minute = Int(parts[5]), let second = Int(parts[6])
    else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar.date(from: DateComponents(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second))
  }
}

extension String {
  fileprivate func trimming(_ isBlank: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
