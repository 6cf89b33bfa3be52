extension XMLReader {
  /// The text of the child announced last, which is of a simple type; nil when it holds elements and was kept as an extra.
  mutating func text() throws(XMLError) -> XMLScanner.SimpleContent? {
    var isNil = false
    let child = announcedChild
    if scanner.attributeCount > 0 { isNil = try keepSimpleAttributes(child) }
    let isQName = child >= 0 && grammar.children[Int(child)].isQName
    let bindings = isQName ? bindingsInScope() : []
    guard let content = try scanner.simpleContent() else {
      try note(.unexpectedElement, subject: scanner.localName(of: scanner.element), type: Int(frame.type))
      dropLastFromLog(child)
      try keepElement()
      return nil
    }
    if child >= 0, isQName || isNil || mode != .tolerant {
      let record = grammar.children[Int(child)]
      try atEnd { reader throws(XMLError) in
        if isNil, !content.isEmpty {
          try reader.note(.invalidNil, subject: "content", type: Int(reader.frame.type), line: record.line)
        }
        if reader.mode != .tolerant, !isNil { try reader.checkText(content, record) }
        if isQName {
          try reader.keepPrefix(
            of: reader.scanner.string(content), bindings, subject: reader.grammar.name(record.token).local, line: record.line)
        }
      }
    }
    return content
  }

  /// The whole text of the open element, to its end tag.
  ///
  /// Where elements stand inside, text and elements go to the extras in their order and the text is nil: part of a text must not pass for the whole.
  mutating func characters() throws(XMLError) -> XMLScanner.SimpleContent? {
    let isQName = grammar.types[Int(frame.type)].isQName
    let bindings = isQName ? bindingsInScope() : []
    if let content = try scanner.simpleContent() {
      guard isQName || frame.isNil || mode != .tolerant || frame.fixedText >= 0 else { return content }
      let record = grammar.types[Int(frame.type)]
      try atEnd { reader throws(XMLError) in
        if reader.frame.isNil, !content.isEmpty { try reader.noteNilContent() }
        if reader.mode != .tolerant, record.simpleType >= 0, !reader.frame.isNil, !content.isEmpty || reader.frame.fixedText == -1 {
          try reader.check(content, record.simpleType, line: record.line)
        }
        if record.isQName { try reader.keepPrefix(of: reader.scanner.string(content), bindings, subject: "text", line: record.line) }
        if reader.frame.fixedText >= 0 { try reader.checkFixedText(reader.scanner.string(content)) }
      }
      return content
    }
    while true {
      switch try scanner.nextContent() {
      case .startElement where frame.type != frame.holder && grammar.types[Int(frame.type)].childCount > 0:
        if try match() != nil { try unplaced() }
      case .startElement:
        try note(.unexpectedElement, subject: scanner.localName(of: scanner.element), type: Int(frame.type))
        try keepElement()
      case .text: keepTextItem(scanner.textString())
      case .endElement, .endOfDocument:
        if frame.type != frame.holder, grammar.types[Int(frame.type)].childCount > 0 { try finishContent() }
        return nil
      }
    }
  }

  /// Whether the run of text continues the item before it: CDATA sections, references and comments split a text, which must stay one.
  mutating func continuesText() -> Bool {
    guard log.count >= Int(frame.log) + 2, log[log.count - 2] == Self.textMark else { return false }
    if frame.builder >= 0, let last = builders[Int(frame.builder)].extras.items.last {
      switch last {
      case .element(_, let place), .text(_, let place): if place >= position - 1 { return false }
      case .attribute: break
      }
    }
    log.removeLast()
    return true
  }

  /// The element announced last, which a wildcard let in or whose type is abstract: typed when the registry knows it.
  mutating func any() throws(XMLError) -> AnyElement {
    announced = -1
    if isSkipped {
      isSkipped = false
      return .raw(try rawElement())
    }
    guard let documents, let element = try documents.document(from: &self) else { return .raw(try rawElement()) }
    if isInBody, bodyDocument == nil, frames.count == 2 { bodyDocument = element.document }
    return element
  }

  /// The element announced last, which is of an abstract type: typed by its `xsi:type`, else its bytes.
  mutating func heir() throws(XMLError) -> AnyElement {
    guard announced >= 0, !grammar.types[Int(announced)].isAbstract, let type = grammar.heirs[Int(grammar.types[Int(announced)].holder)]
    else {
      try note(.abstractType, subject: scanner.localName(of: scanner.element), type: Int(frame.type))
      announced = -1
      return .raw(try rawElement())
    }
    let name = name
    return .value(TypedElement(name: name, value: type.init(stored: try element(Int(announced))), grammar: grammar))
  }

  /// Keeps the element announced last, for which the Swift type has no place though its schema allows it: `xsi:type` named a type that
  /// extends the one of this place. When strict, its content is checked all the same.
  mutating func unplaced() throws(XMLError) {
    if mode == .strict {
      let start = scanner.mark()
      try walkChild()
      scanner.reset(to: start)
    }
    announced = -1
    if log.count > Int(frame.log) { log.removeLast() }
    try keepElement()
  }

  mutating func rawElement() throws(XMLError) -> RawElement {
    let name = name
    let language = scanner.inheritedLanguage
    let space = scanner.inheritedSpace
    let scope = outerScope()
    let range = try scanner.skipElement()
    return RawElement(input: scanner.input, range: range, scope: scope, name: name, language: language, space: space)
  }

  /// Keeps the element whose start tag was just read as an extra.
  mutating func keepElement() throws(XMLError) {
    let element = try rawElement()
    let place = position
    builder { $0.items.append(.element(element, position: place)) }
  }

  mutating func keepText(_ text: String) throws(XMLError) {
    // Blanks between elements are no content however they are spelt, as reference or CDATA section (XSD part 1, cvc-complex-type 2.3).
    // They are kept all the same, for they may be the beginning of a text that is.
    // At the end of an element that is nil all content is reported at once.
    if !frame.isNil, frame.kind == .empty ? !continuesExtraText : frame.kind != .mixed && !text.trimmingXMLBlanks.isEmpty {
      try note(.unexpectedText, subject: "text", type: Int(frame.type))
    }
    keepTextItem(text)
  }

  /// Whether text at this point continues one that was kept: comments and CDATA sections part it, and it is one all the same.
  private var continuesExtraText: Bool {
    guard frame.builder >= 0, case .text(_, position) = builders[Int(frame.builder)].extras.items.last else { return false }
    return true
  }

  private mutating func keepTextItem(_ text: String) {
    let place = position
    builder { extras in
      if case .text(var joined, place) = extras.items.last {
        // Taken out first, so that appending need not copy what is there already.
        extras.items.removeLast()
        joined += text
        extras.items.append(.text(joined, position: place))
      } else {
        extras.items.append(.text(text, position: place))
      }
    }
  }

  /// Attributes of an element whose Swift type is a plain value; says whether it is nil.
  @inline(never)
  private mutating func keepSimpleAttributes(_ child: Int32) throws(XMLError) -> Bool {
    var isNil = false
    var kept: [Extras.Attribute] = []
    let place = Declaration(type: Int(frame.type), line: child >= 0 ? grammar.children[Int(child)].line : 0)
    for index in 0..<scanner.attributeCount {
      let attribute = extraAttribute(index, isDeclared: false)
      kept.append(attribute)
      guard attribute.name.namespace == XMLName.schemaInstance else {
        try note(.unexpectedAttribute, subject: attribute.name.local, type: place.type, line: place.line)
        continue
      }
      let isNillable = child >= 0 && grammar.children[Int(child)].isNillable
      if try checkInstanceAttribute(attribute.name.local, attribute.value, isNillable: isNillable, at: place) { isNil = true }
      if attribute.name.local == "type", !isSimpleType(attribute, of: child) {
        try note(.unknownType, subject: attribute.name.local, type: place.type, line: place.line)
      }
    }
    if child >= 0 { overrideLast(grammar.children[Int(child)].token) { $0.attributes = kept } }
    return isNil
  }

  /// Whether `xsi:type` names the very type that the schema gives a child of a simple type; which others are derived from it is not known here.
  private func isSimpleType(_ attribute: Extras.Attribute, of child: Int32) -> Bool {
    guard child >= 0, attribute.valueNamespace != nil else { return false }
    let type = grammar.children[Int(child)].type
    return type >= 0 && grammar.simpleTypes[Int(type)].name == attribute.value
  }

  /// Changes what is kept about the child logged last.
  mutating func overrideLast(_ token: UInt16, _ change: (inout Extras.Override) -> Void) {
    builder { _ in }
    let index = Int(frame.builder)
    let first = Int(frame.log)
    while builders[index].counted < position {
      builders[index].occurrences[log[first + builders[index].counted], default: 0] += 1
      builders[index].counted += 1
    }
    let occurrence = (builders[index].occurrences[token] ?? 1) - 1
    if builders[index].extras.overrides.last.map({ $0.token == token && $0.occurrence == occurrence }) != true {
      builders[index].extras.overrides.append(Extras.Override(token: token, occurrence: occurrence, namespace: nil, attributes: []))
    }
    change(&builders[index].extras.overrides[builders[index].extras.overrides.count - 1])
  }

  /// Takes back the child logged last, which turned out not to fit.
  private mutating func dropLastFromLog(_ child: Int32) {
    if log.count > Int(frame.log) { log.removeLast() }
    guard child >= 0, frame.builder >= 0 else { return }
    let token = grammar.children[Int(child)].token
    let index = Int(frame.builder)
    if builders[index].counted > position {
      builders[index].counted = position
      let occurrence = (builders[index].occurrences[token] ?? 1) - 1
      builders[index].occurrences[token] = occurrence
      // It was logged last, so what was kept of it is last too.
      if let last = builders[index].extras.overrides.last, last.token == token, last.occurrence == occurrence {
        builders[index].extras.overrides.removeLast()
      }
    }
  }
}
