extension XMLScanner {
  /// Productions 40, 41 and 44, the constraints on unique attributes, and Namespaces in XML. `tag` is the offset of the `<`.
  mutating func scanStartTag(_ tag: Int) throws(XMLError) {
    let bytes = self.bytes
    if depth >= limits.depth { throw failure(.depthLimit, "more than \(limits.depth) elements within each other", tag) }
    let bindings = namespaces.count
    let nameStart = tag &+ 1
    var localStart = nameStart
    var guess = guesses.element
    var offset = guessedEnd(guess, nameStart)
    if offset == 0 || !bytes.endsName(offset) {
      guess = 0
      offset = bytes.nameEnd(nameStart)
      if bytes[offset] == UInt8(ascii: ":") {
        localStart = offset &+ 1
        offset = bytes.nameEnd(localStart)
      }
    }
    let nameEnd = offset
    var place = NameGuesses.place(guess, 0)
    if nameEnd == localStart { throw failure(.invalidName, "'<' and ':' stand before a name", nameEnd) }

    var count = 0
    var hasPrefixes = false
    // One bit for each name seen, by a hash of it: only when two fall together are the names compared.
    var seen: UInt64 = 0
    var mayRepeat = false
    var isEmpty = false
    while true {
      var byte = bytes[offset]
      if byte <= 0x20 {
        offset = bytes.skipBlanks(offset &+ 1)
        byte = bytes[offset]
        if byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
          let start = offset
          var local = offset
          var token = guesses[place]
          offset = guessedEnd(token, start)
          if offset == 0 || bytes[offset] != UInt8(ascii: "=") {
            token = 0
            offset = bytes.nameEnd(start)
            if bytes[offset] == UInt8(ascii: ":") {
              local = offset &+ 1
              offset = bytes.nameEnd(local)
            }
          }
          let end = offset
          if bytes[offset] != UInt8(ascii: "=") { offset = try equalsSign(start, offset) }
          offset &+= 1
          var quote = bytes[offset]
          if quote <= 0x20 {
            offset = bytes.skipBlanks(offset)
            quote = bytes[offset]
          }
          guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw failure(.invalidAttribute, "a value stands in quotes", offset)
          }
          let valueStart = offset &+ 1
          offset = bytes.valueStop(valueStart, quote: quote)
          var needsNormalisation = false
          while bytes[offset] != quote {
            offset = try valueSpecial(offset)
            needsNormalisation = true
            offset = bytes.valueStop(offset, quote: quote)
          }
          if offset &- valueStart > limits.textBytes { throw textTooLong(valueStart) }
          var attribute = Attribute(
            token: token, start: start, localStart: local, end: end, valueStart: valueStart, valueEnd: offset,
            needsNormalisation: needsNormalisation)
          offset &+= 1
          if token == 0, bytes.isDeclaration(start, local, end) {
            try declareNamespace(attribute, after: bindings)
            continue
          }
          if count >= limits.attributes { throw failure(.attributeLimit, "more than \(limits.attributes) attributes", start) }
          if local == start {
            if token == 0 {
              attribute.token = names.token(namespace: 0, bytes.padded(start, end))
              guesses[place] = attribute.token
            }
            place = NameGuesses.place(guess, attribute.token)
            let bit: UInt64
            if attribute.token != 0 {
              bit = 1 &<< UInt64(attribute.token & 63)
            } else {
              try checkName(start, start, end)
              bit = bytes.hashBit(start, end)
            }
            if seen & bit != 0 { mayRepeat = true }
            seen |= bit
          } else {
            hasPrefixes = true
          }
          attributes.put(attribute, at: count)
          count &+= 1
          continue
        }
      }
      if byte == UInt8(ascii: ">") {
        offset &+= 1
        break
      }
      guard byte == UInt8(ascii: "/") else { throw tagError(offset) }
      guard bytes[offset &+ 1] == UInt8(ascii: ">") else { throw failure(.invalidTag, "'/' stands before '>'", offset &+ 1) }
      isEmpty = true
      offset &+= 2
      break
    }

    attributeCount = count
    hasPrefixedAttributes = hasPrefixes
    var endsScope = namespaces.count != bindings
    if hasPrefixes, try resolveAttributes(&seen, &mayRepeat) { endsScope = true }
    if mayRepeat { try checkRepeatedAttributes() }
    element.start = nameStart
    element.localStart = localStart
    element.end = nameEnd
    if localStart == nameStart {
      element.uri = namespaces.defaultURI
      element.namespaceID = namespaces.defaultID
    } else {
      element.uri = try boundURI(nameStart, localStart, nameEnd)
      element.namespaceID = namespaces.id(element.uri)
    }
    // Whether it is in the namespace of the guess shows only now that the declarations have been read.
    if guess != 0, locals.namespace(of: guess) == element.namespaceID {
      element.token = guess
    } else {
      element.token = names.token(namespace: element.namespaceID, bytes.padded(localStart, nameEnd))
      if element.token == 0 { try checkName(nameStart, localStart, nameEnd) }
    }
    guesses.started(element.token)
    open.put(
      OpenElement(
        start: Int32(truncatingIfNeeded: nameStart), localStart: Int32(truncatingIfNeeded: localStart),
        end: Int32(truncatingIfNeeded: nameEnd), bindings: Int32(truncatingIfNeeded: bindings), endsScope: endsScope,
        token: element.token),
      at: depth)
    depth &+= 1
    endIsDue = isEmpty
    position = offset
  }

  /// The offset of the equals sign behind the name of an attribute (production 25), which does not follow it at once.
  @inline(never)
  private func equalsSign(_ start: Int, _ end: Int) throws(XMLError) -> Int {
    let offset = bytes.skipBlanks(end)
    if bytes[offset] == UInt8(ascii: "=") { return offset }
    if bytes[offset] == UInt8(ascii: ":") { throw failure(.invalidName, "more than one colon", offset) }
    if bytes.checkedNameEnd(start) == start { throw failure(.invalidName, "no attribute can have this name", start) }
    throw failure(.invalidAttribute, "'=' and a value follow the name of an attribute", offset)
  }

  /// What interrupts an attribute value: passes over a reference or a blank, refuses `<` (production 10).
  @inline(never)
  private func valueSpecial(_ offset: Int) throws(XMLError) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "&"): return try referenceEnd(offset)
    case UInt8(ascii: "<"): throw failure(.invalidAttribute, "'<' in a value", offset)
    default: return offset + 1
    }
  }

  @inline(never)
  private func tagError(_ offset: Int) -> XMLError {
    if bytes[offset] == UInt8(ascii: ":") { return failure(.invalidName, "more than one colon", offset) }
    let quote = bytes[offset - 1]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return failure(.invalidAttribute, "a blank stands between attributes", offset)
    }
    return failure(.invalidTag, "a tag is not closed", offset)
  }
}

extension Bytes {
  /// Whether the name of an attribute is `xmlns` or starts with `xmlns:`.
  @inline(__always)
  fileprivate func isDeclaration(_ start: Int, _ local: Int, _ end: Int) -> Bool {
    let length = local == start ? end &- start : local &- start &- 1
    return length == 5 && Word.keep(word(start), 5) == 0x73_6E6C_6D78
  }

  /// Whether what stands at an offset ends the name of an element without prefix.
  @inline(__always)
  fileprivate func endsName(_ offset: Int) -> Bool {
    let byte = self[offset]
    return byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// One of 64 bits, by the bytes of a name.
  @inline(__always)
  func hashBit(_ start: Int, _ end: Int) -> UInt64 {
    let length = end &- start
    let first = Word.keep(word(start), length)
    let last = length > 8 ? word(end &- 8) : 0
    return 1 &<< (((first ^ last &* 31) &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }
}
