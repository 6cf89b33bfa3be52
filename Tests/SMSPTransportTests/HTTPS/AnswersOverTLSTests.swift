#if Transport
  import HL7V3Runtime
  import SMSPTesting
  import SMSPTransport
  import Testing

  /// S1 to S8, S10 and T6 again, as bytes that come over TLS with mutual authentication.
  @Suite("Answers over TLS", .serialized)
  struct AnswersOverTLSTests {
    static let patient = AnswerTests.number(.summary)

    /// A client of the simulated Spine behind TLS.
    static func run(
      _ version: TLSSettings.Version, _ steps: [SimulatedStep], faults: [AnswerFault] = [],
      client change: (inout SpineClient.Configuration) -> Void = { _ in },
      transport configure: (inout HTTPSConfiguration) -> Void = { _ in },
      _ body: (SpineClient, SpineSimulator) async throws -> Void
    ) async throws {
      let credentials = try Loopback.credentials.get()
      var tls = credentials.serverSettings
      tls.minimum = version == .tls12 ? .tls12 : .tls13
      tls.maximum = tls.minimum
      let simulator = try await SpineSimulator.start(.demonstration(), credentials: credentials, tls: tls)
      simulator.spine.play(steps)
      for fault in faults { simulator.play(fault) }
      var configuration = HTTPSConfiguration(endpoint: simulator.url, tls: credentials.clientSettings)
      configuration.timeouts = Loopback.patience
      configure(&configuration)
      let transport = try HTTPSTransport(configuration)
      let result: Result<Void, any Error>
      do {
        let client = Sample.client(over: transport) {
          $0.timeLimit = .seconds(300)
          change(&$0)
        }
        result = .success(try await body(client, simulator))
      } catch { result = .failure(error) }
      await transport.shutdown()
      try await simulator.stop()
      try result.get()
    }

    @Test("Wrong ones", arguments: AnswerTests.wrong.filter { $0.code != .noAnswer }, TLSSettings.Version.all)
    func wrongAnswer(_ row: AnswerTests.Wrong, _ version: TLSSettings.Version) async throws {
      try await Self.run(version, Array(repeating: row.step, count: 3)) { client, simulator in
        do {
          _ = try await client.document(Sample.documentID, of: Self.patient)
          Issue.record("a wrong answer was taken")
        } catch let error as SpineError {
          #expect(error.code == row.code && error.messageIDs.count == row.attempts, "\(error)")
          SilenceTests.expectSilence(error)
        }
        #expect(simulator.server.counts.requests == row.attempts)
      }
    }

    @Test("Right ones", arguments: AnswerTests.right, TLSSettings.Version.all)
    func rightAnswer(_ row: AnswerTests.Right, _ version: TLSSettings.Version) async throws {
      try await Self.run(version, [row.step]) { client, _ in
        let answer = try await client.document(Sample.documentID, of: Self.patient)
        #expect(answer.patientConfirmed && answer.content.summary.sections.count == 5)
      }
    }

    @Test("S10", arguments: ContentRow.all, TLSSettings.Version.all)
    func content(_ row: ContentRow, _ version: TLSSettings.Version) async throws {
      try await Self.run(version, [row.step]) { client, _ in
        do {
          let answer = try await client.document(Sample.documentID, of: Self.patient)
          #expect(row.limit == nil)
          #expect(try answer.message.decode().deviations.map(\.kind) == row.findings && answer.content.summary.sections.count == 5)
        } catch let error as SpineError {
          #expect(error.code == .malformedAnswer && error.xml?.code == row.limit)
        }
      }
    }

    @Test("S8 and others, of a provider", arguments: SMSPClientTests.wrong, TLSSettings.Version.all)
    func provider(_ row: SMSPClientTests.Wrong, _ version: TLSSettings.Version) async throws {
      let answer = SMSPClientTests.altering(row)
      try await Loopback.run(
        version,
        responder: { request in
          let response = await answer(request.body)
          return .http(response.status, headers: [("Content-Type", response.contentType ?? "")], body: response.body)
        }
      ) { transport, server in
        let client = SMSPClientTests.client(over: transport)
        _ = try await client.createPTV(of: Self.patient, by: SMSPClientTests.identity)
        await #expect(throws: SpineError(row.code)) { _ = try await client.querySCR(of: Self.patient, by: SMSPClientTests.identity) }
        #expect(server.counts.requests == 2)
      }
    }

    @Test("S4 The whole answer to a request that was made before, of the same patient", arguments: TLSSettings.Version.all)
    func stale(_ version: TLSSettings.Version) async throws {
      try await Self.run(version, []) { client, simulator in
        _ = try await client.document(Sample.documentID, of: Self.patient)
        let first = simulator.spine.requests[0]
        let answer = try SimulatedSpine.demonstration().respond(to: first)
        simulator.spine.play(SimulatedStep { _, _ in answer })
        await #expect(throws: SpineError(.correlationMismatch)) { _ = try await client.document(Sample.documentID, of: Self.patient) }
        simulator.spine.play(SimulatedStep { _, _ in answer })
        await #expect(throws: SpineError(.outcomeUnknown)) {
          _ = try await client.setPermission(.no, of: Self.patient, user: Sample.user)
        }
      }
    }
  }
#endif
