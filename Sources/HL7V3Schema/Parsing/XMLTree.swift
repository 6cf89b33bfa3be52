#if Generator
  internal import CLibXML2

  /// A parsed document whose elements know their place in the text.
  final class XMLTree {
    /// Why a document cannot be used.
    struct Failure: Error {
      enum Reason { case documentType, notWellFormed(code: Int, message: String), tooLong }

      var reason: Reason
      var location: SourceLocation
    }

    let text: SourceText
    let startTags: StartTags
    /// The document as it is shown to people.
    let file: String
    let document: xmlDocPtr
    let root: xmlNodePtr

    /// Parses without network, without document type and so without entities other than the five of XML.
    init(_ text: SourceText, file: String) throws(Failure) {
      xmlInitParser()
      self.text = text
      self.file = file
      startTags = StartTags(text.bytes)
      func place(_ offset: Int) -> SourceLocation {
        let position = text.position(ofOffset: offset)
        return SourceLocation(file: file, line: position.line, column: position.column)
      }
      if let offset = startTags.documentType { throw Failure(reason: .documentType, location: place(offset)) }
      guard let count = Int32(exactly: text.bytes.count) else { throw Failure(reason: .tooLong, location: place(0)) }

      let messages = LibXML2Messages()
      let options = Int32(XML_PARSE_NONET.rawValue)
      let parsed = messages.collecting { sink in
        hl7_xmlSetThreadErrors(sink)
        defer { hl7_xmlResetThreadErrors() }
        return text.bytes.withUnsafeBytes { bytes in
          xmlReadMemory(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, text.isRecoded ? "UTF-8" : nil, options)
        }
      }
      guard let parsed, let root = xmlDocGetRootElement(parsed) else {
        xmlFreeDoc(parsed)
        let first = messages.all.first { !$0.isWarning }
        let offset = first.map { text.offset(ofLineFeedLine: $0.line, column: $0.column) } ?? 0
        throw Failure(
          reason: .notWellFormed(code: first?.code ?? 0, message: first?.text ?? "the document is empty"), location: place(offset))
      }
      document = parsed
      self.root = root
      number(root)
    }

    deinit { xmlFreeDoc(document) }

    /// Where the start tag of an element of this tree stands.
    func location(of element: xmlNodePtr) -> SourceLocation {
      location(ofElement: Self.number(of: element) ?? 0)
    }

    /// Which element of its document it is, from 0; nil when the tree was not made here.
    static func number(of element: xmlNodePtr) -> Int? {
      let ordinal = Int(bitPattern: element.pointee._private)
      return ordinal > 0 ? ordinal - 1 : nil
    }

    /// Where the n-th element stands, from 0.
    func location(ofElement ordinal: Int) -> SourceLocation {
      let offset = startTags.offsets.indices.contains(ordinal) ? startTags.offsets[ordinal] : 0
      let position = text.position(ofOffset: offset)
      return SourceLocation(file: file, line: position.line, column: position.column)
    }

    /// Leaves in each element which one it is, from 1; libxml2 keeps that field for its callers.
    private func number(_ root: xmlNodePtr) {
      var current: xmlNodePtr? = root
      var ordinal = 0
      while let element = current {
        ordinal += 1
        element.pointee._private = UnsafeMutableRawPointer(bitPattern: ordinal)
        current = Self.elementAfter(element)
      }
    }

    /// The way to an element by local names, with the number of those that have siblings of the same name: `/a/b[2]`.
    static func path(of element: xmlNodePtr) -> String {
      var steps: [String] = []
      var current: xmlNodePtr? = element
      while let node = current, node.pointee.type == XML_ELEMENT_NODE {
        let name = node.localName
        var before = 0
        var sibling = xmlPreviousElementSibling(node)
        while let other = sibling {
          if other.localName == name { before += 1 }
          sibling = xmlPreviousElementSibling(other)
        }
        var isAlone = before == 0
        sibling = isAlone ? xmlNextElementSibling(node) : nil
        while let other = sibling, isAlone {
          isAlone = other.localName != name
          sibling = xmlNextElementSibling(other)
        }
        steps.append(isAlone ? name : "\(name)[\(before + 1)]")
        current = node.pointee.parent
      }
      return steps.reversed().map { "/\($0)" }.joined()
    }

    /// The next element in document order.
    static func elementAfter(_ element: xmlNodePtr) -> xmlNodePtr? {
      if let child = xmlFirstElementChild(element) { return child }
      var current: xmlNodePtr? = element
      while let node = current, node.pointee.type == XML_ELEMENT_NODE {
        if let sibling = xmlNextElementSibling(node) { return sibling }
        current = node.pointee.parent
      }
      return nil
    }
  }
#endif
