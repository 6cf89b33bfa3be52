internal import HL7V3Runtime

/// Builds one instance: walks the automata of the content models, and takes what chance, budget and schema allow.
struct InstanceBuilder {
  var generator: InstanceGenerator
  /// Elements that may still be made freely.
  var budget: Int
  /// The identifiers of the innermost document, and how many there are in all.
  var identifiers: [String] = []
  var identifierCount = 0
  /// The documents that are open, so that none is put into itself.
  var open: [XMLName] = []

  init(generator: InstanceGenerator) {
    self.generator = generator
    budget = generator.options.size
  }

  var options: InstanceGenerator.Options { generator.options }

  /// A document with all that is in it.
  mutating func document(_ document: any HL7Document.Type, depth: Int = 0) throws(InstanceError) -> InstanceElement {
    let view = GrammarView(of: document)
    let key = ObjectIdentifier(document as Any.Type)
    let plan = generator.plans[key] ?? InstancePlan(view)
    generator.plans[key] = plan
    guard let type = plan.types[view.rootType], let cost = plan.costs[view.rootType], cost < InstancePlan.impossible else {
      let type = view.type(view.rootType)
      throw .noInstance(type: type.name, location: type.location)
    }
    open.append(view.root)
    let outer = identifiers
    identifiers = []
    defer {
      open.removeLast()
      identifiers = outer
    }
    var element = InstanceElement(name: view.root)
    try fill(&element, type, view.rootType, key, depth)
    try resolveReferences(in: &element)
    return element
  }

  /// A child by its declaration.
  mutating func child(_ child: DeclaredChild, _ key: ObjectIdentifier, _ depth: Int) throws(InstanceError) -> InstanceElement {
    var element = InstanceElement(name: child.name)
    budget -= 1
    let isNil = child.isNillable && child.fixed == nil && generator.numbers.chance(options.nilProbability)
    switch child.content {
    case .simple(let number):
      if !isNil { element.content = try text(number, fixed: child.fixed, key) }
    case .anything:
      if !isNil, generator.numbers.chance(options.wildcardProbability) { try fillFreely(&element, depth) }
    case .complex:
      guard let (name, number) = choice(child, key), let type = generator.plans[key]?.types[number] else {
        throw .noInstance(type: child.name.local, location: child.location)
      }
      if let name { element.attributes.append((XMLName(XMLName.schemaInstance, "type"), .name(name))) }
      try fill(&element, type, number, key, depth, isNil: isNil, fixed: child.fixed)
    }
    if isNil { element.attributes.append((XMLName(XMLName.schemaInstance, "nil"), .text(generator.numbers.chance(0.5) ? "true" : "1"))) }
    return element
  }

  /// The type of a child, and its name if `xsi:type` must tell.
  private mutating func choice(_ child: DeclaredChild, _ key: ObjectIdentifier) -> (name: XMLName?, type: Int)? {
    guard let plan = generator.plans[key] else { return nil }
    let choices = plan.choices(child).filter { plan.costs[$0.type, default: InstancePlan.impossible] < InstancePlan.impossible }
    guard let first = choices.first else { return nil }
    if isCheap(0) { return choices.min { plan.costs[$0.type, default: 0] < plan.costs[$1.type, default: 0] } }
    if first.name == nil, !generator.numbers.chance(options.substitutionProbability) { return first }
    return generator.numbers.one(of: choices)
  }

  /// Attributes and content of an element of a complex type.
  private mutating func fill(
    _ element: inout InstanceElement, _ type: DeclaredType, _ number: Int, _ key: ObjectIdentifier, _ depth: Int, isNil: Bool = false,
    fixed: String? = nil
  ) throws(InstanceError) {
    try addAttributes(to: &element, type, number, key)
    if isNil { return }
    if let fixed {
      // An element without content stands for the fixed value (XSD part 1, 3.3.4).
      element.content = generator.numbers.chance(0.2) ? [] : [.text(.text(fixed))]
      return
    }
    switch type.content {
    case .empty: break
    case .text:
      element.content = try type.simpleType.map { number throws(InstanceError) in try text(number, fixed: nil, key) } ?? [freeText()]
    case .elements, .mixed:
      element.isLoose = type.content == .elements
      try fillContent(&element, type, number, key, depth)
    }
  }

  /// The text of an element of a simple type.
  private mutating func text(
    _ simpleType: Int, fixed: String?, _ key: ObjectIdentifier
  ) throws(InstanceError) -> [InstanceElement.Content] {
    if let fixed { return generator.numbers.chance(0.2) ? [] : [.text(.text(fixed))] }
    return [.text(try value(simpleType, key))]
  }

  /// Whether only what the schema demands is to be made.
  func isCheap(_ depth: Int) -> Bool { budget <= 0 || depth >= options.depth }
}
