#if Transport
  import InMemoryTracing
  import Metrics
  import MetricsTestKit
  import SMSPTesting
  import SMSPTransport
  import Synchronization
  import Testing
  import Tracing

  @Suite("Middlewares")
  struct MiddlewareTests {
    static let request = SpineRequest(
      interaction: InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN180000SM04")!, body: Array("9990000018".utf8))

    struct Refused: Error, CustomStringConvertible { let description = "patient 9990000018" }

    /// Answers, fails as a transport does, and fails as none should.
    static let transport = ClosureTransport { request in
      switch request.headers["case"] {
      case "timeout": throw TransportError(.readTimeout)
      case "odd": throw Refused()
      case "unavailable": return SpineResponse(status: 503, body: [])
      default: return SpineResponse(status: 200, body: Array("<Smith/>".utf8))
      }
    }

    static func send(_ transport: some SpineTransport) async {
      for name in ["", "timeout", "odd", "unavailable"] {
        var request = Self.request
        request.headers["case"] = name
        _ = try? await transport.send(request)
      }
    }

    @Test("Metrics count outcomes by interaction, and nothing else")
    func metrics() async throws {
      let metrics = TestMetrics()
      await Self.send(MetricsTransport(Self.transport, factory: metrics))
      for outcome in ["200", "readTimeout", "other", "503"] {
        let counter = try metrics.expectCounter("smsp_exchanges", [("interaction", "QUPC_IN180000SM04"), ("outcome", outcome)])
        #expect(counter.totalValue == 1)
      }
      #expect(try metrics.expectTimer("smsp_exchange_duration", [("interaction", "QUPC_IN180000SM04")]).values.count == 4)
      #expect(try metrics.expectMeter("smsp_exchanges_active").lastValue == 0)
      #expect(!metrics.counters.contains { "\($0.dimensions)\($0.label)".contains("9990000018") })
    }

    @Test("Spans say what was asked and what came of it, and no more")
    func tracing() async throws {
      let tracer = InMemoryTracer()
      await Self.send(TracingTransport(Self.transport, tracer: tracer))
      let spans = tracer.finishedSpans
      #expect(spans.map(\.operationName) == Array(repeating: "QUPC_IN180000SM04", count: 4))
      #expect(spans.map { $0.attributes.get("http.response.status_code") } == [.int64(200), nil, nil, .int64(503)])
      #expect(spans.map { $0.attributes.get("error.type") } == [nil, .string("readTimeout"), .string("other"), nil])
      #expect(spans.map { $0.status?.code == .error } == [false, true, true, true])
      #expect(spans.allSatisfy { $0.errors.isEmpty && $0.events.isEmpty })
      for span in spans {
        span.attributes.forEach { name, value in #expect(!"\(name) \(value)".contains("9990000018") && !"\(value)".contains("Smith")) }
      }
    }

    @Test("A rate limit spaces requests out after a burst")
    func rate() async throws {
      let start = ContinuousClock.now
      let turns = Mutex<[Duration]>([])
      let limited = RateLimit(
        ClosureTransport { _ in SpineResponse(status: 200, body: []) }, perSecond: 5, burst: 3, longestWait: .seconds(1), now: { start },
        sleep: { instant in turns.withLock { $0.append(start.duration(to: instant)) } })
      for _ in 0..<8 { _ = try await limited.send(Self.request) }
      #expect(turns.withLock { $0 } == [200, 400, 600, 800, 1000].map { .milliseconds($0) })
      await #expect(throws: TransportError(.overloaded)) { try await limited.send(Self.request) }
      var urgent = Self.request
      urgent.deadline = start + .milliseconds(100)
      let other = RateLimit(
        ClosureTransport { _ in SpineResponse(status: 200, body: []) }, perSecond: 5, now: { start }, sleep: { _ in })
      _ = try await other.send(urgent)
      await #expect(throws: TransportError(.deadline)) { try await other.send(urgent) }
      let stopped = RateLimit(
        ClosureTransport { _ in SpineResponse(status: 200, body: []) }, perSecond: 5, now: { start },
        sleep: { _ in throw CancellationError() })
      _ = try await stopped.send(Self.request)
      await #expect(throws: TransportError(.cancelled)) { try await stopped.send(Self.request) }
    }

    @Test("A concurrency limit lets so many in, and others in the order they came", .timeLimit(.minutes(1)))
    func concurrency() async throws {
      let gates = (0..<4).map { _ in Signal() }
      let entered = (0..<4).map { _ in Signal() }
      let order = Mutex<[Int]>([])
      let limited = ConcurrencyLimit(
        ClosureTransport { request in
          let number = Int(request.headers["number"] ?? "") ?? 0
          order.withLock { $0.append(number) }
          entered[number].give()
          await gates[number].wait()
          return SpineResponse(status: 200, body: [])
        }, places: 1, longestLine: 2, sleep: { _ in try await Task.sleep(for: .seconds(3_600)) })
      func start(_ number: Int) -> Task<Int, any Error> {
        Task {
          var request = Self.request
          request.headers["number"] = "\(number)"
          return try await limited.send(request).status
        }
      }
      let first = start(0)
      await entered[0].wait()
      let second = start(1)
      while limited.waiting < 1 { await Task.yield() }
      let third = start(2)
      while limited.waiting < 2 { await Task.yield() }
      await #expect(throws: TransportError(.overloaded)) { try await limited.send(Self.request) }
      second.cancel()
      await #expect(throws: TransportError(.cancelled)) { try await second.value }
      let fourth = start(3)
      while limited.waiting < 2 { await Task.yield() }
      for gate in gates { gate.give() }
      #expect(try await [first.value, third.value, fourth.value] == [200, 200, 200])
      #expect(order.withLock { $0 } == [0, 2, 3])
      let impatient = ConcurrencyLimit(
        ClosureTransport { _ in
          await gates[0].wait()
          return SpineResponse(status: 200, body: [])
        }, places: 1, sleep: { _ in })
      #expect(try await impatient.send(Self.request).status == 200)
    }

    @Test("Who waits too long for a place is told so")
    func impatience() async throws {
      let entered = Signal(), gate = Signal()
      let limited = ConcurrencyLimit(
        ClosureTransport { _ in
          entered.give()
          await gate.wait()
          return SpineResponse(status: 200, body: [])
        }, places: 1, sleep: { _ in })
      let first = Task { try await limited.send(Self.request).status }
      await entered.wait()
      await #expect(throws: TransportError(.poolTimeout)) { try await limited.send(Self.request) }
      gate.give()
      #expect(try await first.value == 200)
    }
  }
#endif
