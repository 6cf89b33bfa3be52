extension HL7Document {
  /// Every way in which the value, and each typed document in it, breaks its schema.
  ///
  /// Places are those of the message as it was received, as long as the document is just what decoding gave; of a document in an envelope
  /// too, though paths begin with the document. As soon as a property is set, and for values made in code and for ``HL7Value/detached()``
  /// ones, they are those of the document that ``xml(options:)`` writes.
  /// - Throws: ``XMLError`` when the value cannot be written at all.
  public func validate() throws(XMLError) -> [Finding] {
    if let parts = DocumentParts(of: self) {
      var doubtful: [Int] = []
      if !parts.isDoubtful {
        guard let doubt = XMLWriter.doubt(about: self) else { return [] }
        doubtful = doubt
      }
      if let findings = try findings(in: parts, from: doubtful) { return findings }
    } else if !XMLWriter.isDoubtful(self) {
      return []
    }
    return try validateByReading()
  }

  /// Whether validation cannot tell from the value alone that it keeps to its schema.
  package var needsReading: Bool { XMLWriter.isDoubtful(self) }

  /// The long way: writes the value and reads it again. Gives the places of findings.
  @_spi(Testing) public func validateByReading() throws(XMLError) -> [Finding] {
    var writer = XMLWriter()
    writer.document(self)
    if let failure = writer.failure { throw failure }
    return try Self.findings(writer.finish(), documents: writer.documents)
  }

  /// Whether it is as it was decoded, so that validation need not write it.
  @_spi(Testing) public var isAsRead: Bool { DocumentParts(of: self) != nil }

  /// Validates what was written; `documents` are the typed documents in it, which a wildcard let in.
  static func findings(_ bytes: [UInt8], documents: [any HL7Document.Type]) throws(XMLError) -> [Finding] {
    var reader = try validatingReader(InputBuffer.reading(bytes, limits: .largest), documents)
    guard try reader.scanner.nextMarkup() == .startElement else { return [] }
    try reader.announceDocument(schema.type)
    try reader.walk(schema.type)
    return reader.findings
  }

  /// Validates the document where it was read; nil when something else stands there. Up to the place given it is known to be right.
  private func findings(in parts: DocumentParts, from doubtful: [Int]) throws(XMLError) -> [Finding]? {
    let schema = Self.schema
    var reader = try Self.validatingReader(parts.source, parts.documents)
    try reader.enter(parts.origin.place)
    guard reader.scanner.element.token == schema.root else { return nil }
    reader.doubtful = doubtful
    try reader.announceDocument(schema.type)
    try reader.walk(schema.type)
    return reader.findings
  }

  /// What comes from a value that is in memory: it must be possible to validate whatever was decoded.
  private static func validatingReader(_ input: InputBuffer, _ documents: [any HL7Document.Type]) throws(XMLError) -> XMLReader {
    var limits = XMLLimits.largest
    limits.findings = XMLLimits().findings
    let options = DecodingOptions(limits: limits, processingInstructions: .skip)
    // Each once: two types of one root would have to be told apart.
    var types: [any HL7Document.Type] = []
    for type in documents where !types.contains(where: { $0 == type }) { types.append(type) }
    return try XMLReader(
      input, grammar: schema.grammar, mode: .validating, options: options,
      // The first is the document itself; one in it may be of the same type.
      documents: documents.count > 1 ? DocumentRegistry(types) : nil)
  }
}

/// A document that is just as it was read, with the documents in it that wildcards let in.
private struct DocumentParts {
  let source: InputBuffer
  let origin: DocumentOrigin
  /// The types of the documents, outermost first, as a writer meets them.
  private(set) var documents: [any HL7Document.Type] = []
  /// Whether there is something that only reading can judge. All that a tolerant decoder notices is.
  private(set) var isDoubtful = false

  /// Nil when the document, or one in it, is not as it was read.
  init?(of document: any HL7Document) {
    let stored = document.stored
    let schema = type(of: document).schema
    guard let source = stored.arena.source, let origin = stored.arena.origin, origin.element == stored.index, origin.type == schema.type,
      origin.grammar === schema.grammar
    else { return nil }
    self.source = source
    self.origin = origin
    guard add(document) else { return nil }
  }

  private mutating func add(_ document: any HL7Document) -> Bool {
    documents.append(type(of: document))
    return add(document.stored.arena)
  }

  private mutating func add(_ arena: ElementArena) -> Bool {
    guard arena.isAsRead, arena.source === source else { return false }
    if !isDoubtful { isDoubtful = arena.extras.contains(where: \.isDoubtful) }
    for any in arena.anys {
      switch any {
      case .document(let document): if !add(document) { return false }
      case .wrapper(let wrapper):
        isDoubtful = true
        if !add(wrapper.document) { return false }
      case .value(let element):
        isDoubtful = true
        if !add(element.value.stored.arena) { return false }
      case .raw: isDoubtful = true
      }
    }
    return true
  }
}

extension ExtrasStorage {
  /// Whether there is more than attributes that the schema declares.
  fileprivate var isDoubtful: Bool {
    !deviations.isEmpty || !extras.items.isEmpty || !extras.overrides.isEmpty || !extras.declarations.isEmpty
      || extras.attributes.contains { !$0.isDeclared || !$0.name.namespace.isEmpty }
  }
}
