#if Generator
  internal import CLibXML2

  extension DocumentParser {
    /// The name a declaration gives itself; nil, with an error, when it is missing or is no name.
    func declaredName(_ element: SchemaElement, in owner: ComponentPath) -> String? {
      guard let raw = element["name"] else {
        missing("name", of: element, in: owner)
        return nil
      }
      let name = trimmed(raw)
      guard xmlValidateNCName(name, 0) == 0 else {
        report(.error, "'\(name)' is not a name that XML allows without a colon", element.node, in: owner.text)
        return nil
      }
      return name
    }

    /// The expanded name in an attribute; nil when the attribute does not stand or, with an error, when its prefix is unbound.
    func qualifiedName(_ attribute: String, of element: SchemaElement, in owner: ComponentPath) -> QName? {
      element[attribute].flatMap { expanded(trimmed($0), at: element, in: owner) }
    }

    /// The type named in an attribute.
    func typeName(_ attribute: String, of element: SchemaElement, in owner: ComponentPath) -> TypeName? {
      qualifiedName(attribute, of: element, in: owner).map { TypeName($0.namespace, $0.local) }
    }

    /// A name without prefix is in the default namespace, or in that of the includer when there is none.
    func expanded(_ text: String, at element: SchemaElement, in owner: ComponentPath) -> QName? {
      guard xmlValidateQName(text, 0) == 0 else {
        report(.error, "'\(text)' is not a qualified name", element.node, in: owner.text)
        return nil
      }
      guard let colon = text.firstIndex(of: ":") else {
        let found = xmlSearchNs(tree.document, element.node, nil)
        return QName(found.flatMap(href) ?? (isChameleon ? document.namespace : ""), text)
      }
      let prefix = String(text[..<colon])
      guard let found = xmlSearchNs(tree.document, element.node, prefix), let namespace = href(found) else {
        report(.error, "prefix '\(prefix)' of '\(text)' is bound to no namespace here", element.node, in: owner.text)
        return nil
      }
      return QName(namespace, String(text[text.index(after: colon)...]))
    }

    private func href(_ namespace: xmlNsPtr) -> String? {
      namespace.pointee.href.map { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) }
    }

    func boolean(_ attribute: String, of element: SchemaElement, in owner: ComponentPath) -> Bool? {
      guard let raw = element[attribute] else { return nil }
      switch trimmed(raw) {
      case "true", "1": return true
      case "false", "0": return false
      default:
        report(.error, "attribute '\(attribute)' of \(element.construct.tag) is neither true nor false", element.node, in: owner.text)
        return nil
      }
    }

    /// The ways of derivation that `block`, or `blockDefault` of the schema, lists; `all` are those that count for the construct.
    func block(of element: SchemaElement, all: DerivationSet, in owner: ComponentPath) -> DerivationSet {
      var set: DerivationSet = []
      for word in (element["block"] ?? blockDefault ?? "").split(whereSeparator: \.isWhitespace) {
        switch word {
        case "#all": set = all
        case "extension": set.insert(.extension)
        case "restriction": set.insert(.restriction)
        case "substitution": set.insert(.substitution)
        default: report(.error, "'\(word)' in block is none of #all, extension, restriction, substitution", element.node, in: owner.text)
        }
      }
      return set.intersection(all)
    }

    /// How often a particle may stand; what is no number counts as 1.
    func occurrence(of element: SchemaElement, in owner: ComponentPath) -> (min: Int, max: Int?) {
      let min = number("minOccurs", of: element, in: owner) ?? 1
      if let raw = element["maxOccurs"], trimmed(raw) == "unbounded" { return (min, nil) }
      // The default of maxOccurs is 1, which a larger minOccurs contradicts.
      let max = number("maxOccurs", of: element, in: owner) ?? 1
      if min > max {
        report(.error, "minOccurs is \(min), which is more than maxOccurs, which is \(max)", element.node, in: owner.text)
        return (min, min)
      }
      return (min, max)
    }

    private func number(_ attribute: String, of element: SchemaElement, in owner: ComponentPath) -> Int? {
      guard let raw = element[attribute] else { return nil }
      guard let number = Int(trimmed(raw)), (0...Int(Int32.max)).contains(number) else {
        report(
          .error, "attribute '\(attribute)' of \(element.construct.tag) is not a number from 0 to \(Int32.max)", element.node,
          in: owner.text)
        return nil
      }
      return number
    }

    /// Whether local names are in the target namespace.
    func isQualified(_ element: SchemaElement, byDefault: Bool, in owner: ComponentPath) -> Bool {
      switch element["form"] {
      case nil: return byDefault
      case "qualified": return true
      case "unqualified": return false
      default:
        report(.error, "attribute 'form' of \(element.construct.tag) is neither qualified nor unqualified", element.node, in: owner.text)
        return byDefault
      }
    }

    func trimmed(_ text: String) -> String {
      guard let first = text.utf8.first, let last = text.utf8.last, first <= 0x20 || last <= 0x20 else { return text }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
#endif
