/// What a debugger shows of a generated struct, gathered property by property.
///
/// Calls rather than one literal of all properties: that took the compiler as long as all the rest of a struct.
@_spi(Generated)
public final class ReflectedProperties {
  private let stored: StoredElement
  private var children: [Mirror.Child]

  /// Begins with how the element stood on the wire.
  public init(_ stored: StoredElement) {
    self.stored = stored
    children = [("wire", stored.wire)]
  }

  /// The value of an attribute or of a child of a simple type.
  public func lexical<Value: LexicalValue>(_ label: StaticString, _ key: UInt16, _ type: Value.Type) {
    let value: Value? = stored.lexical(key)
    add(label, value)
  }

  /// The values of children of a simple type.
  public func lexicals<Value: LexicalValue>(_ label: StaticString, _ key: UInt16, _ type: Value.Type) {
    let values: [Value] = stored.lexicals(key)
    add(label, values)
  }

  /// A child of a complex type.
  public func child<Child: HL7Value>(_ label: StaticString, _ key: UInt16, _ type: Child.Type) {
    let child: Child? = stored.child(key)
    add(label, child)
  }

  /// Children of a complex type.
  public func children<Child: HL7Value>(_ label: StaticString, _ key: UInt16, _ type: Child.Type) {
    let children: [Child] = stored.children(key)
    add(label, children)
  }

  /// A child whose type the schema leaves open.
  public func any(_ label: StaticString, _ key: UInt16, _ type: AnyElement.Type) { add(label, stored.any(key)) }

  /// Children whose type the schema leaves open.
  public func anys(_ label: StaticString, _ key: UInt16, _ type: AnyElement.Type) { add(label, stored.anys(key)) }

  /// Any other property.
  public func add<Value>(_ label: StaticString, _ value: Value) { children.append((label.description, value)) }

  /// The properties as a mirror.
  public func mirror(of value: some HL7Value) -> Mirror { Mirror(value, children: children, displayStyle: .struct) }
}
