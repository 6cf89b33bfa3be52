#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `xs:base64Binary` (XSD part 2, 3.2.16) to bytes.
enum Base64 {
  /// The bytes; nil when the text is not base64 with its padding.
  static func decode(_ text: String) -> [UInt8]? {
    let digits = text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return Data(base64Encoded: Data(digits)).map { [UInt8]($0) }
  }
}
