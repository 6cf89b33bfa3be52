/// How an element stood on the wire, beyond what its properties say: which fixed and default attributes were present, and extras.
///
public struct WireState: Sendable, Hashable {
  /// A bit for each attribute with a fixed or default value: set when it was present with just that value.
  var present: UInt64
  private(set) var storage: ExtrasStorage?

  /// Makes the state of a new element; `present` marks the fixed attributes that the schema requires.
  public init(present: UInt64 = 0) {
    self.present = present
    self.storage = nil
  }

  @inline(__always)
  init(present: UInt64, storage: ExtrasStorage?) {
    self.present = present
    self.storage = storage
  }

  init(present: UInt64, extras: Extras, deviations: [Finding]) {
    self.present = present
    self.storage = extras.isEmpty && deviations.isEmpty ? nil : ExtrasStorage(extras, deviations: deviations)
  }

  @inline(__always)
  var hasExtras: Bool { storage != nil }

  var extras: Extras {
    get { storage?.extras ?? Extras() }
    set { storage = newValue.isEmpty && deviations.isEmpty ? nil : ExtrasStorage(newValue, deviations: deviations) }
  }

  var deviations: [Finding] {
    get { storage?.deviations ?? [] }
    set { self = WireState(present: present, extras: extras, deviations: newValue) }
  }

  /// Equal when the same attributes were present and the same extras kept; what decoding noticed does not count.
  public static func == (left: WireState, right: WireState) -> Bool {
    left.present == right.present && left.extras == right.extras
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(present)
    // Storage may hold no more than what decoding noticed.
    let extras = self.extras
    if !extras.isEmpty { hasher.combine(extras) }
  }

  /// The value of an attribute kept aside, such as `nullFlavor`; nil when absent.
  @_spi(Generated)
  public func sideValue(_ local: String, _ namespace: String = "") -> String? {
    guard hasExtras else { return nil }
    return extras.attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// Sets or removes an attribute kept aside.
  @_spi(Generated)
  public mutating func setSideValue(_ local: String, _ value: String?, _ namespace: String = "") {
    var changed = extras
    changed.attributes.removeAll { $0.name.local == local && $0.name.namespace == namespace }
    if let value {
      changed.attributes.append(
        Extras.Attribute(name: XMLName(namespace, local), value: value, valueNamespace: nil, isDeclared: true))
    }
    extras = changed
  }

  /// The value of an attribute with a fixed or default value: what was on the wire, else that value.
  @_spi(Generated)
  public func value(_ local: String, default value: String) -> String { sideValue(local) ?? value }

  /// Sets such an attribute; the value itself is kept as a bit, nil leaves the attribute out.
  @_spi(Generated)
  public mutating func setValue(_ local: String, bit: Int, default expected: String, _ value: String?) {
    if hasExtras { setSideValue(local, nil) }
    present &= ~(1 << UInt64(bit))
    if value == expected {
      present |= 1 << UInt64(bit)
    } else if let value {
      setSideValue(local, value)
    }
  }

  /// Whether such an attribute stood, or is to stand, in the element.
  @_spi(Generated)
  public func isPresent(_ local: String, bit: Int) -> Bool { present & (1 << UInt64(bit)) != 0 || sideValue(local) != nil }
}
