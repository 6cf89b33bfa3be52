/// An element that stands where a schema allows any: typed when a registry knows it, else its bytes.
public enum AnyElement: Sendable {
  /// An element that nobody interpreted.
  case raw(RawElement)
  /// A document that the registry knows by its root element.
  case document(any HL7Document)
  /// An element of an abstract type, with the value of the type that its `xsi:type` names.
  case value(TypedElement)
  /// An element around exactly one such document, as the Spine puts around its responses.
  case wrapper(WrapperElement)

  /// The expanded name of the element.
  public var name: XMLName {
    switch self {
    case .raw(let element): element.name
    case .document(let document): type(of: document).rootName
    case .value(let element): element.name
    case .wrapper(let wrapper): wrapper.name
    }
  }

  /// The document, alone or in its wrapper; nil when raw.
  public var document: (any HL7Document)? {
    switch self {
    case .raw, .value: nil
    case .document(let document): document
    case .wrapper(let wrapper): wrapper.document
    }
  }

  /// The uninterpreted element; nil when typed.
  public var raw: RawElement? { if case .raw(let element) = self { element } else { nil } }
}

extension AnyElement: Hashable {
  /// Equal when the same kind and the same content; documents by what they write.
  public static func == (left: AnyElement, right: AnyElement) -> Bool { left.written == right.written }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(written) }

  private var written: [UInt8] {
    var writer = XMLWriter()
    writer.any(self)
    return writer.finish()
  }
}

extension AnyElement {
  /// An element of an abstract type, for a value made in code: `xsi:type` will name the type of the value, and the element has the name of
  /// the property that it is put into.
  ///
  ///     observation.value = .typed(HL7.PQ(value: "72", unit: "/min"))
  public static func typed(_ value: some DerivedValue) -> AnyElement {
    let schema = type(of: value).derivation
    var value = value
    if value.instanceType == nil { value.instanceType = schema.grammar.expandedTypeName(schema.type) }
    return .value(TypedElement(name: XMLName("", ""), value: value, grammar: schema.grammar))
  }
}

/// A type that is derived from an abstract one, so that `xsi:type` has to name it (XSD 1.0 part 1, 3.4.1).
public protocol DerivedValue: HL7Value {
  /// Which type of which grammar it is.
  @_spi(Generated) static var derivation: DocumentSchema { get }
}

/// An element whose type only `xsi:type` tells.
public struct TypedElement: Sendable {
  /// The expanded name of the element; an empty one when it was made in code, and has that of the place where it is put.
  public let name: XMLName
  /// Its value: cast it to the type you expect, such as `HL7.PQ`; `instanceType` has the name that stood in `xsi:type`.
  public var value: any HL7Value
  let grammar: Grammar
}

/// An element of no schema around one document, such as `eventQueryResponse` (FACTS b.1).
public struct WrapperElement: Sendable {
  /// The expanded name of the element.
  public var name: XMLName
  /// The document inside.
  public var document: any HL7Document
  /// Attributes of the wrapper.
  var attributes: [Extras.Attribute] = []

  /// Wraps a document.
  public init(name: XMLName, document: any HL7Document) {
    self.name = name
    self.document = document
  }
}
