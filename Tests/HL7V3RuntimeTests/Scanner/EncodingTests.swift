import Testing

@testable import HL7V3Runtime

@Suite("Encodings")
struct EncodingTests {
  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private static func bytes(_ prefix: String, _ middle: [UInt8], _ suffix: String) -> [UInt8] {
    Array(prefix.utf8) + middle + Array(suffix.utf8)
  }

  @Test("X12: UTF-8 with a mark, UTF-16 in both orders")
  func accepted() throws {
    let expected = "<é @b=𝒳 'ü' >"
    let text = "<é b='𝒳'>ü</é>"
    #expect(try Trace.content([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    #expect(try Trace.content([0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='utf-8'?>\(text)".utf8)) == expected)
    for order in [true, false] {
      #expect(try Trace.content(Self.utf16(text, bigEndian: order)) == expected)
      let declared = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\(text)"
      #expect(try Trace.content(Self.utf16(declared, bigEndian: order)) == expected)
      #expect(try Trace.content(Self.utf16(declared, bigEndian: order, mark: false)) == expected)
    }
  }

  static let wrong: [Refusal] = [
    Refusal("X12 text", bytes("<a>", [0xFF], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 value", bytes("<a b='", [0xC3], "'/>"), .invalidEncoding, at: 6),
    Refusal("X12 name", bytes("<a", [0xE9], "/>"), .invalidEncoding, at: 2),
    Refusal("X12 end tag", bytes("<a></a", [0x80], ">"), .invalidEncoding, at: 6),
    Refusal("X12 comment", bytes("<a><!--", [0xF8], "--></a>"), .invalidEncoding, at: 7),
    Refusal("X12 CDATA", bytes("<a><![CDATA[", [0xC0, 0x80], "]]></a>"), .invalidEncoding, at: 12),
    Refusal("X12 instruction", bytes("<a><?b ", [0xFE], "?></a>"), .invalidEncoding, at: 7, .skip),
    Refusal("X12 overlong 2", bytes("<a>", [0xC1, 0xBF], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 overlong 3", bytes("<a>", [0xE0, 0x9F, 0xBF], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 overlong 4", bytes("<a>", [0xF0, 0x8F, 0xBF, 0xBF], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 surrogate", bytes("<a>", [0xED, 0xA0, 0x80], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 above U+10FFFF", bytes("<a>", [0xF4, 0x90, 0x80, 0x80], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 short", bytes("<a>", [0xE2, 0x82], "</a>"), .invalidEncoding, at: 3),
    Refusal("X12 declared", "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .unsupportedEncoding, at: 30),
    Refusal("X12 declared", "<?xml version='1.0' encoding='UTF-7'?><a/>", .unsupportedEncoding, at: 30),
    Refusal("X12 no name", "<?xml version='1.0' encoding='-8'?><a/>", .invalidXMLDeclaration, at: 30),
    Refusal("X12 conflict", "<?xml version='1.0' encoding='UTF-16'?><a/>", .encodingMismatch, at: 30),
    Refusal("X12 conflict", utf16("<?xml version='1.0' encoding='UTF-8'?><a/>", bigEndian: true), .encodingMismatch, at: 33),
    Refusal(
      "X12 conflict", bytes("\u{FEFF}<?xml version='1.0' encoding='ISO-8859-1'?><a/>", [], ""), .unsupportedEncoding, at: 33),
    Refusal("X12 conflict", utf16("<?xml version='1.0' encoding='UTF-16LE'?><a/>", bigEndian: true), .encodingMismatch),
    Refusal("X12 lone surrogate", utf16("<a>", bigEndian: true) + [0xD8, 0x00, 0x00, 0x3C], .invalidEncoding, at: 6),
    Refusal("X12 odd length", utf16("<a/>", bigEndian: false) + [0x20], .invalidEncoding, at: 7),
    Refusal("X12 UTF-32", [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], .unsupportedEncoding, at: 0),
    Refusal("X12 UTF-32", [0, 0, 0, 0x3C], .unsupportedEncoding, at: 0),
    Refusal("X12 IBM037", [0x4C, 0x6F, 0xA7, 0x94, 0x93], .unsupportedEncoding, at: 0),
    Refusal("X12 UTF-7", Array("+ADw-a/+AD4-".utf8), .textOutsideRoot, at: 0),
  ]

  @Test("X12: everything else is refused", arguments: wrong)
  func refused(_ row: Refusal) {
    let error = Trace.error(row.document, row.policy)
    #expect(error?.code == row.code)
    if let offset = row.offset { #expect(error?.offset == offset) }
  }

  @Test("an error before wrong bytes is reported first")
  func earlierFirst() {
    #expect(Trace.error(Self.bytes("<a></b>", [0xFF], ""))?.code == .mismatchedEndTag)
    #expect(Trace.error(Self.bytes("<!DOCTYPE a [", [0x00], "]><a/>"))?.code == .doctypeForbidden)
  }

  static let declarations: [(String, Bool)] = [
    ("<?xml version='1.0'?>", true), ("<?xml version=\"1.0\" ?>", true), ("<?xml  version = '1.0'  encoding = \"UTF-8\" ?>", true),
    ("<?xml version='1.0' standalone='no'?>", true), ("<?xml version='1.7'?>", true), ("<?xml version='1.'?>", false),
    ("<?xml encoding='UTF-8'?>", false), ("<?xml version='1.0' standalone='maybe'?>", false), ("<?xml?>", false),
    ("<?xml version='1.0'encoding='UTF-8'?>", false), ("<?xml version='1.0' standalone='yes' encoding='UTF-8'?>", false),
    ("<?xml version='1.0\"?>", false), ("<?xml version=1.0?>", false), ("<?xml version='1.0'>", false), ("<?XML version='1.0'?>", false),
  ]

  @Test("the XML declaration", arguments: declarations)
  func declaration(_ text: String, _ isGood: Bool) { #expect((Trace.error(text + "<a/>") == nil) == isGood) }
}
