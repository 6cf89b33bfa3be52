extension XMLReader {
  /// Reads the element whose start tag was just read, with all in it. The type is the one announced, or else the given one.
  mutating func element(_ type: Int, isDocument: Bool = false) throws(XMLError) -> StoredElement {
    let place = isDocument ? place() : nil
    // A payload has an arena of its own, or its elements and those around it would hold each other.
    let start = scanner.elementStart
    let own = frames.isEmpty && name == XMLName(XMLName.soap, "Envelope")
    isInEnvelope = isInEnvelope || own
    var outer = ArenaBuilder(
      bytes: own ? Self.envelopeBytes : isInEnvelope && !isInBody ? Self.headerBytes : arenaAllowance.take(scanner.input.count - start))
    swap(&arena, &outer)
    let index = try contents(type)
    let extent = scanner.position - start
    arenaAllowance.earn(extent)
    arena.trim()
    let origin = place.map { DocumentOrigin(grammar, type: type, element: index, $0) }
    swap(&arena, &outer)
    return StoredElement(ElementArena(outer, scanner.input, extent: extent, origin), index)
  }

  /// What an envelope has around its message, as a rule.
  private static var envelopeBytes: Int { 8_192 }

  /// How much a document in its header is, as a rule.
  private static var headerBytes: Int { 1_024 }

  /// One loop for all types, without a call for each level.
  private mutating func contents(_ type: Int) throws(XMLError) -> Int {
    let outside = frames.count
    if let whole = try begin(type, key: 0, token: 0) { return whole }
    while true {
      guard let slot = try frame.shape == .mixed ? item() : child() else {
        let (key, token) = (frame.key, frame.token)
        let element = try finish()
        if frames.count == outside { return element }
        items.push(ElementItem(.element, element, key: key, token: token))
        continue
      }
      if slot == Self.textSlot {
        keepRun()
        continue
      }
      let key = ElementItem.childKeys | UInt16(truncatingIfNeeded: slot)
      if announcedKind == .element {
        let token = grammar.children[Int(announcedChild)].token
        if let element = try begin(Int(grammar.children[Int(announcedChild)].type), key: key, token: token) {
          items.push(ElementItem(.element, element, key: key, token: token))
        }
      } else {
        try takeRare(key)
      }
    }
  }

  /// Enters an element and takes its attributes; gives its number when it holds nothing but text, and then it is left already.
  @inline(__always)
  private mutating func begin(_ type: Int, key: UInt16, token: UInt16) throws(XMLError) -> Int? {
    try enter(type)
    let first = items.count
    frame.items = Int32(truncatingIfNeeded: first)
    frame.key = key
    frame.token = token
    frame.element = arena.begin()
    while let slot = try attribute() {
      let attribute = scanner.attribute(attributeIndex &- 1)
      let key = UInt16(truncatingIfNeeded: slot)
      items.push(
        attribute: attribute.needsNormalisation
          ? made(scanner.attributeValue(attribute), key, attribute.token)
          : slice(attribute.valueStart, attribute.valueEnd, key, attribute.token), from: first)
    }
    guard frame.shape == .text else { return nil }
    if let text = try characters() { items.push(item(text, ElementItem.textKey, 0)) }
    return try finish()
  }

  /// Leaves the open element.
  @inline(__always)
  private mutating func finish() throws(XMLError) -> Int {
    let (first, holder, number) = (Int(frame.items), frame.holder, frame.element)
    arena.complete(number, holder, try leave(), &items, from: first)
    return Int(number)
  }

  /// A child that is not simply an element of a complex type.
  @inline(never)
  private mutating func takeRare(_ key: UInt16) throws(XMLError) {
    let token = announcedKind == .wildcard ? Self.wildcardMark : log.last ?? 0
    switch announcedKind {
    case .text: if let text = try text() { items.push(item(text, key, token)) }
    case .heir: keep(try heir(), key, token)
    case .any, .wildcard: keep(try any(), key, token)
    case .element, .unplaced: try unplaced()
    }
  }

  private mutating func keep(_ any: AnyElement, _ key: UInt16, _ token: UInt16) {
    items.push(ElementItem(.any, arena.add(any), key: key, token: token))
  }

  /// A run of text among elements, appended to the text before it when nothing came between.
  @inline(never)
  private mutating func keepRun() {
    if continuesText(), let last = items.last(from: Int(frame.items)), last.key == ElementItem.textKey {
      let more = scanner.textString()
      // Text that was made was made last: only whole elements come between two.
      if last.kind == .text { return arena.extendLastText(more) }
      items.removeLast()
      let text = scanner.bytes.string(last.number, last.number + Int(last.count))
      return items.push(made(text + more, ElementItem.textKey, Self.textMark))
    }
    items.push(
      scanner.textNeedsUnescaping
        ? made(scanner.textString(), ElementItem.textKey, Self.textMark)
        : slice(scanner.textStart, scanner.textEnd, ElementItem.textKey, Self.textMark))
  }

  /// A value that is written as it is meant, left where it stands.
  @inline(__always)
  private func slice(_ start: Int, _ end: Int, _ key: UInt16, _ token: UInt16) -> ElementItem {
    ElementItem(.slice, start, count: end &- start, key: key, token: token)
  }

  /// A value that stands nowhere.
  @inline(never)
  private mutating func made(_ text: String, _ key: UInt16, _ token: UInt16) -> ElementItem {
    ElementItem(.text, arena.add(text), key: key, token: token)
  }

  @inline(__always)
  private mutating func item(_ content: XMLScanner.SimpleContent, _ key: UInt16, _ token: UInt16) -> ElementItem {
    switch content {
    case .slice(let start, let end): slice(start, end, key, token)
    case .made(let text): made(text, key, token)
    }
  }
}
