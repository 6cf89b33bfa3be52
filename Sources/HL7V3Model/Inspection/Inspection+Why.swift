internal import HL7V3Schema

extension Inspection {
  /// A step on the way from a root element to a type.
  public struct Step: Sendable, Hashable, Encodable {
    /// What leads on: the root element, an element, an attribute (`@name`), or a derivation (`xsi:type`, `base`).
    public var via: String
    /// The type it leads to, in the schema.
    public var schemaType: String
    /// The declaration of the Swift property; nil where there is none.
    public var swiftProperty: String?
    /// Where the schema says so.
    public var location: String?
  }

  /// A shortest way from a root to what a name means, for each thing it means; empty for what no root reaches.
  public func why(_ name: String) -> [[Step]] {
    matches(name).map { match in
      switch match {
      case .root(let number): [step(components.roots[number])]
      case .complex(let number): way(to: .complex(number))
      case .simple(let number): way(to: .simple(number))
      case .unreached: []
      }
    }
  }

  private func step(_ root: RootEntry) -> Step {
    Step(
      via: root.element.name.local, schemaType: components.complex[root.type].type.name.path,
      swiftProperty: model.origins.names[.complex(root.type)], location: root.element.location.description)
  }

  /// Breadth first from all roots, so that the first way found is a shortest one.
  private func way(to target: Subject) -> [Step] {
    var from: [Subject: (origin: Subject?, step: Step)] = [:]
    var queue: [Subject] = []
    func visit(_ subject: Subject, from origin: Subject?, _ step: Step) {
      guard from[subject] == nil else { return }
      from[subject] = (origin, step)
      queue.append(subject)
    }
    for root in components.roots { visit(.complex(root.type), from: nil, step(root)) }
    var index = 0
    while index < queue.count, from[target] == nil {
      let subject = queue[index]
      index += 1
      guard case .complex(let number) = subject else { continue }
      for (next, step) in steps(from: components.complex[number]) where from[next] == nil { visit(next, from: subject, step) }
    }
    var way: [Step] = []
    var next: Subject? = target
    while let subject = next, let (origin, step) = from[subject] {
      way.append(step)
      next = origin
    }
    return way.reversed()
  }

  /// What a complex type leads to.
  private func steps(from entry: ComplexEntry) -> [(Subject, Step)] {
    var steps: [(Subject, Step)] = []
    for element in entry.type.particle?.elements ?? [] {
      let member = member(element, entry)
      let name: TypeName
      let subject: Subject?
      switch element.type {
      case .any: continue
      case .simple(let type): (name, subject) = (type, components.simple(type, in: entry.space).map { .simple($0) })
      case .complex(let type): (name, subject) = (type, components.complex(type, in: entry.space).map { .complex($0) })
      }
      guard let subject else { continue }
      steps.append(
        (
          subject,
          Step(
            via: element.name.local, schemaType: name.path, swiftProperty: member.map { property($0, entry) },
            location: element.location.description)
        ))
    }
    for attribute in entry.type.attributes {
      guard let simple = components.simple(attribute.type, in: entry.space) else { continue }
      steps.append(
        (
          .simple(simple),
          Step(
            via: "@\(attribute.name.local)", schemaType: attribute.type.path, swiftProperty: self.attribute(attribute, entry).swiftProperty,
            location: attribute.location.description)
        ))
    }
    if let content = entry.type.simpleContent, let simple = components.simple(content, in: entry.space) {
      steps.append((.simple(simple), Step(via: "text", schemaType: content.path, swiftProperty: "text: String?", location: nil)))
    }
    if entry.type.isAbstract {
      for heir in components.complex
      where heir.type.base == entry.type.name && components.complex(entry.type.name, in: heir.space) == entry.number {
        steps.append(derivation("xsi:type", heir))
      }
    }
    if entry.holder != entry.number { steps.append(derivation("base", components.complex[entry.holder])) }
    return steps
  }

  private func derivation(_ via: String, _ entry: ComplexEntry) -> (Subject, Step) {
    (.complex(entry.number), Step(via: via, schemaType: entry.type.name.path, location: entry.type.location.description))
  }
}
