import CLibXML2

@testable import HL7V3Runtime

/// What a document says, as lines: elements and attributes by expanded name, declarations of namespaces, and text with CDATA sections and
/// references resolved. Made from our scanner, and independently from the tree that libxml2 builds.
enum CanonicalDump {
  private static let noNames = NameTable(namespaces: [""], names: [])

  /// As our scanner reads it.
  static func ours(_ bytes: [UInt8]) throws(XMLError) -> [String] {
    var scanner = try XMLScanner(try Trace.buffer(bytes), names: noNames, processingInstructions: .skip)
    var lines: [String] = []
    var text = ""
    while true {
      let event = try scanner.nextContent()
      if event == .text {
        text += scanner.textString()
        continue
      }
      if !text.isEmpty { lines.append("'\(text)'") }
      text = ""
      switch event {
      case .startElement: lines += startTag(scanner)
      case .endElement: lines.append(">")
      case .text: break
      case .endOfDocument: return lines
      }
    }
  }

  private static func startTag(_ scanner: XMLScanner) -> [String] {
    let first = Int(scanner.open[scanner.depth - 1].bindings)
    let declarations = (first..<scanner.namespaces.count).map { index in
      let binding = scanner.namespaces.bindings[index]
      let prefix = scanner.bytes.string(Int(binding.start), Int(binding.start + binding.length))
      return "^\(prefix)=\(scanner.namespaces.uris[Int(binding.uri)])"
    }
    let attributes = (0..<scanner.attributeCount).map { index in
      let attribute = scanner.attribute(index)
      return "@{\(scanner.namespaceURI(of: attribute))}\(scanner.localName(of: attribute))=\(scanner.attributeValue(index))"
    }
    let name = "<{\(scanner.namespaceURI(of: scanner.element))}\(scanner.localName(of: scanner.element))"
    return [name] + sorted(declarations) + sorted(attributes)
  }

  /// As libxml2 reads it; nil when it says that the document is not well formed, namespaces included.
  static func theirs(_ bytes: [UInt8]) -> [String]? {
    xmlInitParser()
    guard let parser = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(parser) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    let document = bytes.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(options))
    }
    defer { xmlFreeDoc(document) }
    guard let document, parser.pointee.wellFormed == 1, parser.pointee.nsWellFormed == 1,
      let root = xmlDocGetRootElement(document)
    else { return nil }
    var lines: [String] = []
    add(root, to: &lines)
    return lines
  }

  private static func add(_ node: xmlNodePtr, to lines: inout [String]) {
    lines.append("<{\(string(node.pointee.ns?.pointee.href))}\(string(node.pointee.name))")
    var declarations: [String] = []
    var declaration = node.pointee.nsDef
    while let current = declaration {
      declarations.append("^\(string(current.pointee.prefix))=\(string(current.pointee.href))")
      declaration = current.pointee.next
    }
    var attributes: [String] = []
    var attribute = node.pointee.properties
    while let current = attribute {
      let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
      defer { hl7_xmlFree(value) }
      attributes.append("@{\(string(current.pointee.ns?.pointee.href))}\(string(current.pointee.name))=\(string(value))")
      attribute = current.pointee.next
    }
    lines += sorted(declarations) + sorted(attributes)
    var text = ""
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += string(current.pointee.content)
      case XML_ELEMENT_NODE:
        if !text.isEmpty { lines.append("'\(text)'") }
        text = ""
        add(current, to: &lines)
      default: break
      }
      child = current.pointee.next
    }
    if !text.isEmpty { lines.append("'\(text)'") }
    lines.append(">")
  }

  /// The first line that differs, without its content, which may be somebody's; nil when none does. Byte by byte: equality of strings
  /// would hide a change of normalisation form.
  static func difference(_ ours: [String], _ theirs: [String]) -> String? {
    for (index, (one, other)) in zip(ours, theirs).enumerated() where !one.utf8.elementsEqual(other.utf8) {
      return "line \(index) of the infoset, \(one.first ?? " ") and \(other.first ?? " ")"
    }
    return ours.count == theirs.count ? nil : "\(ours.count) lines of infoset, not \(theirs.count)"
  }

  private static func sorted(_ lines: [String]) -> [String] { lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
  private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
