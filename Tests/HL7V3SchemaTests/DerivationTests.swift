#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Derivation of complex types")
  struct DerivationTests {
    static let base = """
      <xs:complexType name="B" mixed="true"><xs:sequence><xs:element name="a" minOccurs="0"/></xs:sequence>
        <xs:attribute name="p"/><xs:attribute name="q"/><xs:attribute name="r"/></xs:complexType>
      """

    static func derived(_ kind: String, _ content: String, mixed: String = "") -> String {
      base
        + "<xs:complexType name='D'><xs:complexContent \(mixed)><xs:\(kind) base='B'>\(content)</xs:\(kind)></xs:complexContent></xs:complexType>"
    }

    @Test("an extension has the base's content before its own")
    func extensionOfContent() {
      let memory = InMemory(
        Self.derived("extension", "<xs:sequence><xs:element name='b'/></xs:sequence><xs:attribute name='s'/>", mixed: "mixed='true'"))
      #expect(memory.messages == [])
      #expect(memory.content("D") == "((a?),(b))")
      #expect(memory.attributes("D") == "p q r s")
      #expect(memory.complex("D")?.base == TypeName("t", "B"))
      #expect(memory.complex("D")?.derivation == .extension)
    }

    @Test("an extension without content of its own keeps the base's, and stays mixed")
    func emptyExtension() {
      let memory = InMemory(Self.derived("extension", ""))
      #expect(memory.messages == [])
      #expect(memory.content("D") == "(a?)")
      #expect(memory.complex("D")?.isMixed == true)
    }

    @Test("a restriction has its own content and the attributes that it does not prohibit, each in its place")
    func restriction() {
      let memory = InMemory(
        Self.derived(
          "restriction",
          "<xs:sequence/><xs:attribute name='r' use='required'/><xs:attribute name='p' use='prohibited'/><xs:attribute name='no' use='prohibited'/>"
        ))
      #expect(memory.messages == [])
      #expect(memory.content("D") == "-")
      #expect(memory.attributes("D") == "q r!")
      #expect(memory.complex("D")?.prohibited == [QName("", "p")])
      #expect(memory.complex("D")?.isMixed == false)
    }

    @Test("mixed of the content overrides mixed of the type")
    func mixed() {
      let memory = InMemory(
        Self.base + """
          <xs:complexType name="D" mixed="true"><xs:complexContent mixed="false"><xs:restriction base="B"/></xs:complexContent></xs:complexType>
          """)
      #expect(memory.complex("D")?.isMixed == false)
    }

    @Test("simple content, extended and restricted")
    func simpleContent() {
      let memory = InMemory(
        """
        <xs:complexType name="E"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="u"/></xs:extension></xs:simpleContent></xs:complexType>
        <xs:complexType name="F"><xs:simpleContent><xs:restriction base="E"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleContent></xs:complexType>
        <xs:complexType name="G"><xs:simpleContent><xs:restriction base="E">
          <xs:simpleType><xs:restriction base="xs:integer"/></xs:simpleType><xs:maxInclusive value="5"/>
        </xs:restriction></xs:simpleContent></xs:complexType>
        <xs:complexType name="H"><xs:complexContent><xs:extension base="F"><xs:attribute name="v"/></xs:extension></xs:complexContent></xs:complexType>
        """)
      #expect(memory.messages == [])
      #expect(memory.complex("E")?.base == TypeName(TypeName.schemaNamespace, "decimal"))
      #expect(memory.complex("E")?.simpleContent == TypeName(TypeName.schemaNamespace, "decimal"))
      #expect(memory.complex("F")?.simpleContent == TypeName("t", "F/^"))
      #expect(memory.simple("F/^")?.variety == .atomic("decimal"))
      #expect(memory.simple("F/^")?.facets.bounds == ["maxInclusive": "9"])
      #expect(memory.simple("G/^")?.base == TypeName("t", "G/^/^"))
      #expect(memory.simple("G/^")?.variety == .atomic("integer"))
      #expect(memory.complex("H")?.simpleContent == TypeName("t", "F/^"))
      #expect(memory.attributes("H") == "u v")
    }

    @Test("a type that restricts xs:anyType has no base")
    func anyType() {
      let memory = InMemory(
        """
        <xs:complexType name="A" abstract="1"><xs:complexContent><xs:restriction base="xs:anyType"><xs:attribute name="a"/></xs:restriction>
        </xs:complexContent></xs:complexType><xs:element name="e" type="xs:anyType"/><xs:element name="f"/>
        """)
      #expect(memory.messages == [])
      #expect(memory.complex("A")?.base == nil)
      #expect(memory.complex("A")?.isAbstract == true)
      #expect(memory.space?.roots.map(\.type) == [.any, .any])
    }

    @Test("anonymous types are named after the way to them")
    func anonymous() {
      let memory = InMemory(
        """
        <xs:element name="root"><xs:complexType><xs:sequence>
          <xs:element name="x"><xs:complexType><xs:attribute name="a"><xs:simpleType><xs:list><xs:simpleType>
            <xs:restriction base="xs:token"/></xs:simpleType></xs:list></xs:simpleType></xs:attribute></xs:complexType></xs:element>
          <xs:element name="x"><xs:complexType/></xs:element>
        </xs:sequence></xs:complexType></xs:element>
        <xs:group name="g"><xs:sequence><xs:element name="y"><xs:complexType/></xs:element></xs:sequence></xs:group>
        <xs:attributeGroup name="h"><xs:attribute name="b"><xs:simpleType><xs:union><xs:simpleType><xs:restriction><xs:simpleType>
          <xs:restriction base="xs:string"/></xs:simpleType></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute></xs:attributeGroup>
        """)
      #expect(memory.diagnostics.with(.error) == [])
      #expect(memory.space?.complexTypes.keys.map(\.path).sorted() == ["/root", "/root/x", "/root/x~2", "group:g/y"])
      #expect(
        memory.space?.simpleTypes.keys.map(\.path).sorted() == [
          "/root/x/@a", "/root/x/@a/*", "attributeGroup:h/@b", "attributeGroup:h/@b/|1", "attributeGroup:h/@b/|1/^",
        ])
    }

    @Test(
      "definitions in a circle are errors, and the rest goes on",
      arguments: [
        "<xs:complexType name='A'><xs:complexContent><xs:extension base='A'/></xs:complexContent></xs:complexType>",
        """
        <xs:complexType name='A'><xs:complexContent><xs:extension base='B'/></xs:complexContent></xs:complexType>
        <xs:complexType name='B'><xs:complexContent><xs:restriction base='A'/></xs:complexContent></xs:complexType>
        """,
        "<xs:simpleType name='A'><xs:restriction base='A'/></xs:simpleType>",
        "<xs:simpleType name='A'><xs:union memberTypes='A xs:string'/></xs:simpleType>",
        "<xs:simpleType name='A'><xs:list itemType='B'/></xs:simpleType><xs:simpleType name='B'><xs:restriction base='A'/></xs:simpleType>",
        "<xs:attributeGroup name='A'><xs:attributeGroup ref='A'/></xs:attributeGroup>",
      ])
    func circular(declarations: String) {
      let memory = InMemory(declarations + "<xs:element name='e' type='xs:string'/>")
      #expect(memory.diagnostics.with(.error).count == 1)
      #expect(memory.diagnostics.all.first?.message.hasSuffix("'A' is defined by itself") == true)
      #expect(memory.space?.roots.count == 1)
    }

    @Test("a chain of bases that is longer than any stack is refused")
    func endless() {
      let chain = (0..<5000).map {
        "<xs:complexType name='T\($0)'><xs:complexContent><xs:extension base='T\($0 + 1)'/></xs:complexContent></xs:complexType>"
      }
      let memory = InMemory(chain.joined() + "<xs:complexType name='T5000'/>")
      #expect(memory.messages.contains { $0.contains("stands on more than 200 others") })
    }
  }
#endif
