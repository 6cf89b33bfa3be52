internal import HL7V3Schema

/// What of a symbol space the chosen roots reach, and through what.
struct Reach {
  /// The roots chosen in this space, in order of declaration.
  var roots: [ElementUse] = []
  /// Complex and simple types in the order they were met.
  var complexTypes: [TypeName] = []
  var simpleTypes: [TypeName] = []
  /// What brought a type in: the component that refers to it.
  var why: [TypeName: String] = [:]

  /// First pass: from the roots along elements, attributes, content and, for abstract types and flavours, derivation.
  init(_ space: SymbolSpace, roots wanted: [String], missing: inout Set<String>) {
    // An abstract element is no document: only those of its substitution group stand in messages (XSD 1.0 part 1, cvc-elt 2).
    roots = space.roots.filter { !$0.isAbstract && (wanted.isEmpty || wanted.contains($0.name.local)) }
    for root in roots { missing.remove(root.name.local) }
    var derived: [TypeName: [TypeName]] = [:]
    for type in space.complexTypes.values { if let base = type.base { derived[base, default: []].append(type.name) } }
    var queue: [TypeName] = []
    for root in roots { visit(root.type, because: "element \(root.name.local)", space, &queue) }
    var index = 0
    while index < queue.count {
      guard let type = space.complexTypes[queue[index]] else { break }
      index += 1
      if let content = type.simpleContent { visit(.simple(content), because: type.name.path, space, &queue) }
      for attribute in type.attributes {
        visit(.simple(attribute.type), because: "\(type.name.path)/@\(attribute.name.local)", space, &queue)
      }
      for attribute in space.attributes(behind: type.attributeWildcard) {
        visit(.simple(attribute.type), because: "\(type.name.path)/@\(attribute.name.local)", space, &queue)
      }
      for element in type.particle?.elements ?? [] {
        visit(element.type, because: "\(type.name.path)/\(element.name.local)", space, &queue)
      }
      // A type stands for those derived from it too, near or far, which xsi:type names.
      for heir in (derived[type.name] ?? []).sorted() where !heir.isAnonymous {
        visit(.complex(heir), because: "xsi:type for \(type.name.path)", space, &queue)
      }
      // A flavour is held by the Swift type of its base.
      if type.isFlavour, let base = type.base { visit(.complex(base), because: "flavour \(type.name.path)", space, &queue) }
    }
  }

  private mutating func visit(
    _ type: TypeReference, because reason: @autoclosure () -> String, _ space: SymbolSpace, _ queue: inout [TypeName]
  ) {
    switch type {
    case .any: break
    case .complex(let name):
      guard why[name] == nil, space.complexTypes[name] != nil else { return }
      why[name] = reason()
      complexTypes.append(name)
      queue.append(name)
    case .simple(let name):
      guard why[name] == nil else { return }
      why[name] = reason()
      simpleTypes.append(name)
      switch space.simpleTypes[name]?.variety {
      case .list(let item): visit(.simple(item), because: name.path, space, &queue)
      case .union(let members): for member in members { visit(.simple(member), because: name.path, space, &queue) }
      default: break
      }
    }
  }
}

extension Particle {
  /// All element uses within, in document order.
  var elements: [ElementUse] {
    switch term {
    case .element(let element): [element]
    case .wildcard: []
    case .sequence(let particles), .choice(let particles), .all(let particles): particles.flatMap(\.elements)
    }
  }
}

extension ComplexType {
  /// Whether the type only narrows its base, so that the base's Swift type can hold its values: an anonymous restriction, or one that is
  /// named after its base, as `II.NPfIT.uuid.mandatory` is. `CS` restricts `CV` too, but is a type of its own to every user of HL7.
  var isFlavour: Bool {
    guard derivation == .restriction, let base, !base.isBuiltin else { return false }
    if name.isAnonymous { return true }
    let stem = base.path.split(separator: ".").first.map(String.init) ?? base.path
    return name.namespace == base.namespace && name.path.hasPrefix(stem + ".")
  }
}
