extension GrammarView {
  /// A simple type by its number.
  package func simpleType(_ number: Int) -> DeclaredSimpleType {
    let rule = grammar.simpleTypes[number]
    let facets = rule.facets
    let variety: DeclaredSimpleType.Variety =
      switch rule.variety {
      case .atomic(let type): .atomic(type.rawValue)
      case .list(let item): .list(item)
      case .union(let members): .union((0..<members.count).map { members[$0] })
      }
    let bounds = facets.limits.bounds.map { (facet: $0.kind.rawValue, value: $0.literal) }
    return DeclaredSimpleType(
      name: rule.name, variety: variety, collapses: rule.whiteSpace == .collapse, enumeration: rule.enumeration,
      patterns: facets.patterns.map { DeclaredPattern($0.program) }, bounds: bounds, length: facets.limits.length,
      minLength: facets.limits.minLength, maxLength: facets.limits.maxLength, totalDigits: facets.limits.totalDigits,
      fractionDigits: facets.limits.fractionDigits)
  }

  /// The facet that a value breaks; nil when it is valid.
  package func violation(of value: String, simpleType number: Int) -> String? {
    grammar.simpleTypes[number].violation(of: value, in: grammar.simpleTypes)?.facet.rawValue
  }
}

/// A simple type with its facets.
package struct DeclaredSimpleType: Sendable {
  package enum Variety: Sendable {
    /// The name of the built-in type.
    case atomic(String)
    case list(Int)
    case union([Int])
  }

  package let name: String
  package let variety: Variety
  /// Whether blanks around a value do not count.
  package let collapses: Bool
  package let enumeration: [String]
  /// All must match.
  package let patterns: [DeclaredPattern]
  package let bounds: [(facet: String, value: String)]
  package let length: Int?
  package let minLength: Int?
  package let maxLength: Int?
  package let totalDigits: Int?
  package let fractionDigits: Int?
}

/// A pattern as a program to walk through: each way to its end is a text that matches.
package struct DeclaredPattern: Sendable {
  package enum Step: Sendable {
    /// One character of a set, by its number.
    case consume(Int)
    case split(Int, Int)
    case jump(Int)
    case accept
  }

  package let steps: [Step]
  private let sets: [CharacterClass]

  init(_ program: PatternProgram) {
    sets = program.sets
    steps = program.instructions.map { instruction in
      switch instruction {
      case .consume(let set): .consume(set)
      case .split(let first, let second): .split(first, second)
      case .jump(let target): .jump(target)
      case .accept: .accept
      }
    }
  }

  /// Whether a set holds a character.
  package func set(_ number: Int, contains scalar: Unicode.Scalar) -> Bool { sets[number].contains(scalar) }

  /// The ranges of a set that lists them; nil when it goes by a rule.
  package func ranges(_ number: Int) -> [ClosedRange<UInt32>]? {
    if case .ranges(let ranges) = sets[number] { ranges } else { nil }
  }
}
