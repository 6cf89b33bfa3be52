extension XMLWriter {
  /// Text with `&`, `<`, `>` and carriage returns as references; what XML cannot hold at all is a failure.
  mutating func escapeText(_ text: String) {
    escape(text) { byte in
      switch byte {
      case 0x26: "&amp;"
      case 0x3C: "&lt;"
      case 0x3E: "&gt;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  /// An attribute value; white space other than blanks stands as references, for a reader would turn it into blanks.
  mutating func escapeAttribute(_ value: String) {
    escape(value) { byte in
      switch byte {
      case 0x26: "&amp;"
      case 0x3C: "&lt;"
      case 0x22: "&quot;"
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  @inline(__always)
  private mutating func escape(_ string: String, _ reference: (UInt8) -> StaticString?) {
    var string = string
    var isWritable = true
    string.withUTF8 { source in
      var start = 0
      for index in 0..<source.count {
        let byte = source[index]
        // Nothing to escape above `>`, but U+FFFE and U+FFFF (EF BF BE, EF BF BF) are no XML characters.
        if byte > 0x3E {
          if byte == 0xEF, index + 2 < source.count, source[index + 1] == 0xBF, source[index + 2] >= 0xBE { isWritable = false }
          continue
        }
        if let replacement = reference(byte) {
          bytes.append(contentsOf: source[start..<index])
          replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
          start = index + 1
        } else if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
          isWritable = false
        }
      }
      bytes.append(contentsOf: source[start...])
    }
    if !isWritable { fail("a character that XML cannot hold") }
  }
}
