#if Generator
  import HL7V3Model

  extension Snippet {
    /// Types in HL7's namespace, and protocols by configuration.
    static let dataTypes: [Snippet] = [
      Snippet(
        "Standard",
        files: [
          "a.xsd": schema(
            """
            <xs:element name="e"><xs:complexType><xs:sequence>
              <xs:element name="id" type="II"/><xs:element name="code" type="CS"/><xs:element name="name" type="PN" minOccurs="0"/>
              <xs:element name="time" type="IVL_TS" minOccurs="0"/><xs:element name="other" type="Other" minOccurs="0"/><xs:element name="concept" type="CD" minOccurs="0"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:complexType name="ANY" abstract="true"><xs:attribute name="nullFlavor" type="xs:token"/></xs:complexType>
            <xs:complexType name="II"><xs:complexContent><xs:extension base="ANY">
              <xs:attribute name="root" type="xs:string"/><xs:attribute name="extension" type="xs:string"/>
              <xs:attribute name="displayable" type="xs:boolean"/></xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name="CD"><xs:complexContent><xs:extension base="ANY">
              <xs:sequence><xs:element name="translation" type="CD" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="code"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="A"/></xs:restriction></xs:simpleType></xs:attribute>
              <xs:attribute name="codeSystem" fixed="1.2" type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name="CS"><xs:complexContent><xs:restriction base="CD"><xs:attribute name="codeSystem" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType>
            <xs:complexType name="EN" mixed="true"><xs:complexContent><xs:extension base="ANY">
              <xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="given" type="xs:string"/><xs:element name="family" type="xs:string"/></xs:choice>
            </xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name="PN" mixed="true"><xs:complexContent><xs:extension base="EN"/></xs:complexContent></xs:complexType>
            <xs:complexType name="TS"><xs:complexContent><xs:extension base="ANY"><xs:attribute name="value" type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name="IVL_TS"><xs:complexContent><xs:extension base="TS">
              <xs:choice><xs:element name="low" type="TS"/><xs:element name="center" type="TS"/></xs:choice></xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name="Other"><xs:attribute name="value" type="xs:string"/></xs:complexType>
            """, namespace: "urn:hl7-org:v3")
        ],
        swift: [
          #"""
          extension Standard.II: InstanceIdentifier, GeneratedDataValue {
            internal static var grammar: Grammar { GeneratedGrammar.shared }
            internal func part(_ part: DataPart) -> String? {
              switch part.rawValue {
              case "root": self.root
              case "extension": self.`extension`
              case "displayable": self.displayable?.lexical
              default: self.attribute(part.rawValue)
              }
            }
          }
          """#,
          #"""
          extension Standard.CS: ConceptDescriptor, GeneratedDataValue {
          """#,
          #"""
              case "code": self.code?.lexical
              case "codeSystem": self.codeSystem
              default: self.attribute(part.rawValue)
          """#,
          #"""
          extension Standard.PN: PersonName, GeneratedDataValue {
            internal static var grammar: Grammar { GeneratedGrammar.shared }
          }
          """#,
          #"""
              case "low": if case .low(let value)? = self.choice { [value] } else { [] }
          """#,
        ],
        instances: [
          #"""
          <e xmlns="urn:hl7-org:v3"><id root="1.2.3" extension="007" displayable="1"/><code code="A"/><name><family>Lee</family>, <given>Ann</given></name><time><low value="2020"/></time></e>
          """#
        ]),
      Snippet(
        "Own",
        """
        <xs:element name="e"><xs:complexType><xs:sequence><xs:element name="at" type="Moment"/><xs:element name="by" type="Narrow"/></xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="Moment"><xs:attribute name="when" type="xs:string"/></xs:complexType>
        <xs:complexType name="Key"><xs:sequence><xs:element name="scheme" type="xs:string"/></xs:sequence><xs:attribute name="number" type="xs:integer"/></xs:complexType>
        <xs:complexType name="Narrow"><xs:complexContent><xs:extension base="Key"/></xs:complexContent></xs:complexType>
        """,
        swift: [
          #"""
          extension Own.Moment: PointInTime, GeneratedDataValue {
            internal static var grammar: Grammar { GeneratedGrammar.shared }
            internal func part(_ part: DataPart) -> String? {
              switch part.rawValue {
              case "value": self.when
              default: self.attribute(part.rawValue)
              }
            }
          }
          """#,
          #"""
          extension Own.Narrow: Keyed {
            internal var key: XMLInteger? { self.number }
          }
          """#,
        ],
        instances: [#"<e xmlns="t"><at when="20240229"/><by number="7"><scheme>s</scheme></by></e>"#]
      ).with {
        $0.typeConformances = [
          TypeConformance(type: "Moment", protocolName: "PointInTime", members: ["value": "@when"]),
          TypeConformance(type: "Key", protocolName: "Keyed", members: ["key": "@number", "scheme": "scheme"]),
        ]
      },
      Snippet(
        "Without",
        files: [
          "a.xsd": schema(
            #"<xs:element name="f" type="II"/><xs:complexType name="II"><xs:attribute name="root" type="xs:string"/></xs:complexType>"#,
            namespace: "urn:hl7-org:v3")
        ], swift: [], instances: [#"<f xmlns="urn:hl7-org:v3" root="1.2"/>"#]
      ).with { $0.conformsToDataTypes = false },
    ]
  }
#endif
