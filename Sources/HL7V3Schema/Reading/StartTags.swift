/// Where the start tags of a document stand, in document order.
///
/// The n-th start tag is the n-th element of libxml2's tree, which is how elements get a place: libxml2 itself knows no
/// column, and gives the line on which a start tag ends. The document is taken to be well-formed; libxml2 judges that.
struct StartTags: Sendable {
  /// The offset of each `<` that opens a start tag.
  private(set) var offsets: [Int] = []
  /// Where a document type declaration stands, if there is one.
  private(set) var documentType: Int?

  init(_ bytes: [UInt8]) {
    offsets.reserveCapacity(bytes.count / 64)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "?"):
        index = Self.end(of: "?>", in: bytes, from: index + 2)
      case UInt8(ascii: "/"):
        index = Self.end(of: ">", in: bytes, from: index + 2)
      case UInt8(ascii: "!"):
        index = markupDeclaration(in: bytes, at: index)
      default:
        offsets.append(index)
        index = Self.tagEnd(in: bytes, from: index + 1)
      }
    }
  }

  /// The offset behind what begins with `<!`.
  private mutating func markupDeclaration(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    if Self.matches("<!--", in: bytes, at: start) { return Self.end(of: "-->", in: bytes, from: start + 4) }
    if Self.matches("<![CDATA[", in: bytes, at: start) { return Self.end(of: "]]>", in: bytes, from: start + 9) }
    if documentType == nil { documentType = start }
    return Self.documentTypeEnd(in: bytes, from: start + 2)
  }

  /// Behind the `>` of a tag; one in an attribute value does not count.
  private static func tagEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }

  /// Behind the `>` of a document type declaration, whose internal subset holds declarations, comments and quotes.
  private static func documentTypeEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var depth = 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<") where matches("<!--", in: bytes, at: index):
        index = end(of: "-->", in: bytes, from: index + 4)
      case UInt8(ascii: "<") where matches("<?", in: bytes, at: index):
        index = end(of: "?>", in: bytes, from: index + 2)
      case UInt8(ascii: "<"):
        depth += 1
        index += 1
      case UInt8(ascii: ">"):
        depth -= 1
        index += 1
        if depth == 0 { return index }
      case let quote where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
        index += 1
        while index < bytes.count, bytes[index] != quote { index += 1 }
        index += 1
      default:
        index += 1
      }
    }
    return bytes.count
  }

  private static func matches(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[start + index] != text.utf8Start[index] { return false }
    return true
  }

  private static func end(of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if matches(text, in: bytes, at: index) { return index + text.utf8CodeUnitCount }
      index += 1
    }
    return bytes.count
  }
}
