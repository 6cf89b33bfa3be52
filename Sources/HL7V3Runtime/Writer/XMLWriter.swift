/// What generated code writes to: growing bytes, with namespaces declared where they change.
struct XMLWriter {
  /// An element whose end tag is to come.
  private struct Open: BitwiseCopyable {
    var nameStart: Int
    var nameCount: Int
    /// The default namespace around the element and the number of prefixes bound there.
    var outerNamespace: Int
    var outerBindings: Int
    /// Where its attributes begin, behind a declaration of the default namespace.
    var attributesStart: Int
  }

  /// An element whose children are put together again with its extras.
  struct Assembly {
    var depth: Int
    var start: Int
    var extras: Extras
    /// Whether a reader takes blanks among the children for none of its content.
    var passesBlanks: Bool
    /// Where the children begin, and which they are.
    var pieces: [(mark: UInt16, start: Int)] = []
    var occurrences: [UInt16: Int] = [:]
    /// The places of the overrides, by token and occurrence.
    private let overrides: [UInt16: [Int: Int]]

    init(depth: Int, start: Int, extras: Extras, passesBlanks: Bool) {
      self.depth = depth
      self.start = start
      self.extras = extras
      self.passesBlanks = passesBlanks
      var overrides: [UInt16: [Int: Int]] = [:]
      for (index, override) in extras.overrides.enumerated() { overrides[override.token, default: [:]][override.occurrence] = index }
      self.overrides = overrides
    }

    func override(_ token: UInt16, _ occurrence: Int) -> Extras.Override? {
      overrides[token]?[occurrence].map { extras.overrides[$0] }
    }
  }

  var bytes = OutputBuffer()
  private var open = Records<Open>(capacity: 64)
  private var depth = 0
  private var isTagOpen = false
  /// The default namespace in force.
  private var namespace = 0
  private var namespaces = WrittenNamespaces()
  private(set) var bindings: [(prefix: String, namespace: String)] = [] {
    didSet { rawSurroundings = nil }
  }
  /// Of the scope of the raw element written last.
  private var rawSurroundings: (scope: RawScope, value: RawSurroundings)?
  private var assemblies: [Assembly] = []
  /// The depth of the innermost element that is put together again; -1 when there is none.
  private var assemblyDepth = -1
  var grammar: Grammar? {
    didSet {
      guard grammar !== oldValue else { return }
      namespaces.use(grammar)
      tables = grammar?.tables
    }
  }
  /// What is asked of the grammar for each element, which lives as long as that does.
  private var tables: Grammar.Tables?
  /// The types of the documents written, outermost first.
  var documents: [any HL7Document.Type] = []
  /// The first thing that XML cannot express; nil when all is well.
  private(set) var failure: XMLError?
  /// Whether nothing is written, and the value only looked at.
  let isChecking: Bool
  private(set) var check = ValueCheck()

  init(isChecking: Bool = false) {
    self.isChecking = isChecking
    if isChecking { bytes = OutputBuffer(capacity: OutputBuffer.slack) }
  }

  /// Looks for a sign that a document breaks its schema. A document type of the same root as another one is one: reading could take one
  /// for the other.
  static func isDoubtful(_ document: any HL7Document) -> Bool { doubt(about: document) != nil }

  /// Where it is that a document may break its schema, as `ValueCheck` says it; empty for anywhere.
  static func doubt(about document: any HL7Document) -> [Int]? {
    var writer = XMLWriter(isChecking: true)
    writer.document(document)
    if writer.check.isDoubtful { return writer.check.doubtful }
    let names = Set(writer.documents.map(ObjectIdentifier.init))
    return Set(writer.documents.map { $0.rootName }).count < names.count ? [] : nil
  }

  /// Writes the start tag of a child, up to its attributes.
  mutating func start(_ token: UInt16) {
    if isChecking { return check.start(token) }
    guard let tables else { return }
    if assemblyDepth == depth { return startAssembled(token) }
    start(tables.names[token], namespace: namespaces.number(tables.tokenNamespaces[Int(token)]))
  }

  private mutating func startAssembled(_ token: UInt16) {
    guard let grammar else { return }
    let last = assemblies.count - 1
    closeTag()
    assemblies[last].pieces.append((token, bytes.count))
    let occurrence = assemblies[last].occurrences[token, default: 0]
    assemblies[last].occurrences[token] = occurrence + 1
    let override = assemblies[last].override(token, occurrence)
    let namespace = override?.namespace ?? grammar.namespace(of: token)
    start(grammar.names.localBytes(of: token), namespace: namespaces.number(namespace))
    for attribute in override?.attributes ?? [] { self.attribute(attribute) }
  }

  /// `local` is a name of a `NameTable`, with bytes to read behind it.
  @inline(__always)
  private mutating func start(_ local: PaddedBytes, namespace: Int) {
    opened(bytes.appendStart(local, closing: isTagOpen), local.count, namespace)
  }

  /// Writes the start tag of an element that no grammar need know.
  mutating func start(_ name: XMLName) {
    closeTag()
    bytes.append(0x3C)
    let nameStart = bytes.count
    bytes.append(contentsOf: name.local.utf8)
    opened(nameStart, bytes.count - nameStart, namespaces.number(name.namespace))
  }

  /// Writes the start tag of the root of a document.
  mutating func start(root: UInt16, of grammar: Grammar) {
    start(grammar.names.localBytes(of: root), namespace: namespaces.number(grammar.namespace(of: root)))
  }

  @inline(__always)
  private mutating func opened(_ nameStart: Int, _ nameCount: Int, _ namespace: Int) {
    let outer = self.namespace
    if namespace != outer {
      self.namespace = namespace
      writeAttribute("xmlns", namespaces[namespace])
    }
    open.put(
      Open(nameStart: nameStart, nameCount: nameCount, outerNamespace: outer, outerBindings: bindings.count, attributesStart: bytes.count),
      at: depth)
    depth &+= 1
    isTagOpen = true
  }

  /// Writes the end tag of the element started last.
  mutating func end() {
    if isChecking { return check.end() }
    guard depth > 0 else { return }
    depth &-= 1
    let element = open[depth]
    if isTagOpen {
      bytes.append(0x2F, 0x3E)
      isTagOpen = false
    } else {
      bytes.appendEnd(nameAt: element.nameStart, element.nameCount)
    }
    namespace = element.outerNamespace
    if bindings.count > element.outerBindings { bindings.removeSubrange(element.outerBindings...) }
  }

  mutating func closeTag() {
    guard isTagOpen else { return }
    bytes.append(0x3E)
    isTagOpen = false
  }

  /// Writes the attributes of a value that are not stored properties: fixed and default ones that are present, and those kept aside.
  mutating func attributes(_ wire: WireState, _ holder: Int) {
    if isChecking { return check.attributes(wire, holder) }
    if wire.present != 0, let tables {
      var left = wire.present
      var position = Int(tables.types[holder].attributes)
      let end = position &+ Int(tables.types[holder].attributeCount)
      while left != 0, position < end {
        let bit: UInt64 = tables.attributes[position].storage == .bit ? 1 &<< UInt64(tables.attributes[position].number) : 0
        if left & bit != 0 {
          left &= ~bit
          bytes.appendAttribute(tables.names[tables.attributes[position].token])
          bytes.appendEscaped(read: tables.stringBytes[Int(tables.attributes[position].value)], .attribute)
          bytes.append(0x22)
        }
        position &+= 1
      }
    }
    if wire.hasExtras {
      for binding in wire.extras.declarations where bindings.last(where: { $0.prefix == binding.prefix })?.namespace != binding.namespace {
        bind(binding.prefix, binding.namespace)
      }
      for attribute in wire.extras.attributes { self.attribute(attribute) }
    }
  }

  /// Writes an attribute, if there is a value.
  mutating func attribute(_ token: UInt16, _ value: String?) {
    guard let value, let tables else { return }
    if isChecking { return check.attribute(token, value) }
    guard tables.tokenNamespaces[Int(token)] == 0 else { return qualifiedAttribute(token, value) }
    bytes.appendAttribute(tables.names[token])
    escapeAttribute(value)
    bytes.append(0x22)
  }

  /// Writes an attribute that was read.
  mutating func attribute(_ token: UInt16, _ value: SourceSlice) {
    guard let tables else { return }
    if isChecking { return check.attribute(token, value) }
    guard tables.tokenNamespaces[Int(token)] == 0 else { return qualifiedAttribute(token, value.string) }
    bytes.appendAttribute(tables.names[token])
    escape(read: value, .attribute)
    bytes.append(0x22)
  }

  @inline(never)
  private mutating func qualifiedAttribute(_ token: UInt16, _ value: String) {
    guard let grammar else { return }
    attribute(Extras.Attribute(name: grammar.name(token), value: value, valueNamespace: nil, isDeclared: true))
  }

  /// Begins the content of an element.
  mutating func begin(_ wire: WireState, _ holder: Int) {
    if isChecking { return check.begin() }
    guard wire.hasExtras else { return }
    let extras = wire.extras
    if extras.items.isEmpty, extras.overrides.isEmpty { return }
    closeTag()
    // An element of another type by `xsi:type` may have content of another kind.
    let passesBlanks = tables?.types[holder].kind == .elements || extras.attributes.contains { $0.name.namespace == XMLName.schemaInstance }
    assemblies.append(Assembly(depth: depth, start: bytes.count, extras: extras, passesBlanks: passesBlanks))
    assemblyDepth = depth
  }

  /// Ends the content that ``begin(_:)`` began.
  mutating func finish(_ wire: WireState) {
    if isChecking { return }
    guard assemblyDepth == depth, let assembly = assemblies.popLast() else { return }
    closeTag()
    assemblyDepth = -1
    assemble(assembly)
    assemblyDepth = assemblies.last?.depth ?? -1
  }

  /// Writes a run of text.
  mutating func text(_ text: String) {
    if isChecking { return check.run(text) }
    closeTag()
    if assemblyDepth == depth, !assemblies.isEmpty {
      assemblies[assemblies.count - 1].pieces.append((XMLReader.textMark, bytes.count))
    }
    escapeText(text)
  }

  /// Writes a run of text that was read.
  mutating func text(_ text: SourceSlice) {
    if isChecking { return check.run(text) }
    closeTag()
    if assemblyDepth == depth, !assemblies.isEmpty {
      assemblies[assemblies.count - 1].pieces.append((XMLReader.textMark, bytes.count))
    }
    escape(read: text, .text)
  }

  /// Goes into a document for looking at it only.
  mutating func checkDocument(_ document: any HL7Document) {
    let schema = type(of: document).schema
    documents.append(type(of: document))
    check.document(schema)
    guard !check.isDoubtful else { return }
    tables = schema.grammar.tables
    write(document.stored)
    check.end()
  }

  mutating func checkLexical(_ text: String) { check.lexical(text) }
  mutating func checkLexical(_ text: SourceSlice) { check.lexical(text) }

  /// Meets something that only reading can judge.
  mutating func leaveToReading() { check.leaveToReading() }

  mutating func notePiece(_ mark: UInt16) {
    guard assemblyDepth == depth, !assemblies.isEmpty else { return }
    closeTag()
    assemblies[assemblies.count - 1].pieces.append((mark, bytes.count))
  }

  /// Binds a prefix for attributes on the open tag, declaring it where it is not bound to that namespace yet.
  mutating func prefix(for namespace: String) -> String {
    if namespace == XMLName.xml { return "xml" }
    if let bound = bindings.last(where: { $0.namespace == namespace }),
      bindings.last(where: { $0.prefix == bound.prefix })?.namespace == namespace
    {
      return bound.prefix
    }
    let prefix = namespace == XMLName.schemaInstance ? "xsi" : freshPrefix
    bind(prefix, namespace)
    return prefix
  }

  mutating func bind(_ prefix: String, _ namespace: String) {
    bindings.append((prefix, namespace))
    writeAttribute("xmlns:\(prefix)", namespace)
  }

  /// What raw elements of a scope need declared here.
  mutating func surroundings(of scope: RawScope) -> RawSurroundings {
    if let rawSurroundings, rawSurroundings.scope === scope { return rawSurroundings.value }
    let value = RawSurroundings(scope, bound: bindings)
    rawSurroundings = (scope, value)
    return value
  }

  var defaultNamespace: String { namespaces[namespace] }

  /// Gives the open tag a prefix and leaves no default namespace: the only way to name something in no namespace in one of its values.
  mutating func dropDefaultNamespace() {
    guard isTagOpen, namespace != WrittenNamespaces.none, depth > 0 else { return }
    var element = open[depth - 1]
    let attributes = bytes.bytes(from: element.attributesStart)
    let local = String(decoding: bytes.bytes(from: element.nameStart, to: element.nameStart + element.nameCount), as: UTF8.self)
    bytes.truncate(to: element.nameStart)
    let prefix = freshPrefix
    let name = "\(prefix):\(local)"
    bytes.append(contentsOf: name.utf8)
    element.nameCount = name.utf8.count
    bind(prefix, namespaces[namespace])
    if element.outerNamespace != WrittenNamespaces.none { writeAttribute("xmlns", "") }
    element.attributesStart = bytes.count
    bytes.append(contentsOf: attributes)
    namespace = WrittenNamespaces.none
    open[depth - 1] = element
  }

  private var freshPrefix: String { "ns\(bindings.count + 1)" }

  mutating func fail(_ detail: String) {
    guard failure == nil else { return }
    failure = XMLError(.notWritable, offset: bytes.count, line: 0, column: 0, path: "", detail: detail)
  }

  /// The bytes written.
  mutating func finish() -> [UInt8] {
    closeTag()
    return bytes.bytes(from: 0)
  }
}
