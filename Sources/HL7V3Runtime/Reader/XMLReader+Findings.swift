extension XMLReader {
  /// Deals with a breach of the schema: an error when strict, else a finding.
  @inline(never)
  mutating func note(
    _ kind: Finding.Kind, subject: String, rule: FindingLog.Rule = .type, type: Int, line: Int32 = 0
  ) throws(XMLError) {
    guard mode == .strict || findings.count <= findingLimit else { return }
    if mode != .strict, findings.count == findingLimit {
      return findings.append(finding(.furtherFindings, subject: "more than \(findingLimit)", rule: .type, nil))
    }
    let finding = finding(kind, subject: subject, rule: rule, FindingLog.Component(grammar: grammar, type: type, line: line))
    if mode == .strict { throw error(finding) }
    findings.append(finding)
  }

  /// A finding at this place, which is not among the findings yet.
  mutating func finding(
    _ kind: Finding.Kind, subject: String, rule: FindingLog.Rule, _ component: FindingLog.Component?
  ) -> Finding {
    let log = findingLog ?? FindingLog()
    findingLog = log
    let offset = min(scanner.position, scanner.input.count)
    let (line, column) = lines.place(of: offset, in: scanner.input)
    return log.append(
      FindingLog.Entry(
        kind: kind, subject: subject, rule: rule, component: component, offset: offset, line: line, column: column, isInPayload: isInPayload
      ),
      in: scanner)
  }

  /// What a finding is when decoding strictly.
  func error(_ finding: Finding) -> XMLError {
    XMLError(
      XMLError.Code("schema.\(finding.kind.rawValue)"), offset: finding.offset, line: finding.line, column: finding.column,
      path: finding.path, detail: "\(finding.subject) (\(finding.rule)) [\(finding.schemaLocation)]")
  }

  /// Says something of the element whose end tag was just read: the scanner has left it, but its name is still there for the path.
  mutating func atEnd(_ work: (inout XMLReader) throws(XMLError) -> Void) throws(XMLError) {
    scanner.depth += 1
    defer { scanner.depth -= 1 }
    try work(&self)
  }

  /// Where an element is declared: the type that its declaration stands in, and the line there.
  struct Declaration {
    let type: Int
    var line: Int32 = 0
  }

  /// Where the open element is declared; for the root of a document, which the grammar has no line of, and for what a wildcard let in its type.
  var declaration: Declaration {
    let own = Declaration(type: Int(frame.type))
    let token = log[Int(frame.log) - 1]
    let outer = Int(frames[frames.count - 1].type)
    guard token != 0, token < Self.textMark, outer < grammar.types.count else { return own }
    let record = grammar.types[outer]
    for child in Int(record.children)..<Int(record.children) + Int(record.childCount) where grammar.children[child].token == token {
      return Declaration(type: outer, line: grammar.children[child].line)
    }
    return own
  }

  /// Whether elements or text of the open element are among its extras.
  var holdsExtraContent: Bool { frame.builder >= 0 && !builders[Int(frame.builder)].extras.items.isEmpty }

  /// Says that the open element, which is nil, has content (XSD part 1, cvc-elt 3.2.1).
  mutating func noteNilContent() throws(XMLError) {
    try note(.invalidNil, subject: "content", type: declaration.type, line: declaration.line)
  }

  /// Checks a value against a simple type.
  mutating func check(_ value: String, _ simpleType: Int32, subject: String, line: Int32) throws(XMLError) {
    if let violation = value.withBorrowedBytes({ grammar.violation(of: $0, simpleType) }) {
      return try noteInvalidValue(violation, simpleType, subject: subject, line: line)
    }
    try identify(value, grammar.simpleTypes[Int(simpleType)], subject: subject, line: line)
  }

  private mutating func noteInvalidValue(
    _ violation: SimpleTypeViolation, _ simpleType: Int32, subject: String, line: Int32
  ) throws(XMLError) {
    try note(
      .invalidValue, subject: subject, rule: .facet(violation.facet, simpleType), type: Int(frame.type), line: line)
  }

  /// Checks the value of an attribute, or text, where it stands, and remembers it when it is valid.
  @inline(never)
  mutating func check(_ start: Int, _ end: Int, _ simpleType: Int32, attribute: Int?, line: Int32) throws(XMLError) {
    guard !grammar.mayIdentify(simpleType) else {
      let subject = attribute.map { localName($0) } ?? "text"
      return try check(scanner.bytes.string(start, end), simpleType, subject: subject, line: line)
    }
    guard let violation = grammar.violation(of: scanner.bytes.borrowed(start, end), simpleType) else {
      return validValues.insert(scanner.bytes, start, end, simpleType)
    }
    try noteInvalidValue(violation, simpleType, subject: attribute.map { localName($0) } ?? "text", line: line)
  }

  /// Checks text.
  mutating func check(_ text: XMLScanner.SimpleContent, _ simpleType: Int32, line: Int32) throws(XMLError) {
    switch text {
    case .made(let text): try check(text, simpleType, subject: "text", line: line)
    case .slice(let start, let end):
      if validValues.contains(scanner.bytes, start, end, simpleType) { return }
      try check(start, end, simpleType, attribute: nil, line: line)
    }
  }

  /// Checks the text of an element of a complex type that the schema fixes; an empty element stands for that very text (XSD part 1, 3.3.4).
  mutating func checkFixedText(_ text: String) throws(XMLError) {
    guard !text.isEmpty || position > 0, text != grammar.string(frame.fixedText) else { return }
    try note(.fixedValue, subject: "text", type: Int(frame.type))
  }

  /// Checks the text of a child of a simple type, and its fixed value.
  mutating func checkText(_ text: XMLScanner.SimpleContent, _ child: ChildRecord) throws(XMLError) {
    guard child.isSimple, child.type >= 0 else { return }
    // An empty element has the fixed or default value.
    if child.value != -1, text.isEmpty { return }
    try check(text, child.type, line: child.line)
    if child.value >= 0 {
      let rule = grammar.simpleTypes[Int(child.type)]
      if rule.normalised(scanner.string(text)) != rule.normalised(grammar.string(child.value)) {
        try note(.fixedValue, subject: "text", type: Int(frame.type), line: child.line)
      }
    }
  }
}
