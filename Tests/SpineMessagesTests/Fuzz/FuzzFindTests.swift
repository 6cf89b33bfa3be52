import Foundation
import HL7V3Runtime
import Testing

/// What fuzzing once found, and what it starts from, checked as the fuzzer checks it. A find is a file in `Tests/Fixtures/fuzz-finds` whose
/// name begins with that of the target.
@Suite("Finds of the fuzzer")
struct FuzzFindTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized

  private static func files(in folder: String) -> [String] {
    let folder = tests.appendingPathComponent(folder)
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
      .filter { !$0.hasSuffix(".md") }.map { folder.appendingPathComponent($0).path }
  }

  static let finds = files(in: "Fixtures/fuzz-finds")
  static let seeds = files(in: "Fuzz/Seeds") + files(in: "Fixtures/messages")

  @Test("None comes back", arguments: finds)
  func find(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    let target = try #require(FuzzTarget.allCases.first { name.hasPrefix($0.rawValue) })
    #expect(target.failure(of: Array(try Data(contentsOf: URL(fileURLWithPath: path)))) == nil)
  }

  @Test("The seeds are fine by every target", arguments: seeds, FuzzTarget.allCases)
  func seed(_ path: String, _ target: FuzzTarget) throws {
    #expect(target.failure(of: Array(try Data(contentsOf: URL(fileURLWithPath: path)))) == nil)
  }

  static let losses = [
    ("<a b='1'/>", "<a b='2'/>"), ("<a>b</a>", "<a/>"), ("<a><b/><c/></a>", "<a><c/><b/></a>"), ("<a xmlns='u'/>", "<a/>"),
    ("<a>\u{E9}</a>", "<a>e\u{301}</a>"),
  ]

  @Test("The check of round trips sees a loss", arguments: losses)
  func loss(_ before: String, _ after: String) throws {
    let left = try Infoset.reading(Array(before.utf8), .forbid).get()
    #expect(Infoset.difference(left, try Infoset.reading(Array(after.utf8), .forbid).get()) != nil)
    #expect(Infoset.difference(left, left) == nil)
  }
}
