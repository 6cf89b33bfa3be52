#if Generator
  extension Snippet {
    /// Properties for children.
    static let structures: [Snippet] = [
      Snippet(
        "Sequences",
        """
        <xs:element name="e" type="T"/>
        <xs:complexType name="T"><xs:sequence>
          <xs:element name="one" type="xs:string"/>
          <xs:element name="maybe" type="xs:int" minOccurs="0"/>
          <xs:element name="many" type="xs:boolean" maxOccurs="unbounded"/>
          <xs:element name="few" type="U" minOccurs="0" maxOccurs="3"/>
        </xs:sequence></xs:complexType>
        <xs:complexType name="U"><xs:attribute name="a" type="xs:decimal"/></xs:complexType>
        """,
        swift: [
          #"""
              internal var one: String? {
                get { stored.text(256) }
                set { stored.setText(256, 8, newValue) }
              }
              internal var maybe: XMLInteger? {
                get { stored.lexical(257) }
                set { stored.setLexical(257, 7, newValue) }
              }
              internal var many: [XMLBoolean] {
                get { stored.lexicals(258) }
                set { stored.setLexicals(258, 6, newValue) }
              }
              internal var few: [Sequences.U] {
                get { stored.children(259) }
                set { stored.setChildren(259, 5, newValue) }
              }
              internal init(one: String, maybe: XMLInteger? = nil, many: [XMLBoolean], few: [Sequences.U] = []) {
          """#
        ],
        instances: [
          #"<e xmlns="t"><one>x</one><many>true</many></e>"#,
          #"<e xmlns="t"><one/><maybe>07</maybe><many>1</many><many>false</many><few a="1.50"/><few/></e>"#,
        ]),
      Snippet(
        "Choices",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="before" type="xs:string" minOccurs="0"/>
          <xs:choice><xs:element name="a" type="xs:string"/><xs:element name="b" type="T"/></xs:choice>
          <xs:choice minOccurs="0"><xs:element name="c" type="T"/><xs:element name="class" type="xs:string"/></xs:choice>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="T"><xs:attribute name="v" type="xs:string"/></xs:complexType>
        """,
        swift: [
          #"""
              internal var choice: Choice? {
                get {
                  if let value: String = stored.text(257) { return .a(value) }
                  if let value: Choices.T = stored.child(258) { return .b(value) }
                  return nil
                }
                set {
                  stored.clear([257, 258])
                  switch newValue {
                  case .a(let value)?: stored.setText(257, 4, value)
                  case .b(let value)?: stored.setChild(258, 5, value)
                  case nil: break
                  }
                }
              }
              internal enum Choice: Sendable {
                case a(String)
                case b(Choices.T)
              }
          """#,
          #"""
              internal enum Choice2: Sendable {
                case c(Choices.T)
                case `class`(String)
              }
              internal init(before: String? = nil, choice: Choice, choice2: Choice2? = nil) {
          """#,
        ],
        instances: [
          #"<e xmlns="t"><a>x</a></e>"#, #"<e xmlns="t"><before/><b v="1"/><class>y</class></e>"#, #"<e xmlns="t"><b/><c v="2"/></e>"#,
        ]),
      Snippet(
        "Nillable",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="n" type="xs:int" nillable="true"/><xs:element name="m" type="T" nillable="true" minOccurs="0"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="T"><xs:sequence><xs:element name="x" type="xs:string"/></xs:sequence><xs:attribute name="v"/></xs:complexType>
        """,
        swift: [
          #"""
              internal var n: XMLInteger? {
          """#,
          #"    internal var m: Nillable.T? {"#,
        ],
        instances: [
          #"<e xmlns="t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><n xsi:nil="true"/><m xsi:nil="1" v="k"/></e>"#,
          #"<e xmlns="t"><n>3</n><m><x>y</x></m></e>"#,
        ]),
      Snippet(
        "Abstract",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="value" type="ANY"/><xs:element name="more" type="ANY" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="ANY" abstract="true"><xs:attribute name="nullFlavor" type="xs:NMTOKEN"/></xs:complexType>
        <xs:complexType name="ST"><xs:complexContent><xs:extension base="ANY"><xs:attribute name="v"/></xs:extension></xs:complexContent></xs:complexType>
        """,
        swift: [
          #"""
              internal var value: AnyElement? {
                get { stored.any(256) }
          """#,
          #"    internal var more: [AnyElement] {"#,
          #"  internal struct ST: Sendable {"#,
        ],
        instances: [
          #"<e xmlns="t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><value xsi:type="ST" v="1"/></e>"#,
          #"<q:e xmlns:q="t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><q:value xsi:type="q:ST"/><q:more xsi:type="q:ST" v="2"/></q:e>"#,
        ]),
      Snippet(
        "Recursion",
        """
        <xs:element name="e" type="Node"/>
        <xs:complexType name="Node"><xs:sequence>
          <xs:element name="left" type="Node" minOccurs="0"/><xs:element name="right" type="Node" minOccurs="0"/>
          <xs:element name="more" type="Node" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0"><xs:element name="x" type="Node"/><xs:element name="y" type="Via"/></xs:choice>
        </xs:sequence></xs:complexType>
        <xs:complexType name="Via"><xs:sequence><xs:element name="back" type="Node"/></xs:sequence></xs:complexType>
        """,
        swift: [
          #"""
              internal var left: Recursion.Node? {
          """#,
          #"    internal var more: [Recursion.Node] {"#,
          #"""
                case x(Recursion.Node)
                case y(Recursion.Via)
          """#,
          #"      self.back = back"#,
        ],
        instances: [
          #"<e xmlns="t"/>"#,
          #"<e xmlns="t"><left><right/></left><right/><more/><more><x><y><back/></y></x></more><y><back><left/></back></y></e>"#,
        ]),
      Snippet(
        "Large",
        """
        <xs:element name="e"><xs:complexType><xs:sequence>
          <xs:element name="wide" type="Wide"/><xs:element name="slim" type="Slim"/><xs:element name="wides" type="Wide" minOccurs="0" maxOccurs="9"/>
          <xs:choice minOccurs="0"><xs:element name="a" type="Wide"/><xs:element name="b" type="Slim"/></xs:choice>
        </xs:sequence></xs:complexType></xs:element>
        <xs:complexType name="Slim"><xs:attribute name="a"/></xs:complexType>
        <xs:complexType name="Wide">
          <xs:attribute name="a"/><xs:attribute name="b"/><xs:attribute name="c"/><xs:attribute name="d"/><xs:attribute name="f"/><xs:attribute name="g"/>
        </xs:complexType>
        """,
        swift: [
          #"""
              internal var wide: Large.Wide? {
          """#,
          #"    internal var wides: [Large.Wide] {"#,
          #"      case a(Large.Wide)"#,
        ],
        instances: [#"<e xmlns="t"><wide a="1" g="2"/><slim a="3"/><wides/><wides b="4"/><a c="5"/></e>"#]),
    ]
  }
#endif
