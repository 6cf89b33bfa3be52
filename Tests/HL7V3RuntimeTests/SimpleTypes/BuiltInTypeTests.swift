import Testing

@testable import HL7V3Runtime

/// The lexical space of every built-in type, without an oracle.
@Suite struct BuiltInTypeTests {
  static let table: [(type: BuiltInType, valid: [String], invalid: [String])] = [
    (.anySimpleType, ["", " x "], []), (.string, ["", " x "], []), (.normalizedString, ["a\tb"], []), (.token, [" a  b "], []),
    (.language, ["en", "en-GB"], ["", "e1", "en-"]), (.Name, [":a", "a-1"], ["1", ""]), (.NCName, ["a.b", "é"], ["a:b", "-a"]),
    (.ID, ["a"], ["a:b"]),
    (.IDREF, ["_"], [""]), (.IDREFS, ["a b"], ["", "a 1"]), (.ENTITY, ["a"], ["1"]), (.ENTITIES, ["a b"], ["", "a :b"]),
    (.NMTOKEN, ["1", "-"], ["", "a b", "\u{20000}"]),
    (.NMTOKENS, ["1 -"], ["", "a /"]), (.boolean, ["true", "false", "1", "0"], ["", "TRUE", "2"]),
    (.anyURI, ["", "urn:x", "a b"], ["%", "1:2", "##"]),
    (.QName, ["a", "a:b"], [":a", "a:", "a:b:c", ""]), (.NOTATION, ["a:b"], ["1"]), (.base64Binary, ["", "Y Q=="], ["YQ", "YR=="]),
    (.hexBinary, ["", "0a"], ["0", "0g"]),
    (.float, ["1", "-INF", "1e5"], ["+INF", "1e", "e1", "1e1.0", ""]), (.double, ["NaN", ".5E-1"], ["nan", "0x1", "."]),
    (.decimal, ["1.", "-.5", "+0"], ["", ".", "1e1", "--1"]),
    (.integer, ["-0", "99999999999999999999999999999999"], ["1.0", "1.", ""]), (.nonPositiveInteger, ["0", "-1"], ["1"]),
    (.negativeInteger, ["-1"], ["0", "-0", "1"]),
    (.nonNegativeInteger, ["-0", "1"], ["-1"]), (.positiveInteger, ["+1"], ["0"]),
    (.long, ["-9223372036854775808"], ["9223372036854775808", "99999999999999999999999"]),
    (.int, ["2147483647"], ["2147483648"]), (.short, ["-32768"], ["32768"]), (.byte, ["-128", "000127"], ["128", "-129"]),
    (.unsignedLong, ["18446744073709551615"], ["18446744073709551616", "-0", "+1"]), (.unsignedInt, ["4294967295"], ["4294967296"]),
    (.unsignedShort, ["65535"], ["65536"]),
    (.unsignedByte, ["255"], ["256", "-1"]), (.duration, ["P1Y", "-PT1.5S"], ["P", "P1YT", "P1S"]),
    (.dateTime, ["2000-02-29T24:00:00Z"], ["2001-02-29T00:00:00", "2000-01-01"]),
    (.time, ["23:59:59.9"], ["24:00:01", "1:00:00"]), (.date, ["-0001-01-01+14:00"], ["0000-01-01", "2000-01-01+14:01"]),
    (.gYearMonth, ["2000-12"], ["2000-13"]),
    (.gYear, ["12000", "2000Z"], ["02000", "200"]), (.gMonthDay, ["--02-29"], ["--02-30"]), (.gDay, ["---31"], ["---32"]),
    (.gMonth, ["--12"], ["--12--", "--00"]),
  ]

  @Test func theTableHasEveryType() { #expect(Set(Self.table.map(\.type)) == Set(BuiltInType.allCases)) }

  @Test("lexical space", arguments: table.indices)
  func lexicalSpace(_ index: Int) {
    let row = Self.table[index]
    let type = SampleType.atomic(row.type.rawValue)
    for value in row.valid { #expect(type.facet(of: value) == nil, "\(row.type) \(value)") }
    for value in row.invalid { #expect(type.facet(of: value) == .datatype, "\(row.type) \(value)") }
  }

  @Test func valuesOfDifferentWritingAreTheSame() {
    let pairs: [(BuiltInType, String, String)] = [
      (.decimal, "1.0", "+01"), (.integer, "-0", "0"), (.boolean, "1", "true"), (.double, "1e1", "10"), (.float, "NaN", "NaN"),
      (.hexBinary, "0A", "0a"),
      (.base64Binary, "Y Q = =", "YQ=="), (.dateTime, "2000-01-01T24:00:00Z", "2000-01-02T01:00:00+01:00"), (.duration, "P1Y", "P12M"),
      (.time, "12:00:00+01:00", "11:00:00Z"),
    ]
    for (type, left, right) in pairs {
      #expect(SampleType.atomic(type.rawValue, [("enumeration", left)]).facet(of: right) == nil, "\(type) \(left) \(right)")
    }
  }

  @Test func whatCannotBeComparedIsOutOfRange() {
    #expect(SampleType.atomic("duration", [("maxInclusive", "P30D")]).facet(of: "P1M") == .maxInclusive)
    #expect(SampleType.atomic("dateTime", [("minInclusive", "2000-01-01T00:00:00Z")]).facet(of: "2000-01-01T10:00:00") == .minInclusive)
    #expect(SampleType.atomic("dateTime", [("minInclusive", "2000-01-01T00:00:00Z")]).facet(of: "2000-01-01T14:00:01") == nil)
  }

  @Test func lengthsAreOfCharactersItemsAndOctets() {
    let sized: [(String, String, Int)] = [
      ("string", "é日\u{20000}e\u{301}", 5), ("NMTOKENS", "a b  c", 3), ("base64Binary", "Y Q = =", 1), ("hexBinary", "0A0B", 2),
      ("anyURI", "é", 1),
    ]
    for (type, value, size) in sized {
      #expect(SampleType.atomic(type, [("length", String(size))]).facet(of: value) == nil)
      #expect(SampleType.atomic(type, [("minLength", String(size + 1))]).facet(of: value) == .minLength)
      #expect(SampleType.atomic(type, [("maxLength", String(size - 1))]).facet(of: value) == .maxLength)
    }
    #expect(SampleType.atomic("QName", [("length", "9")]).facet(of: "a") == nil)
  }
}
