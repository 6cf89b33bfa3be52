internal import HL7V3Schema

/// Eighth pass: the properties of each struct, with their names.
struct StructAssembly {
  let components: Components
  let naming: TypeNaming
  let tokens: Tokens
  let sets: [SchemaSet]

  /// Names that every generated struct has from the runtime or from its template.
  private static let taken: Set<String> = [
    "wire", "stored", "detached", "customMirror", "extras", "deviations", "instanceType", "isNil", "attribute", "init", "self", "schema",
    "rootName",
    "xml", "validate", "write",
  ]

  func assemble(_ entry: ComplexEntry, shape: ContentShape, plan: AttributePlan) -> Model.StructType {
    let set = naming.owners[.complex(entry.number)] ?? 0
    let type = entry.type
    let swiftName = naming.names[.complex(entry.number)] ?? "?"
    var pool = NamePool(Self.taken)
    var attributes: [Model.Attribute] = []
    var fixed: [Model.FixedAttribute] = []
    var present: UInt64 = 0
    if case .text = shape { _ = pool.claim("text") }
    if case .items = shape {
      // The cases of the content are properties too: accessors over it.
      for name in ["content", "none", "some"] + (type.isMixed ? ["text"] : []) { _ = pool.claim(name) }
    }
    // Children first: where an attribute has the same name, it is the attribute that is renamed.
    var choices: [Model.Choice] = []
    var isItems = false
    if case .items = shape { isItems = true }
    var members: [Model.Member] = []
    var casePool = NamePool(["text", "none", "some"])
    let elementNames = shape.allMembers.compactMap { member -> String? in
      if case .element(let element) = member.term { element.name.local } else { nil }
    }
    for member in shape.allMembers {
      if let number = member.choice, !choices.contains(where: { $0.number == number }) {
        let property = pool.claim(choices.isEmpty ? "choice" : "choice\(choices.count + 1)")
        choices.append(
          Model.Choice(
            number: number, property: property, swiftType: SwiftIdentifier.capitalised(property),
            isRequired: type.particle?.isRequiredChoice(number, shape) ?? false, isIndirect: false))
      }
      if member.choice == nil || isItems {
        members.append(self.member(member, entry, set, &pool, elementNames, isItems: isItems))
      } else {
        members.append(self.member(member, entry, set, &casePool, elementNames, isItems: isItems))
      }
    }
    for attribute in type.attributes {
      let override = sets[set].names["\(type.name.path)/@\(attribute.name.local)"]
      switch plan.storage[attribute.name] {
      case .slot(let slot):
        attributes.append(
          Model.Attribute(
            property: pool.claim(override ?? SwiftIdentifier.property(attribute.name.local), suffix: "Attribute"),
            swiftType: simpleType(attribute.type, entry.space), token: tokens[attribute.name], slot: slot, isRequired: attribute.isRequired,
            name: attribute.name.local, schemaType: attribute.type.path, documentation: attribute.documentation,
            location: attribute.location))
      case .bit(let bit):
        if attribute.isRequired { present |= 1 << UInt64(bit) }
        fixed.append(
          Model.FixedAttribute(
            property: pool.claim(override ?? SwiftIdentifier.property(attribute.name.local), suffix: "Attribute"),
            name: attribute.name.local,
            value: attribute.fixedValue ?? attribute.defaultValue ?? "", bit: bit, isFixed: attribute.fixedValue != nil,
            isRequired: attribute.isRequired, documentation: attribute.documentation, location: attribute.location))
      default: break
      }
    }
    let kind: String =
      switch shape {
      case .empty: "empty"
      case .text: "text"
      case .members: "members"
      case .items: "items"
      }
    return Model.StructType(
      number: entry.number, swiftName: swiftName, parent: naming.parents[.complex(entry.number)] ?? "",
      name: naming.ownNames[.complex(entry.number)] ?? "", access: sets[set].access, conformances: sets[set].conformances,
      schemaName: type.name.path, location: type.location, documentation: type.documentation, shape: kind, isMixed: type.isMixed,
      isInfrastructure: type.attributes.contains(where: AttributePlan.isInfrastructure), isDocument: entry.root != nil,
      isHeir: !type.name.isAnonymous && components.hasAbstractAncestor(entry), present: present,
      attributes: attributes, fixed: fixed, members: members, choices: choices,
      requiresContent: isItems && type.particle?.isEmptiable == false, size: 0, shard: 0)
  }

  private func member(
    _ member: ContentShape.Member, _ entry: ComplexEntry, _ set: Int, _ pool: inout NamePool, _ elementNames: [String], isItems: Bool
  ) -> Model.Member {
    var result = Model.Member(
      kind: "wildcard", property: "", swiftType: "AnyElement", token: 0, slot: member.slot, min: member.min, max: member.max,
      isSingle: member.isSingle && !isItems, isRequired: member.isRequired && !isItems, isBoxed: false, choice: member.choice, name: "any",
      schemaType: "any", documentation: "", location: member.location)
    switch member.term {
    case .wildcard(let wildcard):
      result.property = pool.claim("anyElement" + (member.isSingle || isItems ? "" : "s"))
      result.documentation = "Any element of \(wildcard.namespaces.words)."
    case .element(let element):
      // A prefix such as `UKCT_MT120901UK01.` tells nothing that the type does not, unless two children share the rest.
      let local = element.name.local
      let short = Self.lastStep(local)
      let isUnique = short == local || elementNames.filter { Self.lastStep($0) == short }.count == 1
      let override = sets[set].names["\(entry.type.name.path)/\(local)"]
      var hasStorage = false
      if case .complex = element.type { hasStorage = member.isSingle && !isItems && member.choice == nil }
      result.property = pool.claim(override ?? SwiftIdentifier.property(isUnique ? short : local), hasStorage: hasStorage)
      result.token = tokens[element.name]
      result.name = local
      result.documentation = element.documentation
      result.location = element.location
      switch element.type {
      case .any:
        result.kind = "any"
        result.schemaType = "anyType"
      case .simple(let name):
        result.kind = "simple"
        result.swiftType = simpleType(name, entry.space)
        result.schemaType = name.path
      case .complex(let name):
        result.schemaType = name.path
        if let number = components.complex(name, in: entry.space) {
          let holder = components.complex[components.complex[number].holder]
          result.kind = holder.type.isAbstract ? "abstract" : "complex"
          if !holder.type.isAbstract { result.swiftType = naming.names[.complex(holder.number)] ?? "?" }
        } else {
          result.kind = "any"
        }
      }
    }
    return result
  }

  private static func lastStep(_ name: String) -> String {
    guard name.hasAny(of: ".") else { return name }
    return name.split(separator: ".").last.map(String.init) ?? name
  }

  private func simpleType(_ name: TypeName, _ space: Int) -> String {
    guard let number = components.simple(name, in: space) else { return "String" }
    return naming.names[.simple(number)] ?? SimpleTypeMapping(components: components).plain(number)
  }
}

extension Wildcard.Namespaces {
  /// For documentation.
  var words: String {
    switch self {
    case .any: "any namespace"
    case .other(let namespace): "a namespace other than \(namespace)"
    case .list(let namespaces): "the namespace \(namespaces.map { $0.isEmpty ? "(none)" : $0 }.joined(separator: " or "))"
    }
  }
}

extension Particle {
  /// Whether no element need stand in it (XSD 1.0 part 1, 3.9.6: particle emptiable).
  var isEmptiable: Bool {
    if min == 0 { return true }
    switch term {
    case .element, .wildcard: return false
    case .sequence(let particles), .all(let particles): return particles.allSatisfy(\.isEmptiable)
    case .choice(let particles): return particles.isEmpty || particles.contains(where: \.isEmptiable)
    }
  }

  /// Whether one of the alternatives of a choice must stand: whether nothing on the way to it is optional.
  func isRequiredChoice(_ number: Int, _ shape: ContentShape) -> Bool {
    let alternatives = Set(
      shape.allMembers.compactMap { member -> QName? in
        if member.choice == number, case .element(let element) = member.term { element.name } else { nil }
      })
    return requires(alternatives)
  }

  private func requires(_ names: Set<QName>) -> Bool {
    guard min > 0 else { return false }
    switch term {
    case .element(let element): return names.contains(element.name)
    case .wildcard: return false
    case .sequence(let particles), .all(let particles): return particles.contains { $0.requires(names) }
    case .choice(let particles): return !particles.isEmpty && particles.allSatisfy { $0.requires(names) }
    }
  }
}
