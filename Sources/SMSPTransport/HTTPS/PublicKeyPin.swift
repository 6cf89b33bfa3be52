#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The SHA-256 of a certificate's SubjectPublicKeyInfo (RFC 7469, section 2.4): it stays when a certificate is renewed with the same key.
public struct PublicKeyPin: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes.
  public let sha256: [UInt8]

  /// Takes a digest; nil unless it has 32 bytes.
  public init?(sha256: some Collection<UInt8>) {
    guard sha256.count == 32 else { return nil }
    self.sha256 = Array(sha256)
  }

  /// Takes a digest in base 64, as `openssl dgst -sha256 -binary | base64` writes it; nil unless it is one.
  public init?(_ base64: String) {
    guard let bytes = Data(base64Encoded: base64) else { return nil }
    self.init(sha256: bytes)
  }

  /// The digest in base 64.
  public var description: String { Data(sha256).base64EncodedString() }
}
