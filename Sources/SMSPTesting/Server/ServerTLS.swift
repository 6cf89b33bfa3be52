#if Transport
  import NIOSSL

  /// What a ``LoopbackServer`` shows of itself and asks of its clients.
  public struct ServerTLS: Sendable {
    /// Its certificate and key.
    public var identity: TestIdentity
    /// Authorities between it and the root, which it sends along.
    public var chain: [TestAuthority] = []
    /// Of whom clients need a certificate; empty to ask for none.
    public var clientAuthorities: [TestAuthority] = []
    /// The oldest version it speaks.
    public var minimum: Version = .tls12
    /// The newest.
    public var maximum: Version = .tls13
    /// OpenSSL's names of suites, for versions below 1.3; nil for the usual ones.
    public var cipherSuites: String?
    /// Protocols it offers by ALPN.
    public var applicationProtocols: [String] = []
    /// Told when the first bytes of a request have come, after which no more are read; nil to read all.
    public var stopsReading: (@Sendable () -> Void)?

    /// Makes settings.
    public init(
      identity: TestIdentity, chain: [TestAuthority] = [], clientAuthorities: [TestAuthority] = [], minimum: Version = .tls12,
      maximum: Version = .tls13
    ) {
      self.identity = identity
      self.chain = chain
      self.clientAuthorities = clientAuthorities
      self.minimum = minimum
      self.maximum = maximum
    }

    /// A version of TLS, those included that nobody should speak.
    public enum Version: String, Sendable, CaseIterable {
      case tls10 = "1.0"
      case tls11 = "1.1"
      case tls12 = "1.2"
      case tls13 = "1.3"

      var library: TLSVersion {
        switch self {
        case .tls10: .tlsv1
        case .tls11: .tlsv11
        case .tls12: .tlsv12
        case .tls13: .tlsv13
        }
      }
    }

    func configuration() throws -> TLSConfiguration {
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: try identity.nioCertificates(with: chain).map { .certificate($0) }, privateKey: .privateKey(try identity.nioKey())
      )
      configuration.minimumTLSVersion = minimum.library
      configuration.maximumTLSVersion = maximum.library
      if let cipherSuites { configuration.cipherSuites = cipherSuites }
      configuration.applicationProtocols = applicationProtocols
      if !clientAuthorities.isEmpty {
        configuration.certificateVerification = .noHostnameVerification
        configuration.trustRoots = .certificates(try clientAuthorities.map { try $0.nioCertificate })
      }
      return configuration
    }
  }
#endif
