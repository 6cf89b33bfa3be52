import Configuration
import Foundation
import NIOSSL
import SMSPTransport

/// What the server needs to know. The transport's own settings are below `spine`; see the documentation of `HTTPSConfiguration`.
struct ProviderSettings {
  let port: Int
  let tls: TLSConfiguration
  let spine: HTTPSConfiguration
  let asid: ASID
  let spineASID: ASID
  let organisation: AuditIdentity.ODSCode
  let users: [String]
  let database: String
  let auditFile: String

  init(_ config: ConfigReader) throws {
    func valid<Value>(_ key: ConfigKey, _ make: (String) -> Value?) throws -> Value {
      guard let value = make(try config.requiredString(forKey: key)) else {
        throw SettingError(setting: "\(key)", expected: "\(Value.self)")
      }
      return value
    }
    port = config.int(forKey: "server.port", default: 8444)
    tls = try Self.serverTLS(config.scoped(to: "server.tls"))
    spine = try HTTPSConfiguration(config: config.scoped(to: "spine"))
    asid = try valid("asid", ASID.init)
    spineASID = try valid("spineAsid", ASID.init)
    organisation = try valid("organisation", AuditIdentity.ODSCode.init)
    users = config.stringArray(forKey: "users", default: [])
    database = config.string(forKey: "database", default: "provider.sqlite")
    auditFile = config.string(forKey: "auditFile", default: "spine-audit.jsonl")
  }

  /// TLS with mutual authentication: clients show a certificate of an authority that we name, or are not let in.
  private static func serverTLS(_ config: ConfigReader) throws -> TLSConfiguration {
    let chain = try NIOSSLCertificate.fromPEMFile(config.requiredString(forKey: "certificateChain"))
    let passphrase = Array(config.string(forKey: "passphrase", isSecret: true, default: "").utf8)
    let key = try NIOSSLPrivateKey(file: config.requiredString(forKey: "privateKey"), format: .pem) { $0(passphrase) }
    var tls = TLSConfiguration.makeServerConfiguration(certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    tls.minimumTLSVersion = .tlsv12
    tls.cipherSuiteValues = [
      .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA,
    ]
    tls.certificateVerification = .noHostnameVerification
    tls.trustRoots = .certificates(
      try config.requiredStringArray(forKey: "clientAuthorities").flatMap { try NIOSSLCertificate.fromPEMFile($0) })
    return tls
  }
}
