#if Generator
  import Foundation
  import Testing

  @Suite("Constructs: what schemas use has a feature folder")
  struct ConstructTests {
    /// Folders of `Features`, and the constructs that each has instances for. `=n` is a number of occurrences other than 0 and 1, `name` the
    /// name of a namespace, `@*` an attribute of another namespace.
    static let folders: [(folder: String, what: String, constructs: [String])] = [
      ("abstract", "abstract types", ["xs:complexType/@abstract=true"]),
      ("all", "all", ["xs:all"]),
      (
        "annotations", "documentation and appinfo",
        [
          "xs:annotation", "xs:appinfo", "xs:documentation", "xs:documentation/@source", "xs:documentation/@xml:lang", "xs:schema/@*",
          "xs:schema/@version", "xs:schema/@xml:lang",
        ]
      ),
      ("binary", "base64Binary", ["type xs:base64Binary", "type xs:hexBinary"]),
      (
        "built-in-types", "all built-in types",
        [
          "type xs:anySimpleType", "type xs:anyType", "type xs:anyURI", "type xs:boolean", "type xs:byte", "type xs:date",
          "type xs:dateTime", "type xs:decimal", "type xs:double", "type xs:duration", "type xs:float", "type xs:gDay", "type xs:gMonth",
          "type xs:gMonthDay", "type xs:gYear", "type xs:gYearMonth", "type xs:int", "type xs:integer", "type xs:language", "type xs:long",
          "type xs:Name", "type xs:NCName", "type xs:negativeInteger", "type xs:nonNegativeInteger", "type xs:nonPositiveInteger",
          "type xs:normalizedString", "type xs:positiveInteger", "type xs:QName", "type xs:short", "type xs:string", "type xs:time",
          "type xs:token", "type xs:unsignedByte", "type xs:unsignedInt", "type xs:unsignedLong", "type xs:unsignedShort",
        ]
      ),
      (
        "choice", "choice, repeated choice",
        ["xs:choice", "xs:choice/@maxOccurs=unbounded", "xs:choice/@minOccurs=0", "xs:choice/@minOccurs=1"]
      ),
      (
        "derivation", "extension, restriction with prohibited attributes and with particles",
        [
          "xs:attribute", "xs:attribute/@name", "xs:attribute/@type", "xs:attribute/@use=optional", "xs:attribute/@use=prohibited",
          "xs:attribute/@use=required", "xs:complexContent", "xs:complexType", "xs:complexType/@name", "xs:element/@maxOccurs=1",
          "xs:element/@minOccurs=1", "xs:extension", "xs:extension/@base", "xs:restriction", "xs:restriction/@base", "xs:simpleContent",
        ]
      ),
      (
        "facets", "pattern and all other facets",
        [
          "xs:enumeration", "xs:enumeration/@value", "xs:fractionDigits", "xs:fractionDigits/@value", "xs:length", "xs:length/@value",
          "xs:maxExclusive", "xs:maxExclusive/@value", "xs:maxInclusive", "xs:maxInclusive/@value", "xs:maxLength",
          "xs:maxLength/@value", "xs:minExclusive", "xs:minExclusive/@value", "xs:minInclusive", "xs:minInclusive/@value",
          "xs:minLength", "xs:minLength/@value", "xs:pattern", "xs:pattern/@value", "xs:totalDigits", "xs:totalDigits/@value",
          "xs:whiteSpace", "xs:whiteSpace/@value",
        ]
      ),
      (
        "fixed-default", "fixed, default",
        ["xs:attribute/@default", "xs:attribute/@fixed", "xs:element/@default", "xs:element/@fixed"]
      ),
      (
        "groups", "groups, attributeGroups",
        [
          "xs:attributeGroup", "xs:attributeGroup/@name", "xs:attributeGroup/@ref", "xs:group", "xs:group/@maxOccurs=unbounded",
          "xs:group/@minOccurs=0", "xs:group/@name", "xs:group/@ref",
        ]
      ),
      ("inclusion", "cyclic and chameleon includes", ["xs:include", "xs:include/@schemaLocation"]),
      (
        "instance-type", "xsi:type where the declared type is not abstract",
        ["xs:complexType/@block=restriction", "xs:element/@block=extension"]
      ),
      ("mixed", "mixed", ["xs:complexType/@mixed=true"]),
      (
        "mixed-derivation", "mixed content derived",
        ["xs:complexContent/@mixed=false", "xs:complexContent/@mixed=true", "xs:complexType/@mixed=false"]
      ),
      (
        "names-ids", "ID, IDREF(S), NMTOKEN",
        ["type xs:ID", "type xs:IDREF", "type xs:IDREFS", "type xs:NMTOKEN", "type xs:NMTOKENS"]
      ),
      (
        "namespaces", "several namespaces",
        [
          "xs:attribute/@form=qualified", "xs:attribute/@ref", "xs:element/@form=qualified", "xs:element/@form=unqualified",
          "xs:element/@ref",
          "xs:import", "xs:import/@namespace", "xs:import/@schemaLocation", "xs:schema", "xs:schema/@attributeFormDefault=unqualified",
          "xs:schema/@elementFormDefault=qualified", "xs:schema/@targetNamespace",
        ]
      ),
      ("never", "particles that may not occur", ["xs:element/@maxOccurs=0"]),
      ("nillable", "nillable", ["xs:element/@nillable=true"]),
      (
        "repetition", "repeated sequence",
        [
          "xs:element", "xs:element/@maxOccurs=n", "xs:element/@maxOccurs=unbounded", "xs:element/@minOccurs=0", "xs:element/@name",
          "xs:element/@type", "xs:sequence", "xs:sequence/@maxOccurs=n", "xs:sequence/@maxOccurs=unbounded", "xs:sequence/@minOccurs=0",
          "xs:sequence/@minOccurs=n",
        ]
      ),
      (
        "substitution", "substitution groups",
        ["xs:element/@abstract=true", "xs:element/@block=substitution", "xs:element/@substitutionGroup"]
      ),
      (
        "union-list", "union, list",
        ["xs:list", "xs:list/@itemType", "xs:simpleType", "xs:simpleType/@name", "xs:union", "xs:union/@memberTypes"]
      ),
      ("versions", "several schema versions and same-named different types side by side", []),
      (
        "wildcard-attributes", "anyAttribute",
        [
          "xs:anyAttribute", "xs:anyAttribute/@namespace=##any", "xs:anyAttribute/@namespace=##other",
          "xs:anyAttribute/@namespace=##targetNamespace", "xs:anyAttribute/@processContents=lax", "xs:anyAttribute/@processContents=skip",
        ]
      ),
      (
        "wildcard-elements", "any with namespace and processContents",
        [
          "xs:any", "xs:any/@maxOccurs=1", "xs:any/@maxOccurs=n", "xs:any/@maxOccurs=unbounded", "xs:any/@minOccurs=0",
          "xs:any/@minOccurs=1",
          "xs:any/@namespace=##any", "xs:any/@namespace=##local", "xs:any/@namespace=##other", "xs:any/@namespace=##targetNamespace",
          "xs:any/@namespace=name", "xs:any/@processContents=lax", "xs:any/@processContents=skip",
        ]
      ),
    ]

    @Test("The table has every folder that has instances")
    func table() { #expect(Self.folders.map(\.folder) == Feature.supported.map(\.name)) }

    @Test("The table names each construct once, and its folder uses it", arguments: folders.map(\.folder))
    func folder(_ name: String) throws {
      let constructs = Self.folders.first { $0.folder == name }?.constructs ?? []
      let used = try Constructs(folder: Feature.folder.appendingPathComponent(name)).counts
      #expect(Feature.supported.contains { $0.name == name })
      for construct in constructs {
        #expect(used[construct] != nil, "\(name) does not use \(construct)")
        #expect(Self.folders.filter { $0.constructs.contains(construct) }.count == 1, "\(construct) stands at several folders")
      }
    }

    @Test("Each folder has valid and invalid instances, or is refused", arguments: Feature.supported)
    func instances(_ feature: Feature) {
      #expect(feature.instances.contains { $0.hasPrefix("valid-") } && feature.instances.contains { $0.hasPrefix("invalid-") })
    }

    @Test("Each construct of our schemas is in the table")
    func ours() throws {
      try check(ThrowAwayPackage.repository.appendingPathComponent("Schemas"))
    }

    @Test(
      "Each construct of the official schemas is in the table",
      .enabled(if: OfficialRootsTests.environment["HL7V3_OFFICIAL_SCHEMAS"] != nil, "HL7V3_OFFICIAL_SCHEMAS names no folder"))
    func official() throws {
      try check(URL(fileURLWithPath: OfficialRootsTests.environment["HL7V3_OFFICIAL_SCHEMAS"] ?? ""))
    }

    private func check(_ folder: URL) throws {
      let counts = try Constructs(folder: folder).counts
      #expect((counts["xs:schema"] ?? 0) > 50 && (counts["xs:element"] ?? 0) > 1_000, "there are too few schemas in \(folder.path)")
      let known = Set(Self.folders.flatMap(\.constructs))
      let missing = counts.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      #expect(missing.isEmpty, "no feature folder for: \(missing.map { "\($0.key) (\($0.value) times)" }.joined(separator: ", "))")
    }
  }
#endif
