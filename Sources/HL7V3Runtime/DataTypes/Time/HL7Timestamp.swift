/// The value of a TS taken apart: a calendar expression, as precise as it has digits.
///
/// The lexical form is `YYYY[MM[DD[HH[MM[SS[.f…]]]]]][±ZZ[ZZ]]` (HL7 V3 XML ITS, data type TS). What does not have it, or is no day of the
/// Gregorian calendar, as `20240230`, is no time: the initializer gives nil, and the text stays where it was.
///
///     let time = HL7Timestamp("202506")
///     time?.precision          // .month
///     time?.day                // nil
///     time?.formatted          // "Jun 2025"
///     HL7Timestamp("20240230") // nil
///
/// Equality is that of the lexical form: `20250601` and `20250601000000` differ, for one is a whole day. Ask ``order(relativeTo:)`` which
/// of two is earlier.
public struct HL7Timestamp: Sendable, Hashable, LosslessStringConvertible {
  /// How much of a time is known.
  public enum Precision: Int, Sendable, Comparable, CaseIterable {
    /// The smallest unit that is given; `fraction` is a part of a second.
    case year, month, day, hour, minute, second, fraction

    /// Coarse before fine.
    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  /// The text that was parsed.
  public let lexical: String
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12; nil when only the year is known.
  public let month: Int?
  /// 1 to 31; nil when no day is given.
  public let day: Int?
  /// 0 to 23.
  public let hour: Int?
  /// 0 to 59.
  public let minute: Int?
  /// 0 to 59. Leap seconds are no value of the schemas' calendars.
  public let second: Int?
  /// The digits behind the point of the seconds, as written; nil without a point.
  public let fraction: String?
  /// Minutes east of UTC; nil when no zone is given, so that the time is one of the sender's clock.
  public let offsetMinutes: Int?

  /// The smallest unit given.
  public var precision: Precision {
    if fraction != nil { return .fraction }
    if second != nil { return .second }
    if minute != nil { return .minute }
    if hour != nil { return .hour }
    if day != nil { return .day }
    return month == nil ? .year : .month
  }

  /// The text that was parsed.
  public var description: String { lexical }

  /// Parses a lexical form; nil when it is none, or not in the calendar.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard [4, 6, 8, 10, 12, 14].contains(digits.count) else { return nil }
    func number(_ start: Int, _ length: Int = 2) -> Int? {
      guard digits.count >= start + length else { return nil }
      return digits[start..<start + length].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    var rest = bytes[digits.count...]
    var fraction: String?
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard digits.count == 14, !decimals.isEmpty else { return nil }
      fraction = String(decoding: decimals, as: UTF8.self)
      rest = rest.dropFirst(1 + decimals.count)
    }
    guard let year = number(0, 4), year > 0, (1...12).contains(number(4) ?? 1), (0...23).contains(number(8) ?? 0),
      (0...59).contains(number(10) ?? 0), (0...59).contains(number(12) ?? 0)
    else { return nil }
    if let month = number(4), let day = number(6), !(1...GregorianCalendar.days(inMonth: month, of: year)).contains(day) { return nil }
    guard let offset = Self.offset(rest) else { return nil }
    self.lexical = description
    self.year = year
    self.month = number(4)
    self.day = number(6)
    self.hour = number(8)
    self.minute = number(10)
    self.second = number(12)
    self.fraction = fraction
    self.offsetMinutes = offset.minutes
  }

  /// The zone at the end: none, or a sign with two or four digits, within 18 hours. Nil when it is anything else.
  private static func offset(_ text: ArraySlice<UInt8>) -> (minutes: Int?, ())? {
    guard let sign = text.first else { return (nil, ()) }
    let digits = text.dropFirst()
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 2 || digits.count == 4,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let hours = digits.prefix(2).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    let minutes = digits.dropFirst(2).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    guard minutes < 60, hours * 60 + minutes <= 18 * 60 else { return nil }
    return ((sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes), ())
  }

  /// The day of the month, and month and year, for people, in English: `4 Oct 2023, 09:30:15.250 UTC+0100`. No more than is known.
  public var formatted: String {
    var text = String(year)
    while text.utf8.count < 4 { text = "0" + text }
    if let month { text = "\(GregorianCalendar.monthNames[month - 1]) \(text)" }
    if let day { text = "\(day) \(text)" }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if let hour {
      text += ", \(padded(hour))"
      text += minute.map { ":\(padded($0))" } ?? " h"
      if let second { text += ":\(padded(second))" }
      if let fraction { text += ".\(fraction)" }
    }
    if let offsetMinutes {
      let size = abs(offsetMinutes)
      text += " UTC\(offsetMinutes < 0 ? "-" : "+")\(padded(size / 60))\(padded(size % 60))"
    }
    return text
  }
}
