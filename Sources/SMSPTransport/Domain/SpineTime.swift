import Foundation

/// Times of HL7 V3: `yyyyMMddHHmmss`, shorter when less is known, with an optional offset. Without one it is the clock on the wall in
/// Great Britain (FACTS b.4).
enum SpineTime {
  /// Great Britain. Foundation carries its own table of zones; without one, winter time is the nearest.
  static let britain = TimeZone(identifier: "Europe/London") ?? .gmt

  /// A moment to the second.
  static func text(_ date: Date, in zone: TimeZone = britain) -> String {
    let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, dateTimeSeparator: .space, timeSeparator: .omitted, timeZone: zone)
    return date.formatted(style.year().month().day().time(includingFractionalSeconds: false)).filter { $0 != " " }
  }

  /// A moment in the lexical form of `xs:dateTime`, in UTC.
  static func instant(_ date: Date) -> String { date.formatted(.iso8601) }

  /// The moment of a text, its earliest when the text is short; nil when it is no time.
  static func date(_ text: String) -> Date? {
    var rest = Substring(text)
    var zone = britain
    if let sign = rest.firstIndex(where: { $0 == "+" || $0 == "-" }) {
      let offset = rest[rest.index(after: sign)...]
      guard offset.utf8.count == 4, let value = Int(offset), let fixed = TimeZone(secondsFromGMT: offsetSeconds(value, rest[sign] == "-"))
      else { return nil }
      zone = fixed
      rest = rest[..<sign]
    }
    let whole = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)[0]
    guard whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }), whole.utf8.count >= 4, whole.utf8.count <= 14 else { return nil }
    let padded = Array(whole) + Array("00000101000000").dropFirst(whole.count)
    func value(_ range: Range<Int>) -> Int { Int(String(padded[range])) ?? 0 }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = DateComponents(
      year: value(0..<4), month: value(4..<6), day: value(6..<8), hour: value(8..<10), minute: value(10..<12), second: value(12..<14))
    return calendar.date(from: parts)
  }

  private static func offsetSeconds(_ value: Int, _ isNegative: Bool) -> Int {
    (value / 100 * 3600 + value % 100 * 60) * (isNegative ? -1 : 1)
  }
}
