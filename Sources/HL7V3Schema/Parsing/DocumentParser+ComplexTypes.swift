#if Generator
  extension DocumentParser {
    func globalComplexType(_ element: SchemaElement, in top: ComponentPath) {
      guard let name = declaredName(element, in: top) else { return }
      complexType(element, name: TypeName(document.namespace, name))
    }

    /// Declares the type under the name, which for an anonymous one was made from the way to it.
    func complexType(_ element: SchemaElement, name: TypeName) {
      let owner = ComponentPath(name.path)
      var type = ComplexTypeDeclaration(name: name, origin: origin(of: element))
      type.isAbstract = boolean("abstract", of: element, in: owner) ?? false
      type.isMixed = boolean("mixed", of: element, in: owner) ?? false
      type.block = block(of: element, all: [.extension, .restriction], in: owner)
      if name.isAnonymous, element["name"] != nil {
        report(.error, "a type inside a declaration may not have a name", element.node, in: owner.text)
      }
      forEachChild(of: element, in: owner) { child in
        switch child.construct {
        case .complexContent:
          if let mixed = boolean("mixed", of: child, in: owner) { type.isMixed = mixed }
          derivation(of: child, into: &type, in: owner)
        case .simpleContent:
          type.hasSimpleContent = true
          derivation(of: child, into: &type, in: owner)
        default:
          content(child, of: element, into: &type, in: owner)
        }
      }
      document.complexTypes.append(type)
    }

    private func derivation(of content: SchemaElement, into type: inout ComplexTypeDeclaration, in owner: ComponentPath) {
      var isDerived = false
      forEachChild(of: content, in: owner) { child in
        guard child.construct == .restriction || child.construct == .extension, !isDerived else {
          return unexpected(child, in: content, owner)
        }
        isDerived = true
        type.derivation = child.construct == .extension ? .extension : .restriction
        if child["base"] == nil { missing("base", of: child, in: owner) }
        type.base = typeName("base", of: child, in: owner)
        forEachChild(of: child, in: owner) { self.content($0, of: child, into: &type, in: owner) }
      }
      if !isDerived { report(.error, "\(content.construct.tag) is empty", content.node, in: owner.text) }
    }

    private func content(
      _ child: SchemaElement, of parent: SchemaElement, into type: inout ComplexTypeDeclaration, in owner: ComponentPath
    ) {
      switch child.construct {
      case .sequence, .choice, .all, .group:
        if type.hasSimpleContent { return unexpected(child, in: parent, owner) }
        if type.particle != nil { report(.error, "a second model group stands beside the first", child.node, in: owner.text) }
        type.particle = particle(child, in: owner)
      case .simpleType:
        guard type.hasSimpleContent, type.derivation == .restriction, type.contentType == nil else {
          return unexpected(child, in: parent, owner)
        }
        // With facets beside it, it is the anonymous base of the anonymous content type.
        let hasFacets = hasFacets(parent)
        let name = TypeName(type.name.namespace, "\(owner.text)/^" + (hasFacets ? "/^" : ""))
        simpleType(child, name: name)
        type.contentType = name
      default:
        if attributeItem(child, into: &type.attributes, in: owner) { return }
        if type.hasSimpleContent, type.derivation == .restriction, facet(child, into: &type.facets, in: owner) { return }
        unexpected(child, in: parent, owner)
      }
    }
  }
#endif
