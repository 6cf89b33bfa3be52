/// What generated code writes to: growing bytes, with namespaces declared where they change.
public struct XMLWriter {
  /// An element whose end tag is to come.
  private struct Open {
    var nameStart: Int
    var nameCount: Int
    /// The default namespace around the element and the number of prefixes bound there.
    var outerNamespace: String
    var outerBindings: Int
    /// Where its attributes begin, behind a declaration of the default namespace.
    var attributesStart: Int
  }

  /// An element whose children are put together again with its extras.
  struct Assembly {
    var depth: Int
    var start: Int
    var extras: Extras
    /// Where the children begin, and which they are.
    var pieces: [(mark: UInt16, start: Int)] = []
    var occurrences: [UInt16: Int] = [:]
  }

  var bytes: [UInt8] = []
  private var open: [Open] = []
  private var isTagOpen = false
  private var namespace = ""
  private(set) var bindings: [(prefix: String, namespace: String)] = []
  private var assemblies: [Assembly] = []
  var grammar: Grammar?
  /// The types of the documents written, outermost first.
  var documents: [any HL7Document.Type] = []
  /// The first thing that XML cannot express; nil when all is well.
  private(set) var failure: XMLError?

  init() { bytes.reserveCapacity(16_384) }

  /// Writes the start tag of a child, up to its attributes.
  @_spi(Generated)
  public mutating func start(_ token: UInt16) {
    guard let grammar else { return }
    if let assembly = assemblies.last, assembly.depth == open.count { return startAssembled(token) }
    start(grammar.names.localBytes(of: token), namespace: grammar.namespace(of: token))
  }

  private mutating func startAssembled(_ token: UInt16) {
    guard let grammar else { return }
    let last = assemblies.count - 1
    closeTag()
    assemblies[last].pieces.append((token, bytes.count))
    let occurrence = assemblies[last].occurrences[token, default: 0]
    assemblies[last].occurrences[token] = occurrence + 1
    let override = assemblies[last].extras.overrides.first { $0.token == token && $0.occurrence == occurrence }
    let namespace = override?.namespace ?? grammar.namespace(of: token)
    start(grammar.names.localBytes(of: token), namespace: namespace)
    for attribute in override?.attributes ?? [] { self.attribute(attribute) }
  }

  mutating func start(_ local: UnsafeBufferPointer<UInt8>, namespace: String) {
    closeTag()
    bytes.append(0x3C)
    let nameStart = bytes.count
    bytes.append(contentsOf: local)
    let outer = self.namespace
    if namespace != outer {
      self.namespace = namespace
      writeAttribute("xmlns", namespace)
    }
    open.append(
      Open(
        nameStart: nameStart, nameCount: local.count, outerNamespace: outer, outerBindings: bindings.count, attributesStart: bytes.count))
    isTagOpen = true
  }

  mutating func start(_ name: XMLName) {
    var local = name.local
    local.withUTF8 { start($0, namespace: name.namespace) }
  }

  /// Writes the end tag of the element started last.
  @_spi(Generated)
  public mutating func end() {
    guard let element = open.popLast() else { return }
    if isTagOpen {
      bytes.append(0x2F)
      bytes.append(0x3E)
      isTagOpen = false
    } else {
      bytes.append(0x3C)
      bytes.append(0x2F)
      // Byte by byte: a slice of the array would make the append copy all that was written so far.
      for index in element.nameStart..<element.nameStart + element.nameCount { bytes.append(bytes[index]) }
      bytes.append(0x3E)
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
  @_spi(Generated)
  public mutating func attributes(_ wire: WireState, _ holder: Int) {
    if wire.present != 0, let grammar {
      let record = grammar.types[holder]
      for position in 0..<Int(record.attributeCount) {
        let attribute = grammar.attributes[Int(record.attributes) + position]
        guard attribute.storage == .bit, wire.present & (1 << UInt64(attribute.number)) != 0 else { continue }
        bytes.append(0x20)
        bytes.append(contentsOf: grammar.names.localBytes(of: attribute.token))
        bytes.append(0x3D)
        bytes.append(0x22)
        escapeAttribute(grammar.string(attribute.value))
        bytes.append(0x22)
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
  @_spi(Generated)
  public mutating func attribute(_ token: UInt16, _ value: String?) {
    guard let value, let grammar else { return }
    let namespace = grammar.namespace(of: token)
    guard namespace.isEmpty else {
      return attribute(
        Extras.Attribute(name: grammar.name(token), value: value, valueNamespace: nil, isDeclared: true))
    }
    bytes.append(0x20)
    bytes.append(contentsOf: grammar.names.localBytes(of: token))
    bytes.append(0x3D)
    bytes.append(0x22)
    escapeAttribute(value)
    bytes.append(0x22)
  }

  /// Begins the content of an element.
  @_spi(Generated)
  public mutating func begin(_ wire: WireState) {
    guard wire.hasExtras else { return }
    let extras = wire.extras
    if extras.items.isEmpty, extras.order.isEmpty, extras.overrides.isEmpty { return }
    closeTag()
    assemblies.append(Assembly(depth: open.count, start: bytes.count, extras: extras))
  }

  /// Ends the content that ``begin(_:)`` began.
  @_spi(Generated)
  public mutating func finish(_ wire: WireState) {
    guard let assembly = assemblies.last, assembly.depth == open.count else { return }
    assemblies.removeLast()
    closeTag()
    let outer = assemblies
    assemblies = []
    assemble(assembly)
    assemblies = outer
  }

  /// Writes a run of text.
  @_spi(Generated)
  public mutating func text(_ text: String) {
    closeTag()
    if let assembly = assemblies.last, assembly.depth == open.count {
      assemblies[assemblies.count - 1].pieces.append((XMLReader.textMark, bytes.count))
    }
    escapeText(text)
  }

  mutating func notePiece(_ mark: UInt16) {
    guard let assembly = assemblies.last, assembly.depth == open.count else { return }
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

  var defaultNamespace: String { namespace }

  /// Gives the open tag a prefix and leaves no default namespace: the only way to name something in no namespace in one of its values.
  mutating func dropDefaultNamespace() {
    guard isTagOpen, !namespace.isEmpty, var element = open.popLast() else { return }
    let attributes = Array(bytes[element.attributesStart...])
    let local = String(decoding: bytes[element.nameStart..<element.nameStart + element.nameCount], as: UTF8.self)
    bytes.removeSubrange(element.nameStart...)
    let prefix = freshPrefix
    let name = "\(prefix):\(local)"
    bytes.append(contentsOf: name.utf8)
    element.nameCount = name.utf8.count
    bind(prefix, namespace)
    if !element.outerNamespace.isEmpty { writeAttribute("xmlns", "") }
    element.attributesStart = bytes.count
    bytes.append(contentsOf: attributes)
    namespace = ""
    open.append(element)
  }

  private var freshPrefix: String { "ns\(bindings.count + 1)" }

  mutating func fail(_ detail: String) {
    guard failure == nil else { return }
    failure = XMLError(.notWritable, offset: bytes.count, line: 0, column: 0, path: "", detail: detail)
  }

  /// The bytes written.
  mutating func finish() -> [UInt8] {
    closeTag()
    return bytes
  }
}
