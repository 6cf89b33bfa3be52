extension XMLScanner {
  /// The XML declaration, if the document starts with one: productions 23 to 26, 32, 80 and 81.
  mutating func scanXMLDeclaration() throws(XMLError) {
    guard bytes.matches("<?xml", position), bytes[position + 5] <= 0x20 else { return }
    // A declaration that is cut off may have been right.
    if bytes.first(UInt8(ascii: ">"), position, input.count) >= input.count { throw failure(.unexpectedEnd, "", input.count) }
    var offset = position + 5
    guard let version = try pseudoAttribute("version", &offset) else {
      throw failure(.invalidXMLDeclaration, "a version comes first", bytes.skipBlanks(offset))
    }
    try checkVersion(version)
    if let encoding = try pseudoAttribute("encoding", &offset) { try checkEncoding(encoding) }
    if let standalone = try pseudoAttribute("standalone", &offset) {
      let value = bytes.borrowed(standalone.lowerBound, standalone.upperBound)
      guard value.elementsEqual("yes".utf8) || value.elementsEqual("no".utf8) else {
        throw failure(.invalidXMLDeclaration, "standalone is 'yes' or 'no'", standalone.lowerBound)
      }
    }
    offset = bytes.skipBlanks(offset)
    guard bytes.matches("?>", offset) else {
      throw failure(.invalidXMLDeclaration, "there are version, encoding and standalone, in this order, then '?>'", offset)
    }
    position = offset + 2
  }

  /// The range of the value of `name`, when that comes next; moves `offset` behind it.
  private func pseudoAttribute(_ name: StaticString, _ offset: inout Int) throws(XMLError) -> Range<Int>? {
    let start = bytes.skipBlanks(offset)
    guard start > offset, bytes.matches(name, start) else { return nil }
    let equals = bytes.skipBlanks(start + name.utf8CodeUnitCount)
    guard bytes[equals] == UInt8(ascii: "=") else { throw failure(.invalidXMLDeclaration, "'=' follows the name", equals) }
    let quote = bytes.skipBlanks(equals + 1)
    guard bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'") else {
      throw failure(.invalidXMLDeclaration, "a value stands in quotes", quote)
    }
    let end = bytes.first(bytes[quote], quote + 1, input.count)
    if end >= input.count { throw failure(.unexpectedEnd, "", end) }
    offset = end + 1
    return quote + 1..<end
  }

  /// The fifth edition takes every 1.x for 1.0. We make an exception of 1.1, whose documents mean other things by the same bytes.
  private func checkVersion(_ range: Range<Int>) throws(XMLError) {
    let version = bytes.borrowed(range.lowerBound, range.upperBound)
    let digits = version.dropFirst(2)
    guard version.prefix(2).elementsEqual("1.".utf8), !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw failure(.invalidXMLDeclaration, "a version is 1. and a number", range.lowerBound)
    }
    if digits.elementsEqual("1".utf8) { throw error(.unsupportedVersion, "XML 1.1 is not read", at: range.lowerBound) }
  }

  /// Whether the name of the encoding is one (production 81), is supported, and is what the bytes are in.
  private func checkEncoding(_ range: Range<Int>) throws(XMLError) {
    let name = bytes.borrowed(range.lowerBound, range.upperBound)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isPart(_ byte: UInt8) -> Bool {
      isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }
    guard let first = name.first, isLetter(first), name.allSatisfy(isPart) else {
      throw failure(.invalidXMLDeclaration, "this is not the name of an encoding", range.lowerBound)
    }
    let isUTF16 = input.encoding == .utf16BigEndian || input.encoding == .utf16LittleEndian
    let declared = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let agrees: Bool
    switch declared {
    case Array("utf-8".utf8): agrees = !isUTF16
    case Array("utf-16".utf8): agrees = isUTF16
    case Array("utf-16le".utf8): agrees = input.encoding == .utf16LittleEndian
    case Array("utf-16be".utf8): agrees = input.encoding == .utf16BigEndian
    default: throw error(.unsupportedEncoding, "only UTF-8 and UTF-16 are read", at: range.lowerBound)
    }
    if !agrees { throw error(.encodingMismatch, "the document is not in the encoding it declares", at: range.lowerBound) }
  }
}
