#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport

  /// A server and a transport that talk to each other for the time of a test.
  enum Loopback {
    static let credentials = Result {
      try TestCredentials(folder: FileManager.default.temporaryDirectory.appendingPathComponent("smsp-tests-\(UUID().uuidString)"))
    }

    /// Timeouts for whatever comes sooner or later: other tests may keep the processor to themselves for a long time.
    static let patience = HTTPSConfiguration.Timeouts(
      connect: .seconds(120), poolWait: .seconds(120), read: .seconds(120), overall: .seconds(300))

    static let interaction = InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN180000SM04")

    static func request(_ text: String = "<a/>", deadline: ContinuousClock.Instant? = nil) throws -> SpineRequest {
      guard let interaction else { throw TransportError(.invalidRequest) }
      return SpineRequest(interaction: interaction, body: Array(text.utf8), deadline: deadline)
    }

    /// Starts a server, makes a transport to it, and shuts both down afterwards.
    static func run<T>(
      _ version: TLSSettings.Version = .tls13, server change: (inout ServerTLS) throws -> Void = { _ in },
      client configure: (inout HTTPSConfiguration) throws -> Void = { _ in }, now: Date = Date(),
      responder: @escaping LoopbackServer.Responder,
      body: (HTTPSTransport, LoopbackServer) async throws -> T
    ) async throws -> T {
      let credentials = try credentials.get()
      var tls = credentials.serverSettings
      tls.minimum = version == .tls12 ? .tls12 : .tls13
      tls.maximum = tls.minimum
      try change(&tls)
      let server = try await LoopbackServer.start(tls: tls, responder: responder)
      do {
        var configuration = HTTPSConfiguration(endpoint: server.url, tls: credentials.clientSettings)
        configuration.timeouts = patience
        try configure(&configuration)
        let transport = try HTTPSTransport(configuration, now: now)
        do {
          let result = try await body(transport, server)
          await transport.shutdown()
          try await server.stop()
          return result
        } catch {
          await transport.shutdown()
          throw error
        }
      } catch {
        try await server.stop()
        throw error
      }
    }

    /// What a call ends in, in a form that can be compared.
    static func outcome(_ transport: some SpineTransport, _ request: SpineRequest? = nil) async throws -> Outcome {
      let request = try request ?? self.request()
      do { return .answer(try await transport.send(request).status) } catch let error as TransportError {
        return .error(error.code, mayHaveBeenProcessed: error.mayHaveBeenProcessed)
      }
    }

    enum Outcome: Equatable {
      case answer(Int)
      case error(TransportError.Code, mayHaveBeenProcessed: Bool)

      static func failed(_ code: TransportError.Code) -> Outcome {
        .error(code, mayHaveBeenProcessed: TransportError(code).mayHaveBeenProcessed)
      }
    }
  }

  extension TLSSettings.Version {
    static let all: [Self] = [.tls12, .tls13]
  }
#endif
