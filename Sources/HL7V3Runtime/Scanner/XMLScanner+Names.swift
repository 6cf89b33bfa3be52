extension XMLScanner {
  /// Whether a raw name that is not in the table has the characters and the length of one (Namespaces in XML 1.0, productions 7 to 11).
  @inline(never)
  func checkName(_ start: Int, _ localStart: Int, _ end: Int) throws(XMLError) {
    if end - start > limits.nameLength { throw nameTooLong(start) }
    if localStart > start {
      let prefixEnd = bytes.checkedNameEnd(start)
      if prefixEnd != localStart - 1 || prefixEnd == start { throw failure(.invalidName, "a wrong character in a prefix", prefixEnd) }
    }
    let localEnd = bytes.checkedNameEnd(localStart)
    if localEnd != end || localEnd == localStart { throw failure(.invalidName, "a wrong character in a name", localEnd) }
  }

  func nameTooLong(_ start: Int) -> XMLError {
    error(.nameLengthLimit, "a name of more than \(limits.nameLength) bytes", at: start)
  }

  /// The namespace name; empty for none.
  func namespaceURI(of name: Name) -> String { namespaces.uris[Int(name.uri)] }
  /// The namespace name; empty for none, as for every attribute without prefix.
  func namespaceURI(of attribute: Attribute) -> String { namespaces.uris[Int(attribute.uri)] }
  /// The local part.
  func localName(of name: Name) -> String { bytes.string(name.localStart, name.end) }
  /// The local part.
  func localName(of attribute: Attribute) -> String { bytes.string(attribute.localStart, attribute.end) }
  /// The name as written, prefix included.
  func rawName(of name: Name) -> String { bytes.string(name.start, name.end) }
  /// The name as written, prefix included.
  func rawName(of attribute: Attribute) -> String { bytes.string(attribute.start, attribute.end) }

  /// Where the name ends that starts at an offset, if it is, or begins with, the name guessed; else 0.
  @inline(__always)
  func guessedEnd(_ guess: UInt16, _ start: Int) -> Int {
    guard guess != 0 else { return 0 }
    let local = locals[guess]
    return bytes.starts(at: start, with: local) ? start &+ local.count : 0
  }

  /// Takes tokens from another table from here on; those of the current start tag too.
  mutating func use(_ names: NameTable) {
    self.names = names
    locals = names.locals
    guesses = NameGuesses()
    namespaces.use(names)
    element.namespaceID = namespaces.id(element.uri)
    element.token = names.token(namespace: element.namespaceID, bytes.padded(element.localStart, element.end))
    for index in 0..<attributeCount {
      var attribute = attributes[index]
      attribute.namespaceID = namespaces.id(attribute.uri)
      attribute.token = names.token(namespace: attribute.namespaceID, bytes.padded(attribute.localStart, attribute.end))
      attributes[index] = attribute
    }
  }
}
