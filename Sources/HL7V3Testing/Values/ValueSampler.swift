internal import HL7V3Runtime

/// Values of simple types: of the listed ones, of a pattern, or of the built-in type within its bounds.
///
/// Each is checked against all facets before it is given out. What several facets allow together is found by trying.
struct ValueSampler {
  private(set) var plan: InstancePlan
  var numbers: SeededNumbers
  let options: InstanceGenerator.Options

  /// Tries before a type counts as one without values.
  private static let tries = 400

  init(plan: InstancePlan, numbers: SeededNumbers, options: InstanceGenerator.Options) {
    self.plan = plan
    self.numbers = numbers
    self.options = options
  }

  /// Whether the type is `xs:ID` or derived from it.
  mutating func isIdentifier(_ number: Int) -> Bool { if case .atomic("ID") = plan.simpleType(number).variety { true } else { false } }

  /// A valid value.
  mutating func value(_ number: Int) throws(InstanceError) -> InstanceElement.Value {
    let type = plan.simpleType(number)
    if case .atomic(let builtIn) = type.variety {
      switch builtIn {
      case "QName":
        // The prefixes of listed names and of patterns are those of the schema, not of the instance.
        guard type.enumeration.isEmpty, type.patterns.isEmpty else { throw .noValue(type: type.name) }
        return .name(XMLName("http://unknown.test/", "name-\(numbers.below(100))"))
      case "IDREF": return .references(1, isOptional: false)
      case "IDREFS": return .references(1 + numbers.below(options.repeats), isOptional: false)
      default: break
      }
    }
    let text = try text(number)
    return type.collapses ? .collapsing(text) : .text(text)
  }

  /// The text of a valid value.
  mutating func text(_ number: Int) throws(InstanceError) -> String {
    let type = plan.simpleType(number)
    for attempt in 0..<Self.tries {
      guard let candidate = try candidate(type, attempt) else { break }
      if plan.view.violation(of: candidate, simpleType: number) == nil { return candidate }
    }
    throw .noValue(type: type.name)
  }

  private mutating func candidate(_ type: DeclaredSimpleType, _ attempt: Int) throws(InstanceError) -> String? {
    if let listed = numbers.one(of: type.enumeration) { return listed }
    if let pattern = numbers.one(of: type.patterns), !isTextual(type) || attempt % 2 == 0 {
      let longest = [type.length, type.maxLength].compactMap { $0 }.min() ?? options.textLength
      return PatternSampler(pattern).text(longest: max(longest, type.minLength ?? 0), &numbers)
    }
    switch type.variety {
    case .atomic(let builtIn): return atomic(builtIn, type)
    case .list(let item):
      let least = type.length ?? type.minLength ?? 0
      let most = max(least, type.length ?? type.maxLength ?? Int.max)
      let count = min(most, least + numbers.below(options.repeats + 1))
      var items: [String] = []
      for _ in 0..<count { items.append(try text(item)) }
      return items.joined(separator: " ")
    case .union(let members):
      guard let member = numbers.one(of: members) else { return nil }
      return try text(member)
    }
  }

  /// Whether the values of the built-in type are hit well enough without the pattern, so that both ways are tried.
  private func isTextual(_ type: DeclaredSimpleType) -> Bool { if case .union = type.variety { true } else { false } }
}
