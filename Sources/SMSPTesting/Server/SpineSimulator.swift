#if Transport
  import SMSPTransport
  import Synchronization

  /// The simulated Spine behind TLS with mutual authentication on loopback: what a client of the real one meets, wrongly on demand.
  ///
  ///     let simulator = try await SpineSimulator.start(.demonstration(), credentials: TestCredentials(folder: folder))
  ///     let transport = try HTTPSTransport(HTTPSConfiguration(endpoint: simulator.url, tls: simulator.credentials.clientSettings))
  ///
  /// ``spine`` decides what answers say; ``play(_:)`` does to the bytes what networks and servers do.
  public final class SpineSimulator: Sendable {
    /// What answers.
    public let spine: SimulatedSpine
    /// Who both sides are.
    public let credentials: TestCredentials
    /// The server.
    public let server: LoopbackServer
    private let faults: FaultList

    private init(spine: SimulatedSpine, credentials: TestCredentials, server: LoopbackServer, faults: FaultList) {
      self.spine = spine
      self.credentials = credentials
      self.server = server
      self.faults = faults
    }

    /// Starts one.
    /// - Parameters:
    ///   - port: Where it listens on 127.0.0.1; nil for any free port.
    ///   - tls: What it shows and asks for; nil for what the credentials say.
    public static func start(
      _ spine: SimulatedSpine, credentials: TestCredentials, port: Int? = nil, tls: ServerTLS? = nil
    ) async throws -> SpineSimulator {
      let faults = FaultList()
      let server = try await LoopbackServer.start(tls: tls ?? credentials.serverSettings, port: port) { request in
        let answer = answer(request, from: spine)
        return faults.next()?.change(answer) ?? answer
      }
      return SpineSimulator(spine: spine, credentials: credentials, server: server, faults: faults)
    }

    /// Where it is, for a client.
    public var url: String { server.url }

    /// What happens to the next answers, one fault each; then answers arrive as they are again.
    public func play(_ faults: AnswerFault...) { self.faults.add(faults) }

    /// Stops it.
    public func stop() async throws { try await server.stop() }

    /// What a simulated Spine answers to an HTTP request.
    public static func answer(_ request: ReceivedRequest, from spine: SimulatedSpine) -> ScriptedAnswer {
      let action = request.soapAction ?? ""
      let parts = action.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard request.method == "POST" else { return .http(405, headers: [("Allow", "POST")], body: []) }
      guard parts.count == 2, let interaction = InteractionID(service: parts[0], name: parts[1]) else {
        return .http(400, headers: [("Content-Type", "text/plain")], body: Array("SOAPAction names no interaction\n".utf8))
      }
      do {
        let response = try spine.respond(to: SpineRequest(interaction: interaction, body: request.body))
        let type = response.contentType.map { [("Content-Type", $0)] } ?? []
        let wait = response.retryAfter.map { [("Retry-After", "\($0.components.seconds)")] } ?? []
        return .http(response.status, headers: type + wait, body: response.body)
      } catch let error as TransportError where [.readTimeout, .deadline].contains(error.code) {
        return ScriptedAnswer(steps: [.hang])
      } catch {
        return ScriptedAnswer(steps: [.close])
      }
    }
  }

  /// Faults that are still to come.
  private final class FaultList: Sendable {
    private let faults = Mutex<[AnswerFault]>([])

    func add(_ more: [AnswerFault]) { faults.withLock { $0 += more } }
    func next() -> AnswerFault? { faults.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
  }
#endif
