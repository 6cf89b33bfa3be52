@testable import HL7V3Runtime

/// What a document says, as lines: elements and attributes by expanded name, values, text and order. Prefixes, the order of attributes,
/// comments, the spelling of characters and blanks between elements do not count.
enum Infoset {
  private static let noNames = NameTable(namespaces: [""], names: [])

  static func scanner(_ input: [UInt8], _ policy: ProcessingInstructionPolicy) throws(XMLError) -> XMLScanner {
    let limits = XMLLimits()
    return try XMLScanner(InputBuffer.reading(input, limits: limits), names: noNames, limits: limits, processingInstructions: policy)
  }

  static func reading(_ input: [UInt8], _ policy: ProcessingInstructionPolicy) -> Result<[String], XMLError> {
    do throws(XMLError) {
      var reading = try Reading(input, policy)
      return .success(try reading.read())
    } catch { return .failure(error) }
  }

  /// The first place where two differ; nil when there is none. Byte by byte: equality of strings would hide a change of normalisation form.
  static func difference(_ left: [String], _ right: [String]) -> String? {
    for (index, (one, other)) in zip(left, right).enumerated() where !one.utf8.elementsEqual(other.utf8) {
      return "line \(index): \(one) became \(other)"
    }
    return left.count == right.count ? nil : "\(left.count) lines became \(right.count)"
  }

  private struct Reading {
    var scanner: XMLScanner
    var lines: [String] = []
    /// The open elements; with the namespaces in scope where a text is a name.
    var open: [(name: XMLName, text: String, scope: [(prefix: String, uri: String)])] = []

    init(_ input: [UInt8], _ policy: ProcessingInstructionPolicy) throws(XMLError) { scanner = try Infoset.scanner(input, policy) }

    mutating func read() throws(XMLError) -> [String] {
      while true {
        switch try scanner.nextContent() {
        case .startElement: startElement()
        case .text: open[open.count - 1].text += scanner.textString()
        case .endElement:
          endText()
          open.removeLast()
          lines.append(">")
        case .endOfDocument: return lines
        }
      }
    }

    private mutating func startElement() {
      endText()
      let name = XMLName(scanner.namespaceURI(of: scanner.element), scanner.localName(of: scanner.element))
      open.append((name, "", name == Self.code ? scanner.inScopeNamespaces() : []))
      lines.append("<\(name)")
      let attributes = (0..<scanner.attributeCount).map { index in
        let attribute = scanner.attribute(index)
        let name = XMLName(scanner.namespaceURI(of: attribute), scanner.localName(of: attribute))
        let value = scanner.attributeValue(index)
        return "@\(name)=\(name == XMLName(XMLName.schemaInstance, "type") ? expanded(value, scanner.resolve) : value)"
      }
      lines += attributes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func endText() {
      guard let element = open.last, !element.text.isEmpty else { return }
      open[open.count - 1].text = ""
      let isBlank = element.text.utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      if isBlank, !isMixed(element.name) { return }
      // At its end the element's own declarations are out of scope already.
      let meaning =
        element.name == Self.code ? expanded(element.text) { prefix in element.scope.first { $0.prefix == prefix }?.uri } : element.text
      lines.append("'\(meaning)'")
    }

    /// A QName by what it means; as written when its prefix is not bound.
    private func expanded(_ value: String, _ resolve: (_ prefix: String) -> String?) -> String {
      let name = value.trimmingXMLBlanks
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let prefix = parts.count == 2 ? parts[0] : ""
      // Without a default namespace, a name without prefix is in none.
      return (resolve(prefix) ?? (prefix.isEmpty ? "" : nil)).map { "{\($0)}\(parts[parts.count - 1])" } ?? value
    }

    /// Elements whose types are mixed in the schemas: blank text between their children is content.
    private func isMixed(_ name: XMLName) -> Bool {
      name.namespace == "xhtml:NPfIT:PresentationText" && !Self.structure.contains(name.local)
        || name.namespace == "urn:hl7-org:v3" && ["name", "addr", "originalText", "desc"].contains(name.local)
    }

    private static let code = XMLName("", "faultcode")
    private static let structure: Set<String> = ["html", "head", "body", "table", "thead", "tbody", "tfoot", "tr", "ul", "ol"]
  }
}
