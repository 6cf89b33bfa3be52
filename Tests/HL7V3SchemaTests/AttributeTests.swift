#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Attributes")
  struct AttributeTests {
    static let groups = """
      <xs:attribute name="global" type="xs:token" default="d"/>
      <xs:attributeGroup name="g"><xs:attribute name="a"/><xs:attributeGroup ref="h"/></xs:attributeGroup>
      <xs:attributeGroup name="h"><xs:attribute name="b" use="required"/><xs:anyAttribute namespace="u v"/></xs:attributeGroup>
      """

    static func type(_ content: String) -> InMemory { InMemory(groups + "<xs:complexType name='T'>\(content)</xs:complexType>") }

    @Test("groups are expanded in place, wildcards meet")
    func groups() {
      let memory = Self.type(
        "<xs:attribute name='z'/><xs:attributeGroup ref='g'/><xs:attribute name='y'/><xs:anyAttribute namespace='v w' processContents='lax'/>"
      )
      #expect(memory.messages == [])
      #expect(memory.attributes("T") == "z a b! y")
      #expect(memory.complex("T")?.attributeWildcard?.namespaces == .list(["v"]))
      #expect(memory.complex("T")?.attributeWildcard?.processing == .lax)
    }

    @Test("a reference takes what it does not say from the global attribute")
    func references() {
      let memory = Self.type("<xs:attribute ref='global'/><xs:attribute name='l' type='xs:boolean' fixed='true'/>")
      #expect(memory.messages == [])
      let uses = memory.complex("T")?.attributes ?? []
      #expect(uses.map(\.name) == [QName("t", "global"), QName("", "l")])
      #expect(uses.map(\.defaultValue) == ["d", nil])
      #expect(uses.map(\.fixedValue) == [nil, "true"])
      #expect(uses.map(\.type.path) == ["token", "boolean"])
    }

    @Test("xml:lang needs no schema")
    func xmlLang() {
      let memory = Self.type("<xs:attribute ref='xml:lang'/>")
      #expect(memory.messages.count == 1)
      #expect(memory.messages.first?.hasSuffix("note: no schema declares 'xml:lang'; it is taken for xs:language [T/@lang]") == true)
    }

    @Test(
      "an extension allows what either wildcard does",
      arguments: [
        ("##any", "u", Wildcard.Namespaces.any), ("u", "v", .list(["v", "u"])), ("##other", "##other", .other(than: "t")),
        ("##other", "##local ##targetNamespace", .any), ("##other", "##targetNamespace", .other(than: "")),
        ("##other", "u", .other(than: "t")),
      ])
    func union(base: String, own: String, expected: Wildcard.Namespaces) {
      let memory = InMemory(
        """
        <xs:complexType name="B"><xs:anyAttribute namespace="\(base)"/></xs:complexType>
        <xs:complexType name="T"><xs:complexContent><xs:extension base="B"><xs:anyAttribute namespace="\(own)"/></xs:extension></xs:complexContent></xs:complexType>
        <xs:complexType name="R"><xs:complexContent><xs:restriction base="B"/></xs:complexContent></xs:complexType>
        """)
      #expect(memory.messages == [])
      #expect(memory.complex("T")?.attributeWildcard?.namespaces == expected)
      #expect(memory.complex("R")?.attributeWildcard == nil)
    }

    @Test(
      "what is wrong or without effect is reported",
      arguments: [
        ("<xs:attributeGroup ref='no'/>", "error: attributeGroup 'no' is not declared in a.xsd or what it includes [T]"),
        ("<xs:attribute ref='no'/>", "error: attribute 'no' is not declared in a.xsd or what it includes [T/@no]"),
        ("<xs:attribute name='x' type='T'/>", "error: type 'T' is complex, and only a simple type may stand here [T/@x]"),
        ("<xs:attribute name='x' type='p:y'/>", "error: prefix 'p' of 'p:y' is bound to no namespace here [T]"),
        ("<xs:attribute name='x' use='maybe'/>", "error: use 'maybe' is none of optional, required, prohibited [T]"),
        ("<xs:attribute name='x' default='1' fixed='1'/>", "error: attribute 'x' has both a default and a fixed value [T/@x]"),
        (
          "<xs:attribute name='x' use='required' default='1'/>",
          "note: tolerated: a required attribute has a default value, which can never take effect [T/@x]"
        ),
        ("<xs:attribute name='x'/><xs:attribute name='x'/>", "error: attribute is declared again; first at a.xsd:4:147 [T/@x]"),
      ])
    func wrong(content: String, message: String) {
      let memory = Self.type(content)
      #expect(memory.messages.count == 1)
      #expect(memory.messages.first?.hasSuffix(message) == true, "\(memory.messages)")
    }
  }
#endif
