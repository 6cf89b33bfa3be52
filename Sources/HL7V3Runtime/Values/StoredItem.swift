/// A child or a run of text of an element, for the enumerations of generated code.
@_spi(Generated)
public struct StoredItem: Sendable, Hashable {
  enum Value: Sendable, Hashable {
    case text(String)
    case child(StoredElement)
    case any(AnyElement)
  }

  let value: Value
  /// Which property it is.
  public let key: UInt16
  let token: UInt16

  init(_ value: Value, _ key: UInt16, _ token: UInt16) {
    self.value = value
    self.key = key
    self.token = token
  }

  /// A run of text among elements.
  public init(run: String) { self.init(.text(run), ElementItem.textKey, XMLReader.textMark) }

  /// A child of a simple type.
  public init(_ value: some LexicalValue, _ key: UInt16, _ token: UInt16) { self.init(.text(value.lexical), key, token) }

  /// A child of a complex type.
  public init(child: some HL7Value, _ key: UInt16, _ token: UInt16) { self.init(.child(child.stored), key, token) }

  /// A child that the schema leaves open.
  public init(any: AnyElement, _ key: UInt16, _ token: UInt16) { self.init(.any(any), key, token) }

  /// The value of a child of a simple type, or a run of text.
  public var text: String? { if case .text(let text) = value { text } else { nil } }

  /// The value of a child of a simple type.
  public func lexical<Value: LexicalValue>() -> Value? { text.map(Value.init(lexical:)) }

  /// A child of a complex type.
  public func child<Child: HL7Value>() -> Child? { if case .child(let child) = value { Child(stored: child) } else { nil } }

  /// A child that the schema leaves open.
  public var any: AnyElement? { if case .any(let any) = value { any } else { nil } }
}
