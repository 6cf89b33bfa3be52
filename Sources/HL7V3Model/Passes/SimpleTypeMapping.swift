internal import HL7V3Schema

/// Which Swift type holds values of a simple type.
struct SimpleTypeMapping {
  let components: Components

  private static let integers: Set<String> = [
    "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte", "nonNegativeInteger", "unsignedLong", "unsignedInt",
    "unsignedShort", "unsignedByte", "positiveInteger",
  ]

  /// The codes of a vocabulary: an enumeration, or a union with such a member; nil when there is none.
  func codes(_ number: Int) -> [Facets.Enumeration]? {
    let entry = components.simple[number]
    guard let type = entry.type else { return nil }
    if let values = type.facets.enumerations { return values }
    guard case .union(let members) = type.variety else { return nil }
    var all: [Facets.Enumeration] = []
    for member in members {
      guard let number = components.simple(member, in: entry.space) else { continue }
      for code in codes(number) ?? [] where !all.contains(where: { $0.value == code.value }) { all.append(code) }
    }
    return all.isEmpty ? nil : all
  }

  /// The runtime's type for values that are no codes; lists and unions stay text.
  func plain(_ number: Int) -> String {
    let entry = components.simple[number]
    let builtin: String
    switch entry.type?.variety {
    case .atomic(let name): builtin = name
    case nil: builtin = entry.name.path
    case .list, .union: return "String"
    }
    if builtin == "boolean" { return "XMLBoolean" }
    if Self.integers.contains(builtin) { return "XMLInteger" }
    if ["decimal", "double", "float"].contains(builtin) { return "XMLDecimal" }
    return "String"
  }
}
