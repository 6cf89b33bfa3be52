#if Transport
  import Foundation
  import NIOSSL
  import SwiftASN1
  public import X509

  /// A certificate of a ``TestAuthority``, and its key.
  public struct TestIdentity: Sendable {
    /// The certificate.
    public let certificate: Certificate
    let key: Certificate.PrivateKey

    /// The certificate, and those of its issuers, as PEM.
    public func certificatePEM(with issuers: [TestAuthority] = []) throws -> String {
      try ([certificate] + issuers.map(\.certificate)).map { try $0.serializeAsPEM().pemString }.joined(separator: "\n") + "\n"
    }

    /// The key as PEM, not encrypted.
    public func keyPEM() throws -> String { try key.serializeAsPEM().pemString + "\n" }

    /// Certificate, issuers and key as a PKCS#12 file.
    public func pkcs12(passphrase: String, with issuers: [TestAuthority] = []) throws -> [UInt8] {
      let certificates = try NIOSSLCertificate.fromPEMBytes(Array(certificatePEM(with: issuers).utf8))
      return try NIOSSLPKCS12Bundle(certificateChain: certificates, privateKey: nioKey()).serialize(passphrase: Array(passphrase.utf8))
    }

    func nioKey() throws -> NIOSSLPrivateKey { try NIOSSLPrivateKey(bytes: Array(keyPEM().utf8), format: .pem) }

    func nioCertificates(with issuers: [TestAuthority] = []) throws -> [NIOSSLCertificate] {
      try NIOSSLCertificate.fromPEMBytes(Array(certificatePEM(with: issuers).utf8))
    }
  }

  extension TestAuthority {
    /// Its certificate as PEM.
    public func certificatePEM() throws -> String { try certificate.serializeAsPEM().pemString + "\n" }

    var nioCertificate: NIOSSLCertificate {
      get throws { try NIOSSLCertificate(bytes: Array(certificatePEM().utf8), format: .pem) }
    }
  }
#endif
