#if Transport
  import Crypto
  public import Foundation
  import X509
  import CryptoExtras

  /// What a certificate of a ``TestAuthority`` should be like; as it stands, a good one for a server on loopback.
  public struct CertificateWish: Sendable {
    /// The common name of the subject.
    public var commonName: String
    /// DNS names it is for.
    public var dnsNames: [String]
    /// IP addresses it is for, as bytes.
    public var ipAddresses: [[UInt8]]
    /// When it begins to be valid, in seconds from the authority's time.
    public var validFrom: TimeInterval = -3_600
    /// When it ends.
    public var validUntil: TimeInterval = 86_400
    /// What it is for.
    public var usage: Usage
    /// The kind of key.
    public var key: Key

    /// For a server named `localhost`; its key is RSA, as TLS 1.2 towards the Spine has suites for RSA only.
    public static var server: CertificateWish {
      CertificateWish(commonName: "localhost", dnsNames: ["localhost"], ipAddresses: [[127, 0, 0, 1]], usage: .server, key: .rsa)
    }

    /// For a client.
    public static var client: CertificateWish {
      CertificateWish(commonName: "client.invalid", dnsNames: ["client.invalid"], ipAddresses: [], usage: .client, key: .p256)
    }

    /// Has the wish with something else in it.
    public func with(_ change: (inout CertificateWish) -> Void) -> CertificateWish {
      var copy = self
      change(&copy)
      return copy
    }

    /// What a certificate may be used for (RFC 5280, section 4.2.1.12).
    public enum Usage: Sendable { case server, client }

    /// A kind of key.
    public enum Key: Sendable {
      /// RSA with 2048 bits: one key a process, since making one takes long.
      case rsa
      /// RSA with 2048 bits, of its own.
      case freshRSA
      /// NIST P-256.
      case p256

      private static let sharedRSA = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

      func makeKey() throws -> Certificate.PrivateKey {
        switch self {
        case .rsa: Certificate.PrivateKey(try Self.sharedRSA.get())
        case .freshRSA: Certificate.PrivateKey(try _RSA.Signing.PrivateKey(keySize: .bits2048))
        case .p256: Certificate.PrivateKey(P256.Signing.PrivateKey())
        }
      }
    }
  }
#endif
