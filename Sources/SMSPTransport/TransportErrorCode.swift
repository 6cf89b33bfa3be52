extension TransportError {
  /// A kind of failure. Open: later versions may know more of them.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    let name: Name

    /// The host's name has no address.
    public static let dns = Code(name: .dns)
    /// Nobody accepts connections at the address.
    public static let connect = Code(name: .connect)
    /// The connection and its TLS handshake did not come about in time.
    public static let connectTimeout = Code(name: .connectTimeout)
    /// The server's certificate is not from a trusted root, has expired, or no version or cipher suite is common.
    public static let tlsServer = Code(name: .tlsServer)
    /// The server's certificate is for another host.
    public static let tlsHostname = Code(name: .tlsHostname)
    /// The server's public key is none of the pinned ones.
    public static let tlsPin = Code(name: .tlsPin)
    /// The server did not accept our certificate, or that we have none.
    public static let tlsClientRejected = Code(name: .tlsClientRejected)
    /// All connections stayed busy for too long.
    public static let poolTimeout = Code(name: .poolTimeout)
    /// More calls wait than may.
    public static let overloaded = Code(name: .overloaded)
    /// The connection closed before the answer was complete.
    public static let connectionClosed = Code(name: .connectionClosed)
    /// Nothing came for too long.
    public static let readTimeout = Code(name: .readTimeout)
    /// The time for the call is used up.
    public static let deadline = Code(name: .deadline)
    /// The server sends us elsewhere; we do not go.
    public static let redirect = Code(name: .redirect)
    /// The answer is longer than allowed.
    public static let responseTooLarge = Code(name: .responseTooLarge)
    /// The answer is compressed in a way that was not asked for, is damaged, or grows beyond what is allowed.
    public static let decompression = Code(name: .decompression)
    /// What came is no HTTP/1.1 response.
    public static let malformedResponse = Code(name: .malformedResponse)
    /// The request cannot be sent as it is: a header with a line break, say.
    public static let invalidRequest = Code(name: .invalidRequest)
    /// The task was cancelled.
    public static let cancelled = Code(name: .cancelled)
    /// The transport has been shut down.
    public static let shutdown = Code(name: .shutdown)
    /// None of the others.
    public static let other = Code(name: .other)

    /// The name, as the static members have it.
    public var description: String { name.rawValue }

    /// The code of a name; ``other`` for a name that is not known.
    public init(named name: String) { self.init(name: Name(rawValue: name) ?? .other) }

    private init(name: Name) { self.name = name }
  }
}

extension TransportError.Code {
  enum Name: String {
    case dns, connect, connectTimeout, tlsServer, tlsHostname, tlsPin, tlsClientRejected, poolTimeout, overloaded, connectionClosed
    case readTimeout, deadline, redirect, responseTooLarge, decompression, malformedResponse, invalidRequest, cancelled, shutdown, other

    /// Whether it is in general met after the request went out.
    var comesAfterSending: Bool {
      switch self {
      case .dns, .connect, .connectTimeout, .tlsServer, .tlsHostname, .tlsPin, .tlsClientRejected: false
      case .poolTimeout, .overloaded, .invalidRequest, .shutdown: false
      case .connectionClosed, .readTimeout, .deadline, .redirect, .responseTooLarge, .decompression: true
      case .malformedResponse, .cancelled, .other: true
      }
    }

    /// What happened and what to do, in a sentence.
    var advice: String {
      switch self {
      case .dns: "the host's name has no address; check the endpoint, the network and its name servers"
      case .connect: "nobody accepts connections there; check the endpoint, the port and the way to it"
      case .connectTimeout: "no connection came about in time; check the way to the endpoint"
      case .tlsServer: "the server's certificate or protocol version is not acceptable; check the trust roots and the server"
      case .tlsHostname: "the server's certificate is for another host; check the endpoint"
      case .tlsPin: "the server's public key is none of the pinned ones; do not go on before you know why"
      case .tlsClientRejected: "the server does not accept our certificate; check its chain, its expiry and its registration"
      case .poolTimeout: "all connections stayed busy; allow more of them, or call less often"
      case .overloaded: "too many calls wait already; call less often"
      case .connectionClosed: "the connection closed before the answer was complete"
      case .readTimeout: "nothing came for too long"
      case .deadline: "the time for the call is used up"
      case .redirect: "the server sends us elsewhere, and messages about patients are not sent there; check the endpoint"
      case .responseTooLarge: "the answer is longer than the limit"
      case .decompression: "the answer's compression was not asked for, is damaged, or grows beyond the limit"
      case .malformedResponse: "what came is no HTTP/1.1 response"
      case .invalidRequest: "the request cannot be sent as it is"
      case .cancelled: "the task was cancelled"
      case .shutdown: "the transport has been shut down"
      case .other: "the exchange failed"
      }
    }
  }
}
