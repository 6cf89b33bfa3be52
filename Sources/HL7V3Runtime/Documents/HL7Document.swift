/// What the codec needs to know of a document type: its grammar, its type in it and its root element.
@_spi(Generated)
public struct DocumentSchema: Sendable {
  let grammar: Grammar
  let type: Int
  let root: UInt16

  /// Names a type and a root element of a grammar, by number.
  public init(grammar: Grammar, type: Int, root: UInt16) {
    self.grammar = grammar
    self.type = type
    self.root = root
  }

  /// The message type that the schema is of: `REPC_MT150007UK05` for a type `REPC_MT150007UK05.GPSummary`; nil when it is not named so.
  var messageType: String? {
    let name = grammar.typeName(type)
    let first = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard first.count == 17 else { return nil }
    for (place, letter) in first.enumerated() {
      if place == 4, letter != UInt8(ascii: "_") { return nil }
      if 7...12 ~= place, !(0x30...0x39 ~= letter) { return nil }
    }
    return String(name[..<first.endIndex])
  }

  /// Whether the schema fixes the code of a child `code`.
  var fixesCode: Bool {
    let record = grammar.types[type]
    return (Int(record.children)..<Int(record.children) + Int(record.childCount)).contains { child in
      let declaration = grammar.children[child]
      guard !declaration.isSimple, declaration.type >= 0, grammar.name(declaration.token).local == "code" else { return false }
      let content = grammar.types[Int(declaration.type)]
      return (Int(content.attributes)..<Int(content.attributes) + Int(content.attributeCount)).contains { attribute in
        let rule = grammar.attributes[attribute]
        return rule.isFixed && grammar.name(rule.token).local == "code"
      }
    }
  }
}

/// An element that can be the root of a message: an interaction, or a payload that stands on its own.
public protocol HL7Document: HL7Value {
  /// Where its schema is.
  @_spi(Generated) static var schema: DocumentSchema { get }
}

extension HL7Document {
  /// The expanded name of the root element.
  public static var rootName: XMLName { schema.grammar.name(schema.root) }

  /// Decodes a message whose root is this document.
  ///
  /// Use ``DocumentRegistry`` for messages in a SOAP envelope and for those whose type is not known beforehand.
  /// - Throws: ``XMLError`` when the bytes are not well formed, exceed a limit, have another root or, when strict, break the schema.
  public init(xml: some Sequence<UInt8>, options: DecodingOptions = .tolerant) throws(XMLError) {
    try self.init(buffer: InputBuffer.reading(xml, limits: options.limits), options: options, documents: nil)
  }

  /// Decodes a message whose root is this document, from bytes that somebody else owns.
  /// - Throws: As for a sequence of bytes.
  public init(xml: Span<UInt8>, options: DecodingOptions = .tolerant) throws(XMLError) {
    try self.init(buffer: InputBuffer.reading(xml, limits: options.limits), options: options, documents: nil)
  }

  init(buffer: InputBuffer, options: DecodingOptions, documents: DocumentRegistry?) throws(XMLError) {
    let schema = Self.schema
    var reader = try XMLReader(
      buffer, grammar: schema.grammar, mode: options.mode == .strict ? .strict : .tolerant, options: options, documents: documents)
    guard try reader.scanner.nextMarkup() == .startElement, reader.scanner.element.token == schema.root else {
      throw reader.scanner.error(.unknownDocument, "expected \(schema.grammar.name(schema.root))")
    }
    try reader.announceDocument(schema.type)
    self.init(stored: try reader.element(schema.type, isDocument: true))
    _ = try reader.scanner.nextMarkup()
  }

  /// What decoding found to differ from the schema; empty for values made in code.
  ///
  /// These are the differences of structure that a tolerant decoder meets anyway; ``validate()`` checks values as well.
  public var deviations: [Finding] { wire.deviations }

  /// The message as UTF-8 bytes.
  /// - Throws: ``XMLError`` when a text holds a character that XML cannot, or when strict and the value breaks its schema.
  public func xml(options: EncodingOptions = .strict) throws(XMLError) -> [UInt8] {
    var writer = XMLWriter()
    if options.declaration { writer.bytes.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) }
    writer.document(self)
    if let failure = writer.failure { throw failure }
    let bytes = writer.finish()
    if options.isStrict, XMLWriter.isDoubtful(self), let finding = try Self.findings(bytes, documents: writer.documents).first {
      throw XMLError(
        XMLError.Code("schema.\(finding.kind)"), offset: finding.offset, line: finding.line, column: finding.column, path: finding.path,
        detail: "\(finding.subject) (\(finding.rule)) [\(finding.schemaLocation)]")
    }
    return bytes
  }
}

extension InputBuffer {
  /// Copies and decodes any bytes.
  static func reading(_ bytes: some Sequence<UInt8>, limits: XMLLimits) throws(XMLError) -> InputBuffer {
    let result = bytes.withBorrowedBytes { source in
      Result { () throws(XMLError) in try InputDecoding.buffer(from: source, limits: limits) }
    }
    return try result.get()
  }

  /// Copies and decodes bytes in place.
  static func reading(_ bytes: Span<UInt8>, limits: XMLLimits) throws(XMLError) -> InputBuffer {
    try bytes.withBorrowedBytes { source throws(XMLError) in try InputDecoding.buffer(from: source, limits: limits) }
  }
}

extension XMLError.Code {
  /// The root element is not one that was asked for or that the registry knows.
  public static let unknownDocument = XMLError.Code("unknownDocument")
  /// A value cannot be written as XML.
  public static let notWritable = XMLError.Code("notWritable")
}
