#if Generator
  extension Snippet {
    /// How types become types.
    static let types: [Snippet] = [
      Snippet(
        "Nested",
        """
        <xs:element name="QUPC_IN000001UK01" type="QUPC_IN000001UK01.Message"/>
        <xs:complexType name="QUPC_IN000001UK01.Message"><xs:sequence>
          <xs:element name="subject"><xs:complexType><xs:sequence>
            <xs:element name="part"><xs:complexType><xs:attribute name="kind">
              <xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="A"/></xs:restriction></xs:simpleType>
            </xs:attribute></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="QUQI_MT000002UK02.Reason" type="QUQI_MT000002UK02.Reason" minOccurs="0"/>
        </xs:sequence></xs:complexType>
        <xs:complexType name="QUQI_MT000002UK02.Reason"><xs:attribute name="v"/></xs:complexType>
        """,
        swift: [
          #"""
          extension Nested.QUPC_IN000001UK01.Message.Subject.Part {
            internal struct Kind: OpenCode {
          """#,
          #"    internal var subject: Nested.QUPC_IN000001UK01.Message.Subject? {"#,
          #"    internal var reason: Nested.QUQI_MT000002UK02.Reason? {"#,
          #"""
          extension Nested {
            internal enum QUQI_MT000002UK02 {}
          }
          """#,
          #"    Nested.QUPC_IN000001UK01.Message.self,"#,
        ],
        instances: [
          #"<QUPC_IN000001UK01 xmlns="t"><subject><part kind="A"/></subject><QUQI_MT000002UK02.Reason v="1"/></QUPC_IN000001UK01>"#
        ]),
      Snippet(
        "Flavoured",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="id" type="II.uuid"/><xs:element name="other" type="II"/><xs:element name="code" type="CS"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="II"><xs:attribute name="root" type="xs:string"/><xs:attribute name="extension" type="xs:string"/></xs:complexType>
        <xs:complexType name="II.uuid"><xs:complexContent><xs:restriction base="II">
          <xs:attribute name="root" type="uuid" use="required"/><xs:attribute name="extension" use="prohibited"/>
        </xs:restriction></xs:complexContent></xs:complexType>
        <xs:simpleType name="uuid"><xs:restriction base="xs:string"><xs:pattern value="[0-9A-F-]{4}"/></xs:restriction></xs:simpleType>
        <xs:complexType name="CV"><xs:attribute name="code" type="xs:string"/><xs:attribute name="codeSystem" type="xs:string"/></xs:complexType>
        <xs:complexType name="CS"><xs:complexContent><xs:restriction base="CV">
          <xs:attribute name="code" type="xs:string" use="required"/><xs:attribute name="codeSystem" use="prohibited"/>
        </xs:restriction></xs:complexContent></xs:complexType>
        """,
        swift: [
          #"    internal var id: Flavoured.II? {"#,
          #"    internal var other: Flavoured.II? {"#,
          #"    internal var code: Flavoured.CS? {"#,
          #"    internal init(root: String? = nil, `extension`: String? = nil) {"#,
        ],
        instances: [#"<e xmlns="t"><id root="A-09"/><other root="1.2" extension="k"/><code code="x"/></e>"#]),
      Snippet(
        "Extended",
        """
        <xs:element name="e" type="D"/>
        <xs:complexType name="B"><xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence><xs:attribute name="x"/></xs:complexType>
        <xs:complexType name="D"><xs:complexContent><xs:extension base="B">
          <xs:sequence><xs:element name="b" type="xs:string"/></xs:sequence><xs:attribute name="y"/>
        </xs:extension></xs:complexContent></xs:complexType>
        """,
        swift: [
          #"    internal init(x: String? = nil, y: String? = nil, a: String, b: String) {"#
        ],
        instances: [#"<e xmlns="t" x="1" y="2"><a>p</a><b>q</b></e>"#]),
      Snippet(
        "Hashed",
        """
        <xs:element name="e" type="T"/>
        <xs:complexType name="T"><xs:sequence>
          <xs:element name="next" type="T" minOccurs="0"/>
          <xs:choice><xs:element name="a" type="xs:int"/><xs:element name="b" type="M"/></xs:choice>
          <xs:element name="c" type="xs:anyType" minOccurs="0"/><xs:any namespace="##other" minOccurs="0" processContents="lax"/>
        </xs:sequence><xs:attribute name="k" type="Code"/></xs:complexType>
        <xs:complexType name="M" mixed="true"><xs:sequence><xs:element name="i" type="T" minOccurs="0" maxOccurs="9"/></xs:sequence></xs:complexType>
        <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:enumeration value="A"/></xs:restriction></xs:simpleType>
        """,
        swift: [
          #"  internal struct T: Sendable, Hashable {"#,
          #"    internal enum Choice: Sendable, Hashable {"#,
          #"    internal enum Content: Sendable, Hashable {"#,
        ],
        instances: [#"<e xmlns="t" k="A"><next><a>1</a></next><b>x<i><a>2</a></i></b><c/><u:z xmlns:u="u"/></e>"#]
      ).with { $0.conformances = ["Hashable"] },
    ]

    /// Names that clash, with Swift or with each other.
    static let names: [Snippet] = [
      Snippet(
        "Clashes",
        """
        <xs:element name="e" type="class"/>
        <xs:complexType name="class"><xs:sequence>
          <xs:element name="class" type="xs:string"/><xs:element name="extension" type="Type"/><xs:element name="self" type="init"/>
          <xs:element name="init" type="xs:int" minOccurs="0" maxOccurs="2"/><xs:element name="Type" type="xs:string"/>
          <xs:element name="text" type="xs:string"/><xs:element name="name" type="xs:string"/><xs:element name="description" type="xs:string"/>
          <xs:element name="wire" type="xs:string"/><xs:element name="value" type="xs:string"/><xs:element name="r" type="xs:string"/>
          <xs:element name="w" type="xs:string"/><xs:element name="slot" type="Type"/><xs:element name="content" type="xs:string"/>
          <xs:element name="String" type="String"/><xs:element name="hashValue" type="xs:string" minOccurs="0"/>
          <xs:element name="validate" type="xs:string" minOccurs="0"/><xs:element name="newValue" type="Wide"/><xs:element name="_wide" type="Wide"/><xs:element name="wide" type="Wide"/>
        </xs:sequence><xs:attribute name="name"/><xs:attribute name="in"/><xs:attribute name="Name"/><xs:attribute name="r"/></xs:complexType>
        <xs:complexType name="Type"><xs:attribute name="v"/></xs:complexType>
        <xs:complexType name="init"><xs:attribute name="self"/></xs:complexType>
        <xs:complexType name="String"><xs:attribute name="v" type="xs:string"/></xs:complexType>
        <xs:complexType name="Wide">
          <xs:attribute name="a"/><xs:attribute name="b"/><xs:attribute name="c"/><xs:attribute name="d"/><xs:attribute name="f"/><xs:attribute name="g"/>
        </xs:complexType>
        """,
        swift: [
          #"    internal var nameAttribute: String? {"#,
          #"    internal var `in`: String? {"#,
          #"    internal var nameAttribute2: String? {"#,
          #"    internal var rAttribute: String? {"#,
          #"    internal var `class`: String? {"#,
          #"    internal var `extension`: Clashes.Type_? {"#,
          #"    internal var self_: Clashes.init_? {"#,
          #"    internal var init_: [XMLInteger] {"#,
          #"    internal var type: String? {"#,
          #"    internal var text: String? {"#,
          #"    internal var name: String? {"#,
          #"    internal var description: String? {"#,
          #"    internal var wire_: String? {"#,
          #"    internal var string: Clashes.String_? {"#,
          #"    internal var wide_: Clashes.Wide? {"#,
          #"  internal struct `class`: Sendable {"#,
        ],
        instances: [
          #"<e xmlns="t" name="1" in="2" Name="3" r="4"><class>x</class><extension v="y"/><self self="z"/><init>1</init><init>2</init><Type/><text>a</text>"#
            + "<name>b</name><description>c</description><wire>d</wire><value/><r>e</r><w>f</w><slot/><content>g</content><String v=\"h\"/>"
            + "<newValue/><_wide a=\"1\"/><wide a=\"2\"/></e>"
        ]),
      Snippet(
        "ItemClashes",
        """
        <xs:element name="e"><xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="text" type="xs:string"/><xs:element name="content" type="xs:string"/><xs:element name="none" type="xs:string"/>
          <xs:element name="some" type="xs:string"/><xs:element name="item" type="xs:string"/><xs:element name="value" type="xs:string"/>
          <xs:element name="case" type="xs:string"/><xs:element name="init" type="xs:string"/><xs:element name="Item" type="xs:string"/>
          <xs:element name="wire" type="xs:string"/><xs:element name="run" type="xs:string"/>
        </xs:choice><xs:attribute name="content"/><xs:attribute name="text"/></xs:complexType></xs:element>
        """,
        swift: [
          #"    internal var contentAttribute: String? {"#,
          #"    internal var textAttribute: String? {"#,
          #"    internal var content: [Content] {"#,
          #"""
              internal enum Content: Sendable {
                case text(String)
                case text_(String)
                case content_(String)
                case none_(String)
                case some_(String)
                case item(String)
                case value(String)
                case `case`(String)
                case init_(String)
                case item_(String)
                case wire_(String)
                case run(String)
              }
          """#,
        ],
        instances: [
          #"<e xmlns="t" content="1" text="2">a<text>b</text><content>c</content><none/><some/>d<item/><value/><case/><init/><Item/><wire/><run/></e>"#
        ]),
      Snippet(
        "CaseInsensitive",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="id" type="Id"/><xs:element name="Id" type="ID"/><xs:element name="ID" type="id"/>
          <xs:element name="a.id" type="xs:string"/><xs:element name="b.id" type="xs:string"/><xs:element name="x-y" type="xs:string"/>
          <xs:element name="x_y" type="xs:string"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="Id"><xs:attribute name="a"/></xs:complexType>
        <xs:complexType name="ID"><xs:attribute name="b"/></xs:complexType>
        <xs:complexType name="id"><xs:attribute name="c"/></xs:complexType>
        """,
        swift: [
          #"    internal var id: CaseInsensitive.Id? {"#,
          #"    internal var id_: CaseInsensitive.ID? {"#,
          #"    internal var ID: CaseInsensitive.id? {"#,
          #"    internal var a_id: String? {"#,
          #"    internal var b_id: String? {"#,
          #"    internal var x_y: String? {"#,
          #"    internal var x_y_: String? {"#,
        ],
        instances: [#"<e xmlns="t"><id a="1"/><Id b="2"/><ID c="3"/><a.id>x</a.id><b.id>y</b.id><x-y>p</x-y><x_y>q</x_y></e>"#]),
      Snippet(
        "Renamed",
        """
        <xs:element name="e"><xs:complexType><xs:sequence><xs:element name="part" type="II"/></xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="II"><xs:sequence><xs:element name="n" type="xs:string"/></xs:sequence><xs:attribute name="root"/></xs:complexType>
        """,
        swift: [
          #"    internal var piece: Renamed.Identifier? {"#,
          #"""
            internal struct Identifier: Sendable {
              internal var stored: StoredElement
              internal init(stored: StoredElement) { self.stored = stored }
          """#,
          #"    internal var authority: String? {"#,
          #"    internal var number: String? {"#,
        ],
        instances: [#"<e xmlns="t"><part root="1"><n>x</n></part></e>"#]
      ).with { $0.names = ["II": "Identifier", "II/@root": "authority", "II/n": "number", "/e/part": "piece"] },
    ]
  }
#endif
