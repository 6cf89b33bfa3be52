#if Generator
  extension Snippet {
    /// Content whose order counts, text, and content of any kind.
    static let contents: [Snippet] = [
      Snippet(
        "RepeatedChoice",
        """
        <xs:element name="e"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="given" type="xs:string"/><xs:element name="family" type="T"/>
        </xs:choice></xs:complexType></xs:element>
        <xs:complexType name="T"><xs:attribute name="v"/></xs:complexType>
        """,
        swift: [
          #"""
              internal var content: [Content] {
                get {
                  stored.items { item in
                    switch item.key {
                    case 256: item.text.map(Content.given)
                    case 257: item.child().map(Content.family)
                    default: nil
                    }
                  }
                }
                set {
                  stored.setItems(newValue) { item in
                    switch item {
                    case .given(let value): StoredItem(value, 256, 6)
                    case .family(let value): StoredItem(child: value, 257, 5)
                    }
                  }
                }
              }
              internal enum Content: Sendable {
                case given(String)
                case family(RepeatedChoice.T)
              }
              internal var given: [String] {
                stored.lexicals(256)
              }
          """#
        ],
        instances: [#"<e xmlns="t"/>"#, #"<e xmlns="t"><family v="1"/><given>x</given><family/><given/></e>"#]),
      Snippet(
        "RepeatedSequence",
        """
        <xs:element name="e"><xs:complexType><xs:sequence maxOccurs="unbounded">
          <xs:element name="key" type="xs:string"/><xs:element name="value" type="xs:int" minOccurs="0"/>
        </xs:sequence></xs:complexType></xs:element>
        """,
        swift: [
          #"""
                case key(String)
                case value(XMLInteger)
          """#
        ],
        instances: [#"<e xmlns="t"><key>a</key><key>b</key><value>1</value><key>c</key></e>"#]),
      Snippet(
        "Mixed",
        """
        <xs:element name="e"><xs:complexType mixed="true"><xs:sequence>
          <xs:element name="br" type="T" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="text" type="xs:string" minOccurs="0"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="T"/>
        """,
        swift: [
          #"""
              internal enum Content: Sendable {
                case text(String)
                case br(Mixed.T)
                case text_(String)
              }
              internal var text: String {
                stored.runs
              }
          """#
        ],
        instances: [#"<e xmlns="t">one <br/>two<br/> &amp; <text>x</text> three</e>"#, #"<e xmlns="t"/>"#]),
      Snippet(
        "SimpleContent",
        """
        <xs:element name="e" type="Money"/>
        <xs:complexType name="Money"><xs:simpleContent><xs:extension base="xs:decimal">
          <xs:attribute name="currency" type="xs:string" use="required"/><xs:attribute name="text" type="xs:string"/>
        </xs:extension></xs:simpleContent></xs:complexType>
        """,
        swift: [
          #"""
              internal var text: String? {
                get { stored.content }
                set { stored.content = newValue }
              }
              internal init(currency: String, textAttribute: String? = nil, text: String? = nil) {
          """#
        ],
        instances: [#"<e xmlns="t" currency="GBP" text="k">1.50</e>"#]),
      Snippet(
        "SimpleRoot", #"<xs:element name="e" type="xs:string"/><xs:element name="f" type="xs:int"/>"#,
        swift: [
          #"""
              SimpleRoot.E.self,
              SimpleRoot.F.self,
          """#,
          #"""
            internal struct F: Sendable {
              internal var stored: StoredElement
              internal init(stored: StoredElement) { self.stored = stored }
              internal var text: String? {
          """#,
        ],
        instances: [#"<e xmlns="t">x</e>"#, #"<f xmlns="t">1</f>"#]),
      Snippet(
        "Wildcards",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="one" type="One"/><xs:element name="many" type="Many"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="One"><xs:sequence><xs:any namespace="##other" processContents="lax"/></xs:sequence></xs:complexType>
        <xs:complexType name="Many"><xs:sequence>
          <xs:element name="anyElements" type="xs:string"/><xs:any namespace="##any" processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence><xs:anyAttribute namespace="##other" processContents="lax"/></xs:complexType>
        """,
        swift: [
          #"    internal var anyElement: AnyElement? {"#,
          #"    internal var anyElements: String? {"#,
          #"""
              internal var anyElements_: [AnyElement] {
                get { stored.anys(257) }
                set { stored.setAnys(257, 65535, newValue) }
              }
          """#,
        ],
        instances: [
          #"<e xmlns="t" xmlns:q="u"><one><q:x a="q:b">y<q:z/></q:x></one><many q:k="1"><anyElements>x</anyElements><q:x/><z/></many></e>"#
        ]),
      Snippet(
        "AnyType",
        #"<xs:element name="e"><xs:complexType><xs:sequence><xs:element name="v"/><xs:element name="w" type="xs:anyType" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>"#,
        swift: [
          #"""
              internal var v: AnyElement? {
          """#,
          #"    internal var w: [AnyElement] {"#,
        ],
        instances: [#"<e xmlns="t"><v k="1">x<y/></v><w/><w><z/></w></e>"#]),
    ]

    /// Attributes: stored, behind a presence bit, aside.
    static let attributes: [Snippet] = [
      Snippet(
        "Attributes",
        """
        <xs:element name="e" type="T"/>
        <xs:complexType name="T">
          <xs:attribute name="needed" type="xs:string" use="required"/>
          <xs:attribute name="maybe" type="xs:integer"/>
          <xs:attribute name="moodCode" type="xs:string" use="required" fixed="EVN"/>
          <xs:attribute name="unit" type="xs:string" default="1"/>
          <xs:attribute name="quoted" type="xs:string" fixed="a&quot;b\\c"/>
          <xs:attribute name="nullFlavor" type="xs:NMTOKEN"/>
        </xs:complexType>
        """,
        swift: [
          #"""
              internal var needed: String? {
                get { stored.text(0) }
                set { stored.setText(0, 3, newValue) }
              }
              internal var maybe: XMLInteger? {
                get { stored.lexical(1) }
                set { stored.setLexical(1, 1, newValue) }
              }
              internal var moodCode: String {
                get { wire.value("moodCode", default: "EVN") }
              }
              internal var unit: String {
                get { wire.value("unit", default: "1") }
                set { wire.setValue("unit", bit: 1, default: "1", newValue) }
              }
              internal var quoted: String {
                get { wire.value("quoted", default: "a\"b\\c") }
              }
              internal init(needed: String, maybe: XMLInteger? = nil) {
                self.stored = StoredElement(0, present: 1)
          """#,
          #"extension Attributes.T: HL7Document, InfrastructureRoot {"#,
        ],
        instances: [
          #"<e xmlns="t" needed="x" moodCode="EVN"/>"#,
          #"<e xmlns="t" needed="" maybe="-7" moodCode="EVN" unit="kg" quoted="a&quot;b\c" nullFlavor="UNK"/>"#,
        ]),
      Snippet(
        "Codes",
        """
        <xs:element name="e"><xs:complexType><xs:attribute name="code" type="Code" use="required"/><xs:attribute name="either" type="Either"/>
        <xs:attribute name="several" type="Several"/></xs:complexType></xs:element>
        <xs:simpleType name="Code"><xs:restriction base="xs:string">
          <xs:enumeration value="EVN"/><xs:enumeration value="1"/><xs:enumeration value="User Id"/><xs:enumeration value="in"/>
          <xs:enumeration value="evn"/><xs:enumeration value="a-b"/><xs:enumeration value="a.b"/><xs:enumeration value="self"/>
          <xs:enumeration value="init"/><xs:enumeration value="known"/><xs:enumeration value="rawValue"/><xs:enumeration value="Type"/>
          <xs:enumeration value=""/><xs:enumeration value="&quot;\\"/><xs:enumeration value="Self"/><xs:enumeration value="none"/>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Either"><xs:union memberTypes="Code xs:int"/></xs:simpleType>
        <xs:simpleType name="Several"><xs:list itemType="Code"/></xs:simpleType>
        """,
        swift: [
          #"""
            internal struct Code: OpenCode {
              internal let rawValue: String
              internal init(rawValue: String) { self.rawValue = rawValue }
          """#,
          #"    internal static var EVN: Self { Self(rawValue: "EVN") }"#,
          #"    internal static var _1: Self { Self(rawValue: "1") }"#,
          #"    internal static var User_Id: Self { Self(rawValue: "User Id") }"#,
          #"    internal static var `in`: Self { Self(rawValue: "in") }"#,
          #"    internal static var evn: Self { Self(rawValue: "evn") }"#,
          #"    internal static var a_b_: Self { Self(rawValue: "a.b") }"#,
          #"    internal static var self_: Self { Self(rawValue: "self") }"#,
          #"    internal static var known_: Self { Self(rawValue: "known") }"#,
          #"    internal static var `Type`: Self { Self(rawValue: "Type") }"#,
          #"    internal static var empty: Self { Self(rawValue: "") }"#,
          #"    internal static var __: Self { Self(rawValue: "\"\\") }"#,
          #"""
              internal var either: Codes.Either? {
          """#,
          #"    internal var several: String? {"#,
        ],
        instances: [#"<e xmlns="t" code="User Id"/>"#, #"<e xmlns="t" code="in" either="7" several="EVN 1 in"/>"#]),
    ]
  }
#endif
