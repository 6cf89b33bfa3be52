#if Generator
  import HL7V3Schema
  import Testing

  @testable import HL7V3Model

  @Suite("Reach: what the roots reach")
  struct ReachTests {
    static let schema = """
      <xs:element name="one" type="A"/><xs:element name="two" type="Z"/><xs:element name="three" type="Z" abstract="true"/>
      <xs:complexType name="A"><xs:sequence><xs:element name="b" type="B"/><xs:element name="any" type="ANY"/></xs:sequence></xs:complexType>
      <xs:complexType name="B"><xs:attribute name="c" type="code"/></xs:complexType>
      <xs:simpleType name="code"><xs:union memberTypes="part xs:int"/></xs:simpleType>
      <xs:simpleType name="part"><xs:restriction base="xs:string"/></xs:simpleType>
      <xs:complexType name="ANY" abstract="true"/>
      <xs:complexType name="NEAR"><xs:complexContent><xs:extension base="ANY"/></xs:complexContent></xs:complexType>
      <xs:complexType name="FAR"><xs:complexContent><xs:extension base="NEAR"/></xs:complexContent></xs:complexType>
      <xs:complexType name="Z"/><xs:complexType name="Unused"/>
      """

    @Test("goes along children, attributes, members of unions, and from types to their heirs")
    func types() {
      let reach = Loaded(Self.schema).reach(roots: ["one"])
      #expect(reach.roots.map(\.name.local) == ["one"])
      #expect(reach.complexTypes == [.t("A"), .t("B"), .t("ANY"), .t("NEAR"), .t("FAR")])
      #expect(reach.simpleTypes == [.t("code"), .t("part"), TypeName("http://www.w3.org/2001/XMLSchema", "int")])
    }

    @Test(
      "and to attributes that a wildcard lets in, unless it skips them",
      arguments: [("strict", true), ("lax", true), ("skip", false)])
    func wildAttributes(_ processing: String, _ isReached: Bool) {
      let schema = #"""
        <xs:element name="e"><xs:complexType><xs:anyAttribute namespace="##targetNamespace" processContents="\#(processing)"/></xs:complexType></xs:element>
        <xs:attribute name="a" type="code"/>
        <xs:simpleType name="code"><xs:restriction base="xs:token"/></xs:simpleType>
        """#
      #expect(Loaded(schema).reach().simpleTypes == (isReached ? [.t("code")] : []))
    }

    @Test("An abstract element is no root, whether it is asked for or not")
    func abstractRoots() {
      let loaded = Loaded(Self.schema)
      #expect(loaded.reach().roots.map(\.name.local) == ["one", "two"])
      var missing: Set = ["two", "three"]
      #expect(Reach(loaded.spaces[0], roots: ["two", "three"], missing: &missing).roots.map(\.name.local) == ["two"])
      #expect(missing == ["three"])
    }

    @Test("says why: the first thing that refers to a type")
    func why() {
      let why = Loaded(Self.schema).reach(roots: ["one"]).why
      #expect(why[.t("A")] == "element one" && why[.t("B")] == "A/b" && why[.t("code")] == "B/@c")
      #expect(why[.t("FAR")] == "xsi:type for NEAR" && why[.t("Unused")] == nil && why[.t("Z")] == nil)
    }

    @Test("takes all roots when none is named, and leaves those missing that no file declares")
    func roots() {
      let loaded = Loaded(Self.schema)
      #expect(loaded.reach().roots.map(\.name.local) == ["one", "two"])
      var missing: Set<String> = ["two", "three"]
      _ = Reach(loaded.spaces[0], roots: ["two", "three"], missing: &missing)
      #expect(missing == ["three"])
    }

    @Test("ends on recursion, and includes the base of a flavour")
    func recursion() {
      let reach = Loaded(
        """
        <xs:element name="e" type="II.x"/>
        <xs:complexType name="II.x"><xs:complexContent><xs:restriction base="II">
          <xs:sequence><xs:element name="n" type="II"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
        <xs:complexType name="II"><xs:sequence><xs:element name="n" type="II" minOccurs="0"/></xs:sequence></xs:complexType>
        """
      ).reach()
      #expect(reach.complexTypes == [.t("II.x"), .t("II")])
    }
  }
#endif
