extension XMLScanner {
  /// A comment or processing instruction (production 27) at `start`, where `<!` or `<?` stands; refuses all other markup of these kinds.
  @inline(never)
  mutating func skipMiscellaneous(_ start: Int) throws(XMLError) {
    if bytes[start + 1] == UInt8(ascii: "?") {
      try skipProcessingInstruction(start)
    } else if bytes.matches("<!--", start) {
      try skipComment(start)
    } else if bytes.matches("<!DOCTYPE", start) {
      throw error(.doctypeForbidden, "SOAP messages have no document type declaration", at: start)
    } else if couldStart("<!--", start) || couldStart("<!DOCTYPE", start) || depth > 0 && couldStart("<![CDATA[", start) {
      throw failure(.unexpectedEnd, "", input.count)
    } else {
      throw failure(.invalidMarkup, "neither a comment nor a CDATA section within an element", start)
    }
  }

  /// Whether the input ends within what may have become `literal`.
  private func couldStart(_ literal: StaticString, _ start: Int) -> Bool {
    let length = input.count - start
    guard length < literal.utf8CodeUnitCount else { return false }
    for index in 0..<length where bytes[start + index] != literal.bytes[index] { return false }
    return true
  }

  /// Productions 15 and 16: no `--` within, and no `-` before the end.
  private mutating func skipComment(_ start: Int) throws(XMLError) {
    var offset = start + 4
    while true {
      offset = bytes.first(UInt8(ascii: "-"), offset, input.count)
      if offset >= input.count { throw failure(.unexpectedEnd, "", offset) }
      if bytes[offset + 1] == UInt8(ascii: "-") { break }
      offset += 1
    }
    guard bytes[offset + 2] == UInt8(ascii: ">") else { throw failure(.invalidComment, "'--' in a comment", offset + 2) }
    if offset - start - 4 > limits.textBytes { throw textTooLong(start + 4) }
    position = offset + 3
  }

  /// Productions 16 and 17; the target has no colon (Namespaces in XML, 7).
  private mutating func skipProcessingInstruction(_ start: Int) throws(XMLError) {
    let target = start + 2
    let end = bytes.checkedNameEnd(target)
    if end == target { throw failure(.invalidProcessingInstruction, "'<?' stands before a name", end) }
    if end >= input.count { throw failure(.unexpectedEnd, "", end) }
    if end - target == 3, Word.keep(bytes.word(target) | 0x0020_2020, 3) == 0x006C_6D78 {
      throw error(.invalidXMLDeclaration, "an XML declaration stands at the very start, and only there", at: start)
    }
    if processingInstructions == .forbid {
      throw error(.processingInstructionForbidden, "SOAP messages have no processing instructions", at: start)
    }
    if end - target > limits.nameLength { throw nameTooLong(target) }
    if bytes[end] == UInt8(ascii: ":") { throw failure(.invalidName, "a colon in the target of a processing instruction", end) }
    var offset = end
    if bytes[offset] > 0x20, !bytes.matches("?>", offset) {
      throw failure(.invalidProcessingInstruction, "a blank stands behind the target", offset)
    }
    while true {
      offset = bytes.first(UInt8(ascii: "?"), offset, input.count)
      if offset >= input.count { throw failure(.unexpectedEnd, "", offset) }
      if bytes[offset + 1] == UInt8(ascii: ">") { break }
      offset += 1
    }
    if offset - end > limits.textBytes { throw textTooLong(end) }
    position = offset + 2
  }
}
