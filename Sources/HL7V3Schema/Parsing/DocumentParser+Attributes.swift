#if Generator
  extension DocumentParser {
    func globalAttribute(_ element: SchemaElement, in top: ComponentPath) {
      guard let name = declaredName(element, in: top) else { return }
      document.attributes.append(declaration(element, name: QName(document.namespace, name), in: top))
    }

    func globalAttributeGroup(_ element: SchemaElement, in top: ComponentPath) {
      guard let name = declaredName(element, in: top) else { return }
      let owner = ComponentPath("attributeGroup:\(name)")
      var items: [AttributeItem] = []
      forEachChild(of: element, in: owner) { child in
        if !attributeItem(child, into: &items, in: owner) { unexpected(child, in: element, owner) }
      }
      document.attributeGroups.append(.init(name: QName(document.namespace, name), items: items, origin: origin(of: element)))
    }

    /// Adds what the child says about attributes; false when it speaks of something else.
    func attributeItem(_ child: SchemaElement, into items: inout [AttributeItem], in owner: ComponentPath) -> Bool {
      switch child.construct {
      case .attribute:
        if let attribute = localAttribute(child, in: owner) { items.append(.attribute(attribute)) }
      case .attributeGroup:
        if child["ref"] == nil { missing("ref", of: child, in: owner) }
        forEachChild(of: child, in: owner) { unexpected($0, in: child, owner) }
        if let name = qualifiedName("ref", of: child, in: owner) { items.append(.groupReference(name, origin(of: child))) }
      case .anyAttribute:
        items.append(.wildcard(wildcard(child, in: owner)))
      default:
        return false
      }
      return true
    }

    private func localAttribute(_ element: SchemaElement, in owner: ComponentPath) -> AttributeDeclaration? {
      if element["ref"] != nil {
        for attribute in ["name", "type", "form"] where element[attribute] != nil {
          report(.error, "attribute '\(attribute)' may not stand beside 'ref'", element.node, in: owner.text)
        }
        guard let name = qualifiedName("ref", of: element, in: owner) else { return nil }
        forEachChild(of: element, in: owner) { unexpected($0, in: element, owner) }
        return AttributeDeclaration(
          name: name, isReference: true, use: use(of: element, in: owner), defaultValue: element["default"], fixedValue: element["fixed"],
          origin: origin(of: element))
      }
      guard let name = declaredName(element, in: owner) else { return nil }
      let isQualified = isQualified(element, byDefault: attributesAreQualified, in: owner)
      return declaration(element, name: QName(isQualified ? document.namespace : "", name), in: owner)
    }

    private func declaration(_ element: SchemaElement, name: QName, in owner: ComponentPath) -> AttributeDeclaration {
      let component = owner.member("@\(name.local)")
      var type = typeName("type", of: element, in: owner)
      forEachChild(of: element, in: owner) { child in
        guard child.construct == .simpleType else { return unexpected(child, in: element, owner) }
        if element["type"] != nil || type != nil {
          report(.error, "attribute '\(name.local)' has more than one type", child.node, in: component)
        }
        let anonymous = TypeName(document.namespace, owner.anonymous("@\(name.local)"))
        simpleType(child, name: anonymous)
        type = anonymous
      }
      if element["default"] != nil, element["fixed"] != nil {
        report(.error, "attribute '\(name.local)' has both a default and a fixed value", element.node, in: component)
      }
      return AttributeDeclaration(
        name: name, isReference: false, type: type, use: use(of: element, in: owner), defaultValue: element["default"],
        fixedValue: element["fixed"], origin: origin(of: element))
    }

    private func use(of element: SchemaElement, in owner: ComponentPath) -> AttributeDeclaration.Use {
      guard let raw = element["use"] else { return .optional }
      guard let use = AttributeDeclaration.Use(rawValue: raw) else {
        report(.error, "use '\(raw)' is none of optional, required, prohibited", element.node, in: owner.text)
        return .optional
      }
      if use == .required, element["default"] != nil {
        let component = owner.member("@\(element["name"] ?? element["ref"] ?? "")")
        report(.note, "tolerated: a required attribute has a default value, which can never take effect", element.node, in: component)
      }
      return use
    }
  }
#endif
