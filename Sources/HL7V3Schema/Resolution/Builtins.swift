/// The types that XML Schema, part 2 defines, and which comes from which.
enum Builtins {
  /// The base of each type; that of a list type is `anySimpleType`.
  static let bases: [String: String] = {
    var bases = ["anySimpleType": "anyType"]
    let primitives = [
      "string", "boolean", "decimal", "float", "double", "duration", "dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay",
      "gMonth", "hexBinary", "base64Binary", "anyURI", "QName", "NOTATION",
    ]
    for name in primitives + lists.keys { bases[name] = "anySimpleType" }
    let chains = [
      ["string", "normalizedString", "token", "language"], ["token", "NMTOKEN"], ["token", "Name", "NCName", "ID"], ["NCName", "IDREF"],
      ["NCName", "ENTITY"], ["decimal", "integer", "nonPositiveInteger", "negativeInteger"], ["integer", "long", "int", "short", "byte"],
      ["integer", "nonNegativeInteger", "positiveInteger"],
      ["nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte"],
    ]
    for chain in chains {
      for (base, name) in zip(chain, chain.dropFirst()) { bases[name] = base }
    }
    return bases
  }()

  /// The item types of those that are lists.
  static let lists = ["NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"]

  /// The types of the attributes of `xml:`, for schemas that refer to them and import no schema that declares them.
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
  static let xmlAttributes = ["lang": "language", "space": "NCName", "base": "anyURI", "id": "ID"]
}

extension TypeName {
  /// A type of XML Schema, part 2.
  static func builtin(_ name: String) -> TypeName { TypeName(schemaNamespace, name) }
  static let anyType = builtin("anyType")
  static let anySimpleType = builtin("anySimpleType")

  /// Whether XML Schema, part 2 has a simple type of that name.
  var isBuiltinSimpleType: Bool { isBuiltin && Builtins.bases[path] != nil }
}
