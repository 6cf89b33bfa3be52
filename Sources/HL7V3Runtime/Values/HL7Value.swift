/// An element of a message as a Swift value: what every generated struct is.
///
/// A value holds all that the wire held. Properties hold what the schema knows; ``extras`` and the presence of fixed attributes hold the rest.
public protocol HL7Value: Sendable, CustomReflectable {
  /// What stands in the element, which the properties are views of.
  @_spi(Generated) var stored: StoredElement { get set }
  /// Makes a view of what stands in an element.
  @_spi(Generated) init(stored: StoredElement)
}

extension HL7Value {
  /// Nothing, unless a type says what it holds.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// How the element stood on the wire: extras, and which fixed and default attributes.
  public var wire: WireState {
    get { stored.wire }
    set { stored.wire = newValue }
  }

  /// A copy that does not keep the message alive.
  ///
  /// What was decoded is a view of the message, and holds all of it: for part of a large one that is kept for long, a copy costs less memory.
  /// Raw elements and typed payloads in it go on holding what they are part of; see ``RawElement/detached()``.
  public func detached() -> Self { Self(stored: stored.detached) }

  /// What the schema has no place for, in the order met: attributes, then elements and text with their positions.
  public var extras: [Extra] {
    guard wire.hasExtras else { return [] }
    let kept = wire.extras
    return kept.attributes.filter { !$0.isDeclared }.map { .attribute($0.name, value: $0.value) } + kept.items
  }

  /// The type that `xsi:type` names on this element; nil when it has none.
  public var instanceType: XMLName? {
    get {
      guard wire.hasExtras else { return nil }
      let attribute = wire.extras.attributes.first { $0.name == XMLName(XMLName.schemaInstance, "type") }
      return attribute.map { XMLName($0.valueNamespace ?? "", $0.value) }
    }
    set {
      wire.setSideValue("type", nil, XMLName.schemaInstance)
      guard let newValue else { return }
      wire.extras.attributes.append(
        Extras.Attribute(
          name: XMLName(XMLName.schemaInstance, "type"), value: newValue.local, valueNamespace: newValue.namespace, isDeclared: true))
    }
  }

  /// Whether `xsi:nil` says that the element is nil: that it has no content though its schema asks for some (XSD 1.0 part 1, 2.6.2).
  ///
  /// Set it on a value whose content is empty. Children of a simple type cannot be made nil, but keep an `xsi:nil` that they were read with.
  public var isNil: Bool {
    get { ["true", "1"].contains(wire.sideValue("nil", XMLName.schemaInstance)?.trimmingXMLBlanks) }
    set { wire.setSideValue("nil", newValue ? "true" : nil, XMLName.schemaInstance) }
  }

  /// Declares a prefix on the element, for a QName in its content such as the code of a SOAP fault.
  public mutating func declare(prefix: String, namespace: String) {
    wire.extras.declarations.removeAll { $0.prefix == prefix }
    wire.extras.declarations.append(RawScope.Binding(prefix: prefix, namespace: namespace))
  }

  /// The value of an attribute that is kept aside or that the schema does not know; nil when absent.
  public func attribute(_ local: String, namespace: String = "") -> String? { wire.sideValue(local, namespace) }
}

/// What every HL7 V3 element may carry (HL7 V3 XML ITS, infrastructure root attributes).
public protocol InfrastructureRoot: HL7Value {}

extension InfrastructureRoot {
  /// Why a value is missing: `NI`, `UNK`, `NASK` and so on.
  public var nullFlavor: String? {
    get { wire.sideValue("nullFlavor") }
    set { wire.setSideValue("nullFlavor", newValue) }
  }
  /// The realms whose constraints the element follows, apart by blanks.
  public var realmCode: String? {
    get { wire.sideValue("realmCode") }
    set { wire.setSideValue("realmCode", newValue) }
  }
  /// The identifiers of the static model behind the element, apart by blanks.
  public var typeID: String? {
    get { wire.sideValue("typeID") }
    set { wire.setSideValue("typeID", newValue) }
  }
  /// What the receiver is to do with the value.
  public var updateMode: String? {
    get { wire.sideValue("updateMode") }
    set { wire.setSideValue("updateMode", newValue) }
  }
}
