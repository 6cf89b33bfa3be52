#if Generator
  import HL7V3Model

  extension ChangeRow {
    private static let opt = "minOccurs=\"0\""
    private static let many = "minOccurs=\"0\" maxOccurs=\"unbounded\""
    private static let some = "maxOccurs=\"unbounded\""
    private static func use(_ type: String, _ occurs: String = "") -> String { "<xs:element name=\"x\" type=\"\(type)\" \(occurs)/>" }
    private static func at(_ rest: String) -> String { "<xs:attribute name=\"v\" \(rest)/>" }
    private static func choice(_ names: String..., occurs: String = "") -> String {
      "<xs:choice \(occurs)>" + names.map { string($0) }.joined() + "</xs:choice>"
    }

    static let elements: [ChangeRow] = [
      ChangeRow(
        "D01", "optional element added", e(string("x")), e(string("x") + string("y", opt)), .additive, ["property y added additive"]),
      ChangeRow("D02", "required element added", e(string("x")), e(string("x") + string("y")), .breaking, ["property y added breaking"]),
      ChangeRow("D03", "element removed", e(string("x") + string("y", opt)), e(string("x")), .breaking, ["property y removed breaking"]),
      ChangeRow("D04", "made optional", e(string("x")), e(string("x", opt)), .additive, ["property x made optional additive"]),
      ChangeRow("D05", "made required", e(string("x", opt)), e(string("x")), .breaking, ["property x made required breaking"]),
      ChangeRow("D06", "one becomes many", e(string("x", opt)), e(string("x", many)), .breaking, ["property x widened breaking"]),
      ChangeRow("D07", "many become one", e(string("x", many)), e(string("x", opt)), .breaking, ["property x narrowed breaking"]),
      ChangeRow(
        "D08", "more of many", e(string("x", "maxOccurs=\"3\"")), e(string("x", "maxOccurs=\"5\"")), .none, ["property x widened none"]),
      ChangeRow(
        "D09", "none of many allowed", e(string("x", some)), e(string("x", many)), .additive, ["property x made optional additive"]),
      ChangeRow(
        "D10", "one of many demanded", e(string("x", many)), e(string("x", some)), .breaking, ["property x made required breaking"]),
      ChangeRow(
        "D11", "other type", e(use("A", opt) + "<xs:element name=\"y\" type=\"B\" \(opt)/>", type("A", "p") + type("B", "q")),
        e(use("B", opt) + "<xs:element name=\"y\" type=\"B\" \(opt)/>", type("A", "p") + type("B", "q")), .breaking,
        ["type  removed breaking", "property x retyped breaking"]),
      ChangeRow(
        "D12", "order of elements", e(string("x", opt) + string("y", opt)), e(string("y", opt) + string("x", opt)), .breaking,
        ["initializer  reordered breaking"]),
      ChangeRow(
        "D13", "wildcard added", e(string("x")), e(string("x") + "<xs:any namespace=\"##other\" processContents=\"lax\" \(opt)/>"),
        .additive,
        ["property anyElement added additive"]),
      ChangeRow(
        "D14", "element takes the name of an attribute", e(string("x"), attributes: at("type=\"xs:string\"")),
        e(string("x") + string("v", opt), attributes: at("type=\"xs:string\"")), .additive,
        ["property vAttribute added additive"]
      ).with {
        // Both are optional text: the name means another thing, and code compiles.
        $0.changes = ["property vAttribute added additive", "initializer  reordered breaking"]
        $0.verdict = .breaking
      },
      ChangeRow(
        "D15", "documentation alone", e(string("x")),
        e(
          "<xs:element name=\"x\" type=\"xs:string\"><xs:annotation><xs:documentation>New.</xs:documentation></xs:annotation></xs:element>"),
        .none, []),
    ]

    static let attributes: [ChangeRow] = [
      ChangeRow(
        "D20", "optional attribute added", a(at("type=\"xs:string\"")), a(at("type=\"xs:string\"") + "<xs:attribute name=\"w\"/>"),
        .additive,
        ["property w added additive"]),
      ChangeRow(
        "D21", "required attribute added", a(at("type=\"xs:string\"")),
        a(at("type=\"xs:string\"") + "<xs:attribute name=\"w\" use=\"required\"/>"), .breaking, ["property w added breaking"]),
      ChangeRow(
        "D22", "attribute removed", a(at("type=\"xs:string\"") + "<xs:attribute name=\"w\"/>"), a(at("type=\"xs:string\"")), .breaking,
        ["property w removed breaking"]),
      ChangeRow(
        "D23", "attribute gets a fixed value", a(at("type=\"xs:string\"")), a(at("type=\"xs:string\" fixed=\"1\"")), .breaking,
        ["property v narrowed breaking"]),
      ChangeRow(
        "D24", "attribute loses its fixed value", a(at("type=\"xs:string\" fixed=\"1\"")), a(at("type=\"xs:string\"")), .breaking,
        ["property v widened breaking"]),
      ChangeRow(
        "D25", "other fixed value", a(at("type=\"xs:string\" fixed=\"1\"")), a(at("type=\"xs:string\" fixed=\"2\"")), .none,
        ["property v value changed none"]),
      ChangeRow(
        "D26", "default becomes fixed", a(at("type=\"xs:string\" default=\"1\"")), a(at("type=\"xs:string\" fixed=\"1\"")), .breaking,
        ["property v narrowed breaking", "property v value changed none"]),
      ChangeRow(
        "D27", "fixed becomes default", a(at("type=\"xs:string\" fixed=\"1\"")), a(at("type=\"xs:string\" default=\"1\"")), .additive,
        ["property v widened additive", "property v value changed none"]),
      ChangeRow(
        "D28", "number becomes text", a(at("type=\"xs:int\"")), a(at("type=\"xs:string\"")), .breaking,
        ["property v retyped breaking", "rule @v retyped none"]),
      ChangeRow(
        "D29", "fixed attribute demanded", a(at("type=\"xs:string\" fixed=\"1\"")),
        a(at("type=\"xs:string\" fixed=\"1\" use=\"required\"")),
        .none, ["property v made required none"]),
    ]

    static let vocabularies: [ChangeRow] = [
      ChangeRow(
        "D30", "code added", a(at("type=\"V\""), codes("V", "a", "b")), a(at("type=\"V\""), codes("V", "a", "b", "c")), .additive,
        ["code c added additive"]),
      ChangeRow(
        "D31", "code dropped", a(at("type=\"V\""), codes("V", "a", "b")), a(at("type=\"V\""), codes("V", "a")), .breaking,
        ["code b removed breaking"]),
      ChangeRow(
        "D32", "text becomes vocabulary", a(at("type=\"xs:token\"")), a(at("type=\"V\""), codes("V", "a")), .breaking,
        ["property v retyped breaking", "vocabulary  added additive"]),
      ChangeRow(
        "D33", "vocabulary becomes text", a(at("type=\"V\""), codes("V", "a")), a(at("type=\"xs:token\"")), .breaking,
        ["property v retyped breaking", "rule @v widened none", "vocabulary  removed breaking"]),
      ChangeRow(
        "D34", "vocabulary renamed", a(at("type=\"V\""), codes("V", "a", "b", "c")), a(at("type=\"W\""), codes("W", "a", "b", "c")),
        .breaking,
        ["vocabulary  renamed breaking"]),
    ]

    static let structures: [ChangeRow] = [
      ChangeRow(
        "D40", "alternative added", e(choice("x", "y")), e(choice("x", "y", "z")), .breaking, ["case Choice.z added breaking"]),
      ChangeRow(
        "D41", "alternative removed", e(choice("x", "y", "z")), e(choice("x", "y")), .breaking, ["case Choice.z removed breaking"]),
      ChangeRow(
        "D42", "sequence becomes choice", e(string("x", opt) + string("y", opt)), e(choice("x", "y")), .breaking,
        ["property x moved breaking", "property y moved breaking", "property choice added breaking"]),
      ChangeRow(
        "D43", "choice made optional", e(choice("x", "y")), e(choice("x", "y", occurs: opt)), .additive,
        ["property choice made optional additive"]),
      ChangeRow(
        "D44", "item of ordered content added", e(choice("x", "y", occurs: many)), e(choice("x", "y", "z", occurs: many)), .breaking,
        ["case Content.z added breaking", "property z added additive"]),
      ChangeRow(
        "D45", "content gets mixed", e(string("x", opt)),
        e(string("x", opt)).replacing("<xs:complexType>", with: "<xs:complexType mixed=\"true\">"), .breaking,
        ["property x widened breaking", "property content added additive", "property text added additive"]),
      ChangeRow(
        "D46", "type renamed", e(use("A"), type("A", "p", "q", "r")), e(use("B"), type("B", "p", "q", "r")), .breaking,
        ["type  renamed breaking"]),
      ChangeRow(
        "D47", "version of a message type", e(use("T_MT000001UK04.A"), type("T_MT000001UK04.A", "p", "q")),
        e(use("T_MT000001UK05.A"), type("T_MT000001UK05.A", "p", "q", "r")), .breaking,
        ["type  renamed breaking", "property r added additive"]),
      ChangeRow(
        "D48", "root added", e(string("x")), e(string("x")) + "<xs:element name=\"f\"><xs:complexType/></xs:element>", .additive,
        ["type  added additive"]),
      ChangeRow(
        "D49", "root removed", e(string("x")) + "<xs:element name=\"f\"><xs:complexType/></xs:element>", e(string("x")), .breaking,
        ["type  removed breaking"]),
      ChangeRow("D50", "conformance added", e(string("x")), e(string("x")), .additive, ["conformance Hashable added additive"]).with {
        $0.newConformances = ["Hashable"]
      },
      ChangeRow("D51", "conformance removed", e(string("x")), e(string("x")), .breaking, ["conformance Hashable removed breaking"]).with {
        $0.oldConformances = ["Hashable"]
      },
      ChangeRow("D52", "namespace renamed", e(string("x")), e(string("x")), .breaking, ["namespace  renamed breaking"]).with {
        $0.newNamespace = "D52New"
      },
      ChangeRow(
        "D53", "root element of a named type renamed", "<xs:element name=\"e\" type=\"T\"/>" + type("T", "p"),
        "<xs:element name=\"f\" type=\"T\"/>" + type("T", "p"), .none, ["root element  renamed none"]),
    ]

    static let rules: [ChangeRow] = [
      ChangeRow(
        "D60", "pattern added", a(at("type=\"S\""), restricted("S", "")),
        a(at("type=\"S\""), restricted("S", "<xs:pattern value=\"[0-9]+\"/>")), .none, ["rule  narrowed none"]),
      ChangeRow(
        "D61", "longer text allowed", e(use("S"), restricted("S", "<xs:maxLength value=\"3\"/>")),
        e(use("S"), restricted("S", "<xs:maxLength value=\"5\"/>")), .none, ["rule  widened none"]),
      ChangeRow(
        "D62", "a flavour in place of its base",
        e(use("I") + "<xs:element name=\"y\" type=\"I.uuid\" minOccurs=\"0\"/>", type("I", "root", "extension") + flavour),
        e(use("I.uuid") + "<xs:element name=\"y\" type=\"I.uuid\" minOccurs=\"0\"/>", type("I", "root", "extension") + flavour), .none,
        ["rule x narrowed none"]),
    ]

    private static let flavour = """
      <xs:complexType name="I.uuid"><xs:complexContent><xs:restriction base="I"><xs:attribute name="root" type="xs:string" use="required"/>
      </xs:restriction></xs:complexContent></xs:complexType>
      """

    /// Changes of the access level that the configuration asks for.
    static let access = [
      ("D70", "public", "internal", "narrowed", Change.Verdict.breaking), ("D71", "public", "package", "narrowed", .breaking),
      ("D72", "package", "internal", "narrowed", .breaking), ("D73", "internal", "public", "widened", .additive),
      ("D74", "package", "public", "widened", .additive), ("D75", "internal", "package", "widened", .additive),
    ].map { id, old, new, kind, verdict in
      ChangeRow(
        id, "access from \(old) to \(new)", a(at("type=\"V\""), codes("V", "a", "b")), a(at("type=\"V\""), codes("V", "a", "b")), verdict,
        // Both the struct and the vocabulary.
        Array(repeating: "access  \(kind) \(verdict.rawValue)", count: 2)
      ).with {
        $0.oldAccess = old
        $0.newAccess = new
      }
    }

    /// Those whose clients may stand in the same module.
    static let shapes = elements + attributes + vocabularies + structures + rules
    static let all = shapes + access
  }
#endif
