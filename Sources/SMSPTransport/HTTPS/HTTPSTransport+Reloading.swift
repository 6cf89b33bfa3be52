#if Transport
  public import Foundation
  import Logging
  import Metrics

  extension HTTPSTransport {
    /// What came of looking at the files of certificates and keys.
    public enum Reload: Sendable, Equatable {
      /// They are those in use, or bad ones that were refused before.
      case unchanged
      /// They are new and in use from now on; calls under way end on their old connections.
      case renewed
      /// They are new and no good; the old ones stay in use.
      case refused(TLSSettingError)
    }

    /// Until when our certificate is valid; nil without one.
    public var certificateExpiry: Date? { monitor.expiry }

    func recordSecondsLeft(_ now: Date) { if let expiry = certificateExpiry { secondsLeft.set(expiry.timeIntervalSince(now)) } }

    /// Looks at the files of certificates and keys, and uses new ones when they are good: all of them together, or none.
    ///
    /// A file that is half-written, or a key that came before its certificate, is refused and logged once; the next look finds both.
    /// - Parameter now: The time by which certificates are valid; for tests.
    @discardableResult
    public func reloadCertificates(now: Date = Date()) -> Reload {
      defer { recordSecondsLeft(now) }
      let fingerprint = CredentialMonitor.fingerprint(configuration.tls)
      guard monitor.isNews(fingerprint) else {
        monitor.settle(fingerprint)
        return .unchanged
      }
      do {
        let material = try TLSMaterial(configuration.tls, now: now)
        // They may have changed between the two readings; then the next look finds other ones.
        guard CredentialMonitor.fingerprint(configuration.tls) == fingerprint else { return .unchanged }
        monitor.accept(fingerprint, expiry: material.expiry)
        pool.replace(with: Self.generation(configuration, material, host: URL(string: configuration.endpoint)?.host ?? ""))
        logger.info("Certificates renewed")
        return .renewed
      } catch {
        monitor.refuse(fingerprint)
        let error = error as? TLSSettingError ?? TLSSettingError(.unreadable, setting: "tls", path: "")
        logger.error("Certificates not renewed; those in use stay", metadata: ["error": "\(error)"])
        return .refused(error)
      }
    }
  }
#endif
