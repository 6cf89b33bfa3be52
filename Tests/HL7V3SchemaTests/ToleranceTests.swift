#if Generator
  import HL7V3Schema
  import Testing

  @Suite("Violations that are tolerated")
  struct ToleranceTests {
    static let base = """
      <xs:simpleType name="uid"><xs:union memberTypes="oid xs:token"/></xs:simpleType>
      <xs:simpleType name="oid"><xs:restriction base="xs:string"/></xs:simpleType>
      <xs:simpleType name="narrow"><xs:restriction base="uid"><xs:pattern value="1"/></xs:restriction></xs:simpleType>
      <xs:complexType name="X"/><xs:complexType name="Y"/>
      <xs:complexType name="B"><xs:sequence><xs:element name="e" type="X" minOccurs="0"/></xs:sequence>
        <xs:attribute name="root" type="uid" use="required"/><xs:attribute name="code" type="oid"/>
        <xs:attribute name="kind" type="xs:string" fixed="K"/></xs:complexType>
      """

    static func restriction(_ content: String) -> InMemory {
      InMemory(
        base
          + "\n<xs:complexType name='D'><xs:complexContent><xs:restriction base='B'>\n\(content)</xs:restriction></xs:complexContent></xs:complexType>"
      )
    }

    @Test(
      "each is a note with its place",
      arguments: [
        (
          "<xs:attribute name='code' type='xs:int'/>",
          "type 'xs:int' of the restated attribute does not derive from 'oid', which 'B' has [D/@code]"
        ),
        ("<xs:attribute name='new'/>", "a restriction adds an attribute that its base 'B' does not allow [D/@new]"),
        ("<xs:attribute name='root' type='uid'/>", "an attribute that 'B' requires is made optional [D/@root]"),
        ("<xs:attribute name='kind' type='xs:string' fixed='L'/>", "the value that 'B' fixes to 'K' is made 'L' [D/@kind]"),
        ("<xs:attribute name='kind' type='xs:string'/>", "the value that 'B' fixes to 'K' is made any [D/@kind]"),
        ("<xs:attribute name='root' use='prohibited'/>", "prohibits an attribute that 'B' requires [D/@root]"),
        ("<xs:sequence><xs:element name='f'/></xs:sequence>", "a restriction adds an element that its base 'B' does not have [D/f]"),
        (
          "<xs:sequence><xs:element name='e' type='Y'/></xs:sequence>",
          "the element's type 'Y' does not derive from 'X', which 'B' has [D/e]"
        ),
      ])
    func notes(content: String, message: String) {
      let memory = Self.restriction(content)
      #expect(memory.messages.count == 1)
      #expect(memory.messages.first?.hasPrefix("a.xsd:") == true)
      #expect(memory.messages.first?.hasSuffix("note: tolerated: \(message)") == true, "\(memory.messages)")
    }

    @Test(
      "what XML Schema allows is no violation",
      arguments: [
        "<xs:attribute name='root' type='narrow' use='required'/>", "<xs:attribute name='root' type='oid' use='required'/>",
        "<xs:attribute name='root' type='xs:NCName' use='required'/>", "<xs:attribute name='code' type='xs:int' use='prohibited'/>",
        "<xs:sequence><xs:element name='e' type='X'/></xs:sequence>", "",
      ])
    func allowed(content: String) {
      #expect(Self.restriction(content).messages == [])
    }

    @Test("one name has one type in a content model")
    func consistent() {
      let memory = InMemory(
        """
        <xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:int"/>
        <xs:element name="a" type="xs:string"/></xs:sequence></xs:complexType>
        """)
      #expect(memory.messages == ["a.xsd:3:1: note: tolerated: element 'a' has another type here than at a.xsd:2:39 [T/a]"])
    }
  }
#endif
