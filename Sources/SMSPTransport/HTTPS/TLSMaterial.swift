#if Transport
  import Foundation
  import NIOSSL

  /// All that ``TLSSettings`` name, read and checked: what new connections are made with.
  struct TLSMaterial {
    let configuration: TLSConfiguration
    /// Until when our certificate is valid; nil without one.
    let expiry: Date?
    /// Whether we have a certificate to show.
    var hasIdentity: Bool { expiry != nil }

    /// Suites that the NHS names (FACTS b.3) and BoringSSL has, for TLS 1.2; those of 1.3 are not a matter of choice.
    static let cipherSuites: [NIOTLSCipher] = [
      .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA,
    ]

    /// Reads the files.
    /// - Throws: ``TLSSettingError``.
    init(_ settings: TLSSettings, now: Date) throws {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = settings.minimumVersion == .tls13 ? .tlsv13 : .tlsv12
      configuration.maximumTLSVersion = settings.maximumVersion.map { $0 == .tls13 ? .tlsv13 : .tlsv12 }
      configuration.cipherSuiteValues = Self.cipherSuites
      configuration.certificateVerification = .fullVerification
      configuration.renegotiationSupport = .none
      switch settings.trustRoots {
      case .system: configuration.trustRoots = .default
      case .files(let paths):
        configuration.trustRoots = .certificates(
          try paths.flatMap { try CertificateFile.certificates(setting: "tls.trustRoots", path: $0) })
      }
      let identity = try settings.identity.map { try ClientIdentity($0, now: now) }
      if let identity {
        configuration.certificateChain = identity.chain.map { .certificate($0) }
        configuration.privateKey = .privateKey(identity.key)
      }
      self.configuration = configuration
      expiry = identity?.expiry
    }
  }
#endif
