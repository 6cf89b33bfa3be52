#if Generator
  extension Snippet {
    private static let importing = #"xmlns:o="o""#
    private static let body = #"<xs:attribute name="v"/>"#

    /// Several namespaces, several roots, several configurations.
    static let sets: [Snippet] = [
      Snippet(
        "TwoNamespaces",
        files: [
          "a.xsd": schema(
            """
            <xs:import namespace="o" schemaLocation="c.xsd"/>
            <xs:element name="e"><xs:complexType><xs:sequence>
              <xs:element name="mine" type="II"/><xs:element name="theirs" type="o:II"/><xs:element ref="o:part"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:complexType name="II"><xs:attribute name="v"/></xs:complexType>
            """, imports: importing),
          "c.xsd": schema(
            #"<xs:element name="part" type="II"/><xs:complexType name="II"><xs:attribute name="w"/></xs:complexType>"#, namespace: "o"),
        ],
        swift: [
          #"""
              internal var mine: TwoNamespaces.II? {
          """#,
          #"    internal var theirs: TwoNamespaces.o.II? {"#,
          #"    internal var part: TwoNamespaces.o.II? {"#,
          #"  internal enum o {}"#,
        ],
        instances: [#"<e xmlns="t" xmlns:o="o"><mine v="1"/><theirs w="2"/><o:part w="3"/></e>"#]),
      Snippet(
        "KeptApart",
        files: [
          "a.xsd": schema(
            #"<xs:element name="get" type="T"/><xs:complexType name="T"><xs:sequence><xs:element name="p" type="P"/></xs:sequence></xs:complexType><xs:complexType name="P"><xs:attribute name="v"/></xs:complexType>"#
          ),
          "b.xsd": schema(
            #"<xs:element name="set" type="T"/><xs:complexType name="T"><xs:sequence><xs:element name="p" type="P"/></xs:sequence></xs:complexType><xs:complexType name="P"><xs:attribute name="w"/></xs:complexType>"#
          ),
        ],
        swift: [
          #"""
              KeptApart.get.T.self,
              KeptApart.set.T.self,
          """#,
          #"""
          extension KeptApart.get {
            internal struct P: Sendable {
              internal var stored: StoredElement
              internal init(stored: StoredElement) { self.stored = stored }
              internal var v: String? {
          """#,
          #"""
          extension KeptApart.set {
            internal struct P: Sendable {
              internal var stored: StoredElement
              internal init(stored: StoredElement) { self.stored = stored }
              internal var w: String? {
          """#,
        ],
        instances: [#"<get xmlns="t"><p v="1"/></get>"#, #"<set xmlns="t"><p w="1"/></set>"#]
      ).with { $0.notes = ["T is defined in 2 ways; each stands under the root element that uses it"] },
      Snippet(
        "SharedByRoots",
        files: [
          "a.xsd": schema(
            #"<xs:include schemaLocation="c.xsd"/><xs:element name="get" type="T"/><xs:complexType name="T"><xs:sequence><xs:element name="p" type="P"/></xs:sequence></xs:complexType>"#
          ),
          "b.xsd": schema(
            #"<xs:include schemaLocation="c.xsd"/><xs:element name="set" type="U"/><xs:complexType name="U"><xs:sequence><xs:element name="p" type="P"/></xs:sequence></xs:complexType>"#
          ),
          "c.xsd": schema(#"<xs:complexType name="P"><xs:attribute name="v"/></xs:complexType>"#),
        ],
        swift: [
          #"""
          extension SharedByRoots {
            internal struct P: Sendable {
          """#
        ],
        instances: [#"<get xmlns="t"><p v="1"/></get>"#, #"<set xmlns="t"><p v="1"/></set>"#]),
      Snippet(
        "Public",
        #"<xs:element name="e" type="Code"/><xs:element name="f"><xs:complexType><xs:attribute name="c" type="Code"/></xs:complexType></xs:element><xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:enumeration value="A"/></xs:restriction></xs:simpleType>"#,
        swift: [
          #"@_spi(Generated) public import HL7V3Runtime"#,
          #"    @_spi(Generated) public var stored: StoredElement"#,
          #"public enum Public {"#,
        ], instances: [#"<f xmlns="t" c="A"/>"#]
      )
      .with { $0.access = "public" },
      Snippet(
        "Package",
        #"<xs:element name="e" type="Code"/><xs:element name="f"><xs:complexType><xs:attribute name="c" type="Code"/></xs:complexType></xs:element><xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:enumeration value="B"/></xs:restriction></xs:simpleType>"#,
        swift: [
          #"@_spi(Generated) import HL7V3Runtime"#,
          #"    package var stored: StoredElement"#,
          #"  package struct Code: OpenCode {"#,
        ], instances: [#"<f xmlns="t" c="B"/>"#]
      )
      .with { $0.access = "package" },
    ]
  }
#endif
