extension Resolver {
  /// What an element is of; nothing named means anything.
  func reference(_ name: TypeName?, at location: SourceLocation, in component: String) -> TypeReference {
    guard let name, name != .anyType else { return .any }
    if name.isBuiltinSimpleType || table.simpleTypes[name] != nil { return .simple(name) }
    if table.complexTypes[name] != nil { return .complex(name) }
    undeclared("type", shown(name), at: location, in: component)
    return .any
  }

  /// A type where only a simple one may stand; `xs:anySimpleType` when none is named.
  func simpleReference(_ name: TypeName?, at location: SourceLocation, in component: String) -> TypeName {
    guard let name else { return .anySimpleType }
    if name.isBuiltinSimpleType || table.simpleTypes[name] != nil { return name }
    if table.complexTypes[name] != nil || name == .anyType {
      report(.error, "type \(shown(name)) is complex, and only a simple type may stand here", at: location, in: component)
    } else {
      undeclared("type", shown(name), at: location, in: component)
    }
    return .anySimpleType
  }

  func globalElement(_ name: QName) -> ElementUse? {
    if let known = elements[name] { return known }
    guard let declaration = table.elements[name] else { return nil }
    let use = elementUse(declaration, in: name.local)
    elements[name] = use
    return use
  }

  func elementUse(_ declaration: ElementDeclaration, in component: String) -> ElementUse {
    ElementUse(
      name: declaration.name, type: type(of: declaration, in: component), isNillable: declaration.isNillable,
      isAbstract: declaration.isAbstract, defaultValue: declaration.defaultValue, fixedValue: declaration.fixedValue,
      block: declaration.block, documentation: declaration.origin.documentation, location: declaration.origin.location)
  }

  /// An element that names no type has that of the head of its substitution group (XSD 1.0 part 1, 3.3.2).
  private func type(of declaration: ElementDeclaration, in component: String) -> TypeReference {
    let location = declaration.origin.location
    var typed = declaration
    var steps = 0
    while typed.type == nil, let name = typed.substitutionGroup {
      guard let head = table.elements[name] else {
        undeclared("element", shown(name), at: location, in: component)
        return .any
      }
      steps += 1
      guard steps <= Self.deepestDerivation else {
        report(.error, "element \(shown(declaration.name)) stands for itself", at: location, in: component)
        return .any
      }
      typed = head
    }
    return reference(typed.type, at: location, in: component)
  }
}
