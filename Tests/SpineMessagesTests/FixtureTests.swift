import Foundation
import HL7V3Runtime
import SpineMessages
import Testing

/// The messages that we composed.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Fixtures/messages")
    .standardized

  static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))) }

  static let names = [
    "event-list-no-consent.xml", "event-list-not-found.xml", "event-list-query.xml", "event-list-query-mixed.xml",
    "event-list-response.xml",
    "event-query.xml", "event-response.xml", "permissions-query.xml", "permissions-response.xml", "soap-fault.xml",
  ]
}

@Suite("Composed messages")
struct FixtureTests {
  @Test("Every composed message is what its schema says", arguments: Fixtures.names)
  func strict(_ name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let message = try Spine.documents.decodeMessage(bytes, options: .strict)
    #expect(message.deviations.isEmpty)
    #expect(try message.document.validate().isEmpty)
  }
}
