import Testing

@testable import HL7V3Runtime

@Suite("IVL_TS: limits, lengths, open ends")
struct IntervalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let content: String
    let words: String?
    /// Lower and upper bound as times, `-` for an open one; nil when there are no bounds.
    let bounds: [String]?
    var testDescription: String { id }

    init(_ id: String, _ content: String, _ words: String?, _ bounds: [String]?) {
      self.id = id
      self.content = content
      self.words = words
      self.bounds = bounds
    }
  }

  static let cases: [Case] = [
    Case("IVL-both", "<low value='20231004'/><high value='202402'/>", "4 Oct 2023 to Feb 2024", ["20231004", "20240301"]),
    Case("IVL-low", "<low value='2019'/>", "since 2019", ["2019", "-"]),
    Case("IVL-high", "<high value='20240303'/>", "until 3 Mar 2024", ["-", "20240304"]),
    Case("IVL-high-out", "<high value='20240303' inclusive='false'/>", "before 3 Mar 2024", ["-", "20240303"]),
    Case("IVL-low-out", "<low value='20240303' inclusive='0'/>", "after 3 Mar 2024", ["20240304", "-"]),
    Case("IVL-center", "<center value='202006'/>", "about Jun 2020", ["202006", "202007"]),
    Case(
      "IVL-center-width", "<center value='20200610'/><width value='2' unit='d'/>", "about 10 Jun 2020, over 2 d", ["20200609", "20200612"]),
    Case("IVL-width-d", "<low value='20240228'/><width value='7' unit='d'/>", "28 Feb 2024, for 7 d", ["20240228", "20240306"]),
    Case("IVL-width-wk", "<width value='1' unit='wk'/><high value='20240306'/>", "until 6 Mar 2024, for 1 wk", ["20240229", "20240307"]),
    Case("IVL-width-mo", "<low value='20240131'/><width value='1' unit='mo'/>", "31 Jan 2024, for 1 mo", ["20240131", "20240229"]),
    Case("IVL-width-a", "<low value='20240229'/><width value='1' unit='a'/>", "29 Feb 2024, for 1 a", ["20240229", "20250228"]),
    Case("IVL-width-h", "<low value='20240229'/><width value='1.5' unit='h'/>", "29 Feb 2024, for 1.5 h", ["20240229", "202402290130"]),
    Case("IVL-width-alone", "<width value='3' unit='d'/>", "for 3 d", nil),
    Case("IVL-width-unit", "<low value='20240229'/><width value='1' unit='mg'/>", "29 Feb 2024, for 1 mg", nil),
    Case("IVL-width-huge", "<low value='20240229'/><width value='9e999' unit='d'/>", "29 Feb 2024, for 9e999 d", nil),
    Case("IVL-width-years", "<low value='2024'/><width value='99999' unit='a'/>", "2024, for 99999 a", nil),
    Case("IVL-bad-low", "<low value='20240230'/><high value='20240303'/>", "20240230 to 3 Mar 2024", nil),
    Case(
      "IVL-width-least", "<low value='2024'/><width value='-9223372036854775808' unit='mo'/>", "2024, for -9223372036854775808 mo", nil),
    Case("IVL-null", "<low nullFlavor='UNK'/><high value='20240303'/>", "until 3 Mar 2024", ["-", "20240304"]),
    Case("IVL-empty", "", nil, nil),
  ]

  @Test("Words and bounds", arguments: cases)
  func reads(_ example: Case) throws {
    let interval = try element("<effectiveTime>\(example.content)</effectiveTime>").asIntervalOfTime.interval
    #expect(interval.formatted == example.words)
    let bounds = interval.bounds()
    #expect((bounds == nil) == (example.bounds == nil))
    guard let bounds, let expected = example.bounds else { return }
    #expect(bounds.lower == HL7Timestamp(expected[0])?.localRange.lowerBound)
    #expect(bounds.upper == HL7Timestamp(expected[1])?.localRange.lowerBound)
  }

  @Test("A value in place of limits, and limits as attributes")
  func attributes() throws {
    #expect(try element("<e value='202006'/>").asIntervalOfTime.interval.formatted == "Jun 2020")
    let query = try element("<value low='20200101' high='20201231'/>").asIntervalOfTime.interval
    #expect(query.formatted == "1 Jan 2020 to 31 Dec 2020")
  }

  @Test(
    "What lies within",
    arguments: [
      ("<low value='20231004'/><high value='20231010'/>", "20231010235959", true),
      ("<low value='20231004'/><high value='20231010'/>", "20231011", false), ("<low value='20231004'/>", "20231003", false),
      ("<low value='20231004'/>", "2023", nil), ("<low value='20231004'/>", "9999", true),
      ("<low value='20231004'/><high nullFlavor='UNK'/>", "2024", nil), ("<low value='20231004'/><high nullFlavor='PINF'/>", "2024", true),
      ("<low value='2023100'/>", "2024", nil),
    ] as [(String, String, Bool?)])
  func contains(_ content: String, _ time: String, _ expected: Bool?) throws {
    let interval = try element("<e>\(content)</e>").asIntervalOfTime.interval
    #expect(interval.contains(try #require(HL7Timestamp(time))) == expected)
  }

  @Test(
    "Hostile lengths give nil and trap nowhere",
    arguments: [
      "", "-", "NaN", "INF", "1e", "1e1000000000", "99999999999999999999999", "-5", "0", "0.0000000000000000000000001", "٣", ".", "1.2.3",
    ],
    ["s", "min", "h", "d", "wk", "mo", "a", "", "1"])
  func hostile(_ number: String, _ unit: String) {
    let width = HL7Interval.Width(number: XMLDecimal(lexical: number), unit: unit)
    for time in ["0001", "99991231235959.999"] {
      var interval = HL7Interval(low: HL7Interval.Limit(time), width: width)
      _ = interval.bounds(assumingOffset: 0)
      swap(&interval.low, &interval.high)
      _ = interval.bounds(assumingOffset: 0)
      _ = interval.formatted
    }
  }
}
