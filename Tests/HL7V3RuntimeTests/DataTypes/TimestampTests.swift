import Foundation
import Testing

@testable import HL7V3Runtime

@Suite("TS: lexical forms")
struct TimestampTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let precision: HL7Timestamp.Precision?
    let words: String?
    var testDescription: String { "\(id): \(text)" }

    init(_ id: String, _ text: String, _ precision: HL7Timestamp.Precision? = nil, _ words: String? = nil) {
      self.id = id
      self.text = text
      self.precision = precision
      self.words = words
    }
  }

  static let forms: [Form] = [
    Form("TS-year", "2025", .year, "2025"), Form("TS-month", "202506", .month, "Jun 2025"), Form("TS-day", "20250611", .day, "11 Jun 2025"),
    Form("TS-hour", "2025061109", .hour, "11 Jun 2025, 09 h"), Form("TS-minute", "202506110945", .minute, "11 Jun 2025, 09:45"),
    Form("TS-second", "20250611094531", .second, "11 Jun 2025, 09:45:31"),
    Form("TS-fraction", "20250611094531.250", .fraction, "11 Jun 2025, 09:45:31.250"),
    Form("TS-zone", "20250611094531+0100", .second, "11 Jun 2025, 09:45:31 UTC+0100"),
    Form("TS-zone-hours", "2025061109-05", .hour, "11 Jun 2025, 09 h UTC-0500"),
    Form("TS-zone-day", "20250611+0000", .day, "11 Jun 2025 UTC+0000"), Form("TS-leap-day", "20240229", .day, "29 Feb 2024"),
    Form("TS-leap-2000", "20000229", .day), Form("TS-first-year", "0001", .year, "0001"), Form("TS-last", "99991231235959", .second),
    // Not in the calendar.
    Form("TS-no-leap-day", "20230229"), Form("TS-feb-30", "20240230"), Form("TS-no-leap-1900", "19000229"), Form("TS-month-13", "202513"),
    Form("TS-month-0", "202500"), Form("TS-day-0", "20250600"), Form("TS-april-31", "20250431"), Form("TS-hour-24", "2025061124"),
    Form("TS-minute-60", "202506110960"), Form("TS-second-60", "20250611094560"), Form("TS-year-0", "0000"),
    // No lexical form, though the pattern of the schemas lets some through.
    Form("TS-empty", ""), Form("TS-odd", "2025061"), Form("TS-three", "202"), Form("TS-sixteen", "2025061109453100"),
    Form("TS-iso", "2025-06-11"), Form("TS-blank", " 2025"), Form("TS-blank-end", "2025 "), Form("TS-letters", "2025AB"),
    Form("TS-point", "20250611094531."), Form("TS-point-day", "20250611.5"), Form("TS-zone-one", "2025061109+1"),
    Form("TS-zone-three", "2025061109+100"), Form("TS-zone-sign", "2025061109+"), Form("TS-zone-19", "2025061109+1900"),
    Form("TS-zone-minutes", "2025061109+0160"), Form("TS-zone-twice", "2025061109+0100+0100"), Form("TS-arabic-digits", "٢٠٢٥"),
    Form("TS-fullwidth", "２０２５"), Form("TS-minus", "-2025"), Form("TS-long", String(repeating: "9", count: 100_000)),
    Form("TS-nul", "2025\u{0}"), Form("TS-z", "20250611094531Z"),
  ]

  @Test("What is a time, how precise it is and how it reads", arguments: forms)
  func form(_ form: Form) {
    let time = HL7Timestamp(form.text)
    #expect(time?.precision == form.precision)
    if let time { #expect(time.lexical == form.text) }
    if let words = form.words { #expect(time?.formatted == words) }
  }

  @Test("A long fraction is kept in full, and its range holds it")
  func longFraction() throws {
    let digits = String(repeating: "7", count: 10_000)
    let time = try #require(HL7Timestamp("20250611094531.\(digits)"))
    #expect(time.fraction == digits)
    #expect(!time.localRange.isEmpty)
    #expect(time.localRange.upperBound - time.localRange.lowerBound == Duration(secondsComponent: 0, attosecondsComponent: 1))
  }

  /// Foundation's calendar is the judge of days, over years with and without leap days, and of instants.
  @Test("Every day of some years is where Foundation has it, and no other is one")
  func calendar() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for year in [1600, 1900, 1969, 1970, 2000, 2023, 2024, 2100, 9999] {
      for month in 1...12 {
        for day in 0...32 {
          let text = String(format: "%04d%02d%02d", year, month, day)
          let parts = DateComponents(calendar: calendar, year: year, month: month, day: day)
          guard parts.isValidDate(in: calendar), let date = calendar.date(from: parts) else {
            #expect(HL7Timestamp(text) == nil, "\(text)")
            continue
          }
          #expect(HL7Timestamp(text)?.localRange.lowerBound == .seconds(Int(date.timeIntervalSince1970)), "\(text)")
          let days =
            Int(date.timeIntervalSince1970) / 86_400
            - (date.timeIntervalSince1970 < 0 && Int(date.timeIntervalSince1970) % 86_400 != 0 ? 1 : 0)
          #expect(GregorianCalendar.date(daysSince1970: days) == (year, month, day), "\(text)")
        }
      }
    }
  }

  @Test("Dates follow the clock of a zone, its changes too")
  func dates() throws {
    let london = try #require(TimeZone(identifier: "Europe/London"))
    let iso = ISO8601DateFormatter()
    func date(_ text: String) -> String? { HL7Timestamp(text).map { iso.string(from: $0.date(in: london)) } }
    #expect(date("20250611094531") == "2025-06-11T08:45:31Z")
    #expect(date("20250111094531") == "2025-01-11T09:45:31Z")
    #expect(date("20250611094531+0530") == "2025-06-11T04:15:31Z")
    #expect(date("20250330003000") == "2025-03-30T00:30:00Z")
    // 01:30 is left out in spring, and repeated in autumn.
    #expect(date("20250330013000") == "2025-03-30T01:30:00Z")
    #expect(date("20251026013000") == "2025-10-26T00:30:00Z")
    let spring = try #require(HL7Timestamp("20250330")?.dates(in: london))
    #expect(spring.upperBound.timeIntervalSince(spring.lowerBound) == 23 * 3_600)
    let autumn = try #require(HL7Timestamp("20251026")?.dates(in: london))
    #expect(autumn.upperBound.timeIntervalSince(autumn.lowerBound) == 25 * 3_600)
    #expect(HL7Timestamp("20250611094531.250+0000")?.date(in: london).timeIntervalSince1970 == 1_749_635_131.25)
  }

  @Test("An instant as a time, and back")
  func made() throws {
    let epoch = Date(timeIntervalSince1970: 0)
    #expect(HL7Timestamp(epoch)?.lexical == "19700101000000+0000")
    #expect(HL7Timestamp(epoch, precision: .fraction, offsetMinutes: -90)?.lexical == "19691231223000.000-0130")
    #expect(HL7Timestamp(epoch, precision: .day, offsetMinutes: 60)?.lexical == "19700101")
    #expect(HL7Timestamp(epoch, precision: .minute, showsZone: false)?.lexical == "197001010000")
    #expect(HL7Timestamp(Date(timeIntervalSince1970: -0.25), precision: .fraction)?.lexical == "19691231235959.750+0000")
    #expect(HL7Timestamp(Date(timeIntervalSince1970: 1e15)) == nil)
    #expect(HL7Timestamp(Date(timeIntervalSince1970: .infinity)) == nil)
    #expect(HL7Timestamp(Date(timeIntervalSince1970: .nan)) == nil)
    #expect(HL7Timestamp(epoch, offsetMinutes: 100_000) == nil)
    let zone = try #require(TimeZone(secondsFromGMT: 0))
    for seconds in stride(from: -60_000_000_000.0, through: 200_000_000_000, by: 86_399 * 7_919) {
      let date = Date(timeIntervalSince1970: seconds)
      #expect(HL7Timestamp(date)?.date(in: zone) == date)
    }
  }

  @Test(
    "Which is earlier, where that can be told",
    arguments: [
      ("2024", "202506", TimeOrder.before), ("2025", "202506", nil), ("202506", "2025", nil), ("20250611", "20250612", .before),
      ("20250612", "20250611", .after), ("20250611", "20250611", nil), ("20250611", "202506110000", nil),
      ("202506110959", "2025061110", .before), ("20250611094531.2", "20250611094531.25", nil),
      ("20250611094531.2", "20250611094531.3", .before), ("20250611120000+0100", "20250611120000+0000", .before),
      // Without a zone: anywhere in the world.
      ("20250611120000", "20250611120000+0000", nil), ("20250611120000", "20250612120001+0000", .before),
      ("20250611120000", "20250612000000+0000", nil), ("20250613120000", "20250612000000+0000", .after),
    ] as [(String, String, TimeOrder?)])
  func order(_ left: String, _ right: String, _ expected: TimeOrder?) throws {
    let left = try #require(HL7Timestamp(left))
    let right = try #require(HL7Timestamp(right))
    #expect(left.order(relativeTo: right) == expected)
    let reverse: TimeOrder? = expected.map { $0 == .before ? .after : .before }
    #expect(right.order(relativeTo: left) == reverse)
  }
}
