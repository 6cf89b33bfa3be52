extension XMLReader {
  /// The slot of the next attribute with a stored property; nil when there is none left.
  ///
  /// Attributes with a fixed or default value, and those kept aside, are dealt with on the way.
  mutating func attribute() throws(XMLError) -> Int? {
    while attributeIndex < scanner.attributeCount {
      let index = attributeIndex
      attributeIndex += 1
      let token = scanner.attribute(index).token
      let position = token == 0 ? -1 : declaration(token)
      guard position >= 0 else {
        if let slot = try undeclared(index, token) { return slot }
        continue
      }
      // Only those that the type requires count in the end.
      if position < 64 { met |= 1 &<< UInt64(position) }
      let place = Int(grammar.types[Int(frame.type)].attributes) &+ position
      // Nearly all are one of two kinds: a property without a rule to check, or a fixed value as the schema fixes it.
      switch grammar.attributes[place].path {
      case .property:
        return Int(grammar.attributes[place].number)
      case .checkedProperty:
        if mode != .tolerant { try checkAttribute(index, place) }
        return Int(grammar.attributes[place].number)
      case .presence where scanner.attributeValueEquals(index, grammar.stringBytes[Int(grammar.attributes[place].value)]):
        frame.present |= 1 &<< UInt64(grammar.attributes[place].number)
      default:
        if try keep(index, grammar.attributes[place]) { return Int(grammar.attributes[place].number) }
      }
    }
    let missing = grammar.types[Int(frame.type)].required & ~met
    if missing != 0 { try missingAttributes(missing) }
    return nil
  }

  /// Where the type at this place declares the attribute, counted from its first; -1 when it does not.
  @inline(__always)
  private mutating func declaration(_ token: UInt16) -> Int {
    let first = Int(grammar.types[Int(frame.type)].attributes)
    let count = Int(grammar.types[Int(frame.type)].attributeCount)
    var position = attributeCursor
    for _ in 0..<count {
      if position >= count { position = 0 }
      if grammar.attributes[first &+ position].token == token {
        attributeCursor = position &+ 1
        return position
      }
      position &+= 1
    }
    return -1
  }

  private func find(_ token: UInt16, first: Int, count: Int) -> AttributeRecord? {
    for position in 0..<count where grammar.attributes[first + position].token == token { return grammar.attributes[first + position] }
    return nil
  }

  /// Whether the attribute is for the generated code; else it was kept here.
  @inline(never)
  private mutating func keep(_ index: Int, _ record: AttributeRecord) throws(XMLError) -> Bool {
    if record.isProhibited { try note(.unexpectedAttribute, subject: localName(index), type: Int(frame.type), line: record.line) }
    let isExpected = try checkValue(index, record)
    switch record.storage {
    case .slot: return true
    case .bit:
      if isExpected {
        frame.present |= 1 << UInt64(record.number)
      } else {
        keepAside(index, isDeclared: true)
      }
    case .side: keepAside(index, isDeclared: true)
    }
    return false
  }

  /// Checks the value of an attribute against its declaration; says whether it is the fixed or default one, as the schema writes it.
  private mutating func checkValue(_ index: Int, _ record: AttributeRecord) throws(XMLError) -> Bool {
    var isExpected = false
    if record.value >= 0 {
      isExpected = scanner.attributeValueEquals(index, grammar.stringBytes[Int(record.value)])
      if record.isFixed, !isExpected, !isSameValue(index, record) {
        try note(.fixedValue, subject: localName(index), type: Int(frame.type), line: record.line)
      }
    }
    if mode != .tolerant, !isExpected, record.simpleType >= 0 { try checkAttribute(index, record) }
    if record.isQName {
      try keepPrefix(of: scanner.attributeValue(index), bindingsInScope(), subject: localName(index), line: record.line)
    }
    return isExpected
  }

  @inline(never)
  private mutating func checkAttribute(_ index: Int, _ place: Int) throws(XMLError) {
    try checkAttribute(index, grammar.attributes[place])
  }

  /// Checks the value of an attribute against its simple type, where it stands unless it has to be normalised first.
  @inline(__always)
  private mutating func checkAttribute(_ index: Int, _ record: AttributeRecord) throws(XMLError) {
    let attribute = scanner.attribute(index)
    if attribute.needsNormalisation {
      return try check(scanner.attributeValue(index), record.simpleType, subject: localName(index), line: record.line)
    }
    if validValues.contains(scanner.bytes, attribute.valueStart, attribute.valueEnd, record.simpleType) { return }
    try check(attribute.valueStart, attribute.valueEnd, record.simpleType, attribute: index, line: record.line)
  }

  /// A fixed value may be written differently when its type collapses blanks.
  private func isSameValue(_ index: Int, _ record: AttributeRecord) -> Bool {
    guard record.simpleType >= 0 else { return false }
    let rule = grammar.simpleTypes[Int(record.simpleType)]
    return rule.normalised(scanner.attributeValue(index)) == rule.normalised(grammar.string(record.value))
  }

  /// An attribute that the type at this place does not declare: that of the holder, of `xsi`, a wildcard's, or nobody's.
  @inline(never)
  private mutating func undeclared(_ index: Int, _ token: UInt16) throws(XMLError) -> Int? {
    if token != 0, frame.holder != frame.type {
      let holder = grammar.types[Int(frame.holder)]
      if let record = find(token, first: Int(holder.attributes), count: Int(holder.attributeCount)) {
        try note(.unexpectedAttribute, subject: localName(index), type: Int(frame.type))
        if record.storage == .slot { return Int(record.number) }
        keepAside(index, isDeclared: true)
        return nil
      }
    }
    let attribute = scanner.attribute(index)
    let name = XMLName(scanner.namespaceURI(of: attribute), scanner.localName(of: attribute))
    if name.namespace == XMLName.schemaInstance, Self.instanceAttributes.contains(name.local) {
      keepAside(index, isDeclared: true)
      if name.local == "type", announcedChild < 0 { try checkDocumentType(scanner.attributeValue(index)) }
      let value = scanner.attributeValue(index)
      if try checkInstanceAttribute(name.local, value, isNillable: isAnnouncedNillable, at: declaration) {
        frame.isNil = true
        // Nothing may stand in it, not even blanks.
        if frame.kind == .elements { frame.kind = .empty }
      }
      return nil
    }
    let wildcard = grammar.types[Int(frame.type)].attributeWildcard
    if wildcard >= 0, grammar.constraints[Int(grammar.wildcards[Int(wildcard)].constraint)].allows(name.namespace) {
      try checkWild(index, token, grammar.wildcards[Int(wildcard)])
      keepAside(index, isDeclared: false)
      return nil
    }
    try note(.unexpectedAttribute, subject: name.local, type: Int(frame.type))
    keepAside(index, isDeclared: false)
    return nil
  }

  /// What an attribute wildcard lets in has a value as it is declared; where it is strict it must be declared (XSD part 1, 3.10.4).
  private mutating func checkWild(_ index: Int, _ token: UInt16, _ wildcard: WildcardRecord) throws(XMLError) {
    if token != 0, let record = find(token, first: Int(wildcard.attributes), count: Int(wildcard.attributeCount)) {
      _ = try checkValue(index, record)
    } else if wildcard.processing == .strict {
      try note(.unexpectedAttribute, subject: localName(index), rule: .named("strict wildcard"), type: Int(frame.type))
    }
  }

  private static let instanceAttributes: Set<String> = ["type", "nil", "schemaLocation", "noNamespaceSchemaLocation"]

  /// Checks an attribute in the namespace of `xsi:type`; true when it says that the element is nil.
  mutating func checkInstanceAttribute(
    _ local: String, _ value: String, isNillable: Bool, at place: Declaration
  ) throws(XMLError) -> Bool {
    guard Self.instanceAttributes.contains(local) else {
      try note(.unexpectedAttribute, subject: local, type: Int(frame.type))
      return false
    }
    guard local == "nil" else { return false }
    let value = value.trimmingXMLBlanks
    // Where an element is not nillable not even `false` may stand (XSD part 1, cvc-elt 3.1).
    if !isNillable || !["true", "false", "1", "0"].contains(value) {
      try note(.invalidNil, subject: local, type: place.type, line: place.line)
    }
    return value == "true" || value == "1"
  }

  /// `xsi:type` of the root of a document; that of a child was followed when the child was announced.
  private mutating func checkDocumentType(_ value: String) throws(XMLError) {
    if isTypeOfDocument(value) { return }
    try note(.unknownType, subject: "type", type: Int(frame.type))
  }

  private var isAnnouncedNillable: Bool { announcedChild >= 0 && grammar.children[Int(announcedChild)].isNillable }

  /// Keeps an attribute by name. A type named by `xsi:type` is kept by its expanded name, for prefixes change.
  private mutating func keepAside(_ index: Int, isDeclared: Bool) {
    // Validation keeps nothing.
    if mode == .validating { return }
    let kept = extraAttribute(index, isDeclared: isDeclared)
    builder { $0.attributes.append(kept) }
  }

  func extraAttribute(_ index: Int, isDeclared: Bool) -> Extras.Attribute {
    let attribute = scanner.attribute(index)
    let name = XMLName(scanner.namespaceURI(of: attribute), scanner.localName(of: attribute))
    var value = scanner.attributeValue(index)
    var valueNamespace: String?
    if name.namespace == XMLName.schemaInstance, name.local == "type", let type = typeName(value) {
      value = type.local
      valueNamespace = type.namespace
    }
    return Extras.Attribute(name: name, value: value, valueNamespace: valueNamespace, isDeclared: isDeclared)
  }

  /// The expanded name that a QName in a value stands for; nil when its prefix is not bound.
  func typeName(_ value: String) -> XMLName? {
    let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 { return XMLName(scanner.resolve(prefix: "") ?? "", parts[0].trimmingXMLBlanks) }
    return scanner.resolve(prefix: parts[0].trimmingXMLBlanks).map { XMLName($0, parts[1].trimmingXMLBlanks) }
  }

  func localName(_ index: Int) -> String { scanner.localName(of: scanner.attribute(index)) }

  @inline(never)
  private mutating func missingAttributes(_ missing: UInt64) throws(XMLError) {
    for position in 0..<64 where missing & (1 << UInt64(position)) != 0 {
      let record = grammar.attributes[Int(grammar.types[Int(frame.type)].attributes) + position]
      try note(.missingAttribute, subject: grammar.name(record.token).local, type: Int(frame.type), line: record.line)
    }
  }
}

extension String {
  /// Without the white space of XML at both ends.
  var trimmingXMLBlanks: String {
    // By bytes: CR and LF together are one character to Swift, and so is a blank with an accent behind it.
    func isNoBlank(_ byte: UInt8) -> Bool { byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D }
    guard let first = utf8.firstIndex(where: isNoBlank), let last = utf8.lastIndex(where: isNoBlank) else { return "" }
    return String(self[first..<utf8.index(after: last)])
  }
}
