internal import HL7V3Runtime

extension InstanceBuilder {
  /// The attributes of a complex type: all that are required, others by chance.
  mutating func addAttributes(
    to element: inout InstanceElement, _ type: DeclaredType, _ number: Int, _ key: ObjectIdentifier
  ) throws(InstanceError) {
    for (item, attribute) in type.attributes.enumerated() where !attribute.isProhibited {
      let part = InstanceGenerator.SeenPart(document: key, type: number, isAttribute: true, item: item)
      let isUnseen = options.prefersUnseen && !generator.seen.contains(part)
      let probability = isUnseen ? 0.9 : isCheap(0) ? options.optionalProbability / 4 : options.optionalProbability
      guard attribute.isRequired || generator.numbers.chance(probability) else { continue }
      if let value = try value(of: attribute, key) {
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
    of attribute: DeclaredAttribute, _ key: ObjectIdentifier
  ) throws(InstanceError) -> InstanceElement.Value? {
    if let fixed = attribute.fixed { return .text(fixed) }
    if let standard = attribute.standard, generator.numbers.chance(0.3) { return .text(standard) }
    guard let simpleType = attribute.simpleType else { return .text(generator.sampleText(length: 8)) }
    let value = try value(simpleType, key)
    if case .references(let count, _) = value { return .references(count, isOptional: !attribute.isRequired) }
    return value
  }

  /// A value of a simple type; identifiers are counted, so that none comes twice.
  mutating func value(_ simpleType: Int, _ key: ObjectIdentifier) throws(InstanceError) -> InstanceElement.Value {
    guard var plan = generator.plans[key] else { throw .noValue(type: "number \(simpleType)") }
    defer { generator.plans[key] = plan }
    var sampler = ValueSampler(plan: plan, numbers: generator.numbers, options: options)
    let value = try sampler.value(simpleType)
    plan = sampler.plan
    generator.numbers = sampler.numbers
    guard sampler.isIdentifier(simpleType) else { return value }
    identifierCount += 1
    identifiers.append("id-\(identifierCount)")
    return .text(identifiers[identifiers.count - 1])
  }

  /// Chooses what references of a document refer to: identifiers of that document, whichever come first.
  mutating func resolveReferences(in element: inout InstanceElement) throws(InstanceError) {
    var attributes: [(name: XMLName, value: InstanceElement.Value)] = []
    for attribute in element.attributes {
      if case .references(_, isOptional: true) = attribute.value, identifiers.isEmpty { continue }
      attributes.append((attribute.name, try resolved(attribute.value)))
    }
    element.attributes = attributes
    for index in element.content.indices {
      switch element.content[index] {
      case .text(let value): element.content[index] = .text(try resolved(value))
      case .element(var child):
        try resolveReferences(in: &child)
        element.content[index] = .element(child)
      }
    }
  }

  private mutating func resolved(_ value: InstanceElement.Value) throws(InstanceError) -> InstanceElement.Value {
    guard case .references(let count, _) = value else { return value }
    var names: [String] = []
    for _ in 0..<count {
      guard let name = generator.numbers.one(of: identifiers) else { throw .noIdentifier }
      names.append(name)
    }
    return .text(names.joined(separator: " "))
  }
}
