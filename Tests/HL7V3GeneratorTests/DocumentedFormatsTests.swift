#if Generator
  import Foundation
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @testable import HL7V3Generator

  @Suite("Formats that have a schema")
  struct DocumentedFormatsTests {
    static let repository = ThrowAwayPackage.repository

    static let configurations: [String] = {
      let folder = repository.appendingPathComponent("Schemas").path
      let families = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return families.sorted().map { "\(folder)/\($0)/hl7v3-generator.json" }.filter { FileManager.default.fileExists(atPath: $0) }
    }()

    private static func findings(_ document: String) throws -> [Finding] {
      var diagnostics = Diagnostics()
      let path = repository.appendingPathComponent("Templates/Model.xsd").path
      let validator = try #require(SchemaValidator(schemaPath: path, diagnostics: &diagnostics))
      #expect(diagnostics.all == [])
      return validator.validate(Array(document.utf8), name: "model.xml", target: .root)
    }

    @Test("The model of our schemas is what Templates/Model.xsd says")
    func ourModel() throws {
      var diagnostics = Diagnostics()
      let read = Self.configurations.compactMap { Configuration.read($0, diagnostics: &diagnostics) }
      let model = Generator(bundledSchemas: nil).model(read, diagnostics: &diagnostics)
      #expect(read.count >= 4 && !diagnostics.hasErrors && model.types.count > 100)
      #expect(try Self.findings(model.document()) == [])
    }

    @Test("The models of the snippets are, too", arguments: Snippet.all)
    func snippetModel(_ snippet: Snippet) throws {
      var diagnostics = Diagnostics()
      let model = Model.build([snippet.load(&diagnostics)], diagnostics: &diagnostics)
      #expect(try Self.findings(model.document()) == [])
    }

    private static func configurationSchema() throws -> [String: Any] {
      let data = try Data(contentsOf: repository.appendingPathComponent("Schemas/hl7v3-generator.schema.json"))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("The JSON Schema of configurations has the keys that the reader knows")
    func configurationKeys() throws {
      let schema = try Self.configurationSchema()
      let properties = try #require(schema["properties"] as? [String: [String: Any]])
      #expect(Set(properties.keys) == Set(ConfigurationReader.keys))
      #expect(properties["access"]?["enum"] as? [String] == ["public", "package", "internal"])
      let sets = properties["schemas"]?["description"] as? String ?? ""
      #expect(Configuration.bundledSets.allSatisfy { sets.contains($0) })
    }

    @Test("Our configurations keep to it", arguments: configurations)
    func ourConfigurations(_ path: String) throws {
      let schema = try Self.configurationSchema()
      let properties = try #require(schema["properties"] as? [String: [String: Any]])
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      let fields = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for required in schema["required"] as? [String] ?? [] { #expect(fields[required] != nil) }
      for (key, value) in fields {
        let type = properties[key]?["type"] as? String
        switch type {
        case "array": #expect(value is [String], "\(key)")
        case "object": #expect(value is [String: String], "\(key)")
        default: #expect(properties[key] != nil && value is String, "\(key)")
        }
      }
    }
  }
#endif
