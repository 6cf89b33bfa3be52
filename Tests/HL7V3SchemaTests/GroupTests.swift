#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Content models")
  struct GroupTests {
    static func type(_ content: String) -> String { "<xs:complexType name='T'>\(content)</xs:complexType>" }

    static let groups = """
      <xs:group name="g"><xs:choice><xs:element name="x"/><xs:element name="y" minOccurs="0"/></xs:choice></xs:group>
      <xs:group name="h"><xs:sequence><xs:group ref="g" maxOccurs="unbounded"/><xs:element name="z"/></xs:sequence></xs:group>
      <xs:group name="empty"><xs:sequence/></xs:group>
      <xs:group name="odd"><xs:sequence minOccurs="0"><xs:element name="o"/></xs:sequence></xs:group>
      <xs:element name="global" nillable="true" type="xs:string"/>
      """

    @Test(
      "groups, references and empty parts",
      arguments: [
        (#"<xs:sequence><xs:element name="a" maxOccurs="3"/><xs:any minOccurs="0"/></xs:sequence>"#, "(a{1,3},any?)"),
        (#"<xs:group ref="g" minOccurs="0"/>"#, "(x|y?)?"),
        (#"<xs:sequence><xs:group ref="h"/></xs:sequence>"#, "(((x|y?)+,z))"),
        (#"<xs:sequence><xs:group ref="empty"/><xs:element name="a"/></xs:sequence>"#, "(a)"),
        (#"<xs:group ref="odd" maxOccurs="2"/>"#, "((o)?){1,2}"),
        (#"<xs:sequence><xs:element ref="global" minOccurs="0"/></xs:sequence>"#, "(global?)"),
        (#"<xs:all><xs:element name="a"/><xs:element name="b" minOccurs="0"/></xs:all>"#, "(a&b?)"),
        (#"<xs:sequence><xs:element name="a" minOccurs="0" maxOccurs="0"/></xs:sequence>"#, "-"),
        (#"<xs:sequence><xs:choice/><xs:sequence><xs:sequence/></xs:sequence></xs:sequence>"#, "-"),
        (#"<xs:choice><xs:element name="a"/><xs:sequence/></xs:choice>"#, "(a)?"),
        (#"<xs:choice><xs:element name="a"/><xs:element name="b" minOccurs="0" maxOccurs="0"/></xs:choice>"#, "(a)"),
        ("", "-"),
      ])
    func content(xml: String, expected: String) {
      let memory = InMemory(Self.groups + Self.type(xml))
      #expect(memory.messages == [])
      #expect(memory.content("T") == expected)
    }

    @Test(
      "what is wrong is reported where it stands",
      arguments: [
        (#"<xs:sequence><xs:group ref="no"/></xs:sequence>"#, "group 'no' is not declared in a.xsd or what it includes [T]"),
        (#"<xs:sequence><xs:element ref="no"/></xs:sequence>"#, "element 'no' is not declared in a.xsd or what it includes [T]"),
        (
          #"<xs:sequence><xs:element name="a" minOccurs="2"/></xs:sequence>"#,
          "minOccurs is 2, which is more than maxOccurs, which is 1 [T]"
        ),
        (
          #"<xs:sequence><xs:element name="a" maxOccurs="many"/></xs:sequence>"#,
          "attribute 'maxOccurs' of xs:element is not a number from 0 to 2147483647 [T]"
        ),
        (#"<xs:all><xs:any/></xs:all>"#, "xs:any may not stand in xs:all [T]"),
        (#"<xs:sequence><xs:element name="1"/></xs:sequence>"#, "'1' is not a name that XML allows without a colon [T]"),
        (#"<xs:sequence/><xs:choice/>"#, "a second model group stands beside the first [T]"),
      ])
    func wrong(xml: String, message: String) {
      let memory = InMemory(Self.type(xml))
      #expect(memory.messages.count == 1)
      #expect(memory.messages.first?.hasSuffix("error: \(message)") == true, "\(memory.messages)")
    }

    @Test("a group that contains itself is an error and no endless loop")
    func circular() {
      let memory = InMemory(
        """
        <xs:group name="g"><xs:sequence><xs:group ref="h"/></xs:sequence></xs:group>
        <xs:group name="h"><xs:sequence><xs:element name="a"/><xs:group ref="g"/></xs:sequence></xs:group>
        """ + Self.type(#"<xs:group ref="g"/>"#))
      #expect(memory.messages == ["a.xsd:3:55: error: group 'g' is defined by itself [group:h]"])
      #expect(memory.content("T") == "((a))")
    }

    @Test("groups that multiply are refused before they fill memory")
    func multiplying() {
      let groups = (1...40).map {
        #"<xs:group name="g\#($0)"><xs:sequence><xs:group ref="g\#($0 - 1)"/><xs:group ref="g\#($0 - 1)"/></xs:sequence></xs:group>"#
      }
      let memory = InMemory(#"<xs:group name="g0"><xs:sequence><xs:element name="a"/></xs:sequence></xs:group>"# + groups.joined())
      #expect(memory.messages.contains { $0.contains("larger than 100000 particles") })
    }

    @Test("groups that nest more deeply than any stack are refused")
    func nesting() {
      let open = String(repeating: "<xs:sequence>", count: 200)
      let close = String(repeating: "</xs:sequence>", count: 200)
      let groups = (1...150).map { #"<xs:group name="g\#($0)">\#(open)<xs:group ref="g\#($0 + 1)"/>\#(close)</xs:group>"# }
      let memory = InMemory(groups.joined() + #"<xs:group name="g151"><xs:sequence><xs:element name="a"/></xs:sequence></xs:group>"#)
      #expect(memory.messages.contains { $0.contains("deeper than 400") })
    }

    @Test("names are qualified as the schema or the element says")
    func forms() {
      let body = """
        <xs:complexType name="T"><xs:sequence><xs:element name="a"/><xs:element name="b" form="qualified"/></xs:sequence>
          <xs:attribute name="c"/><xs:attribute name="d" form="unqualified"/></xs:complexType>
        """
      let memory = InMemory(["a.xsd": InMemory.schema(body, attributes: #"targetNamespace="t" xmlns="t" attributeFormDefault="qualified""#)]
      )
      guard case .sequence(let members) = memory.complex("T")?.particle?.term else {
        Issue.record("no content")
        return
      }
      let names = members.compactMap { member -> QName? in if case .element(let use) = member.term { use.name } else { nil } }
      #expect(names == [QName("", "a"), QName("t", "b")])
      #expect(memory.complex("T")?.attributes.map(\.name) == [QName("t", "c"), QName("", "d")])
    }
  }
#endif
