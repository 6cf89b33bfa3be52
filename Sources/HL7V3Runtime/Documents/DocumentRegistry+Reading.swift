extension DocumentRegistry {
  /// Reads the element whose start tag was just read, or the only element within it; nil, with the reader where it was, when neither is known.
  func document(from reader: inout XMLReader) throws(XMLError) -> AnyElement? {
    var document: (any HL7Document)?
    let place = try pass(through: &reader) { type, reader throws(XMLError) in document = try read(type, from: &reader) }
    guard let place, let document else { return nil }
    guard case .wrapper(let name, let attributes) = place else { return .document(document) }
    var wrapper = WrapperElement(name: name, document: document)
    wrapper.attributes = attributes
    return .wrapper(wrapper)
  }

  /// Goes through the same element without building values; false, with the reader where it was, when it is not known.
  func walkDocument(in reader: inout XMLReader) throws(XMLError) -> Bool {
    let place = try pass(through: &reader) { type, reader throws(XMLError) in
      try within(type.schema, &reader) { reader throws(XMLError) in try reader.walk(type.schema.type) }
    }
    return place != nil
  }

  /// What the element whose start tag was just read is, when there is a document.
  private enum Place {
    case document
    case wrapper(XMLName, [Extras.Attribute])
  }

  private func pass(
    through reader: inout XMLReader, _ document: (any HL7Document.Type, inout XMLReader) throws(XMLError) -> Void
  ) throws(XMLError) -> Place? {
    if let type = try type(at: &reader) {
      try document(type, &reader)
      return .document
    }
    // The Spine wraps its responses where the body or the root is, never deeper; looking further would cost time on hostile input.
    guard reader.frames.count <= 2 else { return nil }
    let name = reader.name
    let start = reader.scanner.mark()
    let attributes = (0..<reader.scanner.attributeCount).map { reader.extraAttribute($0, isDeclared: false) }
    guard try reader.scanner.nextMarkup() == .startElement, let type = try type(at: &reader) else {
      reader.scanner.reset(to: start)
      return nil
    }
    let findings = reader.findings
    try document(type, &reader)
    // More than one element inside: not a wrapper. What was read is read again as raw content.
    if try reader.scanner.nextMarkup() == .endElement { return .wrapper(name, attributes) }
    reader.findings = findings
    reader.scanner.reset(to: start)
    return nil
  }

  /// The type for the element whose start tag was just read; nil when there is none, or it is not what it is said to be.
  private func type(at reader: inout XMLReader) throws(XMLError) -> (any HL7Document.Type)? {
    let known = reader.grammar === index.grammar ? index.byToken[reader.scanner.element.token] : index.byName[reader.name]
    guard var left = known else { return nil }
    if let name = reader.payloadName {
      left.removeAll { type in index.messageTypes[ObjectIdentifier(type)].map { !$0.contains(name) } ?? false }
    }
    if left.count > 1 {
      if let chosen = try reader.chosen(among: left) { return chosen }
    } else if let only = left.first {
      if reader.frames.isEmpty { return only }
      if !index.coded.contains(ObjectIdentifier(only)) { return only }
      if try reader.hasCode(of: only) { return only }
    }
    try reader.noteUnfitPayload()
    return nil
  }

  private func read(_ type: any HL7Document.Type, from reader: inout XMLReader) throws(XMLError) -> any HL7Document {
    let schema = type.schema
    let depth = reader.frames.count
    let found = reader.findings.count
    var read: StoredElement?
    try within(schema, &reader) { reader throws(XMLError) in read = try reader.element(schema.type, isDocument: true) }
    assert(reader.frames.count == depth)
    guard var stored = read.take() else { return type.init(stored: StoredElement(schema.type)) }
    // Before anybody else holds it, so that it stays where it was read.
    if depth > 0, reader.findings.count > found { stored.wire.deviations = Array(reader.findings[found...]) }
    return type.init(stored: stored)
  }

  /// Takes the element whose start tag was just read for a document of a schema while `work` goes through it.
  private func within(
    _ schema: DocumentSchema, _ reader: inout XMLReader, _ work: (inout XMLReader) throws(XMLError) -> Void
  ) throws(XMLError) {
    let outer = reader.grammar
    let outerValues = reader.validValues
    if schema.grammar !== outer {
      reader.grammar = schema.grammar
      reader.scanner.use(schema.grammar.names)
      // Rules go by number, and another grammar has others by the same numbers.
      reader.validValues = ValidValues()
    }
    let depth = reader.frames.count
    let space = reader.space
    try reader.announceDocument(schema.type)
    // What a body carries is the message itself; what a wildcard deeper down lets in is its payload.
    let outerPayload = reader.isInPayload
    reader.isInPayload = outerPayload || (depth > 0 && !(reader.isInBody && depth == 2))
    try work(&reader)
    reader.isInPayload = outerPayload
    reader.space = space
    if schema.grammar !== outer {
      reader.grammar = outer
      reader.scanner.use(outer.names)
      reader.validValues = outerValues
    }
  }
}
