extension Resolver {
  /// A complex type with everything it inherits; nil when there is none of that name, or when it is its own base.
  func complexType(_ name: TypeName) -> ComplexType? {
    if let known = complexTypes[name] { return known }
    guard let declaration = table.complexTypes[name] else { return nil }
    let location = declaration.origin.location
    let resolved = once(.type(name), "type \(shown(name))", at: location, in: name.path) { resolve(declaration) }
    guard let resolved else { return nil }
    complexTypes[name] = resolved
    return resolved
  }

  private func resolve(_ declaration: ComplexTypeDeclaration) -> ComplexType {
    let owner = declaration.name.path
    var type = ComplexType(
      name: declaration.name, isAbstract: declaration.isAbstract, isMixed: declaration.isMixed, derivation: declaration.derivation,
      block: declaration.block,
      documentation: declaration.origin.documentation, location: declaration.origin.location)
    let own = attributes(declaration.attributes, in: owner)
    let particle = declaration.particle.map { expand($0, in: owner) } ?? .empty
    type.particle = particle.particle
    type.attributes = own.uses
    type.attributeWildcard = own.wildcard

    guard let base = base(of: declaration) else {
      if declaration.derivation == .extension, declaration.base == .anyType {
        let message = "extends xs:anyType, of which the any content and any attributes are not followed"
        report(.warning, message, at: type.location, in: owner)
      }
      return type
    }
    switch base {
    case .simple(let name):
      type.base = name
      type.simpleContent = name
      if !declaration.hasSimpleContent || declaration.derivation == .restriction {
        let message = "type \(shown(name)) is simple; only xs:extension in xs:simpleContent can take it as its base"
        report(.error, message, at: type.location, in: owner)
      }
    case .complex(let base):
      type.base = base.name
      inherit(base, own, into: &type)
      if declaration.hasSimpleContent {
        type.simpleContent = simpleContent(of: declaration, base: base)
        type.particle = nil
        type.isMixed = false
      } else if base.simpleContent != nil, declaration.derivation == .extension {
        if type.particle == nil {
          type.simpleContent = base.simpleContent
        } else {
          report(.error, "adds elements to simple content", at: type.location, in: owner)
        }
      }
    }
    return type
  }

  private enum Base { case simple(TypeName), complex(ComplexType) }

  /// The base that a type has; nil for `xs:anyType` and, with an error, for one that cannot be found.
  private func base(of declaration: ComplexTypeDeclaration) -> Base? {
    guard let name = declaration.base, name != .anyType else { return nil }
    if name.isBuiltinSimpleType || table.simpleTypes[name] != nil { return .simple(name) }
    guard table.complexTypes[name] != nil else {
      undeclared("type", shown(name), at: declaration.origin.location, in: declaration.name.path)
      return nil
    }
    return complexType(name).map { .complex($0) }
  }

  private func inherit(_ base: ComplexType, _ own: AttributeSet, into type: inout ComplexType) {
    let prohibited = own.prohibited.filter { item in base.attributes.contains { $0.name == item.name } }
    var attributes: [AttributeUse] = []
    for inherited in base.attributes {
      if let restated = own.uses.first(where: { $0.name == inherited.name }) {
        attributes.append(restated)
      } else if type.derivation == .extension || !prohibited.contains(where: { $0.name == inherited.name }) {
        attributes.append(inherited)
      }
    }
    attributes += own.uses.filter { use in !base.attributes.contains { $0.name == use.name } }
    type.attributes = attributes

    switch type.derivation {
    case .restriction:
      type.prohibited = prohibited.map(\.name)
    case .extension:
      for (name, location) in own.prohibited {
        report(.warning, "use=\"prohibited\" has no effect in xs:extension", at: location, in: "\(type.name.path)/@\(name.local)")
      }
      if let inherited = base.attributeWildcard {
        type.attributeWildcard?.namespaces = (own.wildcard ?? inherited).namespaces.union(with: inherited.namespaces)
        type.attributeWildcard = type.attributeWildcard ?? inherited
      }
      if let inherited = base.particle {
        type.particle = type.particle.map { Particle(term: .sequence([inherited, $0]), location: $0.location) } ?? inherited
      }
      if base.isMixed { type.isMixed = true }
    }
  }

  private func simpleContent(of declaration: ComplexTypeDeclaration, base: ComplexType) -> TypeName? {
    let owner = declaration.name.path
    guard let content = declaration.contentType ?? base.simpleContent else {
      report(.error, "its base \(shown(base.name)) has no simple content", at: declaration.origin.location, in: owner)
      return nil
    }
    guard declaration.derivation == .restriction, !declaration.facets.isEmpty else { return content }
    let name = TypeName(declaration.name.namespace, "\(owner)/^")
    simpleTypes[name] = restriction(of: content, declaration.facets, named: name, origin: Origin(declaration.origin.location))
    return name
  }
}
