#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import Testing

  /// T1 to T6: what a server may do to the HTTP layer. Each row on TLS 1.2 and 1.3.
  @Suite("Hostile answers", .serialized)
  struct HostileAnswerTests {
    struct Row: CustomTestStringConvertible, Sendable {
      let id: String
      let answer: ScriptedAnswer
      let expected: Loopback.Outcome
      var isCompressed = false
      var testDescription: String { id }

      init(_ id: String, _ answer: ScriptedAnswer, _ expected: Loopback.Outcome, isCompressed: Bool = false) {
        self.id = id
        self.answer = answer
        self.expected = expected
        self.isCompressed = isCompressed
      }
    }

    static let xml = ("Content-Type", "text/xml")
    static let body = Array("<soap/>".utf8)
    static let chunked = ("Transfer-Encoding", "chunked")
    static let gzip = ("Content-Encoding", "gzip")

    static func raw(_ head: [(String, String)], _ steps: ScriptedAnswer.Step..., status: Int = 200) -> ScriptedAnswer {
      ScriptedAnswer(steps: [.send(ScriptedAnswer.head(status, head))] + steps)
    }

    static let redirects: [Row] = [301, 302, 303, 307, 308, 304].map {
      Row("T1 \($0)", .http($0, headers: [("Location", "https://localhost:1/")], body: []), .failed(.redirect))
    }

    static let framing: [Row] = [
      Row("T2 body over the limit, announced", .http(body: [UInt8](repeating: 0x20, count: 70_000)), .failed(.responseTooLarge)),
      Row(
        "T2 body over the limit, chunked",
        raw([xml, chunked], .send(ScriptedAnswer.chunk([UInt8](repeating: 0x20, count: 70_000))), .hang), .failed(.responseTooLarge)),
      Row("T2 endless chunks", raw([xml, chunked], .flood(ScriptedAnswer.chunk(body))), .failed(.responseTooLarge)),
      Row("T2 endless body until close", raw([xml], .flood(body)), .failed(.responseTooLarge)),
      Row("T2 length too long", raw([xml, ("Content-Length", "8")], .send(body), .close), .failed(.connectionClosed)),
      Row(
        "T2 length too short", ScriptedAnswer(steps: [.send(ScriptedAnswer.head(200, [xml, ("Content-Length", "3")]) + body), .close]),
        .failed(.malformedResponse)),
      Row("T2 length negative", raw([xml, ("Content-Length", "-1")], .send(body), .close), .failed(.malformedResponse)),
      Row(
        "T2 length overflows", raw([xml, ("Content-Length", "99999999999999999999999")], .send(body), .close), .failed(.malformedResponse)),
      Row("T2 length enormous", raw([xml, ("Content-Length", "9223372036854775807")], .send(body), .hang), .failed(.responseTooLarge)),
      Row(
        "T2 two lengths", raw([xml, ("Content-Length", "7"), ("Content-Length", "3")], .send(body), .close), .failed(.malformedResponse)),
      Row("T2 length and chunks", raw([xml, ("Content-Length", "7"), chunked], .send(body), .close), .failed(.malformedResponse)),
      Row("T2 no such chunk", raw([xml, chunked], .send(Array("zz\r\n".utf8)), .close), .failed(.malformedResponse)),
      Row("T2 chunk of 2^64", raw([xml, chunked], .send(Array("10000000000000000\r\n".utf8)), .close), .failed(.malformedResponse)),
    ]

    static let compression: [Row] = [
      Row("T3 gzip, not asked for", .http(headers: [xml, gzip], body: Gzip.stored(body)), .failed(.decompression)),
      Row("T3 gzip", .http(headers: [xml, gzip], body: Gzip.stored(body)), .answer(200), isCompressed: true),
      Row("T3 gzip bomb", .http(headers: [xml, gzip], body: Gzip.zeros(1_000_000)), .failed(.decompression), isCompressed: true),
      Row(
        "T3 gzip of gzip", .http(headers: [xml, gzip], body: Gzip.stored(Gzip.stored(body))), .failed(.decompression), isCompressed: true),
      Row(
        "T3 gzip of gzip, declared", .http(headers: [xml, ("Content-Encoding", "gzip, gzip")], body: Gzip.stored(Gzip.stored(body))),
        .failed(.decompression), isCompressed: true),
      Row(
        "T3 gzip, cut", .http(headers: [xml, gzip], body: Gzip.stored(body).dropLast(9)), .failed(.decompression), isCompressed: true),
      Row("T3 gzip, damaged", .http(headers: [xml, gzip], body: damaged(Gzip.stored(body))), .failed(.decompression), isCompressed: true),
      Row(
        "T3 gzip, junk after it", .http(headers: [xml, gzip], body: Gzip.stored(body) + [1, 2, 3]), .failed(.decompression),
        isCompressed: true),
      Row("T3 br", .http(headers: [xml, ("Content-Encoding", "br")], body: body), .failed(.decompression), isCompressed: true),
      Row("T3 undeclared gzip", .http(headers: [xml], body: Gzip.stored(body)), .failed(.decompression), isCompressed: true),
      Row("T3 identity", .http(headers: [xml, ("Content-Encoding", "identity")], body: body), .answer(200)),
    ]

    static let heads: [Row] = [
      Row("T4 endless interim answers", ScriptedAnswer(steps: [.flood(ScriptedAnswer.head(103, []))]), .failed(.responseTooLarge)),
      Row(
        "T4 one interim answer", ScriptedAnswer(steps: [.send(ScriptedAnswer.head(103, []))] + ScriptedAnswer.http(body: body).steps),
        .answer(200)),
      Row(
        "T4 endless headers", ScriptedAnswer(steps: [.send(Array("HTTP/1.1 200 OK\r\n".utf8)), .flood(Array("a: b\r\n".utf8))]),
        .failed(.malformedResponse)),
      Row("T4 header of 1 MB", raw([("a", String(repeating: "b", count: 1 << 20))], .close), .failed(.malformedResponse)),
      Row(
        "T4 204 with a body", ScriptedAnswer(steps: [.send(ScriptedAnswer.head(204, [("Content-Length", "7")]) + body), .close]),
        .failed(.malformedResponse)),
      Row("T4 HTTP/1.0", ScriptedAnswer(steps: [.send(Array("HTTP/1.0 200 OK\r\n\r\n".utf8) + body), .close]), .answer(200)),
      Row(
        "T4 HTTP/2.0", ScriptedAnswer(steps: [.send(Array("HTTP/2.0 200 OK\r\n\r\n".utf8) + body), .close]), .failed(.malformedResponse)),
      Row("T4 HTTP/0.9", ScriptedAnswer(steps: [.send(body), .close]), .failed(.malformedResponse)),
      Row("T4 no status", ScriptedAnswer(steps: [.send(Array("HTTP/1.1 OK\r\n\r\n".utf8)), .close]), .failed(.malformedResponse)),
    ]

    static let breaks: [Row] = [
      Row("T5 close before an answer", ScriptedAnswer(steps: [.close]), .failed(.connectionClosed)),
      Row("T5 reset before an answer", ScriptedAnswer(steps: [.reset]), .failed(.connectionClosed)),
      Row("T5 close within the head", ScriptedAnswer(steps: [.send(Array("HTTP/1.1 200".utf8)), .close]), .failed(.connectionClosed)),
      Row("T5 close within the body", raw([xml, ("Content-Length", "100")], .send(body), .close), .failed(.connectionClosed)),
      Row("T5 reset within the body", raw([xml, ("Content-Length", "100")], .send(body), .reset), .failed(.connectionClosed)),
      Row("T5 close within a chunk", raw([xml, chunked], .send(Array("ff\r\n<soap".utf8)), .close), .failed(.connectionClosed)),
    ]

    static let contents: [Row] = [
      Row("T6 503 as a page", .http(503, headers: [("Content-Type", "text/html")], body: Array("<html>".utf8)), .answer(503)),
      Row("T6 multipart", .http(headers: [("Content-Type", "multipart/related; boundary=a")], body: body), .answer(200)),
      Row("T6 other charset", .http(headers: [("Content-Type", "text/xml; charset=iso-8859-1")], body: body), .answer(200)),
      Row("T6 no type", .http(headers: [], body: body), .answer(200)),
    ]

    static func damaged(_ bytes: [UInt8]) -> [UInt8] {
      var bytes = bytes
      bytes[10] = 0xFF
      return bytes
    }

    @Test("T1 to T6", arguments: redirects + framing + compression + heads + breaks + contents, TLSSettings.Version.all)
    func row(_ row: Row, _ version: TLSSettings.Version) async throws {
      let outcome = try await Loopback.run(
        version,
        client: {
          $0.allowsCompression = row.isCompressed
          $0.limits.bodyBytes = 64 << 10
          $0.limits.wireBytes = 256 << 10
        },
        responder: { _ in row.answer }, body: { transport, _ in try await Loopback.outcome(transport) })
      #expect(outcome == row.expected)
    }

    @Test("T1 A redirect sends nothing anywhere else", arguments: [301, 302, 303, 307, 308])
    func redirect(_ status: Int) async throws {
      let elsewhere = try await LoopbackServer.start(tls: nil) { _ in .http(body: []) }
      for target in ["http://127.0.0.1:\(elsewhere.port)/", "http://localhost:\(elsewhere.port)/sync-service", "/sync-service?again"] {
        try await Loopback.run(responder: { _ in .http(status, headers: [("Location", target)], body: []) }) { transport, server in
          let outcome = try await Loopback.outcome(transport)
          #expect(outcome == .failed(.redirect))
          #expect(server.counts.requests == 1)
        }
      }
      #expect(elsewhere.counts.connections == 0)
      try await elsewhere.stop()
    }

    @Test("T3 Compressed bodies of ours are what gunzip takes", arguments: [0, 1, 2, 1_000, 70_000])
    func gzip(_ count: Int) throws {
      for (file, plain) in [
        (Gzip.zeros(max(count, 1)), [UInt8](repeating: 0, count: max(count, 1))),
        (Gzip.stored([UInt8](repeating: 0x41, count: count)), [UInt8](repeating: 0x41, count: count)),
      ] {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("smsp-\(UUID().uuidString).gz")
        try Data(file).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", url.path]
        process.standardOutput = output
        try process.run()
        let unpacked = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(Array(unpacked) == plain)
      }
    }

    @Test("T4 HTTP/2 is not spoken, though the server offers it", arguments: TLSSettings.Version.all)
    func http2(_ version: TLSSettings.Version) async throws {
      let outcome = try await Loopback.run(
        version, server: { $0.applicationProtocols = ["h2", "http/1.1"] }, responder: { _ in .http(body: Self.body) },
        body: { transport, _ in try await Loopback.outcome(transport) })
      #expect(outcome == .answer(200))
    }

    @Test("T5 Silence and slowness end by the timeout that is for them", arguments: TLSSettings.Version.all)
    func slow(_ version: TLSSettings.Version) async throws {
      let silent = ScriptedAnswer(steps: [.hang])
      let half = Self.raw([Self.xml, ("Content-Length", "100")], .hang)
      let slow = Self.raw(
        [Self.xml, ("Content-Length", "100000")], .drip([UInt8](repeating: 0x20, count: 100_000), pieces: 100_000, pause: .milliseconds(20))
      )
      for (answer, code, overall) in [(silent, TransportError.Code.readTimeout, 30), (half, .readTimeout, 30), (slow, .deadline, 5)] {
        let outcome = try await Loopback.run(
          version,
          client: {
            $0.timeouts.read = .milliseconds(overall == 5 ? 30_000 : 500)
            $0.timeouts.overall = .seconds(overall)
          }, responder: { _ in answer }, body: { transport, _ in try await Loopback.outcome(transport) })
        #expect(outcome == .failed(code))
      }
    }

    @Test("T5 The request's deadline comes before the transport's own", arguments: TLSSettings.Version.all)
    func deadline(_ version: TLSSettings.Version) async throws {
      let responder: LoopbackServer.Responder = { $0.body.isEmpty ? .http(body: []) : ScriptedAnswer(steps: [.hang]) }
      try await Loopback.run(version, responder: responder) { transport, server in
        // A connection is there first, so that the time is for the answer.
        let first = try await Loopback.outcome(transport, Loopback.request(""))
        #expect(first == .answer(200))
        let soon = try await Loopback.outcome(transport, Loopback.request(deadline: .now + .seconds(2)))
        #expect(soon == .failed(.deadline))
        let past = try await Loopback.outcome(transport, Loopback.request(deadline: .now - .seconds(1)))
        #expect(past == .error(.deadline, mayHaveBeenProcessed: false))
        #expect(server.counts.requests == 2)
      }
    }
  }
#endif
