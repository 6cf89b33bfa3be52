#if Transport
  import NIOSSL
  import SwiftASN1
  import X509

  /// Compares a server's certificate with the name of the endpoint (RFC 9525, section 6.3).
  ///
  /// The TLS library has done so already, but is also content with a certificate for the address that the name happened to have, and whoever
  /// controls name service chooses that. A certificate without alternative names is left to the library, which looks at the common name.
  enum ServerName {
    static func isNamed(_ certificate: NIOSSLCertificate, host: String) throws -> Bool {
      guard !isAddress(host) else { return true }
      let names = try Certificate(derEncoded: certificate.toDERBytes()).extensions.subjectAlternativeNames
      guard let names, !names.isEmpty else { return true }
      return names.contains { name in
        if case .dnsName(let pattern) = name { return matches(pattern, host) }
        return false
      }
    }

    /// Whether a host is an IP address, which only an address in a certificate can match.
    static func isAddress(_ host: String) -> Bool { host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." } }

    /// Whether a name is equal in all labels, of which the first of the pattern may be `*`.
    static func matches(_ pattern: String, _ host: String) -> Bool {
      let pattern = labels(pattern), host = labels(host)
      guard pattern.count == host.count, pattern.dropFirst() == host.dropFirst(), let first = pattern.first else { return false }
      return first == host.first || (first == "*" && pattern.count > 2)
    }

    private static func labels(_ name: String) -> [Substring] {
      let name = name.lowercased()
      return (name.hasSuffix(".") ? name.dropLast() : name[...]).split(separator: ".", omittingEmptySubsequences: false)
    }
  }
#endif
