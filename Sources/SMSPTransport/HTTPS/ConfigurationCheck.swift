#if Transport
  public import Foundation
  import NIOSSL
  import SwiftASN1
  import X509

  /// Looks whether a configuration would work, as far as that can be seen without a message to the Spine: files, chain, expiry, key, and whether
  /// the server lets us in.
  public enum ConfigurationCheck {
    /// What was looked at, and what was seen.
    public struct Finding: Hashable, Sendable {
      /// What was looked at.
      public var subject: String
      /// How bad it is.
      public var severity: Severity
      /// What was seen.
      public var text: String

      /// Makes a finding.
      public init(_ subject: String, _ severity: Severity, _ text: String) {
        self.subject = subject
        self.severity = severity
        self.text = text
      }
    }

    /// How bad a finding is.
    public enum Severity: String, Hashable, Sendable, Comparable {
      case fine, warning, error

      private var rank: Int { self == .fine ? 0 : self == .warning ? 1 : 2 }
      /// Better is less.
      public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    }

    /// Looks at everything.
    /// - Parameters:
    ///   - configuration: What to connect with.
    ///   - isOffline: Whether to leave the server alone.
    ///   - now: The time by which certificates are valid; for tests.
    public static func run(_ configuration: HTTPSConfiguration, isOffline: Bool = false, now: Date = Date()) async -> [Finding] {
      var findings = local(configuration, now: now)
      guard !findings.contains(where: { $0.severity == .error }), !isOffline else { return findings }
      findings.append(await reach(configuration, now: now))
      return findings
    }

    /// What can be seen here.
    private static func local(_ configuration: HTTPSConfiguration, now: Date) -> [Finding] {
      var findings: [Finding] = []
      if case .files(let paths) = configuration.tls.trustRoots {
        do {
          let roots = try paths.flatMap { try parsed(CertificateFile.certificates(setting: "tls.trustRoots", path: $0)) }
          findings += roots.map { validity("root \($0.subject)", $0, now: now) }
          findings += try identity(configuration, roots: roots, now: now)
        } catch {
          findings.append(Finding("files", .error, "\(error)"))
        }
      }
      return findings
    }

    private static func identity(_ configuration: HTTPSConfiguration, roots: [Certificate], now: Date) throws -> [Finding] {
      guard let source = configuration.tls.identity else {
        return [Finding("client certificate", .warning, "there is none; every service of the Spine asks for one")]
      }
      let chain = try parsed(ClientIdentity(source, now: now).chain)
      guard let leaf = chain.first, let last = chain.last else { return [] }
      var findings = [validity("client certificate \(leaf.subject)", leaf, now: now)]
      findings.append(Finding("client key", .fine, "is the certificate's"))
      findings += chain.dropFirst().map { validity("authority \($0.subject)", $0, now: now) }
      // The server need not have our roots, so this is no error.
      let isComplete = last.issuer == last.subject || roots.contains { $0.subject == last.issuer }
      let text =
        isComplete ? "ends at a root" : "ends at \(last.subject), whose issuer is no root of ours; a certificate in between may be missing"
      findings.append(Finding("client chain", isComplete ? .fine : .warning, text))
      return findings
    }

    private static func parsed(_ certificates: [NIOSSLCertificate]) throws -> [Certificate] {
      try certificates.map { try Certificate(derEncoded: $0.toDERBytes()) }
    }

    private static func validity(_ subject: String, _ certificate: Certificate, now: Date) -> Finding {
      let days = Int((certificate.notValidAfter.timeIntervalSince(now) / 86_400).rounded(.down))
      let until = certificate.notValidAfter.formatted(.iso8601.year().month().day())
      if certificate.notValidBefore > now { return Finding(subject, .error, "is not valid yet") }
      if days < 0 { return Finding(subject, .error, "expired on \(until)") }
      return Finding(subject, days < 30 ? .warning : .fine, "is valid until \(until), \(days) days more")
    }

    /// Whether the server lets us in.
    private static func reach(_ configuration: HTTPSConfiguration, now: Date) async -> Finding {
      do {
        return Finding("endpoint", .fine, try await HandshakeProbe.run(configuration, now: now))
      } catch {
        return Finding("endpoint", .error, "\(error)")
      }
    }
  }
#endif
