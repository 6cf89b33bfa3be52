#if Generator
  import HL7V3Runtime
  import HL7V3Schema
  import SpineMessages
  import Testing

  @Suite("Documents without an official schema")
  struct ToldVerdictTests {
    @Test("Table, libxml2, validation and the strict decoder agree", arguments: ToldVerdict.all)
    func verdict(_ row: ToldVerdict) throws {
      let bytes = Array(row.xml.utf8)
      let document = try Spine.documents.decodeMessage(bytes)
      let outer = document.root.document ?? document.document
      let root = try #require(ReferenceRoot.all.first { $0.type == type(of: outer) })
      let theirs = Violation.all(
        try #require(SchemaShelf.shared.ours(root)).validate(bytes, name: row.id, target: .root), keepsPositions: false)
      #expect(Set(theirs.map(\.kind)).isSuperset(of: row.wrong) && theirs.isEmpty == row.wrong.isEmpty, "libxml2: \(theirs)")
      let findings = try outer.validate()
      let comparison = ViolationComparison(libxml2: theirs, codec: Violation.all(findings.filter { !$0.isInPayload }))
      #expect(comparison.agrees, "only libxml2: \(comparison.onlyFirst), only validate(): \(comparison.onlySecond)")
      #expect(findings.isEmpty == row.wrong.isEmpty, "\(findings)")
      #expect(findings.allSatisfy { SchemaLines.shared.places($0) }, "\(findings)")
      let strict = try? Spine.documents.decodeMessage(bytes, options: .strict)
      #expect((strict != nil) == row.wrong.isEmpty)
    }

    @Test("Every row has an id of its own")
    func ids() { #expect(Set(ToldVerdict.all.map(\.id)).count == ToldVerdict.all.count) }
  }
#endif
