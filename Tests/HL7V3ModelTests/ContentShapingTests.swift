#if Generator
  import HL7V3Schema
  import Testing

  @testable import HL7V3Model

  @Suite("Content shaping: properties, choices, ordered arrays")
  struct ContentShapingTests {
    /// `a` one, `a?` optional, `a*` repeated, `1:a` of choice 1; in braces when order counts.
    static let cases: [(content: String, shape: String)] = [
      ("", "empty"),
      (
        #"<xs:sequence><xs:element name="a"/><xs:element name="b" minOccurs="0"/><xs:element name="c" maxOccurs="3"/></xs:sequence>"#,
        "a b? c*"
      ),
      (#"<xs:all><xs:element name="a"/><xs:element name="b" minOccurs="0"/></xs:all>"#, "a b?"),
      (#"<xs:sequence><xs:element name="a" minOccurs="0" maxOccurs="0"/><xs:element name="b"/></xs:sequence>"#, "b"),
      (#"<xs:choice><xs:element name="a"/><xs:element name="b"/></xs:choice>"#, "0:a? 0:b?"),
      (
        #"<xs:sequence><xs:choice><xs:element name="a"/><xs:element name="b"/></xs:choice><xs:choice><xs:element name="c"/><xs:element name="d"/></xs:choice></xs:sequence>"#,
        "0:a? 0:b? 1:c? 1:d?"
      ),
      (
        #"<xs:choice><xs:element name="a"/><xs:choice><xs:element name="b"/><xs:element name="c"/></xs:choice></xs:choice>"#,
        "0:a? 0:b? 0:c?"
      ),
      (#"<xs:choice><xs:element name="a"/></xs:choice>"#, "a"),
      (
        #"<xs:choice><xs:sequence><xs:element name="a"/><xs:element name="b"/></xs:sequence><xs:element name="c"/></xs:choice>"#, "a? b? c?"
      ),
      (#"<xs:choice maxOccurs="unbounded"><xs:element name="a"/><xs:element name="b"/></xs:choice>"#, "{a* b*}"),
      (#"<xs:sequence maxOccurs="2"><xs:element name="a"/><xs:element name="b"/></xs:sequence>"#, "{a* b*}"),
      (#"<xs:sequence maxOccurs="2"><xs:element name="a"/></xs:sequence>"#, "a*"),
      (
        #"<xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b"/><xs:element name="a" type="xs:int"/></xs:sequence>"#,
        "{a* b}"
      ),
      (#"<xs:sequence><xs:any minOccurs="0" processContents="lax" namespace="u"/></xs:sequence>"#, "any?"),
    ]

    @Test(arguments: cases)
    func shape(_ content: String, _ expected: String) throws {
      let loaded = Loaded(#"<xs:element name="e" type="T"/><xs:complexType name="T">\#(content)</xs:complexType>"#)
      let type = try #require(loaded.spaces.first?.complexTypes[.t("T")])
      #expect(Self.outline(ContentShaping.shape(type)) == expected, "\(content)")
    }

    private static func outline(_ shape: ContentShape) -> String {
      let members = shape.allMembers.map { member in
        let name = if case .element(let element) = member.term { element.name.local } else { "any" }
        let occurrence = !member.isSingle ? "*" : member.isRequired ? "" : "?"
        return (member.choice.map { "\($0):" } ?? "") + name + occurrence
      }
      switch shape {
      case .empty: return "empty"
      case .text: return "text"
      case .members: return members.joined(separator: " ")
      case .items: return "{\(members.joined(separator: " "))}"
      }
    }

    @Test("So many different children as a slot can number, and one more is an error", arguments: [(254, 0), (255, 1)])
    func members(_ count: Int, _ errors: Int) {
      let loaded = Loaded(
        """
        <xs:element name="e" type="T"/>
        <xs:complexType name="T"><xs:choice maxOccurs="unbounded">
          \((0..<count).map { "<xs:element name=\"e\($0)\" type=\"xs:string\"/>" }.joined())
        </xs:choice></xs:complexType>
        """)
      var diagnostics = loaded.diagnostics
      _ = Model.build([SchemaSet(namespace: "N", spaces: loaded.spaces)], diagnostics: &diagnostics)
      #expect(diagnostics.with(.error).map(\.component) == Array(repeating: "T", count: errors))
    }
  }
#endif
