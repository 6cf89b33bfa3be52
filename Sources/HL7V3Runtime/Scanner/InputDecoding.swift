/// How a document was encoded on the way here.
enum InputEncoding: Sendable {
  case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian
}

/// From bytes of unknown encoding to the UTF-8 that is scanned: XML 1.0, 4.3.3 and appendix F, as far as SOAP needs it.
enum InputDecoding {
  /// Finds the encoding from the first bytes, and copies or transcodes. What the XML declaration says of the encoding is compared with it
  /// later, by the scanner.
  static func buffer(from source: BorrowedBytes, limits: XMLLimits) throws(XMLError) -> InputBuffer {
    if source.count > limits.totalBytes {
      throw XMLError(.totalLimit, offset: 0, line: 1, column: 1, path: "", detail: "more than \(limits.totalBytes) bytes")
    }
    func starts(_ bytes: UInt8...) -> Bool {
      source.count >= bytes.count && source.prefix(bytes.count).elementsEqual(bytes)
    }
    // UTF-32 first: its mark begins with that of UTF-16.
    if starts(0xFF, 0xFE, 0, 0) || starts(0, 0, 0xFE, 0xFF) || starts(0x3C, 0, 0, 0) || starts(0, 0, 0, 0x3C) {
      throw unsupported("UTF-32")
    }
    if starts(0x4C, 0x6F, 0xA7, 0x94) { throw unsupported("EBCDIC") }
    if starts(0x2B, 0x2F, 0x76) { throw unsupported("UTF-7") }
    let isLittleEndian = starts(0xFF, 0xFE) || starts(0x3C, 0, 0x3F, 0)
    let isBigEndian = starts(0xFE, 0xFF) || starts(0, 0x3C, 0, 0x3F)
    let buffer: InputBuffer
    if isLittleEndian || isBigEndian {
      // Three bytes of UTF-8 at most for two of UTF-16.
      buffer = InputBuffer(
        capacity: source.count / 2 * 3, encoding: isBigEndian ? .utf16BigEndian : .utf16LittleEndian
      ) { UTF16Transcoding.write(source, bigEndian: isBigEndian, to: &$0) }
    } else {
      buffer = InputBuffer(copying: source, encoding: starts(0xEF, 0xBB, 0xBF) ? .utf8WithMark : .utf8)
    }
    return buffer
  }

  private static func unsupported(_ name: String) -> XMLError {
    XMLError(.unsupportedEncoding, offset: 0, line: 1, column: 1, path: "", detail: "\(name); only UTF-8 and UTF-16 are read")
  }
}
