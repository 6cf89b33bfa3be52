#if Generator
  import CLibXML2
  import Testing

  @testable import HL7V3Generator

  @Suite("Normalised schema files")
  struct NormalisedTextTests {
    private static let text = "<?xml version=\"1.0\" encoding=\"ENC\"?>\r<a>\r\n <b c='é'/>\n\n\r</a>\r"
    private static func named(_ encoding: String) -> String { text.replacing("ENC", with: encoding) }

    static let files: [(id: String, bytes: [UInt8])] = [
      ("UTF-8", Array(named("UTF-8").utf8)),
      ("UTF-8 with byte order mark", [0xEF, 0xBB, 0xBF] + Array(named("utf-8").utf8)),
      ("UTF-16 little endian", [0xFF, 0xFE] + named("UTF-16").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-16 big endian", [0xFE, 0xFF] + named("UTF-16").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      ("Latin-1", named("ISO-8859-1").unicodeScalars.map { UInt8($0.value) }),
      ("Windows-1252", named("windows-1252").unicodeScalars.map { UInt8($0.value) }),
    ]

    @Test("UTF-8 and LF from every encoding, and to libxml2 the same document", arguments: files)
    func same(_ id: String, _ bytes: [UInt8]) throws {
      let normalised = try NormalisedText.bytes(bytes)
      #expect(String(decoding: normalised, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n <b c='é'/>\n\n\n</a>\n")
      let canonical = Self.canonical(normalised)
      #expect(canonical != nil && canonical == Self.canonical(bytes))
      #expect(try NormalisedText.bytes(normalised) == normalised)
    }

    @Test("Without XML declaration it is UTF-8")
    func undeclared() throws { #expect(try NormalisedText.bytes(Array("<a/>\r".utf8)) == Array("<a/>\n".utf8)) }

    static let wrong: [(id: String, bytes: [UInt8], says: String)] = [
      ("invalid UTF-8", Array("<a>".utf8) + [0xE9] + Array("</a>".utf8), "not valid UTF-8"),
      ("lone surrogate", [0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3E, 0x00], "not valid UTF-16"),
      ("unknown encoding", Array(named("EBCDIC-US").utf8), "the encoding EBCDIC-US is not known here"),
    ]

    @Test("What cannot be read is refused", arguments: wrong)
    func refused(_ id: String, _ bytes: [UInt8], _ says: String) {
      let failure = #expect(throws: NormalisedText.Failure.self) { try NormalisedText.bytes(bytes) }
      #expect(failure?.message.contains(says) == true)
    }

    /// The document as Canonical XML, by libxml2.
    private static func canonical(_ bytes: [UInt8]) -> [UInt8]? {
      let parsed = bytes.withUnsafeBytes { xmlReadMemory($0.baseAddress, Int32($0.count), "a.xml", nil, Int32(XML_PARSE_NONET.rawValue)) }
      guard let parsed else { return nil }
      defer { xmlFreeDoc(parsed) }
      var text: UnsafeMutablePointer<xmlChar>?
      let count = xmlC14NDocDumpMemory(parsed, nil, 0, nil, 1, &text)
      guard count >= 0, let text else { return nil }
      defer { hl7_xmlFree(text) }
      return Array(UnsafeBufferPointer(start: text, count: Int(count)))
    }
  }
#endif
