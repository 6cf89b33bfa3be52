internal import Foundation

/// A schema file as it is written by an import: UTF-8 without byte order mark, lines ended by LF.
///
/// An XML processor reads the same from it: line ends are normalised before parsing anyway (XML 1.0, 2.11), and the XML declaration names
/// the new encoding.
enum NormalisedText {
  /// Why a file cannot be normalised.
  struct Failure: Error, Equatable {
    var message: String
  }

  static func bytes(_ raw: [UInt8]) throws(Failure) -> [UInt8] {
    let text = declaringUTF8(try decoded(raw))
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0D: result.append(0x0A)
      case 0x0A where previous == 0x0D: break
      default: result.append(byte)
      }
      previous = byte
    }
    return result
  }

  private static func decoded(_ raw: [UInt8]) throws(Failure) -> String {
    if let units = utf16Units(raw) {
      guard let text = String(validating: units, as: UTF16.self) else { throw Failure(message: "the file is not valid UTF-16") }
      return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    }
    let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    let name = declaredEncoding(String(decoding: bytes.prefix(200), as: UTF8.self)) ?? "UTF-8"
    switch name.uppercased() {
    case "UTF-8", "US-ASCII", "ASCII":
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(message: "the file is not valid UTF-8, as which it is to be read; correct its encoding or its XML declaration")
      }
      return text
    case "ISO-8859-1", "LATIN1", "ISO_8859-1": return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case "WINDOWS-1252", "CP1252":
      guard let text = String(data: Data(bytes), encoding: .windowsCP1252) else { throw Failure(message: "the file is not valid \(name)") }
      return text
    default: throw Failure(message: "the encoding \(name) is not known here; save the file as UTF-8")
    }
  }

  private static func utf16Units(_ raw: [UInt8]) -> [UInt16]? {
    guard raw.count >= 2 else { return nil }
    let isBigEndian: Bool
    switch (raw[0], raw[1]) {
    case (0xFE, 0xFF), (0x00, 0x3C): isBigEndian = true
    case (0xFF, 0xFE), (0x3C, 0x00): isBigEndian = false
    default: return nil
    }
    return stride(from: 0, to: raw.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
  }

  /// The encoding that an XML declaration names.
  private static func declaredEncoding(_ start: String) -> String? {
    start.prefixMatch(of: /<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._\-]*)["']/).map { String($0.1) }
  }

  private static func declaringUTF8(_ text: String) -> String {
    guard let match = text.prefixMatch(of: /<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._\-]*)["']/) else { return text }
    return match.1 == "UTF-8" ? text : text.replacingCharacters(in: match.1.startIndex..<match.1.endIndex, with: "UTF-8")
  }
}
