extension XMLWriter {
  /// Writes an attribute kept by name.
  mutating func attribute(_ attribute: Extras.Attribute) {
    var value = attribute.value
    if let namespace = attribute.valueNamespace {
      if namespace.isEmpty { dropDefaultNamespace() }
      // A QName in a value: without prefix it would follow the default namespace, which need not be the right one here.
      value = namespace == defaultNamespace ? value : "\(prefix(for: namespace)):\(value)"
    }
    let name = attribute.name
    writeAttribute(name.namespace.isEmpty ? name.local : "\(prefix(for: name.namespace)):\(name.local)", value)
  }

  mutating func writeAttribute(_ name: String, _ value: String) {
    bytes.append(0x20)
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3D)
    bytes.append(0x22)
    escapeAttribute(value)
    bytes.append(0x22)
  }

  /// Writes an element that a wildcard let in.
  mutating func any(_ element: AnyElement) { any(element, as: XMLReader.wildcardMark) }

  /// Writes an element of any or an abstract type.
  mutating func any(_ element: AnyElement, as mark: UInt16) {
    if isChecking {
      guard mark == XMLReader.wildcardMark, case .document(let document) = element else { return leaveToReading() }
      return checkDocument(document)
    }
    notePiece(mark)
    switch element {
    case .raw(let raw): self.raw(raw)
    case .document(let document): self.document(document)
    case .value(let element):
      let outer = grammar
      let place = mark == XMLReader.wildcardMark ? nil : outer?.name(mark)
      let name = element.name.local.isEmpty ? place ?? element.name : element.name
      if name.local.isEmpty {
        fail("a typed value stands where the schema allows any element, so that it has no name: put a document there")
      }
      grammar = element.grammar
      start(name)
      write(element.value.stored)
      end()
      grammar = outer
    case .wrapper(let wrapper):
      start(wrapper.name)
      for attribute in wrapper.attributes { self.attribute(attribute) }
      document(wrapper.document)
      end()
    }
  }

  mutating func document(_ document: any HL7Document) {
    if isChecking { return checkDocument(document) }
    let outer = grammar
    let schema = type(of: document).schema
    documents.append(type(of: document))
    grammar = schema.grammar
    // What was read is mostly written as long as it was, or shorter.
    if documents.count == 1 { bytes.reserve(document.stored.extent) }
    // By name: a token of this grammar would mean another child of the element around.
    start(root: schema.root, of: schema.grammar)
    write(document.stored)
    end()
    grammar = outer
  }

  /// Writes raw bytes, declaring on their start tag what their surroundings bound and this place does not.
  mutating func raw(_ element: RawElement) {
    closeTag()
    let source = element.bytes
    var nameEnd = 1
    while nameEnd < source.count, ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(source[nameEnd]) { nameEnd += 1 }
    bytes.append(contentsOf: source[..<nameEnd])
    let declared = RawDeclarations(source, from: nameEnd).prefixes
    let surroundings = surroundings(of: element.scope)
    for binding in surroundings.needed(by: source, besides: declared) { writeAttribute("xmlns:\(binding.prefix)", binding.namespace) }
    if !declared.contains(""), surroundings.defaultNamespace != defaultNamespace {
      writeAttribute("xmlns", surroundings.defaultNamespace)
    }
    bytes.append(contentsOf: source[nameEnd...])
  }

  /// Puts the extras of an element between its children.
  mutating func assemble(_ assembly: Assembly) {
    let written = bytes.bytes(from: assembly.start)
    bytes.truncate(to: assembly.start)
    // Text set in place of elements that stood in a text.
    bytes.append(contentsOf: written[..<((assembly.pieces.first?.start ?? assembly.start + written.count) - assembly.start)])
    var item = assembly.extras.items.startIndex
    for (place, piece) in assembly.pieces.enumerated() {
      item = writeItems(assembly, from: item, upTo: place)
      let end = place + 1 < assembly.pieces.count ? assembly.pieces[place + 1].start : assembly.start + written.count
      bytes.append(contentsOf: written[piece.start - assembly.start..<end - assembly.start])
    }
    _ = writeItems(assembly, from: item, upTo: .max)
  }

  private mutating func writeItems(_ assembly: Assembly, from first: Int, upTo place: Int) -> Int {
    let items = assembly.extras.items
    var index = first
    while index < items.count {
      switch items[index] {
      case .element(let element, let position):
        guard position <= place else { return index }
        raw(element)
      case .text(let text, let position):
        guard position <= place else { return index }
        if assembly.passesBlanks { escapeKept(text) } else { escapeText(text) }
      case .attribute: break
      }
      index += 1
    }
    return index
  }

  /// Text among elements, where a reader passes over blanks. Those that were kept were written as a reference or as a CDATA section.
  private mutating func escapeKept(_ text: String) {
    guard let first = text.utf8.first, text.trimmingXMLBlanks.isEmpty else { return escapeText(text) }
    bytes.append(contentsOf: "&#\(first);".utf8)
    escapeText(String(decoding: text.utf8.dropFirst(), as: UTF8.self))
  }
}

/// Which prefixes a start tag declares itself; its bytes were checked when they were read.
private struct RawDeclarations {
  var prefixes: Set<String> = []

  init(_ source: [UInt8], from start: Int) {
    var index = start
    while index < source.count, source[index] != 0x3E, source[index] != 0x2F {
      while index < source.count, source[index] <= 0x20 { index += 1 }
      let nameStart = index
      while index < source.count, ![0x3D, 0x3E, 0x2F].contains(source[index]), source[index] > 0x20 { index += 1 }
      let name = String(decoding: source[nameStart..<index], as: UTF8.self)
      while index < source.count, source[index] <= 0x20 || source[index] == 0x3D { index += 1 }
      guard index < source.count, source[index] == 0x22 || source[index] == 0x27 else { break }
      let quote = source[index]
      index += 1
      while index < source.count, source[index] != quote { index += 1 }
      index += 1
      if name == "xmlns" { prefixes.insert("") } else if name.hasPrefix("xmlns:") { prefixes.insert(String(name.dropFirst(6))) }
    }
  }
}
