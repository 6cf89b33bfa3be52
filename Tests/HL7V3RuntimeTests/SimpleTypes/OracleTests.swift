#if canImport(CLibXML2)
  import Testing

  @testable import HL7V3Runtime

  /// Our judgement against libxml2's.
  @Suite struct OracleTests {
    /// Where we follow the recommendation and libxml2 2.9 does not: types and values, by reason.
    private static let differences: Set<[String]> = pairs([
      // An exponent has digits.
      (
        ["float", "double", "float minExclusive=-1 maxExclusive=INF", "double minInclusive=0 maxInclusive=1e2", "double enum=10,NaN"],
        ["1e"]
      ),
      // These lists have one item at least. Where a length goes wrong as well, both sides refuse.
      (["IDREFS", "NMTOKENS"], ["", " ", "\r"]),
      // libxml2 wants the prefix bound; a rule sees no namespaces.
      (["QName"], ["a:b"]),
      // White space is collapsed before anything else; for these types libxml2 forgets it.
      (["long", "int", "short", "byte", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte"], [" 1 "]),
      (["dateTime"], [" 2000-01-01T00:00:00 "]), (["date"], [" 2000-01-01 "]), (["duration"], [" P1Y "]),
      // Times of day are compared in one time zone, and not at all when one zone is unknown.
      (["time maxInclusive=12:00:00Z"], ["00:00:00", "12:00:00+01:00"]), (["time enum=11:00:00Z"], ["12:00:00+01:00"]),
      // libxml2 skips what is no base64, as mail does.
      (["base64Binary"], [" 2000-01-01 ", "YQ-=="]),
      // Numbers may have more than twenty-four digits, seconds as many nines as they like, years and durations any size.
      (["decimal", "integer", "nonNegativeInteger", "positiveInteger"], ["1234567890123456789012345"]),
      (["gYear"], ["1234567890123456789012345"]),
      (["dateTime"], ["2000-01-01T23:59:59.999999999999999999", "99999999999999999999-01-01T00:00:00"]),
      (["duration"], ["P99999999999999999999Y"]),
    ])

    private static func pairs(_ rows: [(types: [String], values: [String])]) -> Set<[String]> {
      Set(rows.flatMap { row in row.types.flatMap { type in row.values.map { [type, $0] } } })
    }

    @Test("every built-in type judges as libxml2 does", arguments: OracleSamples.builtIn.indices)
    func builtIn(_ index: Int) throws { try compare(OracleSamples.builtIn[index]) }

    @Test("every facet judges as libxml2 does", arguments: OracleSamples.faceted.indices)
    func faceted(_ index: Int) throws { try compare(OracleSamples.faceted[index]) }

    @Test("lists and unions judge as libxml2 does", arguments: OracleSamples.composed.indices)
    func composed(_ index: Int) throws { try compare(OracleSamples.composed[index]) }

    @Test("the types of HL7 judge as libxml2 does", arguments: OracleSamples.health.indices)
    func health(_ index: Int) throws { try compare(OracleSamples.health[index]) }

    /// Where libxml2's own engine is wrong: it loses count, takes a block and a category for apart, and has ideographs for no letters.
    @Test(
      "patterns libxml2 misjudges",
      arguments: [
        ("(a?){3}b", "b"), (#"\-|-{2}"#, "-"), (#"\p{IsLatin-1Supplement}1|\p{L}"#, "é"), (#"\p{L}"#, "日"),
      ])
    func misjudged(_ pattern: String, _ value: String) throws {
      let type = SampleType.atomic("string", [("pattern", pattern)])
      #expect(type.facet(of: value) == nil)
      let theirs = try #require(SchemaOracle(type)).violations(of: value)
      #expect(theirs == ["pattern"])
    }

    @Test("every block has the characters it has for libxml2")
    func blocks() throws {
      for entry in CharacterBlocks.table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let name = try #require(entry.split(separator: "=").first)
        let type = SampleType.atomic("string", [("pattern", "\\p{Is\(name)}")])
        let oracle = try #require(SchemaOracle(type), "\(name)")
        let set = try #require(CharacterBlocks.block(name), "\(name)")
        guard case .ranges(let ranges) = set else { continue }
        for value in ranges.flatMap({ [$0.lowerBound &- 1, $0.lowerBound, $0.upperBound, $0.upperBound &+ 1] }) {
          // What no document can hold is not tried.
          guard let scalar = Unicode.Scalar(value), value >= 0x20, value & 0xFFFF < 0xFFFE else { continue }
          #expect(
            (type.facet(of: String(scalar)) == nil) == (oracle.violations(of: String(scalar)) == []),
            "\(name) U+\(String(value, radix: 16))")
        }
      }
    }

    private func compare(_ sample: (type: SampleType, values: [String])) throws {
      let oracle = try #require(SchemaOracle(sample.type), "\(sample.type.schema)")
      for value in sample.values {
        let theirs = try #require(oracle.violations(of: value))
        let ours = sample.type.facet(of: value)
        let agrees = ours.map { theirs.contains($0.rawValue) } ?? theirs.isEmpty
        let isKnown = Self.differences.contains([sample.type.title, value])
        #expect(agrees != isKnown, "\(sample.type.title) \(value.debugDescription): ours \(ours?.rawValue ?? "valid"), libxml2 \(theirs)")
      }
    }
  }
#endif
