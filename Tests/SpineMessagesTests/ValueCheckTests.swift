import Foundation
@_spi(Testing) import HL7V3Runtime
import SpineMessages
import Testing

/// Validation takes the short way where a value keeps to its schema: that must never hide a finding.
@Suite struct ValueCheckTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Fixtures/messages")

  private static func isSame(_ left: [Finding], _ right: [Finding]) -> Bool { Statement.counts(of: left) == Statement.counts(of: right) }

  @Test func bothWaysAgreeOnFixtures() throws {
    var short = 0
    let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    for file in files.filter({ $0.pathExtension == "xml" }) {
      guard let message = try? Spine.documents.decodeMessage(Data(contentsOf: file)) else { continue }
      let document = message.document
      #expect(try Self.isSame(document.validate(), document.validateByReading()), "\(file.lastPathComponent)")
      if !document.needsReading { short += 1 }
    }
    // Else the test would compare the long way with itself.
    #expect(short >= 10, "\(short) of \(files.count) took the short way")
  }

  @Test(arguments: [
    ("a value of no datatype", "value=\"20250611094512\"", "value=\"yesterday\""),
    ("a missing element", "<processingCode code=\"P\"/>", ""),
    ("a repeated element", "<processingCode code=\"P\"/>", "<processingCode code=\"P\"/><processingCode code=\"P\"/>"),
    ("an unknown attribute", "<processingCode code=\"P\"", "<processingCode other=\"1\" code=\"P\""),
  ])
  func breachesAreFound(_ name: String, _ right: String, _ wrong: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("event-list-query.xml"), encoding: .utf8)
    try #require(text.contains(right))
    let document = try Spine.documents.decode(Data(text.replacingOccurrences(of: right, with: wrong).utf8))
    let findings = try document.validateByReading()
    #expect(!findings.isEmpty, "\(name)")
    #expect(try Self.isSame(document.validate(), findings), "\(name)")
  }

  @Test func charactersThatCannotBeWrittenAreAnError() throws {
    var document = try #require(
      try Spine.documents.decode(Data(contentsOf: Self.folder.appendingPathComponent("event-list-query.xml")))
        as? PSIS.QUPC_IN180000SM04.Message)
    document.id?.extension = "\u{1}"
    #expect(throws: XMLError.self) { try document.validate() }
  }
}
