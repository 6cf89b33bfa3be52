extension RawTree {
  /// Makes a tree of what the scanner finds.
  struct Builder {
    private var scanner: XMLScanner
    private var items: Records<Item>
    private var itemCount = 0
    private var attributes: Records<Attribute>
    private var attributeCount = 0
    private var unescaped: [UInt8] = []
    /// The open elements. The scanner limits their number.
    private var open = Records<Int>(capacity: 64)
    private var depth = 0
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

    static let noNames = NameTable(namespaces: [""], names: [])

    /// Reads a document.
    /// - Parameter table: Names that are likely to come.
    static func read(
      _ input: InputBuffer, table: NameTable = noNames, limits: XMLLimits,
      _ processingInstructions: ProcessingInstructionPolicy
    ) throws(XMLError) -> RawTree {
      var builder = Builder(
        scanner: try XMLScanner(input, names: table, limits: limits, processingInstructions: processingInstructions))
      try builder.read()
      builder.items.trim(to: builder.itemCount)
      builder.attributes.trim(to: builder.attributeCount)
      return RawTree(
        input: input, unescaped: builder.unescaped, items: builder.items, attributes: builder.attributes, table: table, names: builder.names
      )
    }

    private init(scanner: XMLScanner) {
      self.scanner = scanner
      // What messages have, so that little has to be moved.
      items = Records(capacity: scanner.input.count / 16)
      attributes = Records(capacity: scanner.input.count / 32)
    }

    private mutating func read() throws(XMLError) {
      repeat {
        switch try scanner.nextContent() {
        case .startElement: start()
        case .text: addText()
        case .endElement:
          depth -= 1
          items[open[depth]].end = Int32(truncatingIfNeeded: itemCount)
          isInText = false
        case .endOfDocument: throw scanner.error(.emptyDocument, "there is no root element")
        }
      } while depth > 0
      _ = try scanner.nextContent()
    }

    private mutating func add(_ name: Int32, _ part: Part) {
      items.put(Item(name: name, end: Int32(truncatingIfNeeded: itemCount + 1), part: part), at: itemCount)
      itemCount += 1
    }

    private mutating func start() {
      let element = scanner.element
      isInText = false
      open.put(itemCount, at: depth)
      depth += 1
      add(
        number(element.token, element.uri, element.localStart, element.end),
        Part(attributeCount, attributeCount + scanner.attributeCount))
      for index in 0..<scanner.attributeCount {
        let attribute = scanner.attribute(index)
        let name = number(attribute.token, attribute.uri, attribute.localStart, attribute.end)
        let value =
          attribute.needsNormalisation ? keep(scanner.attributeValue(attribute)) : Part(attribute.valueStart, attribute.valueEnd)
        attributes.put(Attribute(name: name, value: value), at: attributeCount)
        attributeCount += 1
      }
    }

    /// Keeps what does not stand in the input as it is meant.
    private mutating func keep(_ text: String) -> Part {
      let start = unescaped.count
      unescaped += text.utf8
      return Part(~start, unescaped.count)
    }

    /// A piece of text; pieces that comments and sections part make one.
    private mutating func addText() {
      guard isInText else {
        if scanner.textStart == scanner.textEnd { return }
        isInText = true
        return add(RawTree.noName, scanner.textNeedsUnescaping ? keep(scanner.textString()) : Part(scanner.textStart, scanner.textEnd))
      }
      let last = itemCount - 1
      let part = items[last].part
      var start = Int(~part.start)
      if part.start >= 0 {
        start = unescaped.count
        unescaped += scanner.bytes.borrowed(Int(part.start), Int(part.end))
      }
      unescaped += scanner.textString().utf8
      items[last].part = Part(~start, unescaped.count)
    }

    /// The number of a name.
    @inline(__always)
    private mutating func number(_ token: UInt16, _ uri: Int32, _ start: Int, _ end: Int) -> Int32 {
      if token != 0 { return Int32(truncatingIfNeeded: token) }
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
      names.append(name)
      let number = RawTree.lastToken + Int32(truncatingIfNeeded: names.count)
      numbers[name] = number
      return number
    }
  }
}
