internal import HL7V3Schema

extension Inspection {
  /// An attribute as a type allows it.
  func attribute(_ use: AttributeUse, _ entry: ComplexEntry) -> ComponentDescription {
    var node = ComponentDescription(.attribute, name: use.name.local, location: use.location, documentation: use.documentation)
    node.cardinality = use.isRequired ? "1..1" : "0..1"
    node.schemaType = use.type.path
    node.fixedValue = use.fixedValue
    node.defaultValue = use.fixedValue == nil ? use.defaultValue : nil
    if let number = components.simple(use.type, in: entry.space) { node.constraints = constraints(components.simple[number]) }
    guard let type = types[entry.holder], use.name.namespace.isEmpty else { return node }
    if let stored = type.attributes.first(where: { $0.name == use.name.local }) {
      node.swiftProperty = "\(stored.property): \(stored.swiftType)?"
      node.swiftType = stored.swiftType
    } else if let fixed = type.fixed.first(where: { $0.name == use.name.local }) {
      node.swiftProperty = "\(fixed.property): String"
    } else if AttributePlan.isInfrastructure(use) {
      node.swiftProperty = "\(use.name.local): String?"
      node.notes.append("kept aside, with an accessor of the runtime")
    }
    return node
  }

  /// What a particle allows: one node for an element, a wildcard or a group that is more than a plain sequence.
  func content(_ particle: Particle, _ entry: ComplexEntry, depth: Int, path: [TypeName]) -> [ComponentDescription] {
    func group(_ kind: ComponentDescription.Kind, _ particles: [Particle]) -> [ComponentDescription] {
      var node = ComponentDescription(kind, location: particle.location)
      node.cardinality = cardinality(particle)
      node.children = particles.flatMap { content($0, entry, depth: depth, path: path) }
      return node.children.isEmpty ? [] : [node]
    }
    switch particle.term {
    case .element(let element): return [self.element(element, particle, entry, depth: depth, path: path)]
    case .wildcard(let wildcard):
      var node = ComponentDescription(.wildcard, location: wildcard.location)
      node.cardinality = cardinality(particle)
      node.constraints = ["any element of \(wildcard.namespaces.words)"]
      if let member = types[entry.holder]?.members.first(where: { $0.kind == "wildcard" }) { node.swiftProperty = property(member, entry) }
      return [node]
    case .sequence(let particles) where particle.min == 1 && particle.max == 1 || particles.count == 1 && particle.max == 1:
      return particles.flatMap { content($0, entry, depth: depth, path: path) }
    case .sequence(let particles): return group(.sequence, particles)
    case .choice(let particles): return group(.choice, particles)
    case .all(let particles): return group(.all, particles)
    }
  }

  private func element(_ use: ElementUse, _ particle: Particle, _ entry: ComplexEntry, depth: Int, path: [TypeName]) -> ComponentDescription
  {
    var node = ComponentDescription(.element, name: use.name.local, location: use.location, documentation: use.documentation)
    node.cardinality = cardinality(particle)
    node.fixedValue = use.fixedValue
    node.defaultValue = use.defaultValue
    if use.isNillable { node.notes.append("may be xsi:nil") }
    if let member = member(use, entry) {
      node.swiftProperty = property(member, entry)
      node.swiftType = member.swiftType
    }
    switch use.type {
    case .any: node.schemaType = "xs:anyType"
    case .simple(let name):
      node.schemaType = name.path
      if let number = components.simple(name, in: entry.space) { node.constraints = constraints(components.simple[number]) }
    case .complex(let name):
      node.schemaType = name.path
      guard let number = components.complex(name, in: entry.space) else { break }
      let below = type(components.complex[number], depth: depth - 1, path: path)
      node.notes += below.notes
      node.children = below.children
    }
    return node
  }

  /// What holds an element in the Swift type of its parent.
  func member(_ use: ElementUse, _ entry: ComplexEntry) -> Model.Member? {
    types[entry.holder]?.members.first { $0.name == use.name.local && $0.kind != "wildcard" }
  }

  /// The declaration through which Swift reaches a member.
  func property(_ member: Model.Member, _ entry: ComplexEntry) -> String {
    guard let type = types[entry.holder] else { return member.property }
    if type.shape == "items" {
      return member.kind == "wildcard" ? "content: [Content], case .\(member.property)" : "\(member.property): [\(member.swiftType)]"
    }
    if let number = member.choice, let choice = type.choices.first(where: { $0.number == number }) {
      return "\(choice.property): \(choice.swiftType)?, case .\(member.property)(\(member.swiftType))"
    }
    return member.isSingle ? "\(member.property): \(member.swiftType)?" : "\(member.property): [\(member.swiftType)]"
  }

  func cardinality(_ particle: Particle) -> String { "\(particle.min)..\(particle.max.map(String.init) ?? "*")" }
}
