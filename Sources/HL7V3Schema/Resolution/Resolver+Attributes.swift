/// What a list of attribute declarations comes to.
struct AttributeSet {
  var uses: [AttributeUse] = []
  var prohibited: [(name: QName, location: SourceLocation)] = []
  var wildcard: Wildcard?
}

extension Resolver {
  func attributes(_ items: [AttributeItem], in owner: String) -> AttributeSet {
    var set = AttributeSet()
    var groupWildcards: [Wildcard] = []
    for item in items {
      switch item {
      case .attribute(let declaration):
        if declaration.use == .prohibited {
          set.prohibited.append((declaration.name, declaration.origin.location))
        } else if let use = attributeUse(declaration, in: "\(owner)/@\(declaration.name.local)") {
          add(use, to: &set, in: owner)
        }
      case .groupReference(let name, let origin):
        guard table.attributeGroups[name] != nil else {
          undeclared("attributeGroup", shown(name), at: origin.location, in: owner)
          continue
        }
        let group = attributeGroup(name, at: origin.location, in: owner)
        for use in group.uses { add(use, to: &set, in: owner) }
        if let wildcard = group.wildcard { groupWildcards.append(wildcard) }
      case .wildcard(let declaration):
        if set.wildcard != nil { report(.error, "a second xs:anyAttribute", at: declaration.origin.location, in: owner) }
        set.wildcard = declaration.resolved
      }
    }
    // What the wildcards of a type and of its attribute groups all allow (XSD 1.0 part 1, 3.4.2).
    for other in groupWildcards {
      guard let own = set.wildcard else {
        set.wildcard = other
        continue
      }
      set.wildcard?.namespaces = own.namespaces.intersection(with: other.namespaces)
    }
    return set
  }

  func attributeGroup(_ name: QName, at location: SourceLocation, in owner: String) -> AttributeSet {
    if let known = attributeGroups[name] { return known }
    guard let declaration = table.attributeGroups[name] else { return AttributeSet() }
    let component = "attributeGroup:\(name.local)"
    let set = once(.attributeGroup(name), "attributeGroup \(shown(name))", at: location, in: owner) {
      attributes(declaration.items, in: component)
    }
    guard let set else { return AttributeSet() }
    for (attribute, location) in set.prohibited {
      report(.warning, "use=\"prohibited\" has no effect in xs:attributeGroup", at: location, in: "\(component)/@\(attribute.local)")
    }
    attributeGroups[name] = set
    return set
  }

  private func add(_ use: AttributeUse, to set: inout AttributeSet, in owner: String) {
    if let first = set.uses.first(where: { $0.name == use.name }) {
      report(.error, "attribute is declared again; first at \(first.location)", at: use.location, in: "\(owner)/@\(use.name.local)")
    } else {
      set.uses.append(use)
    }
  }

  /// A global attribute by itself, as a wildcard lets it in.
  func globalAttribute(_ declaration: AttributeDeclaration) -> AttributeUse {
    let location = declaration.origin.location
    return AttributeUse(
      name: declaration.name, type: simpleReference(declaration.type, at: location, in: "@\(declaration.name.local)"),
      defaultValue: declaration.defaultValue, fixedValue: declaration.fixedValue, documentation: declaration.origin.documentation,
      location: location)
  }

  private func attributeUse(_ declaration: AttributeDeclaration, in component: String) -> AttributeUse? {
    let location = declaration.origin.location
    var use = AttributeUse(
      name: declaration.name, type: .anySimpleType, isRequired: declaration.use == .required, defaultValue: declaration.defaultValue,
      fixedValue: declaration.fixedValue, documentation: declaration.origin.documentation, location: location)
    guard declaration.isReference else {
      use.type = simpleReference(declaration.type, at: location, in: component)
      return use
    }
    if let global = table.attributes[declaration.name] {
      use.type = simpleReference(global.type, at: global.origin.location, in: component)
      if use.defaultValue == nil, use.fixedValue == nil {
        use.defaultValue = global.defaultValue
        use.fixedValue = global.fixedValue
      }
      if use.documentation.isEmpty { use.documentation = global.origin.documentation }
    } else if declaration.name.namespace == Builtins.xmlNamespace, let type = Builtins.xmlAttributes[declaration.name.local] {
      use.type = .builtin(type)
      report(.note, "no schema declares 'xml:\(declaration.name.local)'; it is taken for xs:\(type)", at: location, in: component)
    } else {
      undeclared("attribute", shown(declaration.name), at: location, in: component)
    }
    return use
  }
}
