#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Nothing is dropped in silence")
  struct DiagnosticTests {
    @Test(
      "each construct that is not followed is named where it stands",
      arguments: [
        ("<xs:notation name='n' public='p'/>", "2:1: warning: xs:notation 'n' is not followed"),
        (
          "<xs:element name='e'><xs:key name='k'><xs:selector xpath='a'/><xs:field xpath='b'/></xs:key></xs:element>",
          "2:22: error: xs:key 'k' is unsupported: identity constraints are not enforced; remove it from a copy [e]"
        ),
        (
          "<xs:element name='e'><xs:unique name='u'/></xs:element>",
          "2:22: error: xs:unique 'u' is unsupported: identity constraints are not enforced; remove it from a copy [e]"
        ),
        (
          "<xs:element name='e'><xs:keyref name='r' refer='k'/></xs:element>",
          "2:22: error: xs:keyref 'r' is unsupported: identity constraints are not enforced; remove it from a copy [e]"
        ),
        ("<xs:element name='e' substitutionGroup='h'/>", "2:1: error: element 'h' is not declared in a.xsd or what it includes [e]"),
        (
          "<xs:element name='e' block='#all list'/>",
          "2:1: error: 'list' in block is none of #all, extension, restriction, substitution"
        ),
        ("<xs:element name='e' colour='red'/>", "2:1: warning: attribute 'colour' of xs:element is not of XML Schema 1.0 and is ignored"),
        (
          "<xs:element name='e' xs:type='A'/>",
          "2:1: warning: attribute 'xs:type' of xs:element is ignored; attributes of XML Schema have no prefix"
        ),
        ("<xs:override/>", "2:1: error: xs:override is unsupported: it is not of XML Schema 1.0"),
        ("<x xmlns='u'/>", "2:1: warning: element 'x' is not of XML Schema and is ignored"),
        ("<xs:sequence/>", "2:1: error: xs:sequence may not stand in xs:schema"),
        (
          "<xs:complexType name='T'><xs:openContent/></xs:complexType>",
          "2:26: error: xs:openContent is unsupported: it is not of XML Schema 1.0 [T]"
        ),
        ("<xs:element/>", "2:1: error: xs:element needs the attribute 'name'"),
        ("<xs:element name='e' nillable='maybe'/>", "2:1: error: attribute 'nillable' of xs:element is neither true nor false"),
        ("<xs:element name='e' x:note='fine' xmlns:x='u'/>", nil),
        ("<xs:annotation><xs:appinfo><y/></xs:appinfo></xs:annotation>", nil),
      ] as [(String, String?)])
    func constructs(declaration: String, message: String?) {
      let memory = InMemory(declaration)
      #expect(memory.messages == (message.map { ["a.xsd:" + $0] } ?? []))
    }

    @Test("documentation is collapsed within paragraphs")
    func documentation() {
      let memory = InMemory(
        """
        <xs:element name="e" type="xs:string"><xs:annotation><xs:documentation>  One
          two.

          Three <b>four</b>.</xs:documentation><xs:appinfo>No.</xs:appinfo><xs:documentation>Five.</xs:documentation></xs:annotation></xs:element>
        """)
      #expect(memory.space?.roots.first?.documentation == "One two.\n\nThree four.\n\nFive.")
    }

    @Test("any prefix or none can stand for XML Schema")
    func prefixes() {
      let memory = InMemory([
        "a.xsd": """
        <schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:t="t" targetNamespace="t"><element name="e" type="t:A"/>
        <x:complexType xmlns:x="http://www.w3.org/2001/XMLSchema" name="A"><x:attribute name="a" type="string"/></x:complexType></schema>
        """
      ])
      #expect(memory.messages == [])
      #expect(memory.space?.roots.first?.type == .complex(TypeName("t", "A")))
    }

    @Test("libxml2 is asked about what is not checked here, and its answer has a place", arguments: ["\n", "\r"])
    func secondOpinion(lineEnd: String) {
      let schema = InMemory.schema(
        """
        <xs:complexType name="T">
          <xs:sequence><xs:element name="a" minOccurs="0" type="xs:int"/><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
        """)
      let memory = InMemory(bytes: ["a.xsd": Array(schema.replacing("\n", with: lineEnd).utf8)], asksLibXML2: true)
      #expect(memory.messages == ["a.xsd:2:1: error: libxml2: complex type 'T': The content model is not determinist."])
    }

    @Test("what is tolerated here and refused by libxml2 is a warning")
    func milderOpinion() {
      let schema = InMemory.schema("<xs:complexType name='T'><xs:attribute ref='xml:lang'/></xs:complexType>")
      let memory = InMemory(bytes: ["x/a.xsd": Array(schema.utf8)], root: "x/a.xsd", asksLibXML2: true)
      #expect(memory.diagnostics.with(.error) == [])
      #expect(memory.diagnostics.with(.warning).first?.message.hasPrefix("libxml2 refuses what is tolerated here: ") == true)
    }
  }
#endif
