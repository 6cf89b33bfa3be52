#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import HL7V3Testing
  import Testing

  @Suite("Instances with every kind of value")
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
      var padded = 0
      for number in 0..<200 {
        let bytes = try generator.bytes(of: SampleDocument.self)
        for finding in validator.validate(bytes, name: "sample", target: .root) {
          if Self.isPadded(finding, bytes) {
            padded += 1
          } else {
            Issue.record("number \(number): \(finding)\n\(String(decoding: bytes, as: UTF8.self))")
          }
        }
        #expect(throws: Never.self, "number \(number)") { try SampleDocument(xml: bytes, options: .strict) }
      }
      #expect((padded > 0) == varies)
    }

    /// Whether libxml2 refuses a value for the blanks around it only: those of white space `collapse` are no part of the value (XSD part 2, 4.3.6),
    /// but libxml2 does not take them off numbers of limited size, times and durations when they are the text of an element.
    private static func isPadded(_ finding: HL7V3Schema.Finding, _ bytes: [UInt8]) -> Bool {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      guard finding.message.contains("not a valid value"), let name = finding.path.firstMatch(of: /\/(t\d+|nillable|b)(\[\d+\])?$/),
        Self.notCollapsed.contains(String(name.1)), lines.indices.contains(finding.location.line - 1)
      else { return false }
      let rest = Array(lines[(finding.location.line - 1)...].joined(separator: [UInt8(ascii: "\n")])).dropFirst(finding.location.column - 1)
      guard let text = String(decoding: rest, as: UTF8.self).firstMatch(of: /^<[^>]*>(.*?)<\/[\w:]+\s*>/.dotMatchesNewlines()) else {
        return false
      }
      let value = text.1.replacing(/<!--.*?-->|<!\[CDATA\[|\]\]>/, with: "").replacing(/&#(x20|32);/, with: " ")
      return value.hasPrefix(" ") || value.hasSuffix(" ")
    }

    /// The elements of such types.
    private static let notCollapsed = Set(
      (Array(12...13) + Array(20...36) + [48, 51, 52]).map { "t\($0)" } + ["nillable", "b"])
  }
#endif
