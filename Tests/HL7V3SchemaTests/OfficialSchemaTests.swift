#if Generator
  import Foundation
  import HL7V3Schema
  import Testing

  /// The official schemas are their publishers' and not part of this package: `HL7V3_OFFICIAL_SCHEMAS` names the folder that holds them.
  enum OfficialSchemas {
    static let folder = ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"]

    static let prefixes = [
      "QUPC_IN", "QUQI_IN", "MCCI_IN", "GET_", "HAS_", "SET_", "REPC_MT150002UK05", "REPC_MT150007UK05",
    ]

    static let roots: [String] = {
      guard let folder else { return [] }
      return ["Schemas", "TightenedSchemas"].flatMap { part in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
        return names.filter { name in name.hasSuffix(".xsd") && prefixes.contains { name.hasPrefix($0) } }.sorted().map { "\(part)/\($0)" }
      }
    }()
  }

  @Suite("Official schemas", .enabled(if: OfficialSchemas.folder != nil, "HL7V3_OFFICIAL_SCHEMAS names no folder"))
  struct OfficialSchemaTests {
    @Test("every root loads without error, and libxml2 has nothing to add", arguments: OfficialSchemas.roots)
    func loads(root: String) throws {
      let folder = try #require(OfficialSchemas.folder)
      var diagnostics = Diagnostics()
      let space = try #require(SchemaLoader().load("\(folder)/\(root)", diagnostics: &diagnostics))
      #expect(diagnostics.with(.error) == [] && diagnostics.with(.warning) == [])
      #expect(space.complexTypes.count >= 100 && space.simpleTypes.count >= 250)
    }

    /// Type, attributes by name with `!` for required ones, content. Read by hand off the schema files.
    static let wellKnown: [(root: String, type: String, attributes: String, content: String)] = [
      (
        "Schemas/QUPC_IN210000UK04.xsd", "QUPC_IN210000UK04.Message", "nullFlavor realmCode type typeID",
        "(id,creationTime,versionCode,interactionId,processingCode,processingModeCode,acceptAckCode,acknowledgement,"
          + "communicationFunctionRcv+,communicationFunctionSnd,ControlActEvent)"
      ),
      ("Schemas/QUPC_IN210000UK04.xsd", "II", "assigningAuthorityName displayable extension nullFlavor root updateMode", "-"),
      (
        "Schemas/QUPC_IN210000UK04.xsd", "CD", "code codeSystem codeSystemName codeSystemVersion displayName nullFlavor updateMode",
        "(originalText?,qualifier*,group*,translation*)"
      ),
      ("Schemas/QUPC_IN210000UK04.xsd", "CS", "code codeSystem codeSystemName codeSystemVersion nullFlavor updateMode", "-"),
      (
        "Schemas/QUPC_IN210000UK04.xsd", "AD", "isNotOrdered nullFlavor updateMode use",
        "((delimiter|country|state|county|city|postalCode|streetAddressLine|houseNumber|houseNumberNumeric|direction|streetName|"
          + "streetNameBase|streetNameType|additionalLocator|unitID|unitType|carrier|censusTract|addressKey|desc)*,useablePeriod*,id?)"
      ),
      (
        "Schemas/QUPC_IN210000UK04.xsd", "IVL_TS", "nullFlavor operator updateMode value",
        "((low,(width?|high?)?)|high|(width,high?)|(center,width?))?"
      ),
      (
        "Schemas/REPC_MT150007UK05_7202.xsd", "CS_AdministrationType",
        "code! codeSystem codeSystemName codeSystemVersion nullFlavor updateMode", "-"
      ),
      (
        "TightenedSchemas/SET_RESOURCE_PERMISSIONS_INUK01.xsd", "SET_RESOURCE_PERMISSIONS_INUK01.MCAI_MT040101UK03.ControlActEvent",
        "classCode! moodCode! nullFlavor updateMode", "(author?,author1{1,2},reason*,setResourcePermissionsRequest)"
      ),
    ]

    @Test("well-known types are as their schemas say", arguments: wellKnown)
    func wellKnownTypes(root: String, type: String, attributes: String, content: String) throws {
      let folder = try #require(OfficialSchemas.folder)
      var diagnostics = Diagnostics()
      let space = try #require(SchemaLoader().load("\(folder)/\(root)", diagnostics: &diagnostics))
      let found = try #require(space.complexTypes[TypeName("urn:hl7-org:v3", type)])
      #expect(found.attributes.map { $0.name.local + ($0.isRequired ? "!" : "") }.sorted().joined(separator: " ") == attributes)
      #expect(outline(found.particle) == content)
    }

    /// Named types, counted in the text of the files that the symbol space says it read.
    @Test("no named type of any file is missing", arguments: OfficialSchemas.roots)
    func counts(root: String) throws {
      let folder = try #require(OfficialSchemas.folder)
      var diagnostics = Diagnostics()
      let space = try #require(
        SchemaLoader(read: { FileManager.default.contents(atPath: $0).map(Array.init) }).load(
          "\(folder)/\(root)", diagnostics: &diagnostics))
      var names: Set<String> = []
      for file in space.files {
        let data = try #require(FileManager.default.contents(atPath: file))
        let text = String(decoding: data, as: UTF8.self).replacing(try Regex("(?s)<!--.*?-->"), with: "")
        let namespace = text.firstMatch(of: /targetNamespace="([^"]*)"/).map { String($0.1) } ?? ""
        for match in text.matches(of: /<xsd?:(?:complex|simple)Type\s[^>]*?name="([^"]*)"/) {
          names.insert(TypeName(namespace, String(match.1)).description)
        }
      }
      let found = Set((space.complexTypes.keys.map { $0 } + space.simpleTypes.keys).filter { !$0.isAnonymous }.map(\.description))
      #expect(found.symmetricDifference(names).sorted() == [])
    }

    @Test("places are right in files whose lines end in CR alone")
    func carriageReturns() throws {
      let folder = try #require(OfficialSchemas.folder)
      var diagnostics = Diagnostics()
      let space = try #require(SchemaLoader().load("\(folder)/Schemas/QUPC_IN210000UK04.xsd", diagnostics: &diagnostics))
      let place = try #require(space.complexTypes[TypeName("urn:hl7-org:v3", "CD")]).location
      let file = try #require(FileManager.default.contents(atPath: place.file))
      let lines = String(decoding: file, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
      #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix(#"<xsd:complexType name="CD""#))
    }
  }
#endif
