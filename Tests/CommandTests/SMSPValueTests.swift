import Testing

@testable import smsp

@Suite("smsp: values for people")
struct SMSPValueTests {
  static let times: [(String, String)] = [
    ("20250611094531", "11 Jun 2025, 09:45:31"), ("202506110945", "11 Jun 2025, 09:45"), ("2025061109", "11 Jun 2025, 09 h"),
    ("20250611", "11 Jun 2025"), ("202506", "Jun 2025"), ("2025", "2025"), ("20250611094531.250", "11 Jun 2025, 09:45:31.250"),
    ("20250611094531+0100", "11 Jun 2025, 09:45:31 UTC+0100"), ("20250611-05", "11 Jun 2025 UTC-0500"), ("20240230", "20240230"),
    ("20251311", "20251311"),
    ("20250600", "20250600"), ("2025061", "2025061"), ("", ""), ("soon", "soon"), ("20250611094531+", "20250611094531+"),
    ("202506.5", "202506.5"), ("２０２５", "２０２５"),
  ]

  @Test("Times keep their precision, and what is no time stays as it is", arguments: times)
  func time(_ value: String, _ expected: String) { #expect(TimeText.of(value) == expected) }

  /// Named, for what a test is given is printed.
  struct Number: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let value: String
    let text: String
    var isValid = false
  }

  static let numbers = [
    Number(testDescription: "right", value: "9990759545", text: "999 075 9545", isValid: true),
    Number(testDescription: "wrong check digit", value: "9990759546", text: "999 075 9546"),
    Number(testDescription: "nine digits", value: "999075954", text: "999075954"), Number(testDescription: "nothing", value: "", text: ""),
    Number(testDescription: "a letter", value: "99907595X5", text: "99907595X5"),
    Number(testDescription: "other digits", value: "９９９０７５９５４５", text: "９９９０７５９５４５"),
    Number(testDescription: "in groups", value: "999 075 9545", text: "999 075 9545"),
  ]

  @Test("NHS numbers are grouped and checked", arguments: numbers)
  func number(_ number: Number) {
    #expect(PatientNumber(number.value).text == number.text)
    #expect(PatientNumber(number.value).isValid == number.isValid)
  }

  @Test("Text is wrapped at blanks only, and never cut")
  func wrapping() {
    #expect(TextWrapping.lines("one two  three", width: 7) == ["one two", "three"])
    #expect(TextWrapping.lines("unbreakable a", width: 4) == ["unbreakable", "a"])
    #expect(TextWrapping.lines("a\n\nb", width: 10) == ["a", "", "b"])
    #expect(TextWrapping.lines("", width: 10) == [""])
    #expect(TextWrapping.lines("a\u{A0}b c", width: 3) == ["a\u{A0}b", "c"])
    #expect(TerminalText.columns("日本") == 4)
  }

  @Test("A fault is worth a retry only when each of its errors is")
  func retry() {
    #expect(FaultMeaning.isWorthRetrying(["200", "206", "208"]))
    #expect(!FaultMeaning.isWorthRetrying(["200", "201"]))
    #expect(!FaultMeaning.isWorthRetrying([]))
  }

  @Test("Codes are looked up in their code system")
  func codes() {
    #expect(FailureMeaning.of("30312", system: "2.16.840.1.113883.2.1.3.2.4.17.33")?.text == "the patient has no Summary Care Record")
    #expect(FailureMeaning.of("1", system: "2.16.840.1.113883.2.1.3.2.4.17.42")?.text == "no patient matches")
    #expect(FailureMeaning.of("1", system: "2.16.840.1.113883.2.1.3.2.4.17.33") == nil)
    #expect(FailureMeaning.of("502", system: nil)?.retry == "yes, later")
  }

  @Test("A table with fewer columns than room stands as wide as its text")
  func table() {
    var page = Page(width: 40, isColoured: false)
    TextTable(header: ["A", "B"], rows: [TextTable.Row(cells: ["1", "two"], notes: ["a note"]), TextTable.Row(cells: ["across"])])
      .write(to: &page, indent: 0)
    #expect(page.text == "A  B\n-  ---\n1  two\n  a note\n\nacross\n")
  }
}
