/// Names that compile.
enum SwiftIdentifier {
  /// Reserved words that need back-ticks as a name (The Swift Programming Language, Lexical Structure).
  private static let reserved: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal",
    "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
    "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while", "Type", "Protocol",
  ]

  /// Names of types that generated code itself uses, or that Swift does not let nest.
  private static let takenTypes: Set<String> = [
    "Type", "Protocol", "Self", "Any", "String", "Bool", "Int", "UInt16", "Array", "Optional", "Sendable", "HL7Value", "HL7Document",
    "XMLReader",
    "XMLWriter", "XMLError", "WireState", "StoredElement", "StoredItem", "AnyElement", "Choice", "Content", "StaticString", "Grammar",
    "OpenCode", "XMLBoolean",
    "Mirror", "ReflectedProperties",
    "XMLInteger", "XMLDecimal", "InfrastructureRoot", "DocumentRegistry", "DocumentSchema", "GeneratedGrammar", "Hashable", "Equatable",
    "Comparable", "Codable", "Identifiable", "documents",
  ]

  /// The letters, digits and underscores of a name; other characters become underscores, and a digit does not come first.
  static func plain(_ name: String) -> String {
    if name.isAll(of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789"), let first = name.utf8.first {
      if name == "_" { return "__" }
      return UInt8(ascii: "0")...UInt8(ascii: "9") ~= first ? "_" + name : name
    }
    var result = ""
    for scalar in name.unicodeScalars {
      let isWord = scalar.properties.isXIDContinue && scalar.value != 0xB7
      result.unicodeScalars.append(isWord ? scalar : "_")
    }
    guard let first = result.unicodeScalars.first else { return "empty" }
    // One underscore is no name.
    if result == "_", let scalar = name.unicodeScalars.first, scalar != "_" {
      return "U" + String(scalar.value, radix: 16, uppercase: true)
    }
    if result == "_" { return "__" }
    return first.properties.isXIDStart || first == "_" ? result : "_" + result
  }

  /// A name of a type.
  static func type(_ name: String) -> String {
    let plain = plain(name)
    return isTakenType(plain) ? plain + "_" : escaped(plain)
  }

  /// Whether generated code uses a name for a type of its own: `Choice2` is the second choice of a type.
  static func isTakenType(_ name: String) -> Bool {
    takenTypes.contains(name) || name.hasPrefix("Choice") && name.dropFirst("Choice".count).allSatisfy(\.isNumber)
  }

  /// A name of a property or case: as in the schema, with a small first letter unless an abbreviation begins it.
  static func property(_ name: String) -> String { escaped(plainProperty(name)) }

  /// As ``property(_:)``, without back-ticks.
  static func plainProperty(_ name: String) -> String {
    let plain = plain(name)
    let isAbbreviation = plain.unicodeScalars.dropFirst().first.map { !$0.properties.isLowercase } ?? false
    return isAbbreviation ? plain : plain.prefix(1).lowercased() + plain.dropFirst()
  }

  /// Puts back-ticks around a reserved word.
  static func escaped(_ name: String) -> String {
    // Not even back-ticks make these names of members.
    if name == "self" || name == "Self" || name == "init" { return name + "_" }
    return reserved.contains(name) ? "`\(name)`" : name
  }

  /// With a capital first letter, for anonymous types.
  static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension String {
  /// A Swift name as it is where it cannot be taken for a reserved word.
  var withoutBackticks: String { hasAny(of: "`") ? filter { $0 != "`" } : self }
}

/// Gives out names that are not taken yet.
struct NamePool {
  private var taken: Set<String>

  init(_ taken: Set<String> = []) { self.taken = taken }

  /// The name, with the suffix and then numbers behind it until it is free.
  /// - Parameter hasStorage: Whether the name with an underscore before it must be free too, for what is stored out of line.
  mutating func claim(_ name: String, suffix: String = "_", hasStorage: Bool = false) -> String {
    let plain = name.withoutBackticks
    var candidate = plain
    var number = 1
    while taken.contains(candidate) || hasStorage && taken.contains("_" + candidate) {
      candidate = plain + suffix + (number > 1 ? String(number) : "")
      number += 1
    }
    taken.insert(candidate)
    if hasStorage { taken.insert("_" + candidate) }
    return candidate == plain ? name : candidate
  }
}
