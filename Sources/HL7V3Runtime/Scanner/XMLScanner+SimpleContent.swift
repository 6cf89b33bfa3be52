extension XMLScanner {
  /// The character content of an element without children.
  enum SimpleContent {
    /// As it stands between two offsets.
    case slice(Int, Int)
    /// Unescaped or joined.
    case made(String)

    var isEmpty: Bool {
      switch self {
      case .slice(let start, let end): start == end
      case .made(let text): text.isEmpty
      }
    }
  }

  /// Right after a start tag: the character content of the element, unescaped, CDATA joined, comments left out, and the end tag consumed.
  /// Nil, with the scanner where it was, when there is a child element.
  @inline(__always)
  mutating func simpleContent() throws(XMLError) -> SimpleContent? {
    if endIsDue {
      closeElement()
      return .slice(position, position)
    }
    let start = position
    let stop = bytes.textStop(start)
    // Plain text and an end tag, which is nearly always so.
    guard bytes[stop] == UInt8(ascii: "<"), bytes[stop &+ 1] == UInt8(ascii: "/"), stop &- start <= limits.textBytes,
      !hasCarriageReturn(start, stop)
    else { return try joinedContent().map(SimpleContent.made) }
    if input.hasSectionEnd { try checkBrackets(start, stop) }
    try scanEndTag(stop)
    return .slice(start, stop)
  }

  /// Such content as a string.
  func string(_ content: SimpleContent) -> String {
    switch content {
    case .slice(let start, let end): bytes.string(start, end)
    case .made(let text): text
    }
  }

  @inline(never)
  private mutating func joinedContent() throws(XMLError) -> String? {
    let start = position
    var content = ""
    while true {
      if bytes[position] != UInt8(ascii: "<") {
        try scanText(from: position, searchingFrom: position)
        appendText(to: &content)
        continue
      }
      switch bytes[position + 1] {
      case UInt8(ascii: "/"):
        try scanEndTag(position)
        return content
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        if bytes.matches("<![CDATA[", position) {
          try scanCharacterData(position)
          appendText(to: &content)
        } else {
          try skipMiscellaneous(position)
        }
      default:
        if position >= input.count { throw failure(.unexpectedEnd, "", position) }
        position = start
        return nil
      }
    }
  }
}
