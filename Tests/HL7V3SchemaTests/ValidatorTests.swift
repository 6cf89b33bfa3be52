#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Validation of messages")
  struct ValidatorTests {
    static let schema = InMemory.schema(
      """
      <xs:include schemaLocation="sub\\b.xsd"/>
      <xs:element name="query"><xs:complexType><xs:sequence>
        <xs:element name="nhs" type="number" minOccurs="0" maxOccurs="2"/>
        <xs:element name="day" type="xs:date" minOccurs="0"/>
        <xs:element name="sex" minOccurs="0"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="M"/><xs:enumeration value="F"/>
        </xs:restriction></xs:simpleType></xs:element>
        <xs:element name="short" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="small" minOccurs="0"><xs:simpleType><xs:restriction base="xs:int"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType></xs:element>
        <xs:element name="fix" type="xs:string" fixed="F" minOccurs="0"/>
        <xs:element name="v" minOccurs="0"/>
      </xs:sequence><xs:attribute name="kind" type="xs:string" fixed="K"/></xs:complexType></xs:element>
      """)
    static let included = InMemory.schema(
      #"<xs:simpleType name="number"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{10}"/></xs:restriction></xs:simpleType>"#)

    static func validator() throws -> SchemaValidator {
      let files = ["x/a.xsd": Array(schema.utf8), "x/sub/b.xsd": Array(included.utf8)]
      var diagnostics = Diagnostics()
      let validator = SchemaValidator(schemaPath: "x/a.xsd", loader: SchemaLoader(read: { files[$0] }), diagnostics: &diagnostics)
      #expect(diagnostics.all == [])
      return try #require(validator)
    }

    static func findings(_ content: String, attributes: String = "") throws -> [Finding] {
      let message = "<soap xmlns:h='h'><body>\r<query xmlns='t' \(attributes)>\r\(content)</query></body></soap>"
      return try validator().validate(Array(message.utf8), name: "m.xml")
    }

    @Test("a valid message inside an envelope has no findings")
    func valid() throws {
      #expect(try Self.findings("<nhs>1234567890</nhs><day>2020-01-01</day><sex>M</sex>") == [])
    }

    @Test(
      "findings name what is wrong and never a value of the message",
      arguments: [
        ("<nhs>SECRET</nhs>", "the value is not accepted by the pattern '[0-9]{10}'", "/soap/body/query/nhs"),
        (
          "<nhs>' is not accepted by the pattern 'SECRET</nhs>", "the value is not accepted by the pattern '[0-9]{10}'",
          "/soap/body/query/nhs"
        ),
        (
          "<nhs>SECRET has a length of '9'; this SECRET</nhs>", "the value is not accepted by the pattern '[0-9]{10}'",
          "/soap/body/query/nhs"
        ),
        (
          "<day>SECRET' is not accepted by the pattern 'SECRET</day>", "the value is not a valid value of the atomic type 'xs:date'",
          "/soap/body/query/day"
        ),
        (
          "<short>S'; this SECRET</short>", "the length of the value exceeds the allowed maximum length of '3'", "/soap/body/query/short"
        ),
        ("<nhs>1234567890</nhs><nhs>SECRET</nhs>", "the value is not accepted by the pattern '[0-9]{10}'", "/soap/body/query/nhs[2]"),
        ("<day>SECRET's</day>", "the value is not a valid value of the atomic type 'xs:date'", "/soap/body/query/day"),
        ("<sex>SECRET</sex>", "the value is not an element of the set {'M', 'F'}", "/soap/body/query/sex"),
        ("<short>SECRET</short>", "the length of the value exceeds the allowed maximum length of '3'", "/soap/body/query/short"),
        ("<small>5678765</small>", "the value is greater than the maximum value allowed ('9')", "/soap/body/query/small"),
        ("<fix>SECRET</fix>", "the value does not match the fixed value constraint 'F'", "/soap/body/query/fix"),
        (
          "<v xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='h:SECRET'/>",
          "attribute '{http://www.w3.org/2001/XMLSchema-instance}type': the name given as type in the message (xsi:type) does not resolve to a type of the schema",
          "/soap/body/query/v/@type"
        ),
        (
          "<v xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='SECRET:a'/>",
          "attribute '{http://www.w3.org/2001/XMLSchema-instance}type': the prefix of the name is not declared",
          "/soap/body/query/v/@type"
        ),
        (
          "<other>SECRET</other>",
          "This element is not expected. Expected is one of ( {t}nhs, {t}day, {t}sex, {t}short, {t}small, {t}fix, {t}v )",
          "/soap/body/query/other"
        ),
        (
          "<nhs>1234567890</nhs>SECRET",
          "Character content other than whitespace is not allowed because the content type is 'element-only'", "/soap/body/query"
        ),
      ])
    func withoutValues(content: String, message: String, path: String) throws {
      let findings = try Self.findings(content)
      #expect(findings.contains { $0.message == message && $0.path == path }, "\(findings)")
      #expect(findings.allSatisfy { $0.location.line == ($0.path == "/soap/body/query" ? 2 : 3) })
      for finding in findings {
        #expect(!finding.description.contains("SECRET") && !finding.description.contains("5678765"), "\(finding)")
      }
    }

    @Test("an attribute's value does not show either")
    func attributes() throws {
      let findings = try Self.findings("", attributes: "kind='SECRET'")
      #expect(
        findings.map(\.description) == [
          "m.xml:2:1: error: attribute 'kind': the value does not match the fixed value constraint 'K' [/soap/body/query/@kind]"
        ])
    }

    @Test("the element to validate can be chosen")
    func targets() throws {
      let validator = try Self.validator()
      let message = Array("<a><query xmlns='t'/><b><query xmlns='t'><no/></query></b></a>".utf8)
      #expect(validator.validate(message, name: "m").isEmpty)
      #expect(validator.validate(message, name: "m", target: .element(QName("t", "query"))).isEmpty)
      #expect(validator.validate(message, name: "m", target: .path("/a/b/query")).map(\.path) == ["/a/b/query/no"])
      #expect(validator.validate(message, name: "m", target: .root).map(\.path) == ["/a"])
      #expect(
        validator.validate(message, name: "m", target: .path("/a/c")).map(\.message) == [
          "the document does not hold the element to validate"
        ])
      #expect(
        validator.validate(Array("<a/>".utf8), name: "m").map(\.message) == [
          "the document holds no element that the schema declares globally"
        ])
    }

    @Test(
      "what is no XML is told by number, and a DOCTYPE is refused",
      arguments: [
        ("<query xmlns='t'>SECRET", "not well-formed XML (libxml2 error 77)"),
        ("<query xmlns='t'>&SECRET;</query>", "not well-formed XML (libxml2 error 26)"),
        ("<!DOCTYPE q [<!ENTITY e 'SECRET'>]><q>&e;</q>", "a document type declaration (DOCTYPE) is not allowed"),
        ("", "not well-formed XML (libxml2 error 0)"),
      ])
    func malformed(text: String, message: String) throws {
      #expect(try Self.validator().validate(Array(text.utf8), name: "m").map(\.message) == [message])
    }

    @Test("a message that names schemas has none of them read")
    func schemaLocation() throws {
      let hint = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u /etc/hostname v http://example.org/v.xsd'"
      #expect(try Self.findings("<v><x xmlns='u'/></v>", attributes: hint) == [])
    }

    @Test("a schema with errors makes no validator")
    func refused() {
      var diagnostics = Diagnostics()
      let bytes = Array(InMemory.schema("<xs:element name='e' type='no'/>").utf8)
      #expect(
        SchemaValidator(schemaPath: "a.xsd", loader: SchemaLoader(read: { $0 == "a.xsd" ? bytes : nil }), diagnostics: &diagnostics) == nil)
      #expect(diagnostics.hasErrors)
    }
  }
#endif
