import Foundation
import Testing

@testable import HL7V3Generator

@Suite("SHA-256")
struct HashTests {
  /// FIPS 180-4 gives these (its examples, and the empty message).
  static let known: [(text: String, hash: String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  /// The hashes of files, by another program; macOS calls it shasum.
  static func oracle(_ files: [String]) throws -> [String] {
    let program = FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum") ? ["sha256sum"] : ["shasum", "-a", "256"]
    return try Command.run("/usr/bin/env", program + files).output.split(separator: "\n").map { String($0.prefix(64)) }
  }

  @Test("Known answers", arguments: known)
  func answers(_ text: String, _ hash: String) { #expect(SHA256.hex(Array(text.utf8)) == hash) }

  @Test("As sha256sum says, for every length around the block size and a long one")
  func oracle() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-hash-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var expected: [String: String] = [:]
    for length in Array(0...130) + [100_000] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
      let file = folder.appendingPathComponent("\(length)").path
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      expected[file] = SHA256.hex(bytes)
    }
    let files = expected.keys.sorted()
    #expect(try Self.oracle(files) == files.map { expected[$0] ?? "" })
  }
}
