import Foundation
import Testing

@testable import HL7V3Runtime

/// Every document at hand is read by our scanner and by libxml2: the verdict must be the same, and so must be what was read.
@Suite("Against libxml2")
struct DifferentialTests {
  static let fixtures = files(
    below: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Fixtures").path)
  static let messages = files(below: ProcessInfo.processInfo.environment["HL7V3_MESSAGES"] ?? "")
  static let schemas = files(below: ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"] ?? "")

  /// Paths of XML documents below a folder, in order.
  private static func files(below folder: String) -> [String] {
    guard !folder.isEmpty, let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".xsd") }.sorted().map { "\(folder)/\($0)" }
  }

  /// How we and libxml2 differ about a document; nil when we do not.
  static func difference(_ bytes: [UInt8]) -> String? {
    let theirs = CanonicalDump.theirs(bytes)
    do {
      let ours = try CanonicalDump.ours(bytes)
      guard let theirs else { return "only libxml2 refuses" }
      return CanonicalDump.difference(ours, theirs)
    } catch {
      return theirs == nil ? nil : "only we refuse: \(error.code)"
    }
  }

  @Test("Our messages, those of others and the official schemas read the same")
  func files() throws {
    var seen: [String: String] = [:]
    for path in Self.fixtures + Self.messages + Self.schemas {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      if let difference = Self.difference(bytes) { seen[path.split(separator: "/").suffix(2).joined(separator: "/")] = difference }
    }
    #expect(Self.fixtures.count >= 21)
    #expect(seen == (Self.schemas.isEmpty ? [:] : KnownDifferences.schemas))
  }

  @Test("The conformance suite without document type declarations reads the same", .enabled(if: ConformanceSuite.archive != nil))
  func suite() throws {
    var seen: [String: String] = [:]
    for entry in try ConformanceSuite.entries.get() where !entry.hasDoctype || ConformanceTests.mentions.contains(entry.path) {
      if let difference = Self.difference(entry.bytes) { seen[entry.id] = difference }
    }
    #expect(seen == KnownDifferences.suite)
  }

  @Test("Changed documents read the same, or differ in a way that we know")
  func mutants() throws {
    var numbers = SeededGenerator(seed: 20_261_124)
    var accepted = 0
    var met: Set<KnownDifferences.Kind> = []
    for _ in 0..<DocumentMutation.count {
      let bytes = DocumentMutation.document(&numbers)
      let ours = try? CanonicalDump.ours(bytes)
      accepted += ours == nil ? 0 : 1
      guard let difference = Self.difference(bytes) else { continue }
      let document = String(decoding: bytes, as: UTF8.self)
      if let kind = KnownDifferences.Kind.allCases.first(where: { $0.explains(difference, document, ours ?? []) }) {
        met.insert(kind)
      } else {
        Issue.record("\(difference): \(document.debugDescription)")
      }
    }
    // Neither all broken nor all whole; and no entry of the table is there for nothing.
    #expect(accepted > DocumentMutation.count / 10 && accepted < DocumentMutation.count * 9 / 10)
    #expect(met == Set(KnownDifferences.Kind.allCases))
  }
}
