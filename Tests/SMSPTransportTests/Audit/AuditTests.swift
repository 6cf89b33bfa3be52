#if Transport
  import Foundation
  import SMSPTransport
  import Testing

  @Suite("Audit file")
  struct AuditTests {
    static func record(_ number: Int, reason: String? = nil) -> AuditRecord {
      AuditRecord(
        user: "user-\(number)", role: "R8000", organisation: "RKE", system: "999000000001", patient: "9990000018",
        interaction: "QUPC_IN180000SM04", reason: reason, milliseconds: 1_750_000_000_000 + Int64(number),
        messageIDs: ["0F0FC553-4FC4-49B5-A8D7-146D155A577A"], outcome: .succeeded)
    }

    static func path() -> String { FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)").path }

    static func written(_ count: Int, key: Secret? = nil) async throws -> (path: String, head: (lines: Int, digest: String)) {
      let path = path()
      let sink = try FileAuditSink(path: path, key: key)
      for number in 0..<count { try await sink.append(record(number)) }
      return (path, await sink.head)
    }

    @Test("Records are lines of JSON, chained, and for the owner alone")
    func lines() async throws {
      let (path, head) = try await Self.written(3)
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 3)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
      #expect(object["number"] as? Int == 2)
      #expect(object["user"] as? String == "user-1")
      #expect(object["patient"] as? String == "9990000018")
      #expect(object["outcome"] as? String == "succeeded")
      #expect(object["reason"] is NSNull)
      #expect(try AuditVerifier.verify(file: path) == .intact(lines: 3, digest: head.digest))
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("The chain is SHA-256 as sha256sum has it")
    func independent() async throws {
      let (path, head) = try await Self.written(2)
      let script =
        #"prev=$(printf '0%.0s' $(seq 64)); while IFS= read -r l; do c="${l%,\"chain\":*}}"; prev=$(printf '%s%s' "$prev" "$c" | sha256sum | cut -c1-64); done <"$1"; printf %s "$prev""#
      let process = Process(), output = Pipe()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["bash", "-c", script, "check", path]
      process.standardOutput = output
      try process.run()
      let digest = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(String(decoding: digest, as: UTF8.self) == head.digest)
    }

    @Test("A line changed, removed, put in, moved or from elsewhere shows, at its place")
    func tampering() async throws {
      let (path, _) = try await Self.written(4)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      let other = try String(contentsOfFile: try await Self.written(2, key: Secret("k")).path, encoding: .utf8).split(separator: "\n").map(
        String.init)
      let cases: [([String], Int)] = [
        ([lines[0], lines[1].replacing("user-1", with: "user-9"), lines[2], lines[3]], 2),
        ([lines[0], lines[2], lines[3]], 2), (Array(lines.dropFirst()), 1), ([lines[0], lines[0], lines[1]], 2),
        ([lines[1], lines[0], lines[2], lines[3]], 1), ([lines[0], other[1], lines[2]], 2), ([lines[0], "", lines[1]], 2),
        ([lines[0], lines[1], "junk"], 3),
      ]
      for (changed, line) in cases {
        try (changed.joined(separator: "\n") + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        #expect(try AuditVerifier.verify(file: path) == .broken(line: line))
        #expect(throws: FileAuditSink.Failure.broken(line: line)) { try FileAuditSink(path: path) }
      }
    }

    @Test("With a key, only who has it can chain or check")
    func keyed() async throws {
      let (path, head) = try await Self.written(2, key: Secret("key"))
      #expect(try AuditVerifier.verify(file: path, key: Secret("key")) == .intact(lines: 2, digest: head.digest))
      #expect(try AuditVerifier.verify(file: path, key: Secret("other")) == .broken(line: 1))
      #expect(try AuditVerifier.verify(file: path) == .broken(line: 1))
    }

    @Test("A line that a crash cut is taken off, and writing goes on after the last whole one")
    func torn() async throws {
      let (path, _) = try await Self.written(2)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      for cut in [1, 40, 200] {
        try whole.dropLast(cut).write(to: URL(fileURLWithPath: path))
        #expect(try AuditVerifier.verify(file: path) == .torn(line: 2))
        let sink = try FileAuditSink(path: path)
        try await sink.append(Self.record(7))
        #expect(try AuditVerifier.verify(file: path) == .intact(lines: 2, digest: await sink.head.digest))
      }
    }

    @Test("One sink a file; a folder is none; texts with line breaks stay on their line")
    func limits() async throws {
      let path = Self.path()
      let sink = try FileAuditSink(path: path)
      #expect(throws: FileAuditSink.Failure.inUse) { try FileAuditSink(path: path) }
      #expect(throws: FileAuditSink.Failure.notWritable(errno: EISDIR)) { try FileAuditSink(path: "/tmp") }
      let reason = "a\nb\r\n\"c\"\\\u{1}\u{2028}é🙂"
      try await sink.append(Self.record(1, reason: reason))
      try await sink.append(Self.record(2))
      #expect(try AuditVerifier.verify(file: path) == .intact(lines: 2, digest: await sink.head.digest))
      let line = try #require(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").first)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["reason"] as? String == reason)
    }
  }
#endif
