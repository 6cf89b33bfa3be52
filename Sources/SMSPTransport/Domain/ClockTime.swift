import Foundation

/// A moment on a clock, by the Gregorian calendar. By arithmetic, because every message has one and Foundation's calendar takes long to ask.
struct ClockTime: Equatable {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int

  /// The moment on the clocks of a zone, its seconds cut.
  init(_ date: Date, in zone: TimeZone) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    // From 1600 to 9999: what no message is of is left to the calendar.
    guard seconds >= -11_670_000_000, seconds < 253_402_000_000 else {
      self.init(asking: Calendar(identifier: .gregorian), date, zone)
      return
    }
    self.init(secondsSince1970: Int(seconds) + zone.secondsFromGMT(for: date))
  }

  init(asking calendar: Calendar, _ date: Date, _ zone: TimeZone) {
    var calendar = calendar
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    (hour, minute, second) = (parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
  }

  /// Years are taken to begin in March, so that the day of a leap year comes last; 400 of them always have as many days.
  private init(secondsSince1970 seconds: Int) {
    let secondOfDay = (seconds % 86_400 + 86_400) % 86_400
    // From 1 March 1600 on.
    let days = (seconds - secondOfDay) / 86_400 + 135_080
    let (cycle, dayOfCycle) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100)
    // The months from March on have 31, 30, 31, 30, 31 days, again and again.
    let monthFromMarch = (dayOfYear * 5 + 2) / 153
    day = dayOfYear - (monthFromMarch * 153 + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = 1_600 + cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    (hour, minute, second) = (secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60)
  }
}
