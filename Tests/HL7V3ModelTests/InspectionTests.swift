#if Generator
  import HL7V3Schema
  import Testing

  @testable import HL7V3Model

  @Suite("Inspection")
  struct InspectionTests {
    private static let loaded = Loaded(
      """
      <xs:element name="e"><xs:complexType><xs:sequence>
       <xs:element name="any" type="Base"/><xs:element name="id" type="I.narrow"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:complexType name="Base" abstract="true"/>
      <xs:complexType name="Heir"><xs:complexContent><xs:extension base="Base"><xs:sequence>
       <xs:element name="code" type="Code"/>
      </xs:sequence></xs:extension></xs:complexContent></xs:complexType>
      <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>
      <xs:complexType name="I"><xs:attribute name="root" type="xs:string"/></xs:complexType>
      <xs:complexType name="I.narrow"><xs:complexContent><xs:restriction base="I">
       <xs:attribute name="root" type="xs:string" use="required"/></xs:restriction></xs:complexContent></xs:complexType>
      """)

    private static var inspection: Inspection { Inspection(loaded.model, of: [SchemaSet(namespace: "N", spaces: loaded.spaces)]) }

    static let ways: [(name: String, way: [String])] = [
      ("e", ["e"]), ("Heir", ["e", "any", "xsi:type"]), ("Code", ["e", "any", "xsi:type", "code"]), ("I.narrow", ["e", "id"]),
      ("I", ["e", "id", "base"]), ("N.Heir", ["e", "any", "xsi:type"]),
    ]

    @Test("The way from a root goes through elements, derivation and flavours", arguments: ways)
    func why(_ name: String, _ way: [String]) { #expect(Self.inspection.why(name).map { $0.map(\.via) } == [way]) }

    static let near: [(wanted: String, first: String)] = [
      ("Heer", "Heir"), ("heir", "Heir"), ("Cod", "Code"), ("I.narow", "I.narrow"), ("narrow", "I.narrow"),
    ]

    @Test("Names like one that does not exist", arguments: near)
    func names(_ wanted: String, _ first: String) { #expect(Self.inspection.near(wanted).first == first) }

    @Test("Nothing is near to nonsense") func nonsense() { #expect(Self.inspection.near("qwertyuiop") == []) }

    @Test("Edit distance, against its definition by recursion")
    func distance() {
      func definition(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
        guard let first = left.first, let other = right.first else { return max(left.count, right.count) }
        if first == other { return definition(left.dropFirst(), right.dropFirst()) }
        return 1
          + min(
            definition(left.dropFirst(), right), definition(left, right.dropFirst()), definition(left.dropFirst(), right.dropFirst()))
      }
      for (left, right) in [("", ""), ("a", ""), ("kitten", "sitting"), ("Query", "Qury"), ("abc", "cab"), ("flaw", "lawn")] {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        #expect(NearMatches.distance(a, b) == definition(a[...], b[...]), "\(left) \(right)")
      }
    }
  }
#endif
