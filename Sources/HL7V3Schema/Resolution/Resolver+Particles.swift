/// A particle with its groups expanded, and how much that made of it.
struct Expansion {
  /// Nil when nothing may stand there.
  var particle: Particle?
  var size = 1
  var depth = 1

  static let empty = Expansion(particle: nil, size: 0, depth: 0)
}

extension Resolver {
  /// Groups that refer to groups can describe more particles than memory holds; these are the limits.
  static let largestExpansion = 100_000
  static let deepestExpansion = 400

  /// What a particle stands for; `owner` is the path of the type or group that it is in.
  func expand(_ declaration: ParticleDeclaration, in owner: String) -> Expansion {
    if declaration.max == 0 { return .empty }
    let location = declaration.origin.location
    func leaf(_ term: Particle.Term) -> Expansion {
      Expansion(particle: Particle(min: declaration.min, max: declaration.max, term: term, location: location))
    }
    switch declaration.term {
    case .element(let element):
      return leaf(.element(elementUse(element, in: "\(owner)/\(element.name.local)")))
    case .elementReference(let name):
      if let element = globalElement(name) { return referenceTerm(to: element).map(leaf) ?? unfillable(element, declaration, in: owner) }
      undeclared("element", shown(name), at: location, in: owner)
      return leaf(.element(ElementUse(name: name, type: .any, location: location)))
    case .wildcard(let wildcard):
      return leaf(.wildcard(wildcard.resolved))
    case .groupReference(let name):
      return expandReference(to: name, declaration, in: owner)
    case .sequence(let particles):
      return expand(particles, of: declaration, in: owner) { .sequence($0) }
    case .all(let particles):
      return expand(particles, of: declaration, in: owner) { .all($0) }
    case .choice(let particles):
      var expansion = expand(particles, of: declaration, in: owner) { .choice($0) }
      // An alternative that is empty lets the whole choice be empty.
      let hasEmptyAlternative = particles.contains { $0.max != 0 && isEmpty($0, in: owner) }
      if hasEmptyAlternative { expansion.particle?.min = 0 }
      return expansion
    }
  }

  /// An abstract element for which none may stand: left out where it may be absent.
  private func unfillable(_ element: ElementUse, _ reference: ParticleDeclaration, in owner: String) -> Expansion {
    if reference.min > 0 {
      let message = "element \(shown(element.name)) is abstract and no element of its substitution group may stand for it"
      report(.warning, "\(message): there are no valid instances", at: reference.origin.location, in: owner)
    }
    return .empty
  }

  private func expand(
    _ particles: [ParticleDeclaration], of group: ParticleDeclaration, in owner: String, _ term: ([Particle]) -> Particle.Term
  ) -> Expansion {
    var members: [Particle] = []
    var total = Expansion()
    nesting += 1
    defer { nesting -= 1 }
    // Past the limit the stack is spared; the error is below.
    if nesting > Self.deepestExpansion { total.depth = nesting }
    for declaration in particles where nesting <= Self.deepestExpansion {
      let expansion = expand(declaration, in: owner)
      guard let particle = expansion.particle else { continue }
      members.append(particle)
      total.size += expansion.size
      total.depth = max(total.depth, expansion.depth + 1)
    }
    guard total.size <= Self.largestExpansion, total.depth <= Self.deepestExpansion else {
      let message = "the content is larger than \(Self.largestExpansion) particles or deeper than \(Self.deepestExpansion) and is left out"
      report(.error, message, at: group.origin.location, in: owner)
      return .empty
    }
    guard !members.isEmpty else { return .empty }
    total.particle = Particle(min: group.min, max: group.max, term: term(members), location: group.origin.location)
    return total
  }

  /// The group's model with the occurrence of the reference.
  private func expandReference(to name: QName, _ reference: ParticleDeclaration, in owner: String) -> Expansion {
    let location = reference.origin.location
    guard table.groups[name] != nil else {
      undeclared("group", shown(name), at: location, in: owner)
      return .empty
    }
    var expansion = group(name, at: location, in: owner)
    guard let model = expansion.particle else { return .empty }
    if model.min == 1, model.max == 1 {
      expansion.particle = Particle(min: reference.min, max: reference.max, term: model.term, location: location)
    } else {
      expansion.particle = Particle(min: reference.min, max: reference.max, term: .sequence([model]), location: location)
      expansion.size += 1
      expansion.depth += 1
    }
    return expansion
  }

  func group(_ name: QName, at location: SourceLocation, in owner: String) -> Expansion {
    if let known = groups[name] { return known }
    guard let declaration = table.groups[name] else { return .empty }
    let expansion = once(.group(name), "group \(shown(name))", at: location, in: owner) {
      declaration.particle.map { expand($0, in: "group:\(name.local)") } ?? .empty
    }
    guard let expansion else { return .empty }
    groups[name] = expansion
    return expansion
  }

  /// Whether nothing at all is declared in a particle.
  private func isEmpty(_ declaration: ParticleDeclaration, in owner: String) -> Bool {
    switch declaration.term {
    case .element, .elementReference, .wildcard: false
    case .groupReference(let name): groups[name].map { $0.particle == nil } ?? false
    case .sequence(let particles), .choice(let particles), .all(let particles):
      particles.allSatisfy { $0.max == 0 || isEmpty($0, in: owner) }
    }
  }
}
