/// The scanner's events matched against the grammar: what decoding and validating are made of.
///
/// `element(_:)` reads an element with all in it, and `walk(_:)` looks at it only. Both enter an element, take the attributes and then the
/// children by slot, and leave:
///
///     try enter(17)
///     while let slot = try attribute() { … }
///     while let slot = try child() { … }
///     let wire = try leave()
///
/// Everything that the schema does not foresee is dealt with in here: an error when strict, else a finding and, where the Swift type
/// has no place for it, an extra. So what reads cannot lose anything.
struct XMLReader {
  /// What the reader does about a breach of the schema.
  enum Mode { case tolerant, strict, validating }

  /// An element being decoded.
  struct Frame: BitwiseCopyable {
    var kind: ContentKind = .empty
    var isNil = false
    /// Whether the children stopped to be in the order of the schema.
    var isDisordered = false
    /// The type at this place, and the one whose slots count.
    var type: Int32 = 0
    var holder: Int32 = 0
    var children: UInt32 = 0
    var states: UInt32 = 0
    /// The state of the content model.
    var state: UInt32 = 0
    /// The first state behind which elements were left out that the schema demands there; -1 when none.
    var gap: Int32 = -1
    /// Slots filled, fixed and default attributes present.
    var filled: UInt64 = 0
    var present: UInt64 = 0
    /// The text that the schema fixes for the element, among the grammar's strings; -1 when none.
    var fixedText: Int32 = -1
    /// Where its children begin in the log, and its extras among the builders.
    var log: Int32 = 0
    var builder: Int32 = -1
    /// The byte offset of its start tag.
    var start: Int32 = 0
    /// Its number in the arena, where its items begin in the stack, and how it is an item of the element around it.
    var element: Int32 = 0
    var items: Int32 = 0
    var key: UInt16 = 0
    var token: UInt16 = 0
    /// What the Swift type holds.
    var shape: StorageShape = .children
  }

  /// The log's marks for items that have no token.
  static let textMark: UInt16 = 0xFFFE
  static let wildcardMark: UInt16 = 0xFFFF

  var scanner: XMLScanner
  var grammar: Grammar
  let mode: Mode
  let findingLimit: Int
  let documents: DocumentRegistry?
  /// The symbol space of the document being read, which decides what an `xsi:type` means.
  var space: UInt16 = 0
  var frame = Frame()
  var frames = FrameStack()
  /// Tokens of the children of all open elements, in the order they came.
  var log = TokenLog()
  var builders: [ExtrasBuilder] = []
  var findings: [Finding] = []
  /// What they say; there is one as soon as there are findings.
  var findingLog: FindingLog?
  /// Where the last one was, for the next to go on from.
  var lines = LineCursor()
  /// The type at the place of the child that was announced last; and its declaration.
  var announced: Int32 = -1
  var announcedChild: Int32 = -1
  /// What becomes of it.
  var announcedKind = ItemKind.unplaced
  /// The items of the elements being read.
  var items = ItemStack()
  /// The elements that are complete, of the document being read.
  var arena = ArenaBuilder(bytes: 0)
  var arenaAllowance: ArenaAllowance
  var attributeIndex = 0
  /// Where among the declarations of the type the next attribute is looked for first: they mostly come in the order of the schema.
  var attributeCursor = 0
  /// The attributes met of the open element, by their places among the declarations.
  var met: UInt64 = 0
  /// Values that need not be checked again, by rules of the grammar.
  var validValues = ValidValues()
  /// The text so far of the innermost element whose text the schema fixes.
  var textSoFar = ""
  /// Whether the message is a SOAP envelope.
  var isInEnvelope = false
  /// Whether the open element is, or is in, the body of a SOAP envelope; and the first document there.
  var isInBody = false
  /// Whether the open element is, or is in, a document that a wildcard let in.
  var isInPayload = false
  var bodyDocument: (any HL7Document)?
  /// Where there may be findings, as `ValueCheck` says it: what stands before is right. Empty once that is reached.
  var doubtful: [Int] = []
  /// How many of the elements there have been entered, and how many children of the innermost were met.
  var doubtfulDepth = 0
  var doubtfulChildren = 0
  /// Whether the element announced last came by a wildcard that leaves its content to nobody.
  var isSkipped = false
  /// The values of type ID met so far, and those that refer to one.
  var namedElements: Set<String> = []
  var references: [(name: String, finding: Finding)] = []
  /// What messages said of the payloads to come.
  var payloadNames: [PayloadName] = []
  /// The declarations in scope, as far as raw elements asked for them: a step for each element that has some.
  var scopes: [(end: Int, serial: UInt32, scope: RawScope)] = []

  init(
    _ input: InputBuffer, grammar: Grammar, mode: Mode, options: DecodingOptions, documents: DocumentRegistry?
  ) throws(XMLError) {
    scanner = try XMLScanner(
      input, names: grammar.names, limits: options.limits, processingInstructions: options.processingInstructions)
    self.grammar = grammar
    arenaAllowance = ArenaAllowance(input.count)
    self.mode = mode
    findingLimit = options.limits.findings
    self.documents = documents
  }

  /// Enters the element whose start tag was just read, of the type that was announced or else of the given one.
  mutating func enter(_ holder: Int) throws(XMLError) {
    let type = announced >= 0 ? Int(announced) : holder
    let fixedText = announced >= 0 && announcedChild >= 0 ? grammar.children[Int(announcedChild)].value : -1
    announced = -1
    frames.push(frame)
    frame = Frame(
      kind: grammar.types[type].kind, isDisordered: grammar.types[type].isUnordered, type: Int32(truncatingIfNeeded: type),
      holder: Int32(grammar.types[type].holder),
      children: grammar.types[type].children, states: grammar.types[type].states, fixedText: fixedText,
      log: Int32(truncatingIfNeeded: log.count), start: Int32(truncatingIfNeeded: scanner.elementStart),
      shape: grammar.types[type].shape)
    met = 0
    if fixedText >= 0 { textSoFar = "" }
    attributeIndex = 0
    attributeCursor = 0
    if grammar.types[type].isAbstract {
      try note(.abstractType, subject: grammar.string(grammar.types[type].name), type: type)
    }
  }

  /// Leaves the element after its end tag and gives what its items cannot hold.
  mutating func leave() throws(XMLError) -> WireState {
    if frame.builder >= 0 || frames.count <= 1 {
      if frames.count <= 1, !references.isEmpty { try resolveReferences() }
      return leaveWithExtras()
    }
    let present = frame.present
    log.truncate(to: Int(frame.log))
    frame = frames.pop()
    return WireState(present: present)
  }

  /// The same for the root, which gets the findings, and for an element with extras.
  @inline(never)
  private mutating func leaveWithExtras() -> WireState {
    let present = frame.present
    var extras: Extras?
    if frame.builder >= 0 { extras = builders.popLast()?.extras }
    log.truncate(to: Int(frame.log))
    frame = frames.pop()
    let isRoot = frames.count == 0
    guard extras != nil || (isRoot && !findings.isEmpty) else { return WireState(present: present) }
    return WireState(present: present, extras: extras ?? Extras(), deviations: isRoot ? findings : [])
  }

  /// Works on the extras of the open element, which get a builder at first use.
  mutating func builder(_ work: (inout Extras) -> Void) {
    if frame.builder < 0 {
      frame.builder = Int32(truncatingIfNeeded: builders.count)
      builders.append(ExtrasBuilder())
    }
    work(&builders[Int(frame.builder)].extras)
  }

  /// The expanded name of the element whose start tag was just read.
  var name: XMLName { XMLName(scanner.namespaceURI(of: scanner.element), scanner.localName(of: scanner.element)) }

  /// How many items of the open element came before this point.
  var position: Int { log.count - Int(frame.log) }
}

/// Gathers the extras of an open element.
struct ExtrasBuilder {
  var extras = Extras()
  /// How often each token came, up to where the log was counted.
  var occurrences: [UInt16: Int] = [:]
  var counted = 0
}
