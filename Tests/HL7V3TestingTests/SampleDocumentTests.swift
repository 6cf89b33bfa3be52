#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import HL7V3Testing
  import Testing

  @Suite("Instances with every kind of value", .enabled(if: ProcessInfo.processInfo.environment["HL7V3_ORACLE"] != nil))
  struct SampleDocumentTests {
    @Test("libxml2 takes them all", arguments: [true, false])
    func valid(_ varies: Bool) throws {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("sample-\(UUID().uuidString).xsd")
      try Data(SampleDocument.xsd.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      var diagnostics = Diagnostics()
      let validator = try #require(SchemaValidator(schemaPath: file.path, diagnostics: &diagnostics))
      var options = InstanceGenerator.Options()
      options.variesSpelling = varies
      var generator = InstanceGenerator(seed: 11, options: options)
      for number in 0..<200 {
        let bytes = try generator.bytes(of: SampleDocument.self)
        let findings = validator.validate(bytes, name: "sample", target: .root)
        if let finding = findings.first { Issue.record("number \(number): \(finding)\n\(String(decoding: bytes, as: UTF8.self))") }
      }
    }
  }
#endif
