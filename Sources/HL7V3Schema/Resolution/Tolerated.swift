/// What XSD 1.0 part 1 forbids, libxml2 lets pass and real schemas do. The schema is taken at its word, and a note says so.
extension Resolver {
  /// Restrictions are compared with their bases when all types are known.
  func noteWhatIsTolerated() {
    for document in table.documents {
      for type in document.complexTypes { noteWhatIsTolerated(in: type) }
    }
  }

  private func noteWhatIsTolerated(in declaration: ComplexTypeDeclaration) {
    guard let type = complexTypes[declaration.name], type.location == declaration.origin.location else { return }
    noteInconsistentElements(of: type)
    guard let base = type.base.flatMap({ complexTypes[$0] }) else { return }
    switch type.derivation {
    case .extension:
      for use in type.attributes where isRestated(use, of: base) {
        note("an extension declares again the attribute of its base \(shown(base.name))", use, of: type)
      }
      if base.isMixed, !declaration.isMixed, declaration.particle != nil {
        report(
          .note, "tolerated: extends mixed content and is not declared mixed; text stays allowed", at: type.location, in: type.name.path)
      }
    case .restriction:
      for use in type.attributes { noteRestriction(use, of: type, base: base) }
      for name in type.prohibited where base.attributes.contains(where: { $0.name == name && $0.isRequired }) {
        report(
          .note, "tolerated: prohibits an attribute that \(shown(base.name)) requires", at: type.location, in: component(name, of: type))
      }
      if type.isMixed, !base.isMixed, base.simpleContent == nil {
        report(.note, "tolerated: allows text that its base \(shown(base.name)) does not", at: type.location, in: type.name.path)
      }
      noteRestrictedElements(of: type, base: base)
    }
  }

  /// Whether the use is the type's own though the base has one of that name; inherited ones keep their place.
  private func isRestated(_ use: AttributeUse, of base: ComplexType) -> Bool {
    base.attributes.contains { $0.name == use.name && $0.location != use.location }
  }

  private func noteRestriction(_ use: AttributeUse, of type: ComplexType, base: ComplexType) {
    guard let inherited = base.attributes.first(where: { $0.name == use.name }) else {
      if base.attributeWildcard?.allows(use.name.namespace) != true {
        note("a restriction adds an attribute that its base \(shown(base.name)) does not allow", use, of: type)
      }
      return
    }
    guard inherited.location != use.location else { return }
    if !isDerived(use.type, from: inherited.type) {
      let types = "type \(shown(use.type)) of the restated attribute does not derive from \(shown(inherited.type))"
      note("\(types), which \(shown(base.name)) has", use, of: type)
    }
    if inherited.isRequired, !use.isRequired {
      note("an attribute that \(shown(base.name)) requires is made optional", use, of: type)
    }
    if let fixed = inherited.fixedValue, use.fixedValue != fixed {
      let now = use.fixedValue.map { "'\($0)'" } ?? "any"
      note("the value that \(shown(base.name)) fixes to '\(fixed)' is made \(now)", use, of: type)
    }
  }

  private func note(_ message: String, _ use: AttributeUse, of type: ComplexType) {
    report(.note, "tolerated: \(message)", at: use.location, in: component(use.name, of: type))
  }

  private func component(_ attribute: QName, of type: ComplexType) -> String { "\(type.name.path)/@\(attribute.local)" }
}
