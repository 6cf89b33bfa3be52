/// Raw content, read when somebody asks: an element with its attributes and children, names resolved and text unescaped.
///
/// Comments and declarations of namespaces are not kept; text is, blanks included, for in mixed content they matter.
///
///     let node = try raw.node()
///     for row in node.elements(named: "tr") { print(row.text) }
public struct RawNode: Sendable, Hashable {
  /// An attribute, with its value unescaped.
  public struct Attribute: Sendable, Hashable {
    /// The expanded name.
    public let name: XMLName
    /// The value.
    public let value: String
  }

  /// What stands between the tags of an element.
  public enum Content: Sendable, Hashable {
    /// A child element.
    case element(RawNode)
    /// A run of text, CDATA sections joined to what is around them. Never empty.
    case text(String)
  }

  /// The expanded name of the element.
  public let name: XMLName
  /// The attributes, in the order of the document.
  public let attributes: [Attribute]
  /// Elements and text, in the order of the document.
  public fileprivate(set) var content: [Content] = []

  /// The child elements.
  public var elements: [RawNode] {
    content.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// The child elements with a local name, in any namespace.
  public func elements(named local: String) -> [RawNode] { elements.filter { $0.name.local == local } }

  /// The value of an attribute in no namespace; nil when absent.
  public func attribute(_ local: String) -> String? { attributes.first { $0.name.namespace.isEmpty && $0.name.local == local }?.value }

  /// All text in the element and in its descendants, joined.
  public var text: String {
    content.map {
      switch $0 {
      case .element(let node): node.text
      case .text(let text): text
      }
    }.joined()
  }
}

extension RawElement {
  /// The element as a tree.
  /// - Throws: ``XMLError`` when a limit is exceeded. It was well formed when it was kept, so nothing else can be wrong with it. Places are
  ///   those of ``xml()``.
  public func node(limits: XMLLimits = XMLLimits()) throws(XMLError) -> RawNode { try RawNode(reading: xml(), limits: limits) }
}

extension AnyElement {
  /// The element as a tree; a typed one as it would be written.
  /// - Throws: ``XMLError`` when a value cannot be written or a limit is exceeded.
  public func node(limits: XMLLimits = XMLLimits()) throws(XMLError) -> RawNode {
    if case .raw(let element) = self { return try element.node(limits: limits) }
    var writer = XMLWriter()
    writer.any(self)
    if let failure = writer.failure { throw failure }
    return try RawNode(reading: writer.finish(), limits: limits)
  }
}

extension RawNode {
  /// Trees are kept by expanded names, not by tokens.
  private static let noNames = NameTable(namespaces: [""], names: [])

  /// Reads a document. The open elements are on a list of our own, so that depth costs no stack; the scanner limits it.
  init(reading bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
    var scanner = try XMLScanner(
      InputBuffer.reading(bytes, limits: limits), names: Self.noNames, limits: limits, processingInstructions: .skip)
    var open: [RawNode] = []
    while true {
      switch try scanner.nextContent() {
      case .startElement: open.append(RawNode(startTagOf: scanner))
      case .text: open[open.count - 1].append(scanner.textString())
      case .endElement:
        let closed = open.removeLast()
        if open.isEmpty {
          _ = try scanner.nextContent()
          self = closed
          return
        }
        open[open.count - 1].content.append(.element(closed))
      case .endOfDocument: throw scanner.error(.emptyDocument, "there is no root element")
      }
    }
  }

  private init(startTagOf scanner: XMLScanner) {
    name = XMLName(scanner.namespaceURI(of: scanner.element), scanner.localName(of: scanner.element))
    attributes = (0..<scanner.attributeCount).map { index in
      let attribute = scanner.attribute(index)
      let name = XMLName(scanner.namespaceURI(of: attribute), scanner.localName(of: attribute))
      return Attribute(name: name, value: scanner.attributeValue(attribute))
    }
  }

  private mutating func append(_ text: String) {
    if text.isEmpty { return }
    if case .text(var joined) = content.last {
      // Taken out first, so that appending need not copy what is there already.
      content.removeLast()
      joined += text
      content.append(.text(joined))
    } else {
      content.append(.text(text))
    }
  }
}
