#if Transport
  import Crypto
  public import Foundation
  import SwiftASN1
  public import X509

  /// A certificate authority that lives as long as a test: signs certificates for servers and clients on loopback, good ones and bad ones.
  ///
  /// Nobody outside the process trusts it, and nobody should: its keys are not protected.
  public struct TestAuthority: Sendable {
    /// Its own certificate.
    public let certificate: Certificate
    private let key: Certificate.PrivateKey
    private let name: DistinguishedName
    private let now: Date

    /// Makes an authority.
    /// - Parameters:
    ///   - name: The common name; several authorities of one test are told apart by it.
    ///   - now: The time around which its certificates are valid.
    public init(name: String = "Test root", now: Date = Date()) throws {
      try self.init(name: name, now: now, issuer: nil)
    }

    private init(name: String, now: Date, issuer: TestAuthority?) throws {
      key = Certificate.PrivateKey(P256.Signing.PrivateKey())
      self.name = try DistinguishedName { CommonName(name) }
      self.now = now
      certificate = try Certificate(
        version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey, notValidBefore: now.addingTimeInterval(-86_400),
        notValidAfter: now.addingTimeInterval(86_400 * 30), issuer: issuer?.name ?? self.name, subject: self.name,
        signatureAlgorithm: .ecdsaWithSHA256,
        extensions: try Certificate.Extensions {
          Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
          Critical(KeyUsage(keyCertSign: true, cRLSign: true))
        },
        issuerPrivateKey: issuer?.key ?? key)
    }

    /// Makes an authority whose certificate this one signs, as the Spine's sub-authorities are below their root.
    public func subordinate(name: String = "Test sub-authority") throws -> TestAuthority {
      try TestAuthority(name: name, now: now, issuer: self)
    }

    /// Signs a certificate.
    public func issue(_ wish: CertificateWish) throws -> TestIdentity {
      let key = try wish.key.makeKey()
      var names = wish.dnsNames.map { GeneralName.dnsName($0) }
      names += wish.ipAddresses.map { GeneralName.ipAddress(ASN1OctetString(contentBytes: $0[...])) }
      let certificate = try Certificate(
        version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
        notValidBefore: now.addingTimeInterval(wish.validFrom), notValidAfter: now.addingTimeInterval(wish.validUntil), issuer: name,
        subject: try DistinguishedName { CommonName(wish.commonName) }, signatureAlgorithm: .ecdsaWithSHA256,
        extensions: try Certificate.Extensions {
          Critical(BasicConstraints.notCertificateAuthority)
          KeyUsage(digitalSignature: true, keyEncipherment: true)
          try ExtendedKeyUsage([wish.usage == .server ? .serverAuth : .clientAuth])
          if !names.isEmpty { SubjectAlternativeNames(names) }
        },
        issuerPrivateKey: self.key)
      return TestIdentity(certificate: certificate, key: key)
    }
  }
#endif
