/// Types and the values they are tried with, for the comparison with libxml2.
enum OracleSamples {
  static let numbers = [
    "", "0", "1", "-1", "+1", "-0", "+0", "1.0", "1.", ".5", "-.5", ".", "+", "-", "01", "1.50", "0.05", "10", "9.99", "100", "99", "12345",
    "1 2", " 1 ",
    "1e1", "1E+1", "1e", "INF", "-INF", "+INF", "NaN", "0x1", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "65535",
    "65536", "2147483647",
    "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809", "18446744073709551615", "18446744073709551616", "000000000000000000000000000000007", "\u{FF11}",
  ]
  static let words = [
    "", " ", "a", "ab", "abc", "a b", " a", "a ", "a  b", "a\tb", "a\nb", "\r", "A", "1", "1a", "-", "a-b", "a.b", "a:b", ":a", "a:",
    "a:b:c", "_", "_a", "é", "\u{B7}",
    "a\u{B7}", "\u{301}", "e\u{301}", "日本", "\u{20000}", "\u{200C}", "a/b", "a,b", "true", "false", "TRUE", " true", "0", "en", "en-GB",
    "x-klingon", "abcdefghi",
    "en-abcdefghi", "en-12345678", "e1", "xml:a",
  ]
  static let uris = [
    "", "a", "a b", "http://x/%zz", "%", "%41", "a%2", "#a#b", "#", "?", "1:2", ":x", "a:b", "urn:oid:1.2", "http://[::1]/", "http://[x",
    "http://a:99999",
    "http://a:999999999999", "http://a:b", "http://u@h:1/p?q#f", "http://é/", "<>{}|\\^`\"", "mailto:a@b", "tel:+44(0)20", "//x", "///x",
    "a//b", "/a", "//", "/",
    "..", "http:", "http://", "?a?b", "?a[b]", "[", "a[b]", "]", "#a[b", "http://a@b@c", "*", "x:y:z", "a/b:c", "1/b:c", "http://h:",
    "file:///c|/x", "file://c:/x",
    "1a:b", "+a:b", "http://x/'a", "http://1.2.3.4.5/", "http://[]", "http://]", "http://a[b]/", "http://h:1a/", "http://h?x", "http://h#x",
    "a:?b", "a:#b", "\u{85}",
    "urn:nhs-itk:ns:201005:interaction", "x-nhs:x", "#id", "a:/", "a:/b", "a:/b:c", "a://b:1", "a:%41", "a:%4", "//u:p@h", "//@", "/:",
    "-a:b", "a-b.c+d:e",
  ]
  static let octets = [
    "", "YQ==", "YWI=", "YWJj", "YQ", "YQ=", "YR==", "YWJ=", "Y Q = =", "YQ= =", "YQ==YQ==", "=", "====", "Y\nQ==", "YWJjZ", "YQ==a",
    "-_==", "Y", "YWJ", "Y  Q==", "0",
    "0A", "0a", "0g", " 0A ", "0 A", "0A0B", "+/+/",
  ]
  static let moments = [
    "2000-01-01T00:00:00", "2000-01-01T24:00:00", "2000-01-01T24:00:01", "2000-01-01T24:00:00.0", "2000-01-01T23:59:60",
    "2000-01-01T23:59:59.",
    "0000-01-01T00:00:00", "-0001-01-01T00:00:00", "02000-01-01T00:00:00", "12000-01-01T00:00:00", "2000-02-30T00:00:00",
    "2001-02-29T00:00:00",
    "1900-02-29T00:00:00", "2000-02-29T12:30:00Z", "2000-01-01T00:00:00+14:00", "2000-01-01T00:00:00+14:01", "2000-01-01T00:00:00-14:00",
    "2000-01-01T00:00:00+13:60",
    "2000-01-01T00:00:00+15:00", "2000-01-01", "2000-01-01T00:00", "2000-01-01T00:00:00z", "2000-01-01t00:00:00",
    "2000-01-01T00:00:00+1:00",
    "2000-01-01T00:00:00.5Z", "1999-12-31T23:00:00-01:00", "2000-01-01Z", "2000-01-02+01:00", "-0004-02-29", "-0005-02-29", "2000-1-1",
    "20000101", "00:00:00", "24:00:00",
    "12:00:00+01:00", "11:00:00Z", "00:00:00.1Z", "2000", "2000Z", "-2000", "0000", "200", "20000", "2000-01:00", "2000-01", "2000-13",
    "--01", "--01--", "--13", "--01Z",
    "--01-01", "--02-29", "--02-30", "--04-31", "---01", "---32", "---00", "---31Z", "P1Y", "P12M", "P", "PT", "P1Y2M3DT4H5M6S", "P1YT",
    "-P1D", "PT24H", "P1D", "P30D", "P1M",
    "P1.5D", "PT1.5S", "PT.5S", "PT1.S", "P1M1Y", "P1S", "PT1D", "P-1D", "P1W", "P0Y", "", "PT1.5M", "p1y", "PT1H1H", "PT36H",
  ]

  /// What libxml2 has trouble with.
  static let extremes = [
    "1234567890123456789012345", " 2000-01-01T00:00:00 ", " 2000-01-01 ", " P1Y ", "2000-01-01T23:59:59.999999999999999999",
    "99999999999999999999-01-01T00:00:00", "P99999999999999999999Y", "YQ-==",
  ]

  /// Every built-in type with all values that could be its own or a near miss.
  static let builtIn: [(type: SampleType, values: [String])] = [
    (
      [
        "decimal", "integer", "nonPositiveInteger", "negativeInteger", "nonNegativeInteger", "positiveInteger", "long", "int", "short",
        "byte",
      ], numbers
    ),
    (["unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "float", "double", "boolean"], numbers),
    (
      [
        "string", "normalizedString", "token", "language", "Name", "NCName", "ID", "IDREF", "IDREFS", "NMTOKEN", "NMTOKENS", "boolean",
        "QName", "anyURI",
      ], words
    ),
    (["anyURI"], uris), (["base64Binary", "hexBinary"], octets),
    (["duration", "dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth"], moments),
  ].flatMap { bases, values in bases.map { (.atomic($0), values + extremes) } }
}
