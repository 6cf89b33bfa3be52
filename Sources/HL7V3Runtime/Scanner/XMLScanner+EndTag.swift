extension XMLScanner {
  /// Production 42, and the constraint that it matches its start tag. `tag` is the offset of the `<`.
  @inline(__always)
  mutating func scanEndTag(_ tag: Int) throws(XMLError) {
    let element = open[depth &- 1]
    let start = Int(element.start)
    let length = Int(element.end) &- start
    let name = tag &+ 2
    // Names have no `<`, so that the sentinel ends the comparison within the input.
    guard bytes.same(name, start, length) else { throw endTagError(name) }
    var offset = name &+ length
    if bytes[offset] != UInt8(ascii: ">") {
      offset = bytes.skipBlanks(offset)
      guard bytes[offset] == UInt8(ascii: ">") else { throw endTagError(name) }
    }
    position = offset &+ 1
    closeElement()
  }

  /// Leaves the innermost element.
  @inline(__always)
  mutating func closeElement() {
    depth &-= 1
    endIsDue = false
    let element = open[depth]
    guesses.ended(element.token)
    if element.endsScope { endScope(element) }
  }

  @inline(never)
  private mutating func endScope(_ element: OpenElement) {
    namespaces.close(bytes, Int(element.bindings))
    while let last = inherited.last, last.depth > depth { inherited.removeLast() }
  }

  @inline(never)
  private func endTagError(_ name: Int) -> XMLError {
    var end = bytes.checkedNameEnd(name)
    if bytes[end] == UInt8(ascii: ":") { end = bytes.checkedNameEnd(end + 1) }
    // What is cut off may have been right.
    if end >= input.count { return failure(.unexpectedEnd, "", end) }
    if end == name { return failure(.invalidName, "'</' stands before a name", name) }
    let element = open[depth - 1]
    let isSame = end - name == Int(element.end - element.start) && bytes.same(name, Int(element.start), end - name)
    if isSame { return failure(.invalidTag, "an end tag has a name only", bytes.skipBlanks(end)) }
    return failure(.mismatchedEndTag, "\(bytes.string(Int(element.start), Int(element.end))) is open", name)
  }
}
