/// Raw content, read when somebody asks: an element with its attributes and children, names resolved and text unescaped.
///
/// Comments and declarations of namespaces are not kept; text is, blanks included, for in mixed content they matter. A node keeps the whole
/// tree that it is part of.
///
///     let node = try raw.node()
///     for row in node.elements(named: "tr") { print(row.text) }
public struct RawNode: Sendable {
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

  let tree: RawTree
  /// Which of the tree's items it is.
  let index: Int

  /// The expanded name of the element.
  public var name: XMLName { tree.name(tree.items[index].name) }

  /// The attributes, in the order of the document.
  public var attributes: [Attribute] {
    tree.attributes(of: index).map { Attribute(name: tree.name(tree.attributes[$0].name), value: tree.value($0)) }
  }

  /// Elements and text, in the order of the document.
  public var content: [Content] {
    var content: [Content] = []
    tree.forEachChild(of: index) { content.append(tree.isElement($0) ? .element(RawNode(tree: tree, index: $0)) : .text(tree.text($0))) }
    return content
  }

  /// The child elements.
  public var elements: [RawNode] {
    var elements: [RawNode] = []
    tree.forEachChild(of: index) { if tree.isElement($0) { elements.append(RawNode(tree: tree, index: $0)) } }
    return elements
  }

  /// The child elements with a local name, in any namespace.
  public func elements(named local: String) -> [RawNode] {
    var elements: [RawNode] = []
    tree.forEachChild(of: index) { if tree.isElement($0, named: local) { elements.append(RawNode(tree: tree, index: $0)) } }
    return elements
  }

  /// The value of an attribute in no namespace; nil when absent.
  public func attribute(_ local: String) -> String? { tree.attribute(local, of: index).map(tree.value) }

  /// All text in the element and in its descendants, joined.
  public var text: String { tree.text(index) }
}

extension RawNode: Hashable {
  /// Equal when names, attributes in their order, and content are.
  public static func == (left: RawNode, right: RawNode) -> Bool { left.tree.isSame(left.index, as: right.index, of: right.tree) }

  /// Hashes part of what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(text)
  }
}

extension RawNode: CustomStringConvertible, CustomReflectable {
  /// The name, and nothing that may be about a patient.
  public var description: String { "\(name)" }
  /// What it is made of: not the tree that it is part of.
  public var customMirror: Mirror { Mirror(self, children: ["name": name, "attributes": attributes, "content": content]) }
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
  /// Reads a document.
  /// - Throws: ``XMLError`` when it is not well formed, or exceeds a limit.
  public init(
    reading bytes: some Sequence<UInt8>, limits: XMLLimits = XMLLimits(), processingInstructions: ProcessingInstructionPolicy = .skip
  ) throws(XMLError) {
    let input = try InputBuffer.reading(bytes, limits: limits)
    self.init(tree: try RawTree.Builder.read(input, limits: limits, processingInstructions), index: 0)
  }
}
