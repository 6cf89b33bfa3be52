extension RawTree {
  /// Makes a tree of what the scanner finds.
  struct Builder {
    private var scanner: XMLScanner
    private var items: [Item] = []
    private var attributes: [Attribute] = []
    private var text: [UInt8] = []
    private var values: [UInt8] = []
    /// The open elements. The scanner limits their number.
    private var open: [Int] = []
    /// Whether the last item is a text that goes on if text comes next.
    private var isInText = false
    private var names: [XMLName] = []
    private var numbers: [XMLName: Int32] = [:]
    /// By a hash of the bytes, names that came last: most come again soon, and asking for one by its bytes is quicker than making a string.
    private var recent = [RecentName](repeating: RecentName(), count: 256)

    /// A name as it stood in the input.
    private struct RecentName {
      var start = 0
      var length = -1
      /// The number of its namespace in the document.
      var uri: Int32 = 0
      var name: Int32 = 0
    }

    /// Trees are kept by expanded names, not by tokens.
    private static let noNames = NameTable(namespaces: [""], names: [])

    /// Reads a document.
    static func read(
      _ input: InputBuffer, limits: XMLLimits, _ processingInstructions: ProcessingInstructionPolicy
    ) throws(XMLError) -> RawTree {
      var builder = Builder(
        scanner: try XMLScanner(input, names: noNames, limits: limits, processingInstructions: processingInstructions))
      try builder.read()
      return RawTree(
        names: builder.names, items: builder.items, attributes: builder.attributes, text: builder.text, values: builder.values)
    }

    private init(scanner: XMLScanner) {
      self.scanner = scanner
      // What messages have, so that little has to be moved.
      let count = min(scanner.input.count, 1 << 20)
      text.reserveCapacity(count / 2)
      values.reserveCapacity(count / 4)
      items.reserveCapacity(count / 20)
      attributes.reserveCapacity(count / 40)
    }

    private mutating func read() throws(XMLError) {
      repeat {
        switch try scanner.nextContent() {
        case .startElement: start()
        case .text: addText()
        case .endElement:
          items[open.removeLast()].end = Int32(truncatingIfNeeded: items.count)
          isInText = false
        case .endOfDocument: throw scanner.error(.emptyDocument, "there is no root element")
        }
      } while !open.isEmpty
      _ = try scanner.nextContent()
      add(Self.noName, text: text.count)
      attributes.append(Attribute(name: Self.noName, value: Int32(truncatingIfNeeded: values.count)))
    }

    private static let noName = RawTree.noName

    /// Adds an item of which nothing is known yet but the name. Offsets are within 32 bits, for which see `XMLLimits.totalBytes`.
    private mutating func add(_ name: Int32, text: Int) {
      items.append(
        Item(
          name: name, end: Int32(truncatingIfNeeded: items.count + 1), text: Int32(truncatingIfNeeded: text),
          attributes: Int32(truncatingIfNeeded: attributes.count)))
    }

    private mutating func start() {
      let element = scanner.element
      isInText = false
      open.append(items.count)
      add(number(element.uri, element.localStart, element.end), text: text.count)
      for index in 0..<scanner.attributeCount {
        let attribute = scanner.attribute(index)
        let name = number(attribute.uri, attribute.localStart, attribute.end)
        attributes.append(Attribute(name: name, value: Int32(truncatingIfNeeded: values.count)))
        if attribute.needsNormalisation {
          values += scanner.attributeValue(attribute).utf8
        } else {
          values += scanner.bytes.buffer(attribute.valueStart, attribute.valueEnd)
        }
      }
    }

    /// A piece of text; pieces that comments and sections part make one.
    private mutating func addText() {
      let start = text.count
      if scanner.textNeedsUnescaping {
        text += scanner.textString().utf8
      } else {
        text += scanner.bytes.buffer(scanner.textStart, scanner.textEnd)
      }
      if isInText || text.count == start { return }
      add(Self.noName, text: start)
      isInText = true
    }

    /// The number of a name.
    @inline(__always)
    private mutating func number(_ uri: Int32, _ start: Int, _ end: Int) -> Int32 {
      let length = end - start
      var word = Word.keep(scanner.bytes.word(start), length)
      if length > 8 { word ^= scanner.bytes.word(end - 8) &<< 5 }
      let mixed = (word ^ UInt64(truncatingIfNeeded: uri) &<< 40) &* 0x9E37_79B9_7F4A_7C15
      let place = Int(truncatingIfNeeded: mixed &>> 56)
      let last = recent[place]
      if last.length == length, last.uri == uri, scanner.bytes.same(last.start, start, length) { return last.name }
      let name = newNumber(uri, start, end)
      recent[place] = RecentName(start: start, length: length, uri: uri, name: name)
      return name
    }

    @inline(never)
    private mutating func newNumber(_ uri: Int32, _ start: Int, _ end: Int) -> Int32 {
      let name = XMLName(scanner.namespaces.uris[Int(uri)], scanner.bytes.string(start, end))
      if let number = numbers[name] { return number }
      let number = Int32(truncatingIfNeeded: names.count)
      numbers[name] = number
      names.append(name)
      return number
    }
  }
}
