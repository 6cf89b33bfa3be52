#if Transport
  public import Configuration

  extension HTTPSConfiguration {
    /// Reads a configuration.
    ///
    /// ## Configuration keys
    /// - `endpoint.url` (string, required): an `https` URL.
    /// - `endpoint.address` (string, optional): the address to connect to in place of the one that the name has.
    /// - `tls.identity.certificateChain`, `tls.identity.privateKey` (string): paths of PEM files.
    /// - `tls.identity.pkcs12` (string): the path of a PKCS#12 file, in place of these two.
    /// - `tls.identity.passphrase` (string, secret, optional): of the key, or of the PKCS#12 file.
    /// - `tls.trustRoots` (array of strings, required): paths of PEM files.
    /// - `tls.pins` (array of strings, optional): public keys of which the server must have one, as SHA-256 in base 64.
    /// - `tls.minimumVersion`, `tls.maximumVersion` (string, optional, default `1.2` and none): `1.2` or `1.3`.
    /// - `timeouts.connectMs`, `timeouts.poolWaitMs`, `timeouts.readMs`, `timeouts.overallMs`, `timeouts.drainMs` (int, optional, default
    ///   10000, 10000, 30000, 60000, 30000).
    /// - `limits.wireBytes`, `limits.bodyBytes` (int, optional, default 12582912, 10485760).
    /// - `limits.connections`, `limits.waitingCalls`, `limits.usesPerConnection` (int, optional, default 8, 1000, 1000).
    /// - `limits.idleMs` (int, optional, default 60000).
    /// - `allowsCompression` (bool, optional, default false).
    /// - Throws: ``SettingError``, or what the reader throws when a required value is missing.
    public init(config: ConfigReader) throws {
      let standard = (timeouts: Timeouts(), limits: Limits())
      func time(_ key: ConfigKey, _ preset: Duration) throws -> Duration {
        try Self.positive(config.int(forKey: key), key).map { .milliseconds($0) } ?? preset
      }
      func count(_ key: ConfigKey, _ preset: Int) throws -> Int { try Self.positive(config.int(forKey: key), key) ?? preset }
      self.init(
        endpoint: try config.requiredString(forKey: "endpoint.url"), address: config.string(forKey: "endpoint.address"),
        tls: try TLSSettings(config: config.scoped(to: "tls")),
        timeouts: Timeouts(
          connect: try time("timeouts.connectMs", standard.timeouts.connect),
          poolWait: try time("timeouts.poolWaitMs", standard.timeouts.poolWait),
          read: try time("timeouts.readMs", standard.timeouts.read), overall: try time("timeouts.overallMs", standard.timeouts.overall),
          drain: try time("timeouts.drainMs", standard.timeouts.drain)),
        limits: Limits(
          wireBytes: try count("limits.wireBytes", standard.limits.wireBytes),
          bodyBytes: try count("limits.bodyBytes", standard.limits.bodyBytes),
          connections: try count("limits.connections", standard.limits.connections),
          waitingCalls: try count("limits.waitingCalls", standard.limits.waitingCalls),
          usesPerConnection: try count("limits.usesPerConnection", standard.limits.usesPerConnection),
          idle: try time("limits.idleMs", standard.limits.idle)),
        allowsCompression: config.bool(forKey: "allowsCompression", default: false))
    }

    private static func positive(_ value: Int?, _ key: ConfigKey) throws -> Int? {
      guard let value else { return nil }
      // A day, or a GB: what is above is a slip of the pen, and would overflow somewhere below.
      guard value > 0, value <= 1 << 30 else { throw SettingError(setting: "\(key)", expected: "a number from 1 to \(1 << 30)") }
      return value
    }
  }

  extension TLSSettings {
    /// Reads settings below `tls`; see ``HTTPSConfiguration/init(config:)``.
    init(config: ConfigReader) throws {
      func version(_ key: ConfigKey) throws -> Version? {
        guard let text = config.string(forKey: key) else { return nil }
        guard let version = Version(rawValue: text) else { throw SettingError(setting: "tls.\(key)", expected: "1.2 or 1.3") }
        return version
      }
      let pins = try (config.stringArray(forKey: "pins") ?? []).map { text in
        guard let pin = PublicKeyPin(text) else { throw SettingError(setting: "tls.pins", expected: "32 bytes in base 64 each") }
        return pin
      }
      self.init(
        identity: try IdentitySource(config: config.scoped(to: "identity")),
        trustRoots: .files(try config.requiredStringArray(forKey: "trustRoots")), pins: Set(pins),
        minimumVersion: try version("minimumVersion") ?? .tls12, maximumVersion: try version("maximumVersion"))
    }
  }

  extension TLSSettings.IdentitySource {
    init?(config: ConfigReader) throws {
      let passphrase = config.string(forKey: "passphrase", isSecret: true).map(Secret.init)
      switch (config.string(forKey: "pkcs12"), config.string(forKey: "certificateChain"), config.string(forKey: "privateKey")) {
      case (let path?, nil, nil): self = .pkcs12(path: path, passphrase: passphrase)
      case (nil, let chain?, let key?): self = .pem(certificateChain: chain, privateKey: key, passphrase: passphrase)
      case (nil, nil, nil): return nil
      default:
        throw SettingError(setting: "tls.identity", expected: "either pkcs12, or certificateChain and privateKey")
      }
    }
  }
#endif
