import Foundation
import Testing

@testable import SMSPTransport

@Suite("Times in messages")
struct ClockTimeTests {
  @Test("The clock of a zone is what the calendar says", arguments: ["GMT", "Europe/London", "Asia/Kathmandu", "America/St_Johns"])
  func calendar(_ name: String) throws {
    let zone = try #require(TimeZone(identifier: name))
    let calendar = Calendar(identifier: .gregorian)
    var moments: [TimeInterval] = [0, -0.5, -1, 951_782_399, 951_782_400, 951_868_800, 4_107_542_400, 253_402_214_400, -11_670_912_000]
    // The hours in which clocks change in London, and their seconds.
    for change in [1_743_296_400, 1_761_440_400] { moments += (-7_300...7_300).map { TimeInterval(change + $0) } }
    moments += (0..<20_000).map { _ in .random(in: -11_680_000_000...253_402_300_000) }
    moments += (0..<20_000).map { _ in .random(in: 0...4_000_000_000) }
    let wrong = moments.filter { moment in
      let date = Date(timeIntervalSince1970: moment)
      return ClockTime(date, in: zone) != ClockTime(asking: calendar, date, zone)
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
