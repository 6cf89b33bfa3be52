#if Transport
  import Foundation
  import NIOSSL
  import SwiftASN1
  import X509

  /// Our certificate with its chain, and its key, read and checked.
  struct ClientIdentity {
    let chain: [NIOSSLCertificate]
    let key: NIOSSLPrivateKey
    /// Until when the leaf is valid.
    let expiry: Date

    /// Reads what settings name.
    /// - Throws: ``TLSSettingError``.
    init(_ source: TLSSettings.IdentitySource, now: Date) throws {
      let setting: String
      let path: String
      switch source {
      case .pem(let chainPath, let keyPath, let passphrase):
        setting = "tls.identity.certificateChain"
        path = chainPath
        chain = try CertificateFile.certificates(setting: setting, path: chainPath)
        key = try Self.key(path: keyPath, passphrase: passphrase)
      case .pkcs12(let file, let passphrase):
        setting = "tls.identity.pkcs12"
        path = file
        (chain, key) = try Self.bundle(setting: setting, path: file, passphrase: passphrase)
      }
      expiry = try Self.check(chain, now: now) { TLSSettingError($0, setting: setting, path: path) }
      try Self.checkKey(chain, key) { TLSSettingError($0, setting: setting, path: path) }
    }

    private static func key(path: String, passphrase: Secret?) throws -> NIOSSLPrivateKey {
      let setting = "tls.identity.privateKey"
      let bytes = try CertificateFile.bytes(setting: setting, path: path)
      // Without a passphrase the TLS library would ask for one at the terminal; an empty one fails instead.
      let secret = Array((passphrase?.value ?? "").utf8)
      do {
        return try NIOSSLPrivateKey(bytes: bytes, format: .pem) { setter in setter(secret) }
      } catch {
        let isEncrypted = String(decoding: bytes, as: UTF8.self).contains("ENCRYPTED")
        throw TLSSettingError(isEncrypted ? .wrongPassphrase : .noPrivateKey, setting: setting, path: path)
      }
    }

    private static func bundle(setting: String, path: String, passphrase: Secret?) throws -> ([NIOSSLCertificate], NIOSSLPrivateKey) {
      let bytes = try CertificateFile.bytes(setting: setting, path: path)
      switch PKCS12Check.look(bytes) {
      case .complete: break
      case .noPrivateKey: throw TLSSettingError(.noPrivateKey, setting: setting, path: path)
      case .noCertificate: throw TLSSettingError(.noCertificate, setting: setting, path: path)
      case .notPKCS12: throw TLSSettingError(.notPKCS12, setting: setting, path: path)
      }
      do {
        let bundle = try NIOSSLPKCS12Bundle(buffer: bytes, passphrase: passphrase.map { Array($0.value.utf8) })
        return (bundle.certificateChain, bundle.privateKey)
      } catch {
        throw TLSSettingError(.wrongPassphrase, setting: setting, path: path)
      }
    }

    /// Checks order and validity.
    /// - Returns: When the leaf expires.
    private static func check(_ chain: [NIOSSLCertificate], now: Date, failure: (TLSSettingError.Code) -> TLSSettingError) throws -> Date {
      let parsed = try chain.map { certificate in
        guard let bytes = try? certificate.toDERBytes(), let parsed = try? Certificate(derEncoded: bytes) else {
          throw failure(.noCertificate)
        }
        return parsed
      }
      guard let leaf = parsed.first else { throw failure(.noCertificate) }
      for (certificate, issuer) in zip(parsed, parsed.dropFirst()) where certificate.issuer != issuer.subject { throw failure(.chainOrder) }
      guard leaf.notValidBefore <= now else { throw failure(.notYetValid) }
      guard now <= leaf.notValidAfter else { throw failure(.expired) }
      return leaf.notValidAfter
    }

    /// Lets the TLS library compare certificate and key: it does so for any kind of key.
    private static func checkKey(_ chain: [NIOSSLCertificate], _ key: NIOSSLPrivateKey, failure: (TLSSettingError.Code) -> TLSSettingError)
      throws
    {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.trustRoots = .certificates([])
      configuration.certificateChain = chain.map { .certificate($0) }
      configuration.privateKey = .privateKey(key)
      do { _ = try NIOSSLContext(configuration: configuration) } catch { throw failure(.keyMismatch) }
    }
  }
#endif
