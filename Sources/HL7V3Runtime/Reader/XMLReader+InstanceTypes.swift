extension XMLReader {
  /// Follows `xsi:type`; false when the Swift type cannot hold what it names and the element was kept as an extra.
  @inline(__always)
  mutating func announceInstanceType(_ record: ChildRecord) throws(XMLError) -> Bool {
    guard grammar.typeToken != 0 else { return true }
    for index in 0..<scanner.attributeCount where scanner.attribute(index).token == grammar.typeToken {
      return try followInstanceType(index, record)
    }
    return true
  }

  /// The type named must be the declared one or validly derived from it, in no way that is blocked (XSD part 1, cvc-elt 4.3).
  @inline(never)
  private mutating func followInstanceType(_ index: Int, _ record: ChildRecord) throws(XMLError) -> Bool {
    guard record.type >= 0 else { return true }
    let name = typeName(scanner.attributeValue(index))
    if let name, isName(name, of: record.type) { return true }
    if let name, let substitute = grammar.substitute(name, for: record.type, in: space) {
      if substitute.ways & record.block != 0 { try noteInstanceType(record.line) }
      announced = substitute.type
      return true
    }
    let declared = grammar.types[Int(record.type)]
    // A value of an abstract type is kept whole, and reported, by the generated code.
    if declared.isAbstract { return true }
    try noteInstanceType(record.line)
    // A sibling, say another flavour, has its place all the same.
    if let name, let type = grammar.typesByName[name], grammar.types[type].holder == declared.holder {
      announced = Int32(truncatingIfNeeded: type)
      return true
    }
    announced = -1
    try keepElement()
    return false
  }

  /// Announces the type of a document: the one given, or what `xsi:type` on the root names in its place.
  mutating func announceDocument(_ type: Int) throws(XMLError) {
    announced = -1
    announcedChild = -1
    space = grammar.space(ofDocument: type)
    guard grammar.typeToken != 0 else { return }
    for index in 0..<scanner.attributeCount where scanner.attribute(index).token == grammar.typeToken {
      guard let name = typeName(scanner.attributeValue(index)) else { return }
      announced = grammar.substitute(name, for: Int32(truncatingIfNeeded: type), in: space)?.type ?? -1
    }
  }

  /// Whether `xsi:type` on the root of a document may name what it names.
  func isTypeOfDocument(_ value: String) -> Bool {
    guard let name = typeName(value) else { return false }
    return frame.type != frame.holder || isName(name, of: frame.type)
      || grammar.substitute(name, for: frame.type, in: space) != nil
  }

  private func isName(_ name: XMLName, of type: Int32) -> Bool {
    let record = grammar.types[Int(type)]
    return name.local == grammar.string(record.name) && name.namespace == grammar.namespaces[Int(record.namespace)]
  }

  private mutating func noteInstanceType(_ line: Int32) throws(XMLError) {
    try note(.unknownType, subject: scanner.localName(of: scanner.element), type: Int(frame.type), line: line)
  }
}
