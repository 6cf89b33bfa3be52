import Testing

@testable import HL7V3Runtime

/// Runs the scanner over a document and writes down what it says.
enum Trace {
  static let noNames = NameTable(namespaces: [""], names: [])

  static func buffer(_ bytes: [UInt8], _ limits: XMLLimits = XMLLimits()) throws(XMLError) -> InputBuffer {
    try InputBuffer.reading(bytes, limits: limits)
  }

  static func scanner(
    _ document: String, names: NameTable = noNames, limits: XMLLimits = XMLLimits(), _ policy: ProcessingInstructionPolicy = .forbid
  ) throws(XMLError) -> XMLScanner {
    try XMLScanner(try buffer(Array(document.utf8), limits), names: names, limits: limits, processingInstructions: policy)
  }

  /// `<{uri}name @{uri}a=value`, `>` for an end, and texts in quotes, separated by blanks.
  static func content(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), _ policy: ProcessingInstructionPolicy = .forbid
  ) throws(XMLError) -> String {
    var scanner = try XMLScanner(try buffer(bytes, limits), names: noNames, limits: limits, processingInstructions: policy)
    var parts: [String] = []
    func name(_ uri: String, _ local: String) -> String { uri.isEmpty ? local : "{\(uri)}\(local)" }
    while true {
      switch try scanner.nextContent() {
      case .startElement:
        parts.append("<" + name(scanner.namespaceURI(of: scanner.element), scanner.localName(of: scanner.element)))
        for index in 0..<scanner.attributeCount {
          let attribute = scanner.attribute(index)
          let expanded = name(scanner.namespaceURI(of: attribute), scanner.localName(of: attribute))
          parts.append("@\(expanded)=\(scanner.attributeValue(index))")
        }
      case .endElement: parts.append(">")
      case .text: parts.append("'\(scanner.textString())'")
      case .endOfDocument: return parts.joined(separator: " ")
      }
    }
  }

  static func content(_ document: String, _ policy: ProcessingInstructionPolicy = .forbid) throws(XMLError) -> String {
    try content(Array(document.utf8), policy)
  }

  /// The error that a document gives, read either way; nil when there is none.
  static func error(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), _ policy: ProcessingInstructionPolicy = .forbid
  ) -> XMLError? {
    do {
      _ = try content(bytes, limits: limits, policy)
      return nil
    } catch { return error }
  }

  static func error(
    _ document: String, limits: XMLLimits = XMLLimits(), _ policy: ProcessingInstructionPolicy = .forbid
  ) -> XMLError? {
    error(Array(document.utf8), limits: limits, policy)
  }
}

/// A row of a table of refused documents.
struct Refusal: CustomTestStringConvertible, Sendable {
  let id: String
  let document: [UInt8]
  let code: XMLError.Code
  let offset: Int?
  let policy: ProcessingInstructionPolicy

  init(_ id: String, _ document: String, _ code: XMLError.Code, at offset: Int? = nil, _ policy: ProcessingInstructionPolicy = .forbid) {
    self.init(id, Array(document.utf8), code, at: offset, policy)
  }

  init(_ id: String, _ document: [UInt8], _ code: XMLError.Code, at offset: Int? = nil, _ policy: ProcessingInstructionPolicy = .forbid) {
    (self.id, self.document, self.code, self.offset, self.policy) = (id, document, code, offset, policy)
  }

  var testDescription: String { "\(id) \(code)" }
}
