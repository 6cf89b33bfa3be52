import Testing

@testable import HL7V3Runtime

@Suite("W3C conformance suite (set XMLTS_ZIP to xmlts20130923.zip to run)", .enabled(if: ConformanceSuite.archive != nil))
struct ConformanceTests {
  /// The letters `<!DOCTYPE` stand in a comment, a processing instruction or a CDATA section.
  static let mentions: Set<String> = ["oasis/p15pass1.xml", "oasis/p16pass1.xml", "oasis/p18pass1.xml"]

  private func describe(_ entry: ConformanceSuite.Entry, _ error: XMLError?) -> String {
    "\(entry.path): \(error.map { "\($0)" } ?? "accepted")"
  }

  @Test(
    "documents that are not well-formed, without a document type declaration, are refused",
    arguments: [
      ProcessingInstructionPolicy.forbid, .skip,
    ])
  func refused(_ policy: ProcessingInstructionPolicy) throws {
    let entries = try ConformanceSuite.entries.get().filter { $0.type == "not-wf" && !$0.hasDoctype }
    let accepted = entries.filter { Trace.error($0.bytes, policy) == nil }
    #expect(entries.count == 243)
    #expect(accepted.isEmpty, "\(accepted.map(\.path))")
  }

  @Test("well-formed documents without a document type declaration are accepted")
  func accepted() throws {
    let entries = try ConformanceSuite.entries.get().filter { ($0.type == "valid" || $0.type == "invalid") && !$0.hasDoctype }
    #expect(entries.count == 72)
    let skipped = entries.map { ($0, Trace.error($0.bytes, .skip)) }.filter { $0.1 != nil }
    #expect(skipped.count == 2, "\(skipped.map { describe($0.0, $0.1) })")
    #expect(skipped.allSatisfy { $0.1?.code == .invalidName }, "\(skipped.map { describe($0.0, $0.1) })")
    let forbidden = entries.map { ($0, Trace.error($0.bytes, .forbid)) }.filter { $0.1 != nil }
    let byCode = Dictionary(grouping: forbidden) { $0.1?.code.description ?? "" }.mapValues(\.count)
    #expect(byCode == ["processingInstructionForbidden": 13, "invalidName": 2], "\(forbidden.map { describe($0.0, $0.1) })")
  }

  @Test("each document type declaration is refused as such, unless something before it is wrong")
  func doctypes() throws {
    let entries = try ConformanceSuite.entries.get().filter { $0.hasDoctype && !Self.mentions.contains($0.path) }
    var earlier: [String: XMLError.Code] = [:]
    for entry in entries {
      let error = try #require(Trace.error(entry.bytes, .skip), "\(entry.id)")
      if error.code != .doctypeForbidden { earlier[entry.id] = error.code }
      // The policy for processing instructions decides only where one stands before the document type.
      let forbidden = try #require(Trace.error(entry.bytes, .forbid), "\(entry.id)")
      #expect(forbidden.code == error.code || forbidden.code == .processingInstructionForbidden, "\(entry.id)")
    }
    #expect(entries.count == 1_683)
    #expect(earlier == EarlierErrors.codes)
  }
}
