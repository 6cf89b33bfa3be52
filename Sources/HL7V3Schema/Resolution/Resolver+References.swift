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
      name: declaration.name, type: reference(declaration.type, at: declaration.origin.location, in: component),
      isNillable: declaration.isNillable, isAbstract: declaration.isAbstract, defaultValue: declaration.defaultValue,
      fixedValue: declaration.fixedValue, documentation: declaration.origin.documentation, location: declaration.origin.location)
  }
}
