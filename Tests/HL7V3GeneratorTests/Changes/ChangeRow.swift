#if Generator
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  /// An edit of a small schema, and what it must do to the Swift API.
  struct ChangeRow: CustomTestStringConvertible, Sendable {
    /// The id, which is the Swift namespace, too.
    var id: String
    var what: String
    var old: String
    var new: String
    var verdict: Change.Verdict
    /// The changes, each as `subject member kind verdict`; the order does not matter.
    var changes: [String]
    var oldConformances: [String] = []
    var newConformances: [String] = []
    var newNamespace: String?
    var oldAccess = "public"
    var newAccess = "public"
    var testDescription: String { "\(id) \(what)" }

    init(_ id: String, _ what: String, _ old: String, _ new: String, _ verdict: Change.Verdict, _ changes: [String]) {
      self.id = id
      self.what = what
      self.old = old
      self.new = new
      self.verdict = verdict
      self.changes = changes
    }

    func with(_ change: (inout ChangeRow) -> Void) -> ChangeRow {
      var copy = self
      change(&copy)
      return copy
    }

    /// The two sides, loaded. Each row has an XML namespace of its own, or rows that are generated together would share types.
    func load(_ diagnostics: inout Diagnostics) -> (old: SchemaSet, new: SchemaSet) {
      func side(_ declarations: String, _ namespace: String, _ access: String, _ conformances: [String]) -> SchemaSet {
        Snippet(namespace, files: ["a.xsd": Snippet.schema(declarations, namespace: "urn:\(id)")], swift: [])
          .with {
            $0.access = access
            $0.conformances = conformances
          }.load(&diagnostics)
      }
      return (side(old, id, oldAccess, oldConformances), side(new, newNamespace ?? id, newAccess, newConformances))
    }

    /// What is found.
    func found(_ diagnostics: inout Diagnostics) -> ChangeSet {
      let sides = load(&diagnostics)
      return Model.build([sides.old], diagnostics: &diagnostics).changes(to: Model.build([sides.new], diagnostics: &diagnostics))
    }

    /// Element `e` with a sequence.
    static func e(_ content: String, _ rest: String = "", attributes: String = "") -> String {
      "<xs:element name=\"e\"><xs:complexType><xs:sequence>\(content)</xs:sequence>\(attributes)</xs:complexType></xs:element>\(rest)"
    }

    /// Element `e` with attributes alone.
    static func a(_ attributes: String, _ rest: String = "") -> String {
      "<xs:element name=\"e\"><xs:complexType>\(attributes)</xs:complexType></xs:element>\(rest)"
    }

    static func string(_ name: String, _ occurs: String = "") -> String { "<xs:element name=\"\(name)\" type=\"xs:string\" \(occurs)/>" }

    static func type(_ name: String, _ attributes: String...) -> String {
      "<xs:complexType name=\"\(name)\">" + attributes.map { "<xs:attribute name=\"\($0)\" type=\"xs:string\"/>" }.joined()
        + "</xs:complexType>"
    }

    static func codes(_ name: String, _ codes: String...) -> String {
      "<xs:simpleType name=\"\(name)\"><xs:restriction base=\"xs:token\">"
        + codes.map { "<xs:enumeration value=\"\($0)\"/>" }.joined() + "</xs:restriction></xs:simpleType>"
    }

    static func restricted(_ name: String, _ facet: String) -> String {
      "<xs:simpleType name=\"\(name)\"><xs:restriction base=\"xs:string\">\(facet)</xs:restriction></xs:simpleType>"
    }
  }
#endif
