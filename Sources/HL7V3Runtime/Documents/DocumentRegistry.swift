/// Document types by their root element: what decodes a message whose type is not known beforehand.
///
///     let document = try PSIS.documents.decode(bytes)
///     switch document { case let list as PSIS.QUPC_IN200000SM04.Message: … }
public struct DocumentRegistry: Sendable {
  /// The types, in the order they were added.
  public var types: [any HL7Document.Type] { index.types }

  let index: DocumentIndex

  /// Makes a registry.
  ///
  /// Types may share a root element, as the two kinds of `GPSummary` do. Then what the message announces decides, in `payloadID` or
  /// `messageType`: the schema of a type has its message type as the first part of the type's name, as `REPC_MT150007UK05.GPSummary`. After
  /// that, values that the schemas fix, such as the SNOMED code in `code/@code`. An element that contradicts either stays as it came, and
  /// that is a finding.
  public init(_ types: [any HL7Document.Type]) { self.init(types, asked: []) }

  private init(_ types: [any HL7Document.Type], asked: [(messageType: String, type: any HL7Document.Type)]) {
    index = DocumentIndex(types, asked: asked)
  }

  /// A registry with the types of both.
  public func joined(with other: DocumentRegistry) -> DocumentRegistry {
    DocumentRegistry(types + other.types, asked: index.asked + other.index.asked)
  }

  /// A registry that takes payloads announced by a message type, such as one of another version, for those of a document type too.
  public func taking(_ messageType: String, for type: any HL7Document.Type) -> DocumentRegistry {
    DocumentRegistry(types, asked: index.asked + [(messageType, type)])
  }

  /// The types with a root element, in the order they were added.
  public func types(for name: XMLName) -> [any HL7Document.Type] { index.byName[name] ?? [] }

  /// Decodes the document of a message: its root, or what a SOAP envelope and the Spine's wrapper element hold.
  /// - Throws: ``XMLError`` when the bytes are not well formed, exceed a limit or, when strict, break the schema; with the code
  ///   `unknownDocument` when no type of the registry is found.
  public func decode(_ bytes: some Sequence<UInt8>, options: DecodingOptions = .tolerant) throws(XMLError) -> any HL7Document {
    try decodeMessage(bytes, options: options).document
  }

  /// Decodes a message with all that is around its document.
  /// - Throws: As `decode`.
  public func decodeMessage(_ bytes: some Sequence<UInt8>, options: DecodingOptions = .tolerant) throws(XMLError) -> DecodedMessage {
    try decodeMessage(InputBuffer.reading(bytes, limits: options.limits), options)
  }

  /// Decodes the document of a message, from bytes that somebody else owns.
  /// - Throws: As for a sequence of bytes.
  public func decode(_ bytes: Span<UInt8>, options: DecodingOptions = .tolerant) throws(XMLError) -> any HL7Document {
    try decodeMessage(bytes, options: options).document
  }

  /// Decodes a message with all that is around its document, from bytes that somebody else owns.
  /// - Throws: As for a sequence of bytes.
  public func decodeMessage(_ bytes: Span<UInt8>, options: DecodingOptions = .tolerant) throws(XMLError) -> DecodedMessage {
    try decodeMessage(InputBuffer.reading(bytes, limits: options.limits), options)
  }

  /// A message as a tree, whatever its types.
  /// - Throws: ``XMLError`` when the bytes are not well formed, exceed a limit, or have a processing instruction.
  package func tree(reading bytes: [UInt8]) throws(XMLError) -> RawNode {
    let limits = XMLLimits()
    let input = try InputBuffer.reading(bytes, limits: limits)
    let tree = try RawTree.Builder.read(input, table: index.grammar?.names ?? RawTree.Builder.noNames, limits: limits, .forbid)
    return RawNode(tree: tree, index: 0)
  }

  private func decodeMessage(_ buffer: InputBuffer, _ options: DecodingOptions) throws(XMLError) -> DecodedMessage {
    guard let first = types.first else {
      throw XMLError(.unknownDocument, offset: 0, line: 1, column: 1, path: "", detail: "the registry is empty")
    }
    var reader = try XMLReader(
      buffer, grammar: first.schema.grammar, mode: options.mode == .strict ? .strict : .tolerant, options: options, documents: self)
    _ = try reader.scanner.nextMarkup()
    let message: DecodedMessage
    if let root = try document(from: &reader), let document = root.document {
      message = DecodedMessage(root: root, document: reader.bodyDocument ?? document, deviations: reader.findings)
    } else {
      message = try bareEnvelope(&reader)
    }
    _ = try reader.scanner.nextMarkup()
    return message
  }

  /// A SOAP envelope where the registry has no type for one: passed over, but for the document in its body.
  private func bareEnvelope(_ reader: inout XMLReader) throws(XMLError) -> DecodedMessage {
    let start = reader.scanner.mark()
    let root = reader.scanner.localName(of: reader.scanner.element)
    if reader.name == XMLName(XMLName.soap, "Envelope") {
      while try reader.scanner.nextMarkup() == .startElement {
        guard reader.name == XMLName(XMLName.soap, "Body") else {
          _ = try reader.scanner.skipElement()
          continue
        }
        while try reader.scanner.nextMarkup() == .startElement {
          if let document = try document(from: &reader)?.document {
            let findings = reader.findings
            reader.scanner.reset(to: start)
            return DecodedMessage(root: .raw(try reader.rawElement()), document: document, deviations: findings)
          }
          _ = try reader.scanner.skipElement()
        }
      }
      reader.scanner.reset(to: start)
    }
    throw reader.scanner.error(.unknownDocument, "no type for the root element \(root), nor for one inside it")
  }
}

/// A decoded message: the root element and, in it, the document that matters.
public struct DecodedMessage: Sendable {
  /// The root: a document, a wrapper around one, or the bytes of an envelope whose type the registry does not have.
  public let root: AnyElement
  /// The document: for a SOAP envelope the one in its body, without the Spine's wrapper.
  public let document: any HL7Document
  /// What decoding found to differ from the schemas, in envelope and document.
  public let deviations: [Finding]

  /// The message as it was, up to prefixes, comments and blanks between elements.
  /// - Throws: ``XMLError`` when a value cannot be written.
  public func xml(declaration: Bool = true) throws(XMLError) -> [UInt8] {
    var writer = XMLWriter()
    if declaration { writer.bytes.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) }
    writer.any(root)
    if let failure = writer.failure { throw failure }
    return writer.finish()
  }
}
