#if Transport
  import Logging
  import NIOCore
  import NIOPosix
  import SMSPTesting
  import SMSPTransport
  import ServiceLifecycle
  import Testing

  /// T7: cancelling in each state, and shutting down with calls under way.
  @Suite("Cancellation and shutdown", .serialized)
  struct CancellationTests {
    /// Cancels a call when something has happened, and says what came of it. Without cancellation these calls would last half a minute and more.
    static func cancel(_ transport: HTTPSTransport, when signal: Signal) async throws -> (outcome: Loopback.Outcome, took: Duration) {
      let call = Task { try await Loopback.outcome(transport) }
      await signal.wait()
      let start = ContinuousClock.now
      call.cancel()
      return (try await call.value, start.duration(to: .now))
    }

    /// For those whose connection never comes about. They are not shut down: that would wait for the connection, up to this timeout.
    static let unhurried = HTTPSConfiguration.Timeouts(connect: .seconds(60))

    /// The promise is 50 ms; on a machine where the processor is not ours a test can only tell it from a timeout.
    static let soon = Duration.seconds(5)

    @Test("T7 Cancelled while the answer is awaited", arguments: TLSSettings.Version.all)
    func head(_ version: TLSSettings.Version) async throws {
      let arrived = Signal()
      let responder: LoopbackServer.Responder = { _ in
        arrived.give()
        return ScriptedAnswer(steps: [.hang])
      }
      let result = try await Loopback.run(version, responder: responder) { transport, _ in try await Self.cancel(transport, when: arrived) }
      #expect(result.outcome == .error(.cancelled, mayHaveBeenProcessed: true))
      #expect(result.took < Self.soon)
    }

    @Test("T7 Cancelled within the body", arguments: TLSSettings.Version.all)
    func body(_ version: TLSSettings.Version) async throws {
      let arrived = Signal()
      let responder: LoopbackServer.Responder = { _ in
        arrived.give()
        return ScriptedAnswer(steps: [.send(ScriptedAnswer.head(200, [("Content-Length", "9")]) + [0x20]), .hang])
      }
      let result = try await Loopback.run(version, responder: responder) { transport, _ in try await Self.cancel(transport, when: arrived) }
      #expect(result.outcome == .error(.cancelled, mayHaveBeenProcessed: true))
      #expect(result.took < Self.soon)
    }

    @Test("T7 Cancelled in the queue", arguments: TLSSettings.Version.all)
    func queue(_ version: TLSSettings.Version) async throws {
      let arrived = Signal()
      let responder: LoopbackServer.Responder = { _ in
        arrived.give()
        return ScriptedAnswer(steps: [.hang])
      }
      try await Loopback.run(version, client: { $0.limits.connections = 1 }, responder: responder) { transport, server in
        let first = Task { try await Loopback.outcome(transport) }
        await arrived.wait()
        let second = try await Self.cancel(transport, when: arrived)
        #expect(second.outcome == .error(.cancelled, mayHaveBeenProcessed: false))
        #expect(second.took < Self.soon)
        first.cancel()
        _ = try await first.value
        #expect(server.counts.requests == 1)
      }
    }

    @Test("T7 Cancelled in the TLS handshake, to which the server does not answer")
    func handshake() async throws {
      let arrived = Signal()
      let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .childChannelInitializer { channel in
          arrived.give()
          return channel.eventLoop.makeSucceededVoidFuture()
        }
        .bind(host: "127.0.0.1", port: 0).get()
      let port = try #require(listener.localAddress?.port)
      let settings = try Loopback.credentials.get().clientSettings
      let transport = try HTTPSTransport(
        HTTPSConfiguration(endpoint: "https://localhost:\(port)/", tls: settings, timeouts: Self.unhurried))
      let result = try await Self.cancel(transport, when: arrived)
      #expect(result.outcome == .error(.cancelled, mayHaveBeenProcessed: false))
      #expect(result.took < Self.soon)
      try await listener.close()
    }

    @Test("T7 Cancelled while connecting, to a port whose queue is full", .enabled(if: FullQueue.isKnown))
    func connecting() async throws {
      let queue = try FullQueue()
      defer { queue.close() }
      let settings = try Loopback.credentials.get().clientSettings
      let transport = try HTTPSTransport(
        HTTPSConfiguration(endpoint: "https://127.0.0.1:\(queue.port)/", tls: settings, timeouts: Self.unhurried))
      let asked = Signal()
      let watch = Task {
        let end = ContinuousClock.now + .seconds(20)
        while !queue.isAsked, .now < end { try? await Task.sleep(for: .milliseconds(5)) }
        asked.give()
      }
      let result = try await Self.cancel(transport, when: asked)
      #expect(result.outcome == .error(.cancelled, mayHaveBeenProcessed: false))
      #expect(result.took < Self.soon)
      await watch.value
    }

    @Test("T7 Cancelled while the request is written, which the server does not read", arguments: TLSSettings.Version.all)
    func writing(_ version: TLSSettings.Version) async throws {
      let arrived = Signal()
      try await Loopback.run(version, server: { $0.stopsReading = { arrived.give() } }, responder: { _ in .http(body: []) }) {
        transport, server in
        let request = try Loopback.request(String(repeating: " ", count: 16 << 20))
        let call = Task { try await Loopback.outcome(transport, request) }
        await arrived.wait()
        let start = ContinuousClock.now
        call.cancel()
        let outcome = try await call.value
        #expect(outcome == .error(.cancelled, mayHaveBeenProcessed: true))
        #expect(start.duration(to: .now) < Self.soon)
        #expect(server.counts.requests == 0)
      }
    }

    @Test("T7 Cancelled before it begins")
    func before() async throws {
      try await Loopback.run(responder: { _ in .http(body: []) }) { transport, server in
        let start = Signal()
        let call = Task {
          await start.wait()
          return try await Loopback.outcome(transport)
        }
        call.cancel()
        start.give()
        let outcome = try await call.value
        #expect(outcome == .error(.cancelled, mayHaveBeenProcessed: false))
        #expect(server.counts.connections == 0)
      }
    }

    @Test("T7 Shutdown lets calls under way end, and takes no more", arguments: TLSSettings.Version.all)
    func graceful(_ version: TLSSettings.Version) async throws {
      let arrived = Signal(), go = Signal()
      let responder: LoopbackServer.Responder = { _ in
        arrived.give()
        await go.wait()
        return .http(body: [])
      }
      try await Loopback.run(version, responder: responder) { transport, server in
        let call = Task { try await Loopback.outcome(transport) }
        await arrived.wait()
        let shutdown = Task { await transport.shutdown() }
        while !transport.isShutDown { await Task.yield() }
        let refused = try await Loopback.outcome(transport)
        #expect(refused == .error(.shutdown, mayHaveBeenProcessed: false))
        go.give()
        let outcome = try await call.value
        #expect(outcome == .answer(200))
        await shutdown.value
        #expect(server.counts.requests == 1)
      }
    }

    @Test("T7 Shutdown ends calls that do not end themselves")
    func forced() async throws {
      let arrived = Signal()
      let responder: LoopbackServer.Responder = { _ in
        arrived.give()
        return ScriptedAnswer(steps: [.hang])
      }
      try await Loopback.run(client: { $0.timeouts.drain = .milliseconds(50) }, responder: responder) { transport, _ in
        let call = Task { try await Loopback.outcome(transport) }
        await arrived.wait()
        await transport.shutdown()
        let outcome = try await call.value
        #expect(outcome == .error(.shutdown, mayHaveBeenProcessed: true))
      }
    }

    @Test("T7 A service group shuts it down")
    func service() async throws {
      try await Loopback.run(responder: { _ in .http(body: []) }) { transport, _ in
        let group = ServiceGroup(configuration: .init(services: [transport], logger: .init(label: "test")))
        let running = Task { try await group.run() }
        let before = try await Loopback.outcome(transport)
        #expect(before == .answer(200))
        await group.triggerGracefulShutdown()
        try await running.value
        let after = try await Loopback.outcome(transport)
        #expect(after == .error(.shutdown, mayHaveBeenProcessed: false))
      }
    }

    @Test("A call that finds all connections busy says so, and how", arguments: TLSSettings.Version.all)
    func busy(_ version: TLSSettings.Version) async throws {
      let arrived = Signal()
      let responder: LoopbackServer.Responder = { _ in
        arrived.give()
        return ScriptedAnswer(steps: [.hang])
      }
      let change: (inout HTTPSConfiguration) -> Void = {
        $0.limits.connections = 1
        $0.limits.waitingCalls = 1
        $0.timeouts.poolWait = .milliseconds(300)
      }
      try await Loopback.run(version, client: change, responder: responder) { transport, _ in
        let first = Task { try await Loopback.outcome(transport) }
        await arrived.wait()
        async let second = Loopback.outcome(transport)
        async let third = Loopback.outcome(transport)
        let outcomes = try await [second, third]
        #expect(outcomes.contains(.failed(.poolTimeout)))
        #expect(outcomes.allSatisfy { $0 == .failed(.poolTimeout) || $0 == .failed(.overloaded) })
        first.cancel()
        _ = try await first.value
      }
    }
  }
#endif
