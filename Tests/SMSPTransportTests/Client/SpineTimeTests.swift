import Foundation
import HL7V3Testing
import Testing

@testable import SMSPTransport

@Suite("Times in messages")
struct SpineTimeTests {
  @Test("The clock of a zone is what the calendar says", arguments: ["GMT", "Europe/London", "Asia/Kathmandu", "America/St_Johns"])
  func calendar(_ name: String) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: name))
    var numbers = SeededNumbers(seed: 20)
    var moments: [TimeInterval] = [0, -0.5, -1, 951_782_399, 951_782_400, 951_868_800, 4_107_542_400, 253_402_214_400, -11_670_912_000]
    // The hours in which clocks change in London, and their seconds.
    for change in [1_743_296_400, 1_761_440_400] { moments += (-7_300...7_300).map { TimeInterval(change + $0) } }
    moments += (0..<20_000).map { _ in .random(in: -11_680_000_000...253_402_300_000, using: &numbers) }
    let wrong = moments.filter { moment in
      let date = Date(timeIntervalSince1970: moment)
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
      let time = [parts.month, parts.day, parts.hour, parts.minute, parts.second].map { String(format: "%02d", $0 ?? 0) }
      return SpineTime.text(date, in: calendar.timeZone) != String(format: "%04d", parts.year ?? 0) + time.joined()
    }
    #expect(wrong.isEmpty)
  }

  @Test("As messages have them")
  func text() {
    // 1 July 2025, 00:05:09 in London.
    let date = Date(timeIntervalSince1970: 1_751_324_709.9)
    #expect(SpineTime.text(date) == "20250701000509" && SpineTime.instant(date) == "2025-06-30T23:05:09Z")
    #expect(SpineTime.text(Date(timeIntervalSince1970: -30_000_000_000), in: .gmt).utf8.count == 14)
    #expect(SpineTime.text(Date(timeIntervalSince1970: 1e12), in: .gmt).utf8.count == 15)
    #expect(SpineTime.date(SpineTime.text(date)) == Date(timeIntervalSince1970: 1_751_324_709))
  }
}
