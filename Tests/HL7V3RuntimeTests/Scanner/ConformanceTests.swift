import CLibXML2
import Testing

@testable import HL7V3Runtime

@Suite("W3C conformance suite (set XMLTS_ZIP to xmlts20130923.zip to run)", .enabled(if: ConformanceSuite.archive != nil))
struct ConformanceTests {
  /// The letters `<!DOCTYPE` stand in a comment, a processing instruction or a CDATA section.
  static let mentions: Set<String> = ["oasis/p15pass1.xml", "oasis/p16pass1.xml", "oasis/p18pass1.xml"]

  /// Where libxml2 accepts what we refuse: a byte order mark that contradicts the declared encoding.
  static let libxmlAccepts: Set<String> = ["eduni/misc/007.xml", "eduni/misc/008.xml"]

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
    var earlier: [XMLError.Code: Int] = [:]
    for entry in entries {
      let error = try #require(Trace.error(entry.bytes, .skip), "\(entry.path)")
      if error.code != .doctypeForbidden { earlier[error.code, default: 0] += 1 }
    }
    // Wrong or unsupported XML declarations, and a few with something wrong between that and the document type.
    let expected: [XMLError.Code: Int] = [
      .invalidXMLDeclaration: 40, .unsupportedEncoding: 8, .unexpectedEnd: 2, .unsupportedVersion: 1, .invalidProcessingInstruction: 1,
      .invalidMarkup: 1, .textOutsideRoot: 1,
    ]
    #expect(earlier == expected)
  }

  @Test("libxml2 agrees, but for what is listed")
  func oracle() throws {
    let differences = try ConformanceSuite.entries.get().filter { entry in
      if entry.hasDoctype && !Self.mentions.contains(entry.path) { return false }
      return (Trace.error(entry.bytes, .skip) == nil) != isGoodForLibXML(entry.bytes)
    }
    #expect(Set(differences.map(\.path)) == Self.libxmlAccepts)
  }

  private func isGoodForLibXML(_ bytes: [UInt8]) -> Bool {
    guard let context = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(context) }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, options)
    }
    defer { xmlFreeDoc(document) }
    return document != nil && context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
  }
}
