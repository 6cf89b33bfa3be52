/// What to do with processing instructions. SOAP 1.1 forbids them; CDA documents often have one that names a stylesheet.
public enum ProcessingInstructionPolicy: Sendable {
  /// The first one is an error.
  case forbid
  /// They are checked and passed over.
  case skip
}

/// A pull scanner for the XML that SOAP allows: XML 1.0 fifth edition and Namespaces in XML 1.0, UTF-8, no document type declaration.
///
/// It makes no strings and allocates nothing unless asked. Names come out as tokens of a `NameTable`, positions as offsets into the input.
/// After an error the scanner is spent. A copy shares its working memory with the original: once one of them has moved on, drop the other.
struct XMLScanner {
  /// What has been found.
  enum Event: UInt8 { case startElement, endElement, text, endOfDocument }

  let input: InputBuffer
  let bytes: Bytes
  let limits: XMLLimits
  let processingInstructions: ProcessingInstructionPolicy
  var names: NameTable
  var locals: NameTable.Locals
  var guesses = NameGuesses()

  /// The first byte that has not been scanned.
  var position = 0
  /// Number of open elements.
  var depth = 0
  /// Whether the last start tag was an empty-element tag, so that its end is due without any more markup.
  var endIsDue = false
  var rootWasSeen = false

  /// The element of the last start tag; valid until the next event.
  var element = Name()
  /// Its attributes, declarations of namespaces not among them.
  var attributeCount = 0
  /// Whether one of them has a prefix.
  var hasPrefixedAttributes = false
  var attributes = Records<Attribute>(capacity: 32)
  var open = Records<OpenElement>(capacity: 64)
  var namespaces: NamespaceScope
  var inherited: [InheritedAttribute] = []

  /// The last text as written.
  var textStart = 0
  var textEnd = 0
  var textRules = Unescaping.Rules.text
  var textNeedsUnescaping = false
  /// Where the run of blanks, comments and text began that the last text is part of.
  var runStart = 0

  /// Checks the XML declaration, if there is one.
  init(
    _ input: InputBuffer, names: NameTable, limits: XMLLimits = XMLLimits(), processingInstructions: ProcessingInstructionPolicy = .forbid
  ) throws(XMLError) {
    self.input = input
    bytes = Bytes(input)
    self.limits = limits
    self.processingInstructions = processingInstructions
    self.names = names
    locals = names.locals
    namespaces = NamespaceScope(names)
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    try scanXMLDeclaration()
  }

  /// Where scanning goes on.
  var offset: Int { position }

  /// The offset of the `<` of the last start tag.
  var elementStart: Int { element.start - 1 }

  /// The next start tag, end tag or text that is not blank. Blank text, comments and, where allowed, processing instructions are passed
  /// over. An empty-element tag gives a start, then an end. At the end of the root, what follows it is checked too.
  @inline(__always)
  mutating func nextMarkup() throws(XMLError) -> Event { try next(keepingBlanks: false) }

  /// The same with blank text. One run of text may come as several events, split at comments and CDATA sections.
  @inline(__always)
  mutating func nextContent() throws(XMLError) -> Event { try next(keepingBlanks: true) }

  /// One function for both, specialised by the compiler into two.
  @inline(__always)
  private mutating func next(keepingBlanks: Bool) throws(XMLError) -> Event {
    if endIsDue {
      closeElement()
      return .endElement
    }
    if depth == 0 { return try nextOutsideRoot() }
    let run = position
    while true {
      let start = position
      let stop = bytes.skipBlanks(start)
      guard bytes[stop] == UInt8(ascii: "<") else {
        try scanText(from: start, searchingFrom: stop)
        runStart = run
        return .text
      }
      if stop &- start > limits.textBytes { throw textTooLong(start) }
      if keepingBlanks, stop > start {
        setText(start, stop, .text, needsUnescaping: hasCarriageReturn(start, stop))
        return .text
      }
      let next = bytes[stop &+ 1]
      if next == UInt8(ascii: "/") {
        try scanEndTag(stop)
        return .endElement
      }
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        if try scanSpecial(stop, keepingBlanks: keepingBlanks) {
          runStart = run
          return .text
        }
      } else {
        try scanStartTag(stop)
        return .startElement
      }
    }
  }

  /// Comments, CDATA sections and processing instructions within the root; true when there is text to deliver.
  @inline(never)
  private mutating func scanSpecial(_ start: Int, keepingBlanks: Bool) throws(XMLError) -> Bool {
    guard bytes.matches("<![CDATA[", start) else {
      try skipMiscellaneous(start)
      return false
    }
    try scanCharacterData(start)
    return keepingBlanks ? textEnd > textStart : !textIsBlank
  }

  /// Before and after the root element: productions 1, 22 and 27.
  @inline(never)
  private mutating func nextOutsideRoot() throws(XMLError) -> Event {
    while true {
      let stop = bytes.skipBlanks(position)
      position = stop
      if stop >= input.count {
        if rootWasSeen, input.end == .complete { return .endOfDocument }
        if input.end == .complete { throw error(.emptyDocument, "there is no root element", at: input.count) }
        throw failure(.unexpectedEnd, "", stop)
      }
      guard bytes[stop] == UInt8(ascii: "<") else {
        throw failure(.textOutsideRoot, "only comments and blanks may stand outside the root element", stop)
      }
      let next = bytes[stop + 1]
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        try skipMiscellaneous(stop)
        continue
      }
      if next == UInt8(ascii: "/") { throw failure(.mismatchedEndTag, "no element is open", stop) }
      if rootWasSeen { throw failure(.secondRoot, "there is one root element", stop) }
      rootWasSeen = true
      try scanStartTag(stop)
      return .startElement
    }
  }
}
