/// The declarations of all files that a root reaches, by name.
struct SymbolTable {
  private(set) var documents: [SchemaDocument] = []
  private(set) var elements: [QName: ElementDeclaration] = [:]
  /// The elements that name each element as their substitution group.
  private(set) var substitutes: [QName: [QName]] = [:]
  private(set) var attributes: [QName: AttributeDeclaration] = [:]
  private(set) var complexTypes: [TypeName: ComplexTypeDeclaration] = [:]
  private(set) var simpleTypes: [TypeName: SimpleTypeDeclaration] = [:]
  private(set) var groups: [QName: GroupDeclaration] = [:]
  private(set) var attributeGroups: [QName: AttributeGroupDeclaration] = [:]

  /// Adds what a file declares. A second declaration of a name is left out: with a note if it is the same, else with an error.
  mutating func add(_ document: SchemaDocument, diagnostics: inout Diagnostics) {
    documents.append(document)
    for element in document.elements {
      if let head = element.substitutionGroup, elements[element.name] == nil { substitutes[head, default: []].append(element.name) }
      Self.insert(element, named: element.name, into: &elements, kind: "element", origin: element.origin, \.origin, &diagnostics)
    }
    for attribute in document.attributes {
      Self.insert(attribute, named: attribute.name, into: &attributes, kind: "attribute", origin: attribute.origin, \.origin, &diagnostics)
    }
    for type in document.complexTypes {
      if let other = simpleTypes[type.name] { Self.clash("type", type.name, type.origin, other.origin, &diagnostics) }
      Self.insert(type, named: type.name, into: &complexTypes, kind: "type", origin: type.origin, \.origin, &diagnostics)
    }
    for type in document.simpleTypes {
      if let other = complexTypes[type.name] { Self.clash("type", type.name, type.origin, other.origin, &diagnostics) }
      Self.insert(type, named: type.name, into: &simpleTypes, kind: "type", origin: type.origin, \.origin, &diagnostics)
    }
    for group in document.groups {
      Self.insert(group, named: group.name, into: &groups, kind: "group", origin: group.origin, \.origin, &diagnostics)
    }
    for group in document.attributeGroups {
      Self.insert(group, named: group.name, into: &attributeGroups, kind: "attributeGroup", origin: group.origin, \.origin, &diagnostics)
    }
  }

  private static func insert<Name: Hashable & CustomStringConvertible, Declaration: Equatable>(
    _ declaration: Declaration, named name: Name, into table: inout [Name: Declaration], kind: String, origin: Origin,
    _ originOf: KeyPath<Declaration, Origin>, _ diagnostics: inout Diagnostics
  ) {
    guard let first = table.updateValue(declaration, forKey: name) else { return }
    table[name] = first
    if first == declaration {
      // An anonymous type repeats with its owner, which is said already.
      if name.description.contains("/"), kind == "type" { return }
      let message = "\(kind) is declared again, word for word as at \(first[keyPath: originOf].location); the first one counts"
      diagnostics.add(Diagnostic(.note, message, at: origin.location, component: name.description))
    } else {
      clash(kind, name, origin, first[keyPath: originOf], &diagnostics)
    }
  }

  private static func clash(
    _ kind: String, _ name: some CustomStringConvertible, _ second: Origin, _ first: Origin, _ diagnostics: inout Diagnostics
  ) {
    let message = "\(kind) is declared differently at \(first.location); the two files cannot stand in one schema"
    diagnostics.add(Diagnostic(.error, message, at: second.location, component: name.description))
  }
}
