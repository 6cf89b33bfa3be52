#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Simple types")
  struct SimpleTypeTests {
    @Test("facets add up over the steps of derivation")
    func facets() {
      let memory = InMemory(
        """
        <xs:simpleType name="A"><xs:restriction base="xs:token"><xs:minLength value="1"/><xs:maxLength value="9"/><xs:whiteSpace value="collapse"/>
          <xs:pattern value="a.*"/><xs:pattern value="b.*"/><xs:enumeration value="ax"/><xs:enumeration value="b"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="B"><xs:restriction base="A"><xs:maxLength value="4"/><xs:pattern value=".*x"/>
          <xs:enumeration value="ax"><xs:annotation><xs:documentation>An  x.</xs:documentation></xs:annotation></xs:enumeration></xs:restriction></xs:simpleType>
        <xs:simpleType name="C"><xs:restriction base="B"/></xs:simpleType>
        """)
      #expect(memory.messages == [])
      let facets = memory.simple("C")?.facets
      #expect(facets == memory.simple("B")?.facets)
      #expect(facets?.bounds == ["minLength": "1", "maxLength": "4"])
      #expect(facets?.patterns == [["a.*", "b.*"], [".*x"]])
      #expect(facets?.enumerations?.map(\.value) == ["ax"])
      #expect(facets?.enumerations?.map(\.documentation) == ["An x."])
      #expect(facets?.enumerations?.map(\.location.line) == [5])
      #expect(facets?.whiteSpace == "collapse")
      #expect(memory.simple("C")?.variety == .atomic("token"))
      #expect(memory.simple("C")?.base == TypeName("t", "B"))
      #expect(memory.simple("A")?.facets.enumerations?.count == 2)
    }

    @Test(
      "a restriction has the variety of its base",
      arguments: [
        ("<xs:restriction base='xs:NMTOKENS'/>", SimpleType.Variety.list(item: TypeName(TypeName.schemaNamespace, "NMTOKEN"))),
        ("<xs:restriction base='L'><xs:length value='2'/></xs:restriction>", .list(item: TypeName("t", "A"))),
        (
          "<xs:restriction base='U'><xs:enumeration value='x'/></xs:restriction>",
          .union(members: [TypeName("t", "A"), TypeName("t", "U/|1")])
        ),
        ("<xs:list itemType='U'/>", .list(item: TypeName("t", "U"))),
        ("<xs:union memberTypes='A L'/>", .union(members: [TypeName("t", "A"), TypeName("t", "L")])),
        ("<xs:restriction base='xs:unsignedByte'/>", .atomic("unsignedByte")),
      ])
    func varieties(definition: String, expected: SimpleType.Variety) {
      let memory = InMemory(
        """
        <xs:simpleType name="T">\(definition)</xs:simpleType><xs:simpleType name="A"><xs:restriction base="xs:string"/></xs:simpleType>
        <xs:simpleType name="L"><xs:list itemType="A"/></xs:simpleType>
        <xs:simpleType name="U"><xs:union memberTypes="A"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:union></xs:simpleType>
        """)
      #expect(memory.messages == [])
      #expect(memory.simple("T")?.variety == expected)
      #expect((memory.simple("T")?.base == nil) == !definition.contains("restriction"))
    }

    @Test(
      "what is wrong is reported",
      arguments: [
        ("<xs:restriction base='no'/>", "type 'no' is not declared in a.xsd or what it includes [T]"),
        ("<xs:restriction base='xs:text'/>", "type 'xs:text' is not declared in a.xsd or what it includes [T]"),
        ("<xs:restriction/>", "xs:restriction needs the attribute 'base' [T]"),
        ("<xs:list/>", "xs:list needs the attribute 'itemType' [T]"),
        ("", "this simple type is defined by none of xs:restriction, xs:list, xs:union [T]"),
        (
          "<xs:restriction base='xs:int'><xs:assertion test='1'/></xs:restriction>",
          "xs:assertion is unsupported: it is not of XML Schema 1.0 [T]"
        ),
        ("<xs:restriction base='xs:int'><xs:minInclusive/></xs:restriction>", "xs:minInclusive needs the attribute 'value' [T]"),
      ])
    func wrong(definition: String, message: String) {
      let memory = InMemory("<xs:simpleType name='T'>\(definition)</xs:simpleType>")
      #expect(memory.messages.count == 1)
      #expect(memory.messages.first?.hasSuffix("error: \(message)") == true, "\(memory.messages)")
    }
  }
#endif
