import HL7V3Runtime

extension HostileMessage {
  private static func declared(_ encoding: String) -> [UInt8] {
    Array(String(decoding: fixture, as: UTF8.self).replacing("UTF-8", with: encoding, maxReplacements: 1).utf8)
  }

  private static func utf16(_ bytes: [UInt8], bigEndian: Bool, mark: Bool) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let both = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return bigEndian ? both : both.reversed()
    }
  }

  static let encodings: [HostileMessage] =
    [
      ("invalid in text", "DissentOverride</", "¦", [0xFF]), ("overlong in text", "DissentOverride</", "¦", [0xC0, 0xAF]),
      ("surrogate in text", "DissentOverride</", "¦", [0xED, 0xA0, 0x80]), ("invalid in a value", "V3NPfIT4.2.00", "¦", [0xE9]),
      ("invalid in a name", "versionCode ", "¦", [0xE9]), ("invalid in a prefix", "env:Body", "¦", [0x80]),
    ].map { what, place, part, bytes in
      HostileMessage("X12", what, before: place, part, .invalidEncoding, bytes: bytes)
    } + [
      HostileMessage("X12", "ISO-8859-1 declared", declared("ISO-8859-1"), .unsupportedEncoding, at: 30),
      HostileMessage("X12", "UTF-7 declared", declared("UTF-7"), .unsupportedEncoding, at: 30),
      HostileMessage("X12", "IBM037 declared", declared("IBM037"), .unsupportedEncoding, at: 30),
      HostileMessage("X12", "EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93], .unsupportedEncoding, at: 0),
      HostileMessage("X12", "UTF-16 declared, UTF-8 used", declared("UTF-16"), .encodingMismatch, at: 30),
      HostileMessage("X12", "a mark, and ISO-8859-1 declared", [0xEF, 0xBB, 0xBF] + declared("ISO-8859-1"), .unsupportedEncoding, at: 33),
      HostileMessage("X12", "a mark, and UTF-16 declared", [0xEF, 0xBB, 0xBF] + declared("UTF-16"), .encodingMismatch, at: 33),
      HostileMessage("X12", "UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + fixture, nil),
      HostileMessage("X12", "UTF-16BE with a mark", utf16(declared("UTF-16"), bigEndian: true, mark: true), nil),
      HostileMessage("X12", "UTF-16LE with a mark", utf16(declared("UTF-16"), bigEndian: false, mark: true), nil),
      HostileMessage("X12", "UTF-16LE without a mark", utf16(declared("UTF-16"), bigEndian: false, mark: false), nil),
    ]

  static let structure: [HostileMessage] = [
    HostileMessage("X13", "nothing", [], .emptyDocument, at: 0),
    HostileMessage("X13", "blanks", Array(" \r\n\t".utf8), .emptyDocument, at: 4),
    HostileMessage("X13", "two roots", ending: epilog + "<a/>", .secondRoot, at: epilog.utf8.count),
    HostileMessage("X13", "junk behind the root", ending: epilog + "junk", .textOutsideRoot, at: epilog.utf8.count),
    HostileMessage("X13", "a zero byte behind the root", ending: epilog + "\u{0}", .invalidCharacter, at: epilog.utf8.count),
    HostileMessage("X13", "a blank before the declaration", [0x20] + fixture, .invalidXMLDeclaration, at: 1),
    HostileMessage("X13", "]]> in text", before: text, "¦]]>", .invalidText),
    HostileMessage("X13", "-- in a comment", before: elements, "<!-- a --¦ b -->", .invalidComment),
    HostileMessage("X13", "no end tag", Array(fixture.dropLast(epilog.utf8.count)), .unexpectedEnd, at: fixture.count - epilog.utf8.count),
  ]

  static let characters: [HostileMessage] = [
    HostileMessage(
      "X14", "XML 1.1", Array(String(decoding: fixture, as: UTF8.self).replacing("1.0", with: "1.1", maxReplacements: 1).utf8),
      .unsupportedVersion, at: 15),
    HostileMessage("X14", "a control character in text", before: text, "¦\u{1}", .invalidCharacter),
    HostileMessage("X14", "a control character in a value", before: "V3NPfIT4.2.00", "¦\u{1F}", .invalidCharacter),
    HostileMessage("X14", "U+FFFF", before: text, "¦\u{FFFF}", .invalidCharacter),
    HostileMessage("X14", "a control character by reference", before: text, "¦&#1;", .invalidReference),
  ]
}
