#if Transport
  import Crypto
  import Foundation
  import Synchronization

  /// Notices that files of certificates or keys have other content than those in use.
  final class CredentialMonitor: Sendable {
    private struct State {
      var inUse: [[UInt8]]
      /// What was tried last and refused, so that a bad file is complained about once.
      var refused: [[UInt8]]?
      var expiry: Date?
    }

    private let state: Mutex<State>

    init(fingerprint: [[UInt8]], expiry: Date?) { state = Mutex(State(inUse: fingerprint, expiry: expiry)) }

    /// Until when our certificate is valid.
    var expiry: Date? { state.withLock { $0.expiry } }

    /// Digests of all files, in a fixed order; an empty one for a file that cannot be read.
    static func fingerprint(_ settings: TLSSettings) -> [[UInt8]] {
      var paths: [String] = []
      switch settings.identity {
      case .pem(let chain, let key, _): paths = [chain, key]
      case .pkcs12(let path, _): paths = [path]
      case nil: break
      }
      if case .files(let roots) = settings.trustRoots { paths += roots }
      return paths.map { path in (try? CertificateFile.bytes(setting: "", path: path)).map { Array(SHA256.hash(data: $0)) } ?? [] }
    }

    /// Whether this is neither in use nor refused already.
    func isNews(_ fingerprint: [[UInt8]]) -> Bool { state.withLock { $0.inUse != fingerprint && $0.refused != fingerprint } }

    /// Notes that this is in use now.
    func accept(_ fingerprint: [[UInt8]], expiry: Date?) { state.withLock { $0 = State(inUse: fingerprint, refused: nil, expiry: expiry) } }

    /// Notes that this could not be used.
    func refuse(_ fingerprint: [[UInt8]]) { state.withLock { $0.refused = fingerprint } }

    /// Forgets what was refused, when all is again as in use.
    func settle(_ fingerprint: [[UInt8]]) { state.withLock { if $0.inUse == fingerprint { $0.refused = nil } } }
  }
#endif
