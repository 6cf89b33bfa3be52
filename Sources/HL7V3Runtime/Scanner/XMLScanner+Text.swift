extension XMLScanner {
  /// The last text, unescaped and with its ends of lines normalised.
  func textString() -> String {
    textNeedsUnescaping ? Unescaping.string(bytes.borrowed(textStart, textEnd), textRules) : bytes.string(textStart, textEnd)
  }

  /// Appends what `textString()` gives.
  mutating func appendText(to string: inout String) { string += textString() }

  /// After a text that `nextMarkup` gave: all character content around it up to the next tag, with the blanks before it and behind it that
  /// comments part from it. The scanner stands at that tag then.
  @inline(never)
  mutating func wholeRun() throws(XMLError) -> String {
    position = runStart
    var content = ""
    while true {
      if bytes[position] != UInt8(ascii: "<") {
        try scanText(from: position, searchingFrom: position)
        appendText(to: &content)
      } else if bytes[position + 1] == UInt8(ascii: "!") || bytes[position + 1] == UInt8(ascii: "?") {
        if bytes.matches("<![CDATA[", position) {
          try scanCharacterData(position)
          appendText(to: &content)
        } else {
          try skipMiscellaneous(position)
        }
      } else {
        return content
      }
    }
  }

  /// Whether the last text consists of blanks as written (production 3); a reference to a blank is not blank.
  var textIsBlank: Bool { bytes.skipBlanks(textStart) >= textEnd }

  @inline(__always)
  mutating func setText(_ start: Int, _ end: Int, _ rules: Unescaping.Rules, needsUnescaping: Bool) {
    textStart = start
    textEnd = end
    textRules = rules
    textNeedsUnescaping = needsUnescaping
    position = end
  }

  /// Text up to the next markup: production 14, references among it. Nothing that could end it stands between `start` and `from`.
  mutating func scanText(from start: Int, searchingFrom from: Int) throws(XMLError) {
    var offset = bytes.textStop(from)
    var needsUnescaping = false
    while bytes[offset] == UInt8(ascii: "&") {
      offset = bytes.textStop(try referenceEnd(offset))
      needsUnescaping = true
    }
    if offset &- start > limits.textBytes { throw textTooLong(start) }
    if input.hasSectionEnd { try checkBrackets(from, offset) }
    setText(start, offset, .text, needsUnescaping: needsUnescaping || hasCarriageReturn(start, offset))
  }

  /// Whether ends of lines in a range have to be normalised.
  @inline(__always)
  func hasCarriageReturn(_ start: Int, _ end: Int) -> Bool {
    input.hasCarriageReturn && bytes.first(UInt8(ascii: "\r"), start, end) < end
  }

  /// `]]>` must not stand in text, for compatibility with SGML (production 14).
  @inline(never)
  func checkBrackets(_ start: Int, _ end: Int) throws(XMLError) {
    var offset = bytes.first(UInt8(ascii: "]"), start, end)
    while offset < end {
      if bytes.matches("]]>", offset) { throw failure(.invalidText, "']]>' in text", offset) }
      offset = bytes.first(UInt8(ascii: "]"), offset + 1, end)
    }
  }

  /// A CDATA section (productions 18 to 21) as text.
  @inline(never)
  mutating func scanCharacterData(_ tag: Int) throws(XMLError) {
    let start = tag + 9
    var offset = start
    while true {
      offset = bytes.first(UInt8(ascii: "]"), offset, input.count)
      if offset >= input.count { throw failure(.unexpectedEnd, "", offset) }
      if bytes.matches("]]>", offset) { break }
      offset += 1
    }
    if offset - start > limits.textBytes { throw textTooLong(start) }
    setText(start, offset, .characterData, needsUnescaping: hasCarriageReturn(start, offset))
    position = offset + 3
  }

  /// Checks the reference at `start` (productions 66 to 68) and returns the offset behind its semicolon.
  @inline(never)
  func referenceEnd(_ start: Int) throws(XMLError) -> Int {
    var end = start + 1
    if bytes[end] == UInt8(ascii: "#") {
      end += 1
      while isHexadecimalDigit(bytes[end]) || bytes[end] == UInt8(ascii: "x") && end == start + 2 { end += 1 }
    } else {
      end = bytes.checkedNameEnd(end)
      if end == start + 1 { throw failure(.invalidReference, "'&' stands before a name or '#'", end) }
    }
    guard bytes[end] == UInt8(ascii: ";") else { throw failure(.invalidReference, "a reference ends in ';'", end) }
    if Unescaping.scalar(bytes.borrowed(start + 1, end)[...]) == nil {
      if bytes[start + 1] == UInt8(ascii: "#") { throw failure(.invalidReference, "a reference to something that is no character", start) }
      throw failure(.undeclaredEntity, "only lt, gt, amp, quot and apos are declared", start)
    }
    return end + 1
  }

  private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: false
    }
  }

  @inline(never)
  func textTooLong(_ start: Int) -> XMLError {
    error(.textLimit, "more than \(limits.textBytes) bytes", at: start)
  }
}
