/// Looks at a value, while it is gone through for writing, for the first sign of a breach of its schema.
///
/// Validation reports places in the document that writing gives, so a value that breaks its schema is written and read. Most values do not,
/// and of those this is enough. It is on the safe side: whatever it does not know to be right (extras, `xsi:type`, raw content, values of
/// abstract types) it calls doubtful, and then the long way decides.
struct ValueCheck {
  /// An element that is gone through.
  struct Frame: BitwiseCopyable {
    /// Its complex type; -1 when its type is a simple one.
    var type: Int32
    /// Its declaration when it is of a simple type.
    var child: Int32
    var state: UInt32 = 0
    /// How many of its children were gone into.
    var children: UInt32 = 0
    var filled: UInt64 = 0
    var met: UInt64 = 0
    var hasText = false
    /// Whether it says what the payload is.
    var isLandmark = false
  }

  private(set) var isDoubtful = false
  private var top = Frame(type: -1, child: -1)
  private var frames = Records<Frame>(capacity: 1)
  private var depth = 0
  private var announced: [String] = []
  private var grammar: Grammar?
  /// What is asked of the grammar for each element, which lives as long as that does.
  private var tables: Grammar.Tables?
  /// Values that need not be checked again, and the input that they stand in.
  private var validValues: ValidValues?
  private var source: Bytes?
  private let limits = XMLLimits()

  /// Where the doubt is: of each element around it, from the root on, how many children were gone into, the last of which it is in.
  private(set) var doubtful: [Int] = []

  @inline(never)
  private mutating func doubt() {
    guard !isDoubtful else { return }
    isDoubtful = true
    guard depth > 0 else { return }
    doubtful = (1..<depth).map { Int(frames[$0].children) } + [Int(top.children)]
  }

  /// Something is met that only reading can judge.
  mutating func leaveToReading() { doubt() }

  /// Enters the root of a document, which stands at the very top or where the schema allows any.
  mutating func document(_ schema: DocumentSchema) {
    guard depth == 0 || (grammar === schema.grammar && wildcard(for: schema)) else { return doubt() }
    if depth > 0, !announced.allSatisfy({ $0 == schema.messageType }) { return doubt() }
    if grammar !== schema.grammar {
      grammar = schema.grammar
      tables = schema.grammar.tables
    }
    enter(Frame(type: Int32(truncatingIfNeeded: schema.type), child: -1))
    if schema.grammar.types[schema.type].isAbstract { doubt() }
  }

  private mutating func enter(_ frame: Frame) {
    top.children &+= 1
    frames.put(top, at: depth)
    depth += 1
    top = frame
    if depth >= limits.depth { doubt() }
  }

  /// Whether a wildcard, and no declaration, lets the root in here.
  private mutating func wildcard(for schema: DocumentSchema) -> Bool {
    guard let grammar, top.type >= 0 else { return false }
    let type = grammar.types[Int(top.type)]
    let state = grammar.states[Int(type.states) + Int(top.state)]
    let namespace = grammar.namespace(of: schema.root)
    var found = false
    for place in Int(state.transitions)..<Int(state.transitions) + Int(state.transitionCount) {
      let transition = grammar.transitions[place]
      if !transition.isWildcard, transition.token == schema.root { return false }
      guard transition.isWildcard, !found else { continue }
      let wildcard = grammar.wildcards[Int(type.wildcards) + Int(transition.item)]
      guard wildcard.processing != .skip, grammar.constraints[Int(wildcard.constraint)].allows(namespace) else { continue }
      top.state = UInt32(transition.next)
      if wildcard.slot < 64 { top.filled |= 1 << UInt64(wildcard.slot) }
      found = true
    }
    return found
  }

  /// Enters a child.
  mutating func start(_ token: UInt16) {
    guard !isDoubtful, let tables, top.type >= 0 else { return doubt() }
    let type = Int(top.type)
    let state = Int(tables.types[type].states) &+ Int(top.state)
    var place = Int(tables.states[state].transitions)
    let end = place &+ Int(tables.states[state].transitionCount)
    while place < end, tables.transitions[place].token != token || tables.transitions[place].isWildcard { place &+= 1 }
    guard place < end else { return doubt() }
    let child = Int(tables.types[type].children) &+ Int(tables.transitions[place].item)
    let inner = tables.children[child].type
    guard top.filled & tables.children[child].exclusive == 0, !tables.children[child].isQName, inner >= 0 else { return doubt() }
    let slot = tables.children[child].slot
    if slot < 64 { top.filled |= 1 &<< UInt64(slot) }
    top.state = UInt32(tables.transitions[place].next)
    if tables.children[child].isSimple { return enter(Frame(type: -1, child: Int32(truncatingIfNeeded: child))) }
    guard tables.children[child].value < 0, !tables.types[Int(inner)].isAbstract, !tables.types[Int(inner)].isQName else { return doubt() }
    enter(Frame(type: inner, child: -1, isLandmark: tables.children[child].isLandmark && token != tables.bodyToken))
  }

  /// Leaves the element.
  mutating func end() {
    guard !isDoubtful, let tables, depth > 0 else { return doubt() }
    if top.type < 0 {
      let record = tables.children[Int(top.child)]
      if !top.hasText, record.value < 0 { check("", record.type) }
    } else {
      let type = Int(top.type)
      let simpleType = tables.types[type].simpleType
      if !top.hasText, simpleType >= 0, tables.types[type].kind == .text || tables.types[type].kind == .mixed { check("", simpleType) }
      let state = Int(tables.types[type].states) &+ Int(top.state)
      if !tables.states[state].isAccepting || tables.types[type].requiredSlots & ~top.filled != 0 { doubt() }
    }
    depth -= 1
    top = frames[depth]
  }
}

extension ValueCheck {
  /// The attributes that are no stored properties.
  mutating func attributes(_ wire: WireState, _ holder: Int) {
    guard !isDoubtful, let tables, top.type >= 0 else { return doubt() }
    if wire.present != 0 {
      let first = Int(tables.types[holder].attributes)
      for place in first..<first + Int(tables.types[holder].attributeCount) {
        guard tables.attributes[place].storage == .bit, wire.present & (1 &<< UInt64(tables.attributes[place].number)) != 0 else {
          continue
        }
        let value = tables.attributes[place].value
        guard let position = met(tables.attributes[place].token) else { return doubt() }
        let expected = tables.attributes[position].value
        if expected >= 0 {
          if expected != value { return doubt() }
        } else if tables.attributes[position].simpleType >= 0 {
          check(grammar?.string(value) ?? "", tables.attributes[position].simpleType)
        }
      }
    }
    guard wire.hasExtras else { return }
    let extras = wire.extras
    guard extras.items.isEmpty, extras.overrides.isEmpty, extras.declarations.isEmpty else { return doubt() }
    for attribute in extras.attributes {
      guard attribute.isDeclared, attribute.name.namespace.isEmpty else { return doubt() }
      self.attribute(grammar?.names.token(namespace: 0, local: attribute.name.local) ?? 0, attribute.value)
    }
  }

  /// An attribute with its value.
  mutating func attribute(_ token: UInt16, _ value: String) {
    guard !isDoubtful, let grammar, let position = met(token) else { return doubt() }
    if top.isLandmark, grammar.names.local(of: token) == "extension" { announced.append(value) }
    let record = grammar.attributes[position]
    if record.value >= 0 {
      if value == grammar.string(record.value) { return }
      if record.isFixed { return doubt() }
    }
    if record.simpleType >= 0 { check(value, record.simpleType) } else { characters(value) }
  }

  /// An attribute that was read.
  mutating func attribute(_ token: UInt16, _ value: SourceSlice) {
    guard !isDoubtful, let tables, let position = met(token) else { return doubt() }
    if top.isLandmark, grammar?.names.local(of: token) == "extension" { announced.append(value.string) }
    let expected = tables.attributes[position].value
    if expected >= 0 {
      if value.bytes.equals(value.start, value.end, tables.stringBytes[Int(expected)]) { return }
      if tables.attributes[position].isFixed { return doubt() }
    }
    check(value, tables.attributes[position].simpleType)
  }

  /// The declaration of an attribute in the type at this place; nil when it has none or there is more to it.
  private mutating func met(_ token: UInt16) -> Int? {
    guard let tables, top.type >= 0, token != 0 else { return nil }
    let first = Int(tables.types[Int(top.type)].attributes)
    for position in 0..<Int(tables.types[Int(top.type)].attributeCount) where tables.attributes[first &+ position].token == token {
      if tables.attributes[first &+ position].isProhibited || tables.attributes[first &+ position].isQName { return nil }
      if position < 64 { top.met |= 1 &<< UInt64(position) }
      return first &+ position
    }
    return nil
  }

  /// The attributes are all there.
  mutating func begin() {
    guard !isDoubtful, let tables, top.type >= 0 else { return doubt() }
    if tables.types[Int(top.type)].required & ~top.met != 0 { doubt() }
  }

  /// The text of an element that holds nothing else.
  mutating func lexical(_ text: String) {
    guard !isDoubtful, let grammar else { return doubt() }
    top.hasText = true
    if top.type < 0 {
      let record = grammar.children[Int(top.child)]
      return record.value < 0 ? check(text, record.type) : doubt()
    }
    let type = grammar.types[Int(top.type)]
    guard type.kind == .text || type.kind == .mixed, !type.isQName else { return doubt() }
    if type.simpleType >= 0 { check(text, type.simpleType) } else { characters(text) }
  }

  /// The text of an element that was read.
  mutating func lexical(_ text: SourceSlice) {
    guard !isDoubtful, let tables else { return doubt() }
    top.hasText = true
    if top.type < 0 {
      let child = Int(top.child)
      return tables.children[child].value < 0 ? check(text, tables.children[child].type) : doubt()
    }
    let type = Int(top.type)
    guard tables.types[type].kind == .text || tables.types[type].kind == .mixed, !tables.types[type].isQName else { return doubt() }
    check(text, tables.types[type].simpleType)
  }

  /// A run of text among elements that was read.
  mutating func run(_ text: SourceSlice) {
    guard !isDoubtful, let tables, top.type >= 0 else { return doubt() }
    guard tables.types[Int(top.type)].kind == .mixed, tables.types[Int(top.type)].simpleType < 0 else { return doubt() }
    check(text, -1)
  }

  /// A run of text among elements.
  mutating func run(_ text: String) {
    guard !isDoubtful, let grammar, top.type >= 0 else { return doubt() }
    let type = grammar.types[Int(top.type)]
    guard type.kind == .mixed, type.simpleType < 0 else { return doubt() }
    characters(text)
  }

  /// A value of a simple type.
  private mutating func check(_ value: String, _ simpleType: Int32) {
    guard let grammar, grammar.simpleTypes.indices.contains(Int(simpleType)) else { return doubt() }
    characters(value)
    // Whether an ID is unique and an IDREF leads anywhere, one value does not tell.
    if grammar.mayIdentify(simpleType) { return doubt() }
    if value.withBorrowedBytes({ grammar.violation(of: $0, simpleType) }) != nil { doubt() }
  }

  /// A value of a simple type that was read; -1 for any. Of its characters nothing has to be asked.
  @inline(__always)
  private mutating func check(_ value: SourceSlice, _ simpleType: Int32) {
    if value.count > limits.textBytes / 8 { return doubt() }
    if simpleType < 0 { return }
    if value.bytes.areThose(of: source), validValues?.contains(value.bytes, value.start, value.end, simpleType) == true { return }
    checkAnew(value, simpleType)
  }

  @inline(never)
  private mutating func checkAnew(_ value: SourceSlice, _ simpleType: Int32) {
    guard let grammar, grammar.simpleTypes.indices.contains(Int(simpleType)) else { return doubt() }
    if grammar.mayIdentify(simpleType) || grammar.violation(of: value.borrowed, simpleType) != nil { return doubt() }
    if !value.bytes.areThose(of: source) {
      source = value.bytes
      validValues = ValidValues()
    }
    validValues?.insert(value.bytes, value.start, value.end, simpleType)
  }

  /// Characters that XML does not have, which only writing reports, and sizes that reading limits.
  private mutating func characters(_ text: String) {
    let isPlain = text.withBorrowedBytes { $0.count <= limits.textBytes / 8 && OutputBuffer.isWritable($0) }
    if !isPlain { doubt() }
  }
}
