#if Generator
  import Foundation
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @testable import HL7V3Generator

  @Suite("Configuration: conformances of types")
  struct ConformanceConfigurationTests {
    private static func read(_ json: String) -> (configuration: Configuration?, messages: [String]) {
      var diagnostics = Diagnostics()
      let text = #"{ "schemas": ["a.xsd"], "namespace": "N", \#(json) }"#
      let configuration = Configuration.read(
        Data(text.utf8), path: "c/hl7v3-generator.json", diagnostics: &diagnostics)
      return (configuration, diagnostics.all.map(\.description))
    }

    @Test("Names are for every struct, objects for one type")
    func entries() throws {
      let json =
        #""conformances": ["Hashable", { "type": "Moment", "protocol": "PointInTime", "members": { "value": "@when" } }], "dataTypes": false"#
      let configuration = try #require(Self.read(json).configuration)
      #expect(configuration.conformances == ["Hashable"])
      #expect(configuration.typeConformances.map(\.type) == ["Moment"])
      #expect(configuration.typeConformances.map(\.protocolName) == ["PointInTime"])
      #expect(configuration.typeConformances.map(\.members) == [["value": "@when"]])
      #expect(!configuration.dataTypes)
      #expect(try #require(Self.read(#""roots": []"#).configuration).dataTypes)
    }

    static let wrong: [(id: String, json: String, says: String)] = [
      ("number", #""conformances": [1]"#, "must be an array of protocols"),
      ("string", #""conformances": "Hashable""#, "must be an array"),
      ("no-type", #""conformances": [{ "protocol": "P" }]"#, "must name a schema type"),
      ("no-protocol", #""conformances": [{ "type": "II" }]"#, "must name a Swift protocol"),
      (
        "code", #""conformances": [{ "type": "II", "protocol": "P {} extension X" }]"#,
        "must name a Swift protocol"
      ),
      (
        "member-name",
        #""conformances": [{ "type": "II", "protocol": "P", "members": { "a b": "@x" } }]"#,
        "must have an object"
      ),
      (
        "member-path",
        #""conformances": [{ "type": "II", "protocol": "P", "members": { "a": 1 } }]"#,
        "must have an object"
      ),
      (
        "unknown-key", #""conformances": [{ "type": "II", "protocol": "P", "parts": {} }]"#,
        "unknown key \"parts\""
      ),
      ("truth", #""dataTypes": "yes""#, "must be true or false"),
      ("one", #""dataTypes": 1"#, "must be true or false"),
    ]

    @Test("What is wrong is said with its place", arguments: wrong)
    func errors(_ id: String, _ json: String, _ says: String) {
      let (configuration, messages) = Self.read(json)
      #expect(configuration == nil, "\(id)")
      #expect(messages.count == 1 && messages[0].contains(says), "\(id): \(messages)")
      #expect(
        messages.allSatisfy { $0.hasPrefix("c/hl7v3-generator.json:1:") }, "\(id): \(messages)")
    }

    static let unmet: [(id: String, conformance: TypeConformance, says: String)] = [
      (
        "no-such-type", TypeConformance(type: "Hour", protocolName: "PointInTime"),
        "no struct of N comes from a type Hour"
      ),
      (
        "no-such-attribute",
        TypeConformance(type: "Moment", protocolName: "PointInTime", members: ["value": "@at"]),
        "Moment has no @at"
      ),
      (
        "child-for-attribute",
        TypeConformance(type: "Moment", protocolName: "PointInTime", members: ["value": "when"]),
        "Moment has no when"
      ),
      (
        "own", TypeConformance(type: "Moment", protocolName: "Keyed", members: ["key": "@key"]),
        "Moment has no @key"
      ),
    ]

    @Test(
      "A type or a path that is not there is an error, and nothing is generated", arguments: unmet)
    func notThere(_ id: String, _ conformance: TypeConformance, _ says: String) {
      let snippet = Snippet(
        "N",
        #"<xs:element name="e" type="Moment"/><xs:complexType name="Moment"><xs:attribute name="when" type="xs:string"/></xs:complexType>"#,
        swift: []
      ).with { $0.typeConformances = [conformance] }
      var diagnostics = Diagnostics()
      let files = Generator().generate([snippet.load(&diagnostics)], diagnostics: &diagnostics)
      #expect(files.isEmpty, "\(id)")
      #expect(
        diagnostics.with(.error).map(\.message).contains { $0.contains(says) },
        "\(id): \(diagnostics.all)")
    }
  }
#endif
