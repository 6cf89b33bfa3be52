extension XMLReader {
  /// What a strict wildcard lets in must be declared (XSD part 1, 3.10.4).
  @inline(never)
  mutating func checkDeclared(_ wildcard: WildcardRecord, _ token: UInt16) throws(XMLError) {
    guard wildcard.declared >= 0, !grammar.declaredNames[Int(wildcard.declared)].contains(token) else { return }
    try note(
      .unexpectedElement, subject: scanner.localName(of: scanner.element), rule: .named("strict wildcard"), type: Int(frame.type))
  }

  /// Remembers a valid value of type ID, which must be the only such one, and what refers to one (XSD part 1, 3.15.4).
  mutating func identify(_ value: String, _ rule: SimpleTypeRule, subject: String, line: Int32) throws(XMLError) {
    switch rule.identity(in: grammar.simpleTypes) {
    case .none: break
    case .identifier:
      guard !namedElements.insert(rule.normalised(value)).inserted else { return }
      try note(.invalidValue, subject: subject, rule: .named("unique value of \(rule.name)"), type: Int(frame.type), line: line)
    case .references:
      for name in rule.normalised(value).split(separator: " ") where !namedElements.contains(String(name)) {
        let finding = unresolved(subject, rule, line)
        references.append((String(name), finding))
      }
    }
  }

  private mutating func unresolved(_ subject: String, _ rule: SimpleTypeRule, _ line: Int32) -> Finding {
    finding(
      .invalidValue, subject: subject, rule: .named("an ID for \(rule.name)"),
      FindingLog.Component(grammar: grammar, type: Int(frame.type), line: line))
  }

  /// At the end of the message: what refers to an ID that there is none of.
  @inline(never)
  mutating func resolveReferences() throws(XMLError) {
    let left = references.filter { !namedElements.contains($0.name) }
    references = []
    for (_, finding) in left {
      if mode == .strict { throw error(finding) }
      if findings.count < findingLimit { findings.append(finding) }
    }
  }
}

extension SimpleTypeRule {
  enum Identity { case none, identifier, references }

  /// Whether values name an element, or refer to ones that are named.
  func identity(in rules: SimpleTypeRules) -> Identity {
    switch variety {
    case .atomic(.ID): .identifier
    case .atomic(.IDREF), .atomic(.IDREFS): .references
    case .list(let item): rules.indices.contains(item) && rules[item].isReference ? .references : .none
    default: .none
    }
  }

  /// Whether that is at all possible.
  var mayIdentify: Bool {
    switch variety {
    case .atomic(.ID), .atomic(.IDREF), .atomic(.IDREFS), .list: true
    default: false
    }
  }

  private var isReference: Bool { if case .atomic(.IDREF) = variety { true } else { false } }
}
