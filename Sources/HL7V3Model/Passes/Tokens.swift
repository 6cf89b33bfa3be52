internal import HL7V3Schema

/// The numbers of namespaces and names in the grammar.
struct Tokens {
  private(set) var namespaces: [String] = [""]
  private(set) var names: [QName] = []
  private var numbers: [QName: Int] = [:]

  /// Numbers all names of elements and attributes, and those of `xsi`, in the order of namespace and name.
  init(_ components: Components) {
    var all: Set<QName> = [QName(Self.instance, "nil"), QName(Self.instance, "type")]
    for entry in components.complex {
      for element in entry.type.particle?.elements ?? [] { all.insert(element.name) }
      for attribute in entry.type.attributes { all.insert(attribute.name) }
      for name in entry.type.prohibited { all.insert(name) }
      for wildcard in entry.type.particle?.wildcards ?? [] {
        for name in components.declared(wildcard, in: entry.space) ?? [] { all.insert(name) }
      }
      for attribute in components.spaces[entry.space].attributes(behind: entry.type.attributeWildcard) { all.insert(attribute.name) }
    }
    for root in components.roots { all.insert(root.element.name) }
    names = all.sorted()
    for (index, name) in names.enumerated() { numbers[name] = index + 1 }
    let types = components.complex.map(\.type.name.namespace)
    namespaces += Set(names.map(\.namespace) + types).subtracting([""]).sorted()
  }

  static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  /// The number of a name; 0 when it has none.
  subscript(name: QName) -> Int { numbers[name] ?? 0 }

  /// The number of a namespace.
  func namespace(_ name: String) -> Int { namespaces.firstIndex(of: name) ?? 0 }
}
