extension OracleSamples {
  /// Types with facets.
  static let faceted: [(type: SampleType, values: [String])] =
    ranged + measured + listed
    + [
      (.atomic("string", [("whiteSpace", "collapse"), ("enumeration", "a b")]), words),
      (.atomic("string", [("whiteSpace", "replace"), ("pattern", "a[ ]+b")]), words),
      (.atomic("string", [[("pattern", "[a-c]+"), ("pattern", "[0-9]+")], [("pattern", "..?"), ("minLength", "1")]]), words),
      (.atomic("integer", [("pattern", "[0-9]{14,14}")]), ["20250101120000", "2025010112000", "-20250101120000", " 20250101120000 "]),
      (.atomic("boolean", [("pattern", "true|false")]), ["true", "1", "0", " false ", "x"]),
      (.atomic("boolean", [("pattern", "0|1")]), ["true", "1", "0", " 0 ", "x"]),
      (.atomic("anyURI", [("pattern", "#.*")]), ["#a", "a", "#", " #a ", "#%"]),
    ]

  private static let ranged: [(type: SampleType, values: [String])] = [
    (.atomic("decimal", [("minInclusive", "-1.0"), ("maxExclusive", "10")]), numbers),
    (.atomic("decimal", [("totalDigits", "3"), ("fractionDigits", "2")]), numbers),
    (.atomic("decimal", [("totalDigits", "1")]), numbers),
    (.atomic("integer", [("minExclusive", "0"), ("maxInclusive", "256")]), numbers),
    (.atomic("integer", [("totalDigits", "5")]), numbers),
    (.atomic("double", [("minInclusive", "0"), ("maxInclusive", "1e2")]), numbers),
    (.atomic("float", [("minExclusive", "-1"), ("maxExclusive", "INF")]), numbers),
    (.atomic("dateTime", [("minInclusive", "2000-01-01T00:00:00Z"), ("maxInclusive", "2000-02-29T12:30:00Z")]), moments),
    (.atomic("date", [("minExclusive", "2000-01-01"), ("maxExclusive", "2000-06-01")]), moments),
    (.atomic("gYear", [("minInclusive", "1000")]), moments),
    (.atomic("time", [("maxInclusive", "12:00:00Z")]), moments),
    (.atomic("duration", [("minInclusive", "P1D"), ("maxInclusive", "P1Y")]), moments),
    (.atomic("duration", [("maxExclusive", "P30D")]), moments),
  ]

  private static let measured: [(type: SampleType, values: [String])] = [
    (.atomic("string", [("length", "2")]), words), (.atomic("string", [("minLength", "1")]), words),
    (.atomic("string", [("maxLength", "2")]), words), (.atomic("token", [("minLength", "1"), ("maxLength", "3")]), words),
    (.atomic("normalizedString", [("length", "3")]), words), (.atomic("NMTOKEN", [("maxLength", "1")]), words),
    (.atomic("NMTOKENS", [("length", "2")]), words), (.atomic("anyURI", [("maxLength", "3")]), uris),
    (.atomic("base64Binary", [("length", "2")]), octets), (.atomic("base64Binary", [("minLength", "2")]), octets),
    (.atomic("hexBinary", [("length", "1")]), octets), (.atomic("hexBinary", [("maxLength", "1")]), octets),
  ]

  private static let listed: [(type: SampleType, values: [String])] = [
    (.atomic("string", [("enumeration", "a"), ("enumeration", "A"), ("enumeration", "é"), ("enumeration", "a,b")]), words),
    (.atomic("token", [("enumeration", "a"), ("enumeration", " a b ")]), words),
    (.atomic("NMTOKEN", "abcdefghijkl".map { ("enumeration", String($0)) }), words),
    (.atomic("decimal", [("enumeration", "1"), ("enumeration", "0.5"), ("enumeration", "-0")]), numbers),
    (.atomic("integer", [("enumeration", "+1"), ("enumeration", "007")]), numbers),
    (.atomic("double", [("enumeration", "10"), ("enumeration", "NaN")]), numbers),
    (.atomic("hexBinary", [("enumeration", "0a")]), octets), (.atomic("base64Binary", [("enumeration", "Y Q = =")]), octets),
    (.atomic("dateTime", [("enumeration", "2000-01-01T00:00:00Z")]), moments), (.atomic("time", [("enumeration", "11:00:00Z")]), moments),
    (.atomic("duration", [("enumeration", "P1D"), ("enumeration", "P1Y")]), moments),
  ]

  /// Lists and unions.
  static let composed: [(type: SampleType, values: [String])] = [
    (.list(.atomic("integer"), []), ["", "1", "1 2", " 1  2 ", "1 x", "1,2"]),
    (.list(.atomic("integer"), [[("length", "2")]]), ["", "1", "1 2", " 1  2 ", "1 2 3"]),
    (.list(.atomic("integer"), [[("minLength", "1"), ("maxLength", "2")]]), ["", "1", "1 2", "1 2 3"]),
    (.list(.atomic("string", [("enumeration", "a"), ("enumeration", "b")]), []), ["", "a", "a b", "a c", " a\tb "]),
    (.list(.atomic("token"), [[("enumeration", "a b"), ("enumeration", "c")]]), ["a b", " a  b", "c", "a", "b a"]),
    (.list(.atomic("token"), [[("pattern", "a( b)*")]]), ["a b", " a  b", "c", "a", "b a"]),
    (.list(.union([.atomic("decimal"), .atomic("boolean")], []), []), ["1 true", "1 x", "", "1.5"]),
    (.union([.atomic("decimal"), .atomic("double")], []), ["1", "1e5", "INF", "x", "", " 1 "]),
    (
      .union([.atomic("integer", [("maxInclusive", "5")]), .atomic("NMTOKEN", [("enumeration", "x"), ("enumeration", "9")])], []),
      ["5", "6", "9", "x", "y", " x "]
    ),
    (
      .union([.atomic("integer"), .atomic("token")], [[("enumeration", "1"), ("enumeration", "a b")]]),
      ["1", "01", "a b", " a  b ", "2", "a"]
    ),
    (.union([.atomic("integer"), .atomic("token")], [[("pattern", "[0-9]|a b")]]), ["1", "01", "a b", " a  b ", " 2 ", "a"]),
    (.union([.atomic("string"), .atomic("token")], [[("pattern", "a b")]]), ["a b", " a b ", "a  b"]),
    (.union([.list(.atomic("integer"), []), .atomic("NCName")], []), ["1 2", "a", "a b", "", " a "]),
    (.union([.union([.atomic("byte")], []), .atomic("boolean")], []), ["127", "128", "true", "x"]),
  ]

  static let oid = SampleType.atomic("string", [("pattern", #"([0-9][0-9]*)(\.[0-9][0-9]*)*"#)])
  static let uuid = SampleType.atomic("string", [("pattern", "[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}")])
  static let ruid = SampleType.atomic("string", [("pattern", #"[A-Za-z][A-Za-z0-9\-]*"#)])
  static let uid = SampleType.union([oid, uuid, ruid], [])
  static let timestamp = SampleType.atomic("string", [("pattern", #"[0-9]{1,8}|([0-9]{9,14}|[0-9]{14,14}\.[0-9]+)([+\-][0-9]{1,4})?"#)])

  /// The types HL7 uses.
  static let health: [(type: SampleType, values: [String])] = [
    (oid, identifiers), (uuid, identifiers), (ruid, identifiers), (uid, identifiers), (timestamp, times),
    (.atomic("string", [("minLength", "1")]), ["", " ", "x", "é"]),
    (.atomic("token", [("pattern", #"[^\s]*"#)]), ["", "a", "a b", " a ", "é", "日本"]),
    (.atomic("anyURI", [("pattern", #"[\-a-z0-9+]+:[^ ]*"#)]), ["urn:x", "x", "URN:x", "a:b c", "mailto:é", "-:"]),
    (.list(uid, []), ["1.2 1.3", "1..2", "A 1", ""]),
  ]

  private static let identifiers = [
    "", "1", "2.16.840.1.113883.2.1.3.2.4.15", "1.", ".1", "1..2", "01.2", "1.2 ", "9D4A0A5C-7B7E-4D52-9C3B-0A1B2C3D4E5F",
    "9d4a0a5c-7b7e-4d52-9c3b-0a1b2c3d4e5f",
    "9D4A0A5C-7B7E-4D52-9C3B-0A1B2C3D4E5", "9D4A0A5C-7B7E-4D52-9C3B-0A1B2C3D4E5FF", "9D4A0A5C7B7E4D529C3B0A1B2C3D4E5F",
    "ABCDEF01-7B7E-4D52-9C3B-0A1B2C3D4E5F", "A", "A-1",
    "1A", "-A", "é", "Aé", "1.é", "A_1",
  ]
  private static let times = [
    "", "2", "20250101", "202501011", "202501011200", "20250101120000", "202501011200001", "20250101120000.1", "20250101120000.",
    "2025010112000.1", "20250101+0100",
    "202501011200+01", "20250101120000.123-0500", "20250101120000+", "20250101120000+01000", "2025-01-01", " 20250101", "２０２５",
  ]
}
