extension XMLReader {
  /// The slot of the next child element; nil after the end tag.
  ///
  /// Children that have no slot are kept as extras on the way, and text likewise.
  mutating func child() throws(XMLError) -> Int? {
    // Mixed content comes this way when a type without text is extended by one with.
    if frame.kind == .empty || frame.kind == .mixed { return try childOfEmpty() }
    while true {
      switch try scanner.nextMarkup() {
      case .startElement: if let slot = try match() { return slot }
      case .text: try keepText(try scanner.wholeRun())
      case .endElement, .endOfDocument:
        try finishContent()
        return nil
      }
    }
  }

  /// An element of empty content holds nothing at all, not even blanks (XSD part 1, cvc-complex-type 2.1).
  @inline(never)
  private mutating func childOfEmpty() throws(XMLError) -> Int? {
    while true {
      switch try scanner.nextContent() {
      case .startElement: if let slot = try match() { return slot }
      case .text: try keepText(scanner.textString())
      case .endElement, .endOfDocument:
        try finishContent()
        return nil
      }
    }
  }

  /// The slot of the next item of mixed content; ``textSlot`` for text; nil after the end tag.
  mutating func item() throws(XMLError) -> Int? {
    guard frame.kind == .mixed else { return try child() }
    while true {
      switch try scanner.nextContent() {
      case .startElement: if let slot = try match() { return slot }
      case .text:
        log.append(Self.textMark)
        if frame.fixedText >= 0 { textSoFar += scanner.textString() }
        return Self.textSlot
      case .endElement, .endOfDocument:
        try finishContent()
        return nil
      }
    }
  }

  /// What ``item()`` returns for text; no element has this slot.
  static let textSlot = 255

  /// The slot for the element whose start tag was just read; nil when it was kept as an extra.
  @inline(__always)
  mutating func match() throws(XMLError) -> Int? {
    let token = scanner.element.token
    let state = Int(frame.states) &+ Int(frame.state)
    if token != 0 {
      var place = Int(grammar.states[state].transitions)
      let end = place &+ Int(grammar.states[state].transitionCount)
      while place < end {
        if grammar.transitions[place].token == token {
          frame.state = UInt32(grammar.transitions[place].next)
          return try take(Int(frame.children) &+ Int(grammar.transitions[place].item), token)
        }
        place &+= 1
      }
    }
    return try matchRare(token, grammar.states[state])
  }

  /// Announces a child of a known declaration.
  @inline(__always)
  private mutating func take(_ child: Int, _ token: UInt16) throws(XMLError) -> Int? {
    if frame.filled & grammar.children[child].exclusive != 0 { return try keepSurplus(grammar.children[child]) }
    announcedChild = Int32(truncatingIfNeeded: child)
    announcedKind = grammar.children[child].kind
    let slot = grammar.children[child].slot
    if slot < 64 { frame.filled |= 1 &<< UInt64(slot) }
    if !grammar.children[child].isSimple {
      announced = grammar.children[child].type
      // An attribute of `xsi` has a prefix.
      if scanner.hasPrefixedAttributes, try !announceInstanceType(grammar.children[child]) { return nil }
    }
    if grammar.children[child].isLandmark { passLandmark(token) }
    log.append(token)
    return Int(slot)
  }

  /// Wildcards, other namespaces, wrong places, surplus and unknown elements.
  @inline(never)
  private mutating func matchRare(_ token: UInt16, _ state: StateRecord) throws(XMLError) -> Int? {
    let namespace = scanner.namespaceURI(of: scanner.element)
    for index in 0..<Int(state.transitionCount) {
      let transition = grammar.transitions[Int(state.transitions) + index]
      guard transition.isWildcard else { continue }
      let wildcard = grammar.wildcards[Int(grammar.types[Int(frame.type)].wildcards) + Int(transition.item)]
      guard grammar.constraints[Int(wildcard.constraint)].allows(namespace) else { continue }
      frame.state = UInt32(transition.next)
      if wildcard.slot < 64 { frame.filled |= 1 << UInt64(wildcard.slot) }
      isSkipped = wildcard.processing == .skip
      announcedKind = wildcard.kind
      try checkDeclared(wildcard, token)
      log.append(Self.wildcardMark)
      return Int(wildcard.slot)
    }
    if let (child, isForeign) = declaration(token) {
      return try takeMisplaced(child, isForeign: isForeign)
    }
    try note(.unexpectedElement, subject: scanner.localName(of: scanner.element), type: Int(frame.type))
    try keepElement()
    return nil
  }

  /// The child with this name anywhere in the type, or in its holder, or with the same local name in another namespace.
  private func declaration(_ token: UInt16) -> (child: Int, isForeign: Bool)? {
    for type in frame.type == frame.holder ? [frame.type] : [frame.type, frame.holder] {
      let record = grammar.types[Int(type)]
      for child in Int(record.children)..<Int(record.children) + Int(record.childCount)
      where token != 0 && grammar.children[child].token == token {
        return (child, false)
      }
    }
    let local = scanner.localName(of: scanner.element)
    for child in Int(frame.children)..<Int(frame.children) + Int(grammar.types[Int(frame.type)].childCount)
    where grammar.name(grammar.children[child].token).local == local {
      return (child, true)
    }
    return nil
  }

  private mutating func takeMisplaced(_ child: Int, isForeign: Bool) throws(XMLError) -> Int? {
    let record = grammar.children[child]
    let local = scanner.localName(of: scanner.element)
    if frame.filled & record.exclusive != 0 { return try keepSurplus(record) }
    if let (next, isNext) = reach(record.token) {
      // Not only by slots: of a group that repeats, one member may be missing in one round.
      if !isNext, frame.gap < 0 { frame.gap = Int32(truncatingIfNeeded: frame.state) }
      frame.state = next
    } else if frame.kind != .mixed {
      try note(.elementOutOfOrder, subject: local, type: Int(frame.type), line: record.line)
      frame.isDisordered = true
    } else {
      try note(.elementOutOfOrder, subject: local, type: Int(frame.type), line: record.line)
    }
    guard isForeign else { return try take(child, record.token) }
    try note(.foreignNamespace, subject: local, type: Int(frame.type), line: record.line)
    let namespace = scanner.namespaceURI(of: scanner.element)
    guard let slot = try take(child, record.token) else { return nil }
    overrideLast(record.token) { $0.namespace = namespace }
    return slot
  }

  /// One more than the Swift type can hold, or a second alternative of a choice.
  @inline(never)
  private mutating func keepSurplus(_ record: ChildRecord) throws(XMLError) -> Int? {
    try note(.surplusElement, subject: grammar.name(record.token).local, type: Int(frame.type), line: record.line)
    try keepElement()
    return nil
  }

  /// The state behind the nearest transition with this token, when elements before it are left out, and whether none are; nil when there is none ahead.
  private func reach(_ token: UInt16) -> (state: UInt32, isNext: Bool)? {
    let type = grammar.types[Int(frame.type)]
    var queue = [frame.state]
    var seen = Set(queue)
    var index = 0
    while index < queue.count {
      let state = grammar.states[Int(frame.states) + Int(queue[index])]
      index += 1
      for number in 0..<Int(state.transitionCount) {
        let transition = grammar.transitions[Int(state.transitions) + number]
        if !transition.isWildcard, transition.token == token { return (UInt32(transition.next), index == 1) }
        if seen.insert(UInt32(transition.next)).inserted, seen.count <= Int(type.stateCount) { queue.append(UInt32(transition.next)) }
      }
    }
    return nil
  }

  /// What must hold at the end tag.
  mutating func finishContent() throws(XMLError) {
    if frame.isNil {
      if position > 0 || holdsExtraContent {
        try atEnd { reader throws(XMLError) in try reader.noteNilContent() }
      }
      return
    }
    if frame.fixedText >= 0 { try atEnd { reader throws(XMLError) in try reader.checkFixedText(reader.textSoFar) } }
    let type = Int(frame.type)
    guard grammar.types[type].stateCount > 0 else { return }
    if grammar.states[Int(frame.states) &+ Int(frame.state)].isAccepting, grammar.types[type].requiredSlots & ~frame.filled == 0,
      frame.gap < 0
    {
      return
    }
    try atEnd { reader throws(XMLError) in try reader.missingChildren(reader.grammar.types[type]) }
  }

  @inline(never)
  private mutating func missingChildren(_ record: TypeRecord) throws(XMLError) {
    let missing = record.requiredSlots & ~frame.filled
    var found = false
    for child in Int(record.children)..<Int(record.children) + Int(record.childCount) {
      let declaration = grammar.children[child]
      guard declaration.slot < 64, missing & (1 << UInt64(declaration.slot)) != 0 else { continue }
      found = true
      try note(.missingElement, subject: grammar.name(declaration.token).local, type: Int(frame.type), line: declaration.line)
    }
    guard !found, !frame.isDisordered else { return }
    let state = grammar.states[Int(frame.states) + Int(frame.gap < 0 ? Int32(truncatingIfNeeded: frame.state) : frame.gap)]
    let expected = (0..<Int(state.transitionCount)).map { index in
      let transition = grammar.transitions[Int(state.transitions) + index]
      return transition.isWildcard ? "any element" : grammar.name(transition.token).local
    }
    try note(.missingElement, subject: expected.joined(separator: " or "), type: Int(frame.type))
  }
}
