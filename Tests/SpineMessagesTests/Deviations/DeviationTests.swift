#if Generator
  import HL7V3Runtime
  import SpineMessages
  import Testing

  @Suite("Deviations from the schema")
  struct DeviationTests {
    @Test(
      "Each is reported and kept, refused when strict, and never quotes a value",
      arguments: Deviation.elements + Deviation.attributes + Deviation.simple + Deviation.instance)
    func deviation(_ deviation: Deviation) throws {
      let bytes = Array(try deviation.text().utf8)
      let message = try Spine.documents.decodeMessage(bytes)
      let reported = message.deviations.map { "\($0.kind) \($0.path.split(separator: "/").last ?? "")" }
      #expect(reported == deviation.reported)
      #expect(InfosetComparison(blanks: .bySchema).difference(bytes, try message.xml()) == nil)

      // What the document writes breaks the same rules as what it was read from.
      let findings = try message.document.validate()
      let expected = deviation.reported.compactMap { $0.split(separator: " ").first.map(String.init) } + deviation.values
      #expect(Set(findings.map(\.kind.rawValue)) == Set(expected))

      for finding in message.deviations + findings {
        #expect(!finding.description.contains("SENTINEL"))
        #expect(SchemaLines.shared.places(finding), "\(finding)")
      }
      let isValid = expected.isEmpty
      do {
        _ = try Spine.documents.decodeMessage(bytes, options: .strict)
        #expect(isValid)
      } catch {
        #expect(!isValid && expected.contains { "\(error.code)" == "schema.\($0)" })
        #expect(!"\(error)".contains("SENTINEL") && error.path.hasPrefix("/Envelope/Body"))
      }
      if isValid {
        _ = try message.document.xml(options: .strict)
      } else {
        #expect(throws: XMLError.self) { try message.document.xml(options: .strict) }
      }
    }
  }
#endif
