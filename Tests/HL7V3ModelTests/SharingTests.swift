#if Generator
  import HL7V3Schema
  import Testing

  @testable import HL7V3Model

  @Suite("Sharing: which types of two roots are the same")
  struct SharingTests {
    private static func type(_ content: String) -> String {
      #"<xs:element name="e" type="T"/><xs:complexType name="T">\#(content)</xs:complexType>"#
    }
    private static func child(_ attributes: String, of type: String = "P", more: String = #"<xs:complexType name="P"/>"#) -> String {
      #"<xs:element name="e" type="T"/><xs:complexType name="T"><xs:sequence><xs:element name="p" type="\#(type)" \#(attributes)/></xs:sequence>"#
        + "</xs:complexType>" + more
    }

    static let cases: [(name: String, left: String, right: String, same: Bool)] = [
      ("alike", type(#"<xs:attribute name="v"/>"#), type(#"<xs:attribute name="v"/>"#), true),
      ("documentation", type(""), type("<xs:annotation><xs:documentation>x</xs:documentation></xs:annotation>"), true),
      ("attribute", type(#"<xs:attribute name="v"/>"#), type(#"<xs:attribute name="w"/>"#), false),
      ("use", type(#"<xs:attribute name="v"/>"#), type(#"<xs:attribute name="v" use="required"/>"#), false),
      ("fixed value", type(#"<xs:attribute name="v" fixed="1"/>"#), type(#"<xs:attribute name="v" fixed="2"/>"#), false),
      ("default for fixed", type(#"<xs:attribute name="v" fixed="1"/>"#), type(#"<xs:attribute name="v" default="1"/>"#), false),
      ("occurrence", child(""), child(#"minOccurs="0""#), false),
      ("nillable", child(""), child(#"nillable="true""#), false),
      ("a type further down", child(""), child("", more: #"<xs:complexType name="P"><xs:attribute name="v"/></xs:complexType>"#), false),
      (
        "recursion", child("", of: "T", more: ""), child("", of: "T", more: "<!-- the same -->"), true
      ),
      (
        "a code", child("", of: "c", more: code("A")), child("", of: "c", more: code("B")), false
      ),
    ]

    /// A wildcard goes by what its own schema declares.
    static let wildcards: [(name: String, content: String, more: String, same: Bool)] = [
      ("strict, another element", any("strict"), #"<xs:element name="f"/>"#, false),
      ("lax, another element", any("lax"), #"<xs:element name="f"/>"#, true),
      ("strict, another attribute", anyAttribute("strict"), #"<xs:attribute name="a"/>"#, false),
      ("lax, another attribute", anyAttribute("lax"), #"<xs:attribute name="a"/>"#, false),
      ("skip, another attribute", anyAttribute("skip"), #"<xs:attribute name="a"/>"#, true),
    ]

    private static func any(_ processing: String) -> String { #"<xs:sequence><xs:any processContents="\#(processing)"/></xs:sequence>"# }
    private static func anyAttribute(_ processing: String) -> String { #"<xs:anyAttribute processContents="\#(processing)"/>"# }

    @Test(arguments: wildcards)
    func wildcard(_ name: String, _ content: String, _ more: String, _ same: Bool) {
      let loaded = Loaded(Self.type(content), Self.type(content) + more)
      let sharing = Sharing(loaded.spaces, [loaded.reach(0, roots: ["e"]), loaded.reach(1, roots: ["e"])])
      let classes = (0...1).map { sharing.classes[Node(space: $0, name: .t("T"), isSimple: false)] }
      #expect(classes[0] != nil && (classes[0] == classes[1]) == same, "\(name)")
    }

    @Test("One root in two files whose derived types differ is warned of: a document could not tell which are meant")
    func ambiguousHeirs() throws {
      let base = #"<xs:element name="e" type="T"/><xs:complexType name="T"/>"#
      let heir = #"<xs:complexType name="H"><xs:complexContent><xs:extension base="T">"#
      let end = "</xs:extension></xs:complexContent></xs:complexType>"
      func warnings(_ second: String) -> [String] {
        let loaded = Loaded(base + heir + end, base + second)
        var diagnostics = loaded.diagnostics
        _ = Model.build([SchemaSet(namespace: "N", spaces: loaded.spaces)], diagnostics: &diagnostics)
        return diagnostics.with(.warning).map(\.message)
      }
      #expect(warnings(heir + end).isEmpty)
      for second in ["", heir + #"<xs:attribute name="a"/>"# + end] {
        let found = warnings(second)
        #expect(found.count == 1 && found.allSatisfy { $0.contains("(H)") && $0.contains("0.xsd") })
      }
    }

    private static func code(_ value: String) -> String {
      #"<xs:simpleType name="c"><xs:restriction base="xs:string"><xs:enumeration value="\#(value)"/></xs:restriction></xs:simpleType>"#
    }

    @Test(arguments: cases)
    func same(_ name: String, _ left: String, _ right: String, _ same: Bool) {
      let loaded = Loaded(left, right)
      let sharing = Sharing(loaded.spaces, [loaded.reach(0), loaded.reach(1)])
      let classes = (0...1).map { sharing.classes[Node(space: $0, name: .t("T"), isSimple: false)] }
      #expect(classes[0] != nil && (classes[0] == classes[1]) == same, "\(name)")
    }
  }

  @Suite("Flavours: types held by another's Swift type")
  struct FlavourTests {
    private static let base = """
      <xs:complexType name="II"><xs:sequence><xs:element name="n" type="N" minOccurs="0"/></xs:sequence><xs:attribute name="root"/></xs:complexType>
      <xs:complexType name="N"/><xs:complexType name="M"/>
      """

    static let cases: [(name: String, type: String, body: String, isHeld: Bool)] = [
      ("narrower", "II.x", #"<xs:restriction base="II"><xs:attribute name="root" use="required"/></xs:restriction>"#, true),
      ("a name of its own", "XX", #"<xs:restriction base="II"><xs:attribute name="root" use="required"/></xs:restriction>"#, false),
      ("an extension", "II.x", #"<xs:extension base="II"><xs:attribute name="more"/></xs:extension>"#, false),
      (
        "a child of another type", "II.x",
        #"<xs:restriction base="II"><xs:sequence><xs:element name="n" type="M"/></xs:sequence></xs:restriction>"#, false
      ),
    ]

    @Test(arguments: cases)
    func held(_ name: String, _ type: String, _ body: String, _ isHeld: Bool) {
      let loaded = Loaded(
        #"<xs:element name="e"><xs:complexType><xs:sequence><xs:element name="i" type="\#(type)"/></xs:sequence></xs:complexType></xs:element>"#
          + #"<xs:complexType name="\#(type)"><xs:complexContent>\#(body)</xs:complexContent></xs:complexType>"# + Self.base)
      let own = loaded.model.types.contains { $0.schemaName == type }
      #expect(own == !isHeld, "\(name)")
    }
  }
#endif
