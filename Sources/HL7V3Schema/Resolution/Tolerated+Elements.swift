/// The elements and wildcards of a content model, without its order.
private struct Vocabulary {
  var elements: [QName: [(use: ElementUse, location: SourceLocation)]] = [:]
  var order: [QName] = []
  var wildcards: [Wildcard] = []

  init(_ particle: Particle?) {
    if let particle { collect(particle) }
  }

  private mutating func collect(_ particle: Particle) {
    switch particle.term {
    case .element(let use):
      if elements[use.name] == nil { order.append(use.name) }
      elements[use.name, default: []].append((use, particle.location))
    case .wildcard(let wildcard):
      wildcards.append(wildcard)
    case .sequence(let members), .choice(let members), .all(let members):
      for member in members { collect(member) }
    }
  }
}

extension Resolver {
  /// Elements of one name in one content model have one type (XSD 1.0 part 1, 3.8.6: Element Declarations Consistent).
  func noteInconsistentElements(of type: ComplexType) {
    guard let particle = type.particle else { return }
    let vocabulary = Vocabulary(particle)
    for name in vocabulary.order {
      guard let uses = vocabulary.elements[name], let first = uses.first else { continue }
      for other in uses.dropFirst() where other.use.type != first.use.type {
        let message = "tolerated: element \(shown(name)) has another type here than at \(first.location)"
        report(.note, message, at: other.location, in: "\(type.name.path)/\(name.local)")
      }
    }
  }

  /// A restriction allows no element that its base does not, and none of a type that the base's element could not have.
  func noteRestrictedElements(of type: ComplexType, base: ComplexType) {
    guard let particle = type.particle, base.simpleContent == nil else { return }
    let own = Vocabulary(particle)
    let inherited = Vocabulary(base.particle)
    for name in own.order {
      let component = "\(type.name.path)/\(name.local)"
      for element in own.elements[name] ?? [] {
        guard let originals = inherited.elements[name] else {
          if !inherited.wildcards.contains(where: { $0.allows(name.namespace) }) {
            let message = "tolerated: a restriction adds an element that its base \(shown(base.name)) does not have"
            report(.note, message, at: element.location, in: component)
          }
          continue
        }
        if !originals.contains(where: { isDerived(element.use.type, from: $0.use.type) }), let original = originals.first {
          let message = "tolerated: the element's type \(shown(element.use.type)) does not derive from \(shown(original.use.type))"
          report(.note, "\(message), which \(shown(base.name)) has", at: element.location, in: component)
        }
      }
    }
  }

  private func shown(_ type: TypeReference) -> String {
    switch type {
    case .simple(let name), .complex(let name): shown(name)
    case .any: shown(.anyType)
    }
  }
}
