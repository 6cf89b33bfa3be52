import Foundation
import HL7V3Runtime
import SpineMessages
import Testing

/// The messages that we composed.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Fixtures/messages")
    .standardized

  static func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))) }

  /// All of them.
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".xml") }.sorted()
}

@Suite("Composed messages")
struct FixtureTests {
  @Test("There are composed messages of each family")
  func present() { #expect(Fixtures.names.count >= 21) }

  @Test("Every composed message is what its schema says", arguments: Fixtures.names)
  func strict(_ name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let message = try Spine.documents.decodeMessage(bytes, options: .strict)
    #expect(message.deviations.isEmpty)
    #expect(try message.document.validate().isEmpty)
  }
}
