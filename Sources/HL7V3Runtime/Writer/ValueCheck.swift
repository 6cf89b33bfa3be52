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
  private let limits = XMLLimits()

  private mutating func doubt() { isDoubtful = true }

  /// Something is met that only reading can judge.
  mutating func leaveToReading() { doubt() }

  /// Enters the root of a document, which stands at the very top or where the schema allows any.
  mutating func document(_ schema: DocumentSchema) {
    guard depth == 0 || (grammar === schema.grammar && wildcard(for: schema)) else { return doubt() }
    if depth > 0, !announced.allSatisfy({ $0 == schema.messageType }) { return doubt() }
    grammar = schema.grammar
    enter(Frame(type: Int32(truncatingIfNeeded: schema.type), child: -1))
    if schema.grammar.types[schema.type].isAbstract { doubt() }
  }

  private mutating func enter(_ frame: Frame) {
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
    guard !isDoubtful, let grammar, top.type >= 0 else { return doubt() }
    let type = Int(top.type)
    let state = Int(grammar.types[type].states) &+ Int(top.state)
    var place = Int(grammar.states[state].transitions)
    let end = place &+ Int(grammar.states[state].transitionCount)
    while place < end, grammar.transitions[place].token != token || grammar.transitions[place].isWildcard { place &+= 1 }
    guard place < end else { return doubt() }
    let child = Int(grammar.types[type].children) &+ Int(grammar.transitions[place].item)
    let record = grammar.children[child]
    guard top.filled & record.exclusive == 0, !record.isQName, record.type >= 0 else { return doubt() }
    if record.slot < 64 { top.filled |= 1 &<< UInt64(record.slot) }
    top.state = UInt32(grammar.transitions[place].next)
    if record.isSimple { return enter(Frame(type: -1, child: Int32(truncatingIfNeeded: child))) }
    guard record.value < 0, !grammar.types[Int(record.type)].isAbstract, !grammar.types[Int(record.type)].isQName else { return doubt() }
    enter(Frame(type: record.type, child: -1, isLandmark: record.isLandmark && token != grammar.bodyToken))
  }

  /// Leaves the element.
  mutating func end() {
    guard !isDoubtful, let grammar, depth > 0 else { return doubt() }
    if top.type < 0 {
      let record = grammar.children[Int(top.child)]
      if !top.hasText, record.value < 0 { check("", record.type) }
    } else {
      let type = grammar.types[Int(top.type)]
      if !top.hasText, type.kind == .text || type.kind == .mixed, type.simpleType >= 0 { check("", type.simpleType) }
      let isComplete = grammar.states[Int(type.states) + Int(top.state)].isAccepting && type.requiredSlots & ~top.filled == 0
      if !isComplete { doubt() }
    }
    depth -= 1
    top = frames[depth]
  }
}

extension ValueCheck {
  /// The attributes that are no stored properties.
  mutating func attributes(_ wire: WireState, _ holder: Int) {
    guard !isDoubtful, let grammar, top.type >= 0 else { return doubt() }
    if wire.present != 0 {
      let first = Int(grammar.types[holder].attributes)
      for place in first..<first + Int(grammar.types[holder].attributeCount) {
        guard grammar.attributes[place].storage == .bit, wire.present & (1 &<< UInt64(grammar.attributes[place].number)) != 0 else {
          continue
        }
        let value = grammar.attributes[place].value
        guard let position = met(grammar.attributes[place].token) else { return doubt() }
        let expected = grammar.attributes[position].value
        if expected >= 0 {
          if expected != value { return doubt() }
        } else if grammar.attributes[position].simpleType >= 0 {
          check(grammar.string(value), grammar.attributes[position].simpleType)
        }
      }
    }
    guard wire.hasExtras else { return }
    let extras = wire.extras
    guard extras.items.isEmpty, extras.order.isEmpty, extras.overrides.isEmpty, extras.declarations.isEmpty else { return doubt() }
    for attribute in extras.attributes {
      guard attribute.isDeclared, attribute.name.namespace.isEmpty else { return doubt() }
      self.attribute(grammar.names.token(namespace: 0, local: attribute.name.local), attribute.value)
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

  /// The declaration of an attribute in the type at this place; nil when it has none or there is more to it.
  private mutating func met(_ token: UInt16) -> Int? {
    guard let grammar, top.type >= 0, token != 0 else { return nil }
    let first = Int(grammar.types[Int(top.type)].attributes)
    for position in 0..<Int(grammar.types[Int(top.type)].attributeCount) where grammar.attributes[first &+ position].token == token {
      if grammar.attributes[first &+ position].isProhibited || grammar.attributes[first &+ position].isQName { return nil }
      if position < 64 { top.met |= 1 &<< UInt64(position) }
      return first &+ position
    }
    return nil
  }

  /// The attributes are all there.
  mutating func begin() {
    guard !isDoubtful, let grammar, top.type >= 0 else { return doubt() }
    if grammar.types[Int(top.type)].required & ~top.met != 0 { doubt() }
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

  /// A run of text among elements.
  mutating func run(_ text: String) {
    guard !isDoubtful, let grammar, top.type >= 0 else { return doubt() }
    let type = grammar.types[Int(top.type)]
    guard type.kind == .mixed, type.simpleType < 0 else { return doubt() }
    characters(text)
  }

  /// A value of a simple type.
  private mutating func check(_ value: String, _ simpleType: Int32) {
    guard let grammar, grammar.rules.indices.contains(Int(simpleType)) else { return doubt() }
    characters(value)
    let rule = grammar.rules[Int(simpleType)].value
    // Whether an ID is unique and an IDREF leads anywhere, one value does not tell.
    if rule.mayIdentify, rule.identity(in: grammar.simpleTypes) != .none { return doubt() }
    if rule.violation(of: value, in: grammar.simpleTypes) != nil { doubt() }
  }

  /// Characters that XML does not have, which only writing reports, and sizes that reading limits.
  private mutating func characters(_ text: String) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { $0.count <= limits.textBytes / 8 && OutputBuffer.isWritable($0) }
    if isPlain != true { doubt() }
  }
}
