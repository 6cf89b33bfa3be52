extension Resolver {
  /// A simple type with the facets of its ancestors; nil when it is built in, or there is none of that name, or it is its own base.
  func simpleType(_ name: TypeName) -> SimpleType? {
    if let known = simpleTypes[name] { return known }
    guard let declaration = table.simpleTypes[name] else { return nil }
    let location = declaration.origin.location
    let resolved = once(.type(name), "type \(shown(name))", at: location, in: name.path) { resolve(declaration) }
    guard let resolved else { return nil }
    simpleTypes[name] = resolved
    return resolved
  }

  private func resolve(_ declaration: SimpleTypeDeclaration) -> SimpleType {
    let location = declaration.origin.location
    let name = declaration.name
    func plain(_ variety: SimpleType.Variety) -> SimpleType {
      SimpleType(name: name, variety: variety, documentation: declaration.origin.documentation, location: location)
    }
    switch declaration.definition {
    case .restriction(let base, let facets):
      return restriction(
        of: simpleReference(base, at: location, in: name.path), facets, named: name, origin: declaration.origin)
    case .list(let item):
      let item = simpleReference(item, at: location, in: name.path)
      // Resolving them here finds a type that contains itself.
      _ = simpleType(item)
      return plain(.list(item: item))
    case .union(let members):
      let members = members.map { simpleReference($0, at: location, in: name.path) }
      for member in members { _ = simpleType(member) }
      return plain(.union(members: members))
    }
  }

  /// A restriction has the variety of its base, whatever that is.
  func restriction(of base: TypeName, _ facets: FacetStep, named name: TypeName, origin: Origin) -> SimpleType {
    var type = SimpleType(
      name: name, variety: .atomic(base.path), base: base, documentation: origin.documentation, location: origin.location)
    if let item = base.isBuiltin ? Builtins.lists[base.path] : nil {
      type.variety = .list(item: .builtin(item))
    } else if !base.isBuiltin {
      let ancestor = simpleType(base)
      type.variety = ancestor?.variety ?? .atomic(TypeName.anySimpleType.path)
      type.facets = ancestor?.facets ?? Facets()
    }
    type.facets.apply(facets)
    return type
  }
}

extension Facets {
  /// Works one more step of derivation in.
  mutating func apply(_ step: FacetStep) {
    if !step.enumerations.isEmpty {
      enumerations = step.enumerations.map {
        Enumeration(value: $0.value, documentation: $0.origin.documentation, location: $0.origin.location)
      }
    }
    if !step.patterns.isEmpty { patterns.append(step.patterns) }
    bounds.merge(step.bounds) { _, new in new }
    whiteSpace = step.whiteSpace ?? whiteSpace
  }
}
