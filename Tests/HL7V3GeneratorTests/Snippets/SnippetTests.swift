#if Generator
  import HL7V3Generator
  import HL7V3Schema
  import Testing

  @Suite("Snippets")
  struct SnippetTests {
    @Test("A small schema gives exactly this Swift", arguments: Snippet.all)
    func swift(_ snippet: Snippet) throws {
      var diagnostics = Diagnostics()
      let files = Generator().generate([snippet.load(&diagnostics)], diagnostics: &diagnostics)
      #expect(diagnostics.with(.error) == [])
      let notes = diagnostics.all.map(\.description)
      for note in snippet.notes { #expect(notes.contains { $0.contains(note) }, "no note says: \(note)") }
      #expect(files.map(\.name) == Generator.outputs)
      let lines = Snippet.lines(of: files)
      for piece in snippet.swift { #expect(lines.contains("\n\(piece)\n"), "missing:\n\(piece)\nin:\n\(lines)") }
      for piece in Self.absent[snippet.name] ?? [] { #expect(!lines.contains(piece), "should not be there: \(piece)") }
    }

    /// What must not occur.
    static let absent = [
      // Nothing for abstract types and flavours; what is kept aside has no property.
      "Abstract": ["struct ANY"], "Flavoured": ["struct II_", "struct uuid", "enum II"], "Attributes": ["var nullFlavor"],
      // Types that are the same for both roots do not stand apart.
      "SharedByRoots": ["enum get", "enum set"],
      // Only what is public can be @_spi.
      "Own": ["Own.Key:"], "Without": ["InstanceIdentifier", "GeneratedDataValue"],
      "Standard": ["Other: DataValue", "extension Standard.ANY"],
      "Package": ["@_spi(Generated) package", "public "], "Choices": ["@_spi(Generated) internal", "public "],
    ]

    @Test("Documentation, cardinality and place stand above each property, without a machine's paths")
    func comments() throws {
      let snippet = Snippet(
        "Documented",
        """
        <xs:element name="e" type="T"/>
        <xs:complexType name="T"><xs:annotation><xs:documentation>A thing.</xs:documentation></xs:annotation><xs:sequence>
          <xs:element name="part" type="xs:string" minOccurs="2" maxOccurs="5"><xs:annotation><xs:documentation>Its parts.</xs:documentation></xs:annotation></xs:element>
        </xs:sequence><xs:attribute name="k" type="xs:string" use="required"/></xs:complexType>
        """, swift: [])
      var diagnostics = Diagnostics()
      let text = Generator().generate([snippet.load(&diagnostics)], diagnostics: &diagnostics).map(\.text).joined()
      for piece in [
        "  /// A thing.\n  // T — a.xsd:3\n  internal struct T: Sendable {\n",
        "    // part 2..5 string — a.xsd:4\n    /// Its parts.\n    internal var part: [String] {\n",
        "    // @k 1..1 string — a.xsd:5\n    /// The attribute `k`.\n    internal var k: String? {\n",
      ] { #expect(text.contains(piece), "missing: \(piece)") }
    }

    @Test("Generating is deterministic", arguments: Snippet.all)
    func deterministic(_ snippet: Snippet) {
      var diagnostics = Diagnostics()
      let twice = (0..<2).map { _ in Generator().generate([snippet.load(&diagnostics)], diagnostics: &diagnostics) }
      #expect(twice[0] == twice[1])
    }
  }
#endif
