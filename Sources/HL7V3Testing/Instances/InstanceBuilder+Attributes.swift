internal import HL7V3Runtime

extension InstanceBuilder {
  /// The attributes of a complex type: all that are required, others by chance.
  mutating func addAttributes(
    to element: inout InstanceElement, _ type: DeclaredType, _ number: Int, _ grammar: ObjectIdentifier
  ) throws(InstanceError) {
    for (item, attribute) in type.attributes.enumerated() where !attribute.isProhibited {
      let part = InstanceGenerator.SeenPart(grammar: grammar, type: number, isAttribute: true, item: item)
      let isUnseen = options.prefersUnseen && !generator.seen.contains(part)
      let probability = isUnseen ? 0.9 : isCheap(0) ? options.optionalProbability / 4 : options.optionalProbability
      guard attribute.isRequired || generator.numbers.chance(probability) else { continue }
      if let value = try value(of: attribute, grammar) {
        element.attributes.append((attribute.name, value))
        generator.seen.insert(part)
      }
    }
    if let wildcard = type.attributeWildcard, !wildcard.isStrict, generator.numbers.chance(options.wildcardProbability / 4),
      let namespace = namespace(for: wildcard)
    {
      element.attributes.append((XMLName(namespace, "unknown-attribute"), .text(generator.sampleText(length: 5))))
    }
  }

  /// A value of an attribute; nil when it should rather be left out.
  private mutating func value(
    of attribute: DeclaredAttribute, _ grammar: ObjectIdentifier
  ) throws(InstanceError) -> InstanceElement.Value? {
    if let fixed = attribute.fixed { return .text(fixed) }
    if let standard = attribute.standard, generator.numbers.chance(0.3) { return .text(standard) }
    guard let simpleType = attribute.simpleType else { return .text(generator.sampleText(length: 8)) }
    let value = try value(simpleType, grammar)
    // Without an identifier there is nothing to refer to.
    if case .references = value, !attribute.isRequired, identifiers.isEmpty { return nil }
    return value
  }

  /// A value of a simple type; identifiers are counted, so that none comes twice.
  mutating func value(_ simpleType: Int, _ grammar: ObjectIdentifier) throws(InstanceError) -> InstanceElement.Value {
    guard var plan = generator.plans[grammar] else { throw .noValue(type: "number \(simpleType)") }
    defer { generator.plans[grammar] = plan }
    var sampler = ValueSampler(plan: plan, numbers: generator.numbers, options: options)
    let value = try sampler.value(simpleType)
    plan = sampler.plan
    generator.numbers = sampler.numbers
    guard sampler.isIdentifier(simpleType) else { return value }
    identifiers.append("id-\(identifiers.count + 1)")
    return .text(identifiers[identifiers.count - 1])
  }
}
