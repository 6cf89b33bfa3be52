#if Generator
  internal import CLibXML2

  extension DocumentParser {
    func globalSimpleType(_ element: SchemaElement, in top: ComponentPath) {
      guard let name = declaredName(element, in: top) else { return }
      simpleType(element, name: TypeName(document.namespace, name))
    }

    /// Declares the type under the name, which for an anonymous one was made from the way to it.
    func simpleType(_ element: SchemaElement, name: TypeName) {
      let owner = ComponentPath(name.path)
      var definition: SimpleTypeDeclaration.Definition?
      if name.isAnonymous, element["name"] != nil {
        report(.error, "a type inside a declaration may not have a name", element.node, in: owner.text)
      }
      forEachChild(of: element, in: owner) { child in
        if definition != nil { return unexpected(child, in: element, owner) }
        switch child.construct {
        case .restriction: definition = restriction(child, of: name, in: owner)
        case .list: definition = list(child, of: name, in: owner)
        case .union: definition = union(child, of: name, in: owner)
        default: unexpected(child, in: element, owner)
        }
      }
      if definition == nil {
        report(.error, "this simple type is defined by none of xs:restriction, xs:list, xs:union", element.node, in: owner.text)
      }
      let unknown = SimpleTypeDeclaration.Definition.restriction(base: .anySimpleType, FacetStep())
      document.simpleTypes.append(.init(name: name, definition: definition ?? unknown, origin: origin(of: element)))
    }

    private func restriction(_ element: SchemaElement, of name: TypeName, in owner: ComponentPath) -> SimpleTypeDeclaration.Definition {
      var base = typeName("base", of: element, in: owner)
      var facets = FacetStep()
      forEachChild(of: element, in: owner) { child in
        if child.construct == .simpleType, base == nil {
          let anonymous = TypeName(name.namespace, "\(owner.text)/^")
          simpleType(child, name: anonymous)
          base = anonymous
        } else if !facet(child, into: &facets, in: owner) {
          unexpected(child, in: element, owner)
        }
      }
      if base == nil, element["base"] == nil { missing("base", of: element, in: owner) }
      return .restriction(base: base ?? .anySimpleType, facets)
    }

    private func list(_ element: SchemaElement, of name: TypeName, in owner: ComponentPath) -> SimpleTypeDeclaration.Definition {
      var item = typeName("itemType", of: element, in: owner)
      forEachChild(of: element, in: owner) { child in
        guard child.construct == .simpleType, item == nil else { return unexpected(child, in: element, owner) }
        let anonymous = TypeName(name.namespace, "\(owner.text)/*")
        simpleType(child, name: anonymous)
        item = anonymous
      }
      if item == nil, element["itemType"] == nil { missing("itemType", of: element, in: owner) }
      return .list(item: item ?? .anySimpleType)
    }

    private func union(_ element: SchemaElement, of name: TypeName, in owner: ComponentPath) -> SimpleTypeDeclaration.Definition {
      var members: [TypeName] = []
      for text in (element["memberTypes"] ?? "").split(whereSeparator: \.isWhitespace) {
        if let member = expanded(String(text), at: element, in: owner) { members.append(TypeName(member.namespace, member.local)) }
      }
      var count = 0
      forEachChild(of: element, in: owner) { child in
        guard child.construct == .simpleType else { return unexpected(child, in: element, owner) }
        count += 1
        let anonymous = TypeName(name.namespace, "\(owner.text)/|\(count)")
        simpleType(child, name: anonymous)
        members.append(anonymous)
      }
      if members.isEmpty, element["memberTypes"] == nil { missing("memberTypes", of: element, in: owner) }
      return .union(members: members)
    }

    func hasFacets(_ element: SchemaElement) -> Bool {
      var next = xmlFirstElementChild(element.node)
      while let node = next {
        next = xmlNextElementSibling(node)
        guard node.isOfSchemaNamespace, let construct = Construct(rawValue: node.localName) else { continue }
        if construct.isBound || construct == .enumeration || construct == .pattern || construct == .whiteSpace { return true }
      }
      return false
    }

    /// Works a facet in; false when the child is none.
    func facet(_ child: SchemaElement, into facets: inout FacetStep, in owner: ComponentPath) -> Bool {
      guard child.construct.isBound || [.enumeration, .pattern, .whiteSpace].contains(child.construct) else { return false }
      guard let value = child["value"] else {
        missing("value", of: child, in: owner)
        return true
      }
      forEachChild(of: child, in: owner) { unexpected($0, in: child, owner) }
      switch child.construct {
      case .enumeration: facets.enumerations.append(.init(value: value, origin: origin(of: child)))
      case .pattern: facets.patterns.append(value)
      case .whiteSpace: facets.whiteSpace = trimmed(value)
      default: facets.bounds[child.construct.rawValue] = trimmed(value)
      }
      return true
    }
  }
#endif
