#if Transport
  import SMSPTesting
  import SMSPTransport
  import Synchronization
  import Testing

  /// T2: bytes beyond an answer. They are never an answer to the call that comes next on the connection.
  @Suite("Surplus bytes", .serialized)
  struct SurplusBytesTests {
    struct Row: CustomTestStringConvertible, Sendable {
      let id: String
      let bytes: [UInt8]
      var testDescription: String { id }

      init(_ id: String, _ bytes: [UInt8]) { (self.id, self.bytes) = (id, bytes) }
    }

    static func answer(_ text: String) -> [UInt8] { ScriptedAnswer.http(body: Array(text.utf8)).bytes }

    static let rows: [Row] = [
      Row("junk", Array("surplus".utf8)), Row("a byte", [0x3E]), Row("a whole answer", answer("forged")),
      Row("the head of an answer", ScriptedAnswer.head(200, [("Content-Length", "6")])),
      Row("an interim answer", ScriptedAnswer.head(103, [])), Row("two whole answers", answer("forged") + answer("forged")),
      Row("an answer that closes", Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nforged".utf8)),
    ]

    /// Sends a request and gives the answer's text, or the error's code. A request that met a connection as it closed, and was not sent, goes again, as
    /// the clients would have it.
    static func ask(_ transport: HTTPSTransport, _ text: String) async throws -> String {
      while true {
        do { return String(decoding: try await transport.send(Loopback.request(text)).body, as: UTF8.self) } catch let error
          as TransportError
        {
          guard error == TransportError(.connectionClosed), !error.mayHaveBeenProcessed else { return "\(error.code)" }
        }
      }
    }

    @Test("T2 With the answer: the call fails, and no other one gets what it left", arguments: rows, TLSSettings.Version.all)
    func together(_ row: Row, _ version: TLSSettings.Version) async throws {
      let responder: LoopbackServer.Responder = { request in
        let text = String(decoding: request.body, as: UTF8.self)
        return ScriptedAnswer(steps: [.send(Self.answer("to \(text)") + (text == "first" ? row.bytes : []))])
      }
      // With one connection, the second call waits for that of the first.
      try await Loopback.run(version, client: { $0.limits.connections = 1 }, responder: responder) { transport, server in
        async let first = Self.ask(transport, "first")
        async let second = Self.ask(transport, "second")
        async let third = Self.ask(transport, "third")
        let answers = try await [first, second, third]
        #expect(answers[0] == "malformedResponse")
        #expect(answers.dropFirst() == ["to second", "to third"])
        let after = try await Self.ask(transport, "fourth")
        #expect(after == "to fourth")
        #expect(server.counts.requests <= 4)
      }
    }

    @Test("T2 Behind the answer, while nobody uses the connection: the next call has a new one", arguments: rows, TLSSettings.Version.all)
    func later(_ row: Row, _ version: TLSSettings.Version) async throws {
      let responder: LoopbackServer.Responder = { request in
        ScriptedAnswer(steps: [.send(Self.answer("to \(String(decoding: request.body, as: UTF8.self))"))])
      }
      try await Loopback.run(version, client: { $0.limits.connections = 1 }, responder: responder) { transport, server in
        let first = try await Self.ask(transport, "first")
        #expect(first == "to first")
        try await server.send(row.bytes)
        // The client closes the connection when it sees them.
        while server.openConnections > 0 { try await Task.sleep(for: .milliseconds(5)) }
        let second = try await Self.ask(transport, "second")
        #expect(second == "to second" && server.counts.requests == 2)
      }
    }

    @Test("T2 A blank line behind an answer is passed over", arguments: TLSSettings.Version.all)
    func blank(_ version: TLSSettings.Version) async throws {
      let responder: LoopbackServer.Responder = { request in
        ScriptedAnswer(steps: [.send(Self.answer("to \(String(decoding: request.body, as: UTF8.self))") + [0x0D, 0x0A])])
      }
      try await Loopback.run(version, client: { $0.limits.connections = 1 }, responder: responder) { transport, server in
        for text in ["first", "second"] {
          let answer = try await Self.ask(transport, text)
          #expect(answer == "to \(text)")
        }
        #expect(server.counts.requests == 2)
      }
    }

    @Test(
      "T2 When the next request is on its way already: the ids tell that it is not its answer; a change is left open",
      arguments: TLSSettings.Version.all)
    func crossing(_ version: TLSSettings.Version) async throws {
      let spine = SimulatedSpine.demonstration()
      let before = Mutex<[UInt8]?>(nil)
      // The answer to the request before comes in front of each answer.
      let responder: LoopbackServer.Responder = { request in
        let own = SpineSimulator.answer(request, from: spine).bytes
        return before.withLock { before in
          defer { before = own }
          return ScriptedAnswer(steps: [.send((before ?? []) + own)])
        }
      }
      try await Loopback.run(version, client: { $0.limits.connections = 1 }, responder: responder) { transport, _ in
        let client = Sample.client(over: transport)
        let patient = AnswerTests.number(.summary)
        let list = try await client.documentList(for: patient)
        #expect(list.content.documents.count == 2)
        // Here the earlier answer is all of the answer, and the right one surplus: either is reason enough to refuse it.
        do throws(SpineError) {
          _ = try await client.documentList(for: patient)
          Issue.record("an answer to another request was taken")
        } catch {
          #expect(error.code == .correlationMismatch || error.transport?.code == .malformedResponse)
        }
        await #expect(throws: SpineError(.outcomeUnknown)) { _ = try await client.setPermission(.no, of: patient, user: Sample.user) }
      }
    }
  }
#endif
