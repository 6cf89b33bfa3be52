internal import HL7V3Schema

/// Seventh pass: where the value of each attribute of a Swift type goes.
struct AttributePlan {
  enum Storage: Equatable {
    /// A stored property, by slot.
    case slot(Int)
    /// A presence bit for the fixed or default value.
    case bit(Int)
    /// Aside, by name.
    case side
  }

  /// What every HL7 element may carry and few do: kept aside, with accessors in the runtime.
  static let infrastructure: Set<String> = ["nullFlavor", "updateMode", "realmCode", "typeID"]

  private(set) var storage: [QName: Storage] = [:]
  /// The fixed or default values behind the bits.
  private var values: [QName: String] = [:]

  /// Plans the attributes of a type that holds its own values.
  init(holder type: ComplexType) {
    var slots = 0
    var bits = 0
    for attribute in type.attributes {
      if let value = attribute.fixedValue ?? attribute.defaultValue, bits < 64, attribute.name.namespace.isEmpty {
        storage[attribute.name] = .bit(bits)
        values[attribute.name] = value
        bits += 1
      } else if Self.isInfrastructure(attribute) || slots >= 200 {
        storage[attribute.name] = .side
      } else {
        storage[attribute.name] = .slot(slots)
        slots += 1
      }
    }
  }

  static func isInfrastructure(_ attribute: AttributeUse) -> Bool {
    infrastructure.contains(attribute.name.local) && attribute.name.namespace.isEmpty && !attribute.isRequired
      && attribute.fixedValue == nil && attribute.defaultValue == nil
  }

  /// Where a flavour's attribute goes: a bit only says that the holder's own value was there.
  func storage(of attribute: AttributeUse) -> Storage {
    switch storage[attribute.name] {
    case .bit(let bit): (attribute.fixedValue ?? attribute.defaultValue) == values[attribute.name] ? .bit(bit) : .side
    case .some(let other): other
    case nil: .side
    }
  }
}
