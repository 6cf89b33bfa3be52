/// Everything an ``HTTPSTransport`` needs to know.
public struct HTTPSConfiguration: Sendable, Hashable {
  /// Where messages go: an `https` URL.
  public var endpoint: String
  /// The address to connect to in place of the one that the endpoint's name has; the certificate is still checked against the name.
  public var address: String?
  /// Who we are, and whom we trust.
  public var tls: TLSSettings
  /// How long to wait for what.
  public var timeouts: Timeouts
  /// How much to take.
  public var limits: Limits
  /// Whether answers may come compressed. Off by default: it costs a limit more, and answers are small.
  public var allowsCompression: Bool

  /// Makes a configuration.
  public init(
    endpoint: String, address: String? = nil, tls: TLSSettings, timeouts: Timeouts = Timeouts(), limits: Limits = Limits(),
    allowsCompression: Bool = false
  ) {
    self.endpoint = endpoint
    self.address = address
    self.tls = tls
    self.timeouts = timeouts
    self.limits = limits
    self.allowsCompression = allowsCompression
  }

  /// How long to wait. Each of them ends a call by an error of its own; a request's deadline ends it before.
  public struct Timeouts: Sendable, Hashable {
    /// For a connection and its TLS handshake.
    public var connect: Duration
    /// For one of the connections to become free.
    public var poolWait: Duration
    /// For the next bytes of an answer.
    public var read: Duration
    /// For the whole exchange.
    public var overall: Duration
    /// At shutdown, for calls that are under way.
    public var drain: Duration

    /// Makes timeouts; those by default are near the ones that NHS clients have (FACTS b.2).
    public init(
      connect: Duration = .seconds(10), poolWait: Duration = .seconds(10), read: Duration = .seconds(30), overall: Duration = .seconds(60),
      drain: Duration = .seconds(30)
    ) {
      self.connect = connect
      self.poolWait = poolWait
      self.read = read
      self.overall = overall
      self.drain = drain
    }
  }

  /// How much to take.
  public struct Limits: Sendable, Hashable {
    /// Bytes of an answer as they come over the wire, headers and TLS included.
    public var wireBytes: Int
    /// Bytes of an answer's body, decompressed. Summaries have some 400 KB at most (FACTS f).
    public var bodyBytes: Int
    /// Connections at once.
    public var connections: Int
    /// Calls that may wait for a connection.
    public var waitingCalls: Int
    /// Exchanges after which a connection is replaced.
    public var usesPerConnection: Int
    /// How long an unused connection stays open.
    public var idle: Duration

    /// Makes limits.
    public init(
      wireBytes: Int = 12 << 20, bodyBytes: Int = 10 << 20, connections: Int = 8, waitingCalls: Int = 1_000, usesPerConnection: Int = 1_000,
      idle: Duration = .seconds(60)
    ) {
      self.wireBytes = wireBytes
      self.bodyBytes = bodyBytes
      self.connections = connections
      self.waitingCalls = waitingCalls
      self.usesPerConnection = usesPerConnection
      self.idle = idle
    }
  }
}
