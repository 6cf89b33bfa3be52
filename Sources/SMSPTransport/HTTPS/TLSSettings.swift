/// How an endpoint and we prove to each other who we are: TLS with mutual authentication (FACTS b.3).
///
/// TLS is 1.2 at least, with the cipher suites that the NHS names and BoringSSL has: ECDHE-RSA with AES-GCM, and AES-256 with SHA; none with
/// DHE, so an endpoint that offers nothing else cannot be reached. The server's name is always checked. Revocation (OCSP, CRL) is not.
public struct TLSSettings: Sendable, Hashable {
  /// Our certificate and key; nil for a server that asks for none, which no service of the Spine is.
  public var identity: IdentitySource?
  /// The roots we trust; with several, any of them, as while one replaces another.
  public var trustRoots: TrustRoots
  /// Public keys of which the server must have one; empty for no such check.
  public var pins: Set<PublicKeyPin>
  /// The oldest version of TLS that is spoken.
  public var minimumVersion: Version
  /// The newest; nil for whatever there is.
  public var maximumVersion: Version?

  /// Makes settings.
  public init(
    identity: IdentitySource?, trustRoots: TrustRoots, pins: Set<PublicKeyPin> = [], minimumVersion: Version = .tls12,
    maximumVersion: Version? = nil
  ) {
    self.identity = identity
    self.trustRoots = trustRoots
    self.pins = pins
    self.minimumVersion = minimumVersion
    self.maximumVersion = maximumVersion
  }

  /// Where our certificate and key are.
  public enum IdentitySource: Sendable, Hashable {
    /// PEM files: the certificate with the chain below the root, leaf first, and its key, encrypted or not.
    case pem(certificateChain: String, privateKey: String, passphrase: Secret? = nil)
    /// A PKCS#12 file with both.
    case pkcs12(path: String, passphrase: Secret?)
  }

  /// Which roots are trusted.
  public enum TrustRoots: Sendable, Hashable {
    /// Those in these PEM files, and no others.
    case files([String])
    /// The system's; wrong for the Spine, whose roots are the NHS's own.
    case system
  }

  /// A version of TLS. There are none below 1.2.
  public enum Version: String, Sendable, Hashable, Comparable {
    case tls12 = "1.2"
    case tls13 = "1.3"

    /// Older is less.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }
}
