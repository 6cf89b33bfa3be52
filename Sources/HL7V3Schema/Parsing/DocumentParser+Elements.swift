#if Generator
  extension DocumentParser {
    func globalElement(_ element: SchemaElement, in top: ComponentPath) {
      guard let name = declaredName(element, in: top) else { return }
      document.elements.append(declaration(element, name: QName(document.namespace, name), in: top))
    }

    func globalGroup(_ element: SchemaElement, in top: ComponentPath) {
      guard let name = declaredName(element, in: top) else { return }
      let owner = ComponentPath("group:\(name)")
      var particle: ParticleDeclaration?
      forEachChild(of: element, in: owner) { child in
        switch child.construct {
        case .sequence, .choice, .all:
          if particle != nil { report(.error, "xs:group '\(name)' holds more than one model group", child.node, in: owner.text) }
          particle = modelGroup(child, in: owner)
        default: unexpected(child, in: element, owner)
        }
      }
      document.groups.append(.init(name: QName(document.namespace, name), particle: particle, origin: origin(of: element)))
    }

    /// A particle of any kind; nil, with an error, when it cannot be one.
    func particle(_ element: SchemaElement, in owner: ComponentPath) -> ParticleDeclaration? {
      switch element.construct {
      case .element: return localElement(element, in: owner)
      case .sequence, .choice, .all: return modelGroup(element, in: owner)
      case .any:
        return particle(.wildcard(wildcard(element, in: owner)), of: element, in: owner)
      case .group:
        guard element["ref"] != nil else {
          missing("ref", of: element, in: owner)
          return nil
        }
        forEachChild(of: element, in: owner) { unexpected($0, in: element, owner) }
        return qualifiedName("ref", of: element, in: owner).map { particle(.groupReference($0), of: element, in: owner) }
      default: return nil
      }
    }

    func wildcard(_ element: SchemaElement, in owner: ComponentPath) -> WildcardDeclaration {
      forEachChild(of: element, in: owner) { unexpected($0, in: element, owner) }
      let words = (element["namespace"] ?? "##any").split(whereSeparator: \.isWhitespace)
      let namespaces: Wildcard.Namespaces =
        switch words {
        case ["##any"]: .any
        case ["##other"]: .other(than: document.namespace)
        default:
          .list(
            words.map { word in
              switch word {
              case "##local": ""
              case "##targetNamespace": document.namespace
              default: String(word)
              }
            })
        }
      let raw = element["processContents"] ?? "strict"
      let processing = Wildcard.Processing(rawValue: raw)
      if processing == nil { report(.error, "processContents '\(raw)' is none of strict, lax, skip", element.node, in: owner.text) }
      return WildcardDeclaration(namespaces: namespaces, processing: processing ?? .strict, origin: origin(of: element))
    }

    private func modelGroup(_ element: SchemaElement, in owner: ComponentPath) -> ParticleDeclaration {
      var particles: [ParticleDeclaration] = []
      forEachChild(of: element, in: owner) { child in
        switch child.construct {
        case .element, .sequence, .choice, .any, .group:
          if element.construct == .all, child.construct != .element { return unexpected(child, in: element, owner) }
          if let particle = particle(child, in: owner) { particles.append(particle) }
        default: unexpected(child, in: element, owner)
        }
      }
      let term: ParticleDeclaration.Term =
        switch element.construct {
        case .choice: .choice(particles)
        case .all: .all(particles)
        default: .sequence(particles)
        }
      return particle(term, of: element, in: owner)
    }

    private func particle(_ term: ParticleDeclaration.Term, of element: SchemaElement, in owner: ComponentPath) -> ParticleDeclaration {
      let (min, max) = occurrence(of: element, in: owner)
      return ParticleDeclaration(min: min, max: max, term: term, origin: origin(of: element))
    }

    private func localElement(_ element: SchemaElement, in owner: ComponentPath) -> ParticleDeclaration? {
      if element["ref"] != nil {
        forEachChild(of: element, in: owner) { unexpected($0, in: element, owner) }
        for attribute in ["name", "type", "nillable", "default", "fixed", "form", "abstract"] where element[attribute] != nil {
          report(.error, "attribute '\(attribute)' may not stand beside 'ref'", element.node, in: owner.text)
        }
        return qualifiedName("ref", of: element, in: owner).map { particle(.elementReference($0), of: element, in: owner) }
      }
      guard let name = declaredName(element, in: owner) else { return nil }
      let isQualified = isQualified(element, byDefault: elementsAreQualified, in: owner)
      let declaration = declaration(element, name: QName(isQualified ? document.namespace : "", name), in: owner)
      return particle(.element(declaration), of: element, in: owner)
    }

    private func declaration(_ element: SchemaElement, name: QName, in owner: ComponentPath) -> ElementDeclaration {
      var type = typeName("type", of: element, in: owner)
      forEachChild(of: element, in: owner) { child in
        switch child.construct {
        case .complexType, .simpleType:
          if element["type"] != nil || type != nil {
            report(.error, "element '\(name.local)' has more than one type", child.node, in: owner.member(name.local))
          }
          let anonymous = TypeName(document.namespace, owner.anonymous(name.local))
          if child.construct == .complexType { complexType(child, name: anonymous) } else { simpleType(child, name: anonymous) }
          type = anonymous
        case .key, .keyref, .unique:
          report(
            .error,
            "\(child.construct.tag) '\(child["name"] ?? "")' is unsupported: identity constraints are not enforced; remove it from a copy",
            child.node, in: owner.member(name.local))
        default: unexpected(child, in: element, owner)
        }
      }
      if element["default"] != nil, element["fixed"] != nil {
        report(.error, "element '\(name.local)' has both a default and a fixed value", element.node, in: owner.member(name.local))
      }
      return ElementDeclaration(
        name: name, type: type, isNillable: boolean("nillable", of: element, in: owner) ?? false,
        isAbstract: boolean("abstract", of: element, in: owner) ?? false, defaultValue: element["default"], fixedValue: element["fixed"],
        block: block(of: element, all: [.extension, .restriction, .substitution], in: owner),
        substitutionGroup: qualifiedName("substitutionGroup", of: element, in: owner), origin: origin(of: element))
    }
  }
#endif
