#if Transport
  import AsyncHTTPClient
  public import Foundation
  public import Logging
  public import Metrics
  import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  import NIOPosix

  /// Sends over HTTPS with TLS mutual authentication to one endpoint.
  ///
  /// It sends each request once: no redirect is followed, no connection is tried twice. The answer is bounded on the wire and decompressed.
  /// Whatever goes wrong is a ``TransportError`` that says whether the request may have been acted on.
  ///
  /// Shut it down when done with it, or let ``run()`` do so as a service.
  public final class HTTPSTransport: SpineTransport {
    /// What it was made with.
    public let configuration: HTTPSConfiguration

    let pool: HTTPClientPool
    let monitor: CredentialMonitor
    let logger: Logger
    /// `smsp_certificate_seconds_left`
    let secondsLeft: Meter
    private let line: WaitLine
    private let loops = LoopBalance(MultiThreadedEventLoopGroup.singleton)
    private let request: HTTPClient.Request

    /// Reads certificates and keys, and makes a transport; connects with the first request.
    /// - Parameters:
    ///   - configuration: What to connect with.
    ///   - logger: Told about certificates that are renewed or cannot be.
    ///   - metrics: Where the gauge `smsp_certificate_seconds_left` goes, for how long our certificate is valid, set at each look for new
    ///     ones; the process's own unless said otherwise.
    ///   - now: The time by which certificates are valid; for tests.
    /// - Throws: ``TLSSettingError`` or ``SettingError``.
    public init(
      _ configuration: HTTPSConfiguration, logger: Logger = Logger(label: "smsp.transport"), metrics: (any MetricsFactory)? = nil,
      now: Date = Date()
    ) throws {
      guard let url = URL(string: configuration.endpoint), url.scheme?.lowercased() == "https", let host = url.host, !host.isEmpty,
        url.user == nil, url.password == nil, let request = try? HTTPClient.Request(url: url, method: .POST)
      else { throw SettingError(setting: "endpoint.url", expected: "an https URL with a host and without a user") }
      self.configuration = configuration
      self.request = request
      self.logger = logger
      secondsLeft = Meter(label: "smsp_certificate_seconds_left", factory: metrics ?? MetricsSystem.factory)
      line = WaitLine(places: configuration.limits.connections, longestLine: configuration.limits.waitingCalls)
      let fingerprint = CredentialMonitor.fingerprint(configuration.tls)
      let material = try TLSMaterial(configuration.tls, now: now)
      monitor = CredentialMonitor(fingerprint: fingerprint, expiry: material.expiry)
      pool = HTTPClientPool(Self.generation(configuration, material, host: host))
      recordSecondsLeft(now)
    }

    static func generation(_ configuration: HTTPSConfiguration, _ material: TLSMaterial, host: String) -> HTTPClientPool.Generation {
      var client = HTTPClient.Configuration(tlsConfiguration: material.configuration)
      let timeouts = configuration.timeouts, limits = configuration.limits
      client.redirectConfiguration = .disallow
      client.httpVersion = .http1Only
      client.timeout = .init(connect: timeouts.connect.timeAmount, read: timeouts.read.timeAmount, write: timeouts.read.timeAmount)
      client.connectionPool = .init(idleTimeout: limits.idle.timeAmount, concurrentHTTP1ConnectionsPerHostSoftLimit: limits.connections)
      // Hidden retries would go on until the deadline, also when the server's certificate is wrong.
      client.connectionPool.retryConnectionEstablishment = false
      client.maximumUsesPerConnection = limits.usesPerConnection
      client.decompression = configuration.allowsCompression ? .enabled(limit: .size(limits.bodyBytes)) : .disabled
      // Its spans would have the whole URL; ours say what was asked for.
      client.tracing.tracer = nil
      if let address = configuration.address { client.dnsOverride = [host: address] }
      let check = ConnectionCheck(host: host, pins: configuration.tls.pins, wireLimit: limits.wireBytes)
      client.http1_1ConnectionDebugInitializer = { check.run($0) }
      return HTTPClientPool.Generation(
        client: HTTPClient(eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton), configuration: client),
        hasIdentity: material.hasIdentity)
    }

    /// Sends a request once and waits for the answer.
    public func send(_ request: SpineRequest) async throws -> SpineResponse {
      try await exchange(prepare(request), deadline: request.deadline)
    }

    /// Gets a resource below the endpoint, as ``SDSDirectory`` does.
    /// - Parameters:
    ///   - path: A path with its query, relative to the endpoint's URL.
    ///   - headers: Further HTTP headers.
    public func get(_ path: String, headers: [String: String] = [:]) async throws -> SpineResponse {
      let base = configuration.endpoint.hasSuffix("/") ? configuration.endpoint : configuration.endpoint + "/"
      guard !path.hasPrefix("/"), let request = try? HTTPClient.Request(url: base + path, method: .GET) else {
        throw TransportError(.invalidRequest, detail: "the path")
      }
      var prepared = request
      prepared.headers = ["Accept-Encoding": configuration.allowsCompression ? "gzip, deflate" : "identity"]
      return try await exchange(Self.checked(prepared, adding: headers), deadline: nil)
    }

    private func exchange(_ prepared: HTTPClient.Request, deadline asked: ContinuousClock.Instant?) async throws -> SpineResponse {
      let latest = ContinuousClock.now + configuration.timeouts.overall
      let deadline = min(asked ?? latest, latest)
      try await line.enter(within: configuration.timeouts.poolWait, before: deadline)
      defer { line.leave() }
      let generation = try pool.enter()
      defer { pool.leave(generation) }
      let delegate = ExchangeDelegate(bodyLimit: configuration.limits.bodyBytes, allowsCompression: configuration.allowsCompression)
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw TransportError(.deadline, mayHaveBeenProcessed: false) }
      guard !Task.isCancelled else { throw TransportError(.cancelled, mayHaveBeenProcessed: false) }
      let loop = loops.enter()
      defer { loops.leave(loop) }
      let task = generation.client.execute(
        request: prepared, delegate: delegate, eventLoop: loops.preference(loop), deadline: .now() + left.timeAmount)
      do {
        return try await withTaskCancellationHandler {
          try await task.futureResult.get()
        } onCancel: {
          task.fail(reason: CancellationError())
        }
      } catch {
        let translated = TransportError(error, isSent: delegate.isSent, hasIdentity: generation.hasIdentity)
        // Only a shutdown that would not wait any longer ends calls from within.
        guard translated.code == .cancelled, !Task.isCancelled, pool.isClosed else { throw translated }
        throw TransportError(.shutdown, mayHaveBeenProcessed: delegate.isSent)
      }
    }

    private func prepare(_ request: SpineRequest) throws -> HTTPClient.Request {
      var prepared = self.request
      prepared.headers = [
        "Content-Type": request.contentType, "SOAPAction": request.soapAction, "Accept": "text/xml",
        "Accept-Encoding": configuration.allowsCompression ? "gzip, deflate" : "identity",
      ]
      prepared.body = .byteBuffer(ByteBuffer(bytes: request.body))
      return try Self.checked(prepared, adding: request.headers)
    }

    /// Adds headers, and refuses what would end one and begin another.
    private static func checked(_ request: HTTPClient.Request, adding headers: [String: String]) throws -> HTTPClient.Request {
      var request = request
      for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
      for (_, value) in request.headers where !value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) {
        throw TransportError(.invalidRequest, detail: "a header with a control character")
      }
      return request
    }

    /// Whether it takes no more requests.
    public var isShutDown: Bool { pool.isClosed }

    /// Takes no more requests, waits for those under way as long as the drain timeout allows, and closes all connections.
    public func shutdown() async {
      await withTaskGroup(of: Void.self) { [pool, configuration] group in
        group.addTask { await pool.close() }
        group.addTask {
          guard (try? await Task.sleep(for: configuration.timeouts.drain)) != nil else { return }
          pool.abort()
        }
        await group.next()
        group.cancelAll()
      }
    }
  }

  extension Duration {
    var timeAmount: TimeAmount {
      let (seconds, attoseconds) = components
      // Three hundred years are for ever.
      return .nanoseconds(min(max(seconds, 0), 9_000_000_000) * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
  }
#endif
