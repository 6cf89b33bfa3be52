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

/// An element whose type only `xsi:type` tells.
public struct TypedElement: Sendable {
  /// The expanded name of the element.
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
