internal import HL7V3Schema

extension Inspection {
  /// The description of what a name means.
  func describe(_ match: Match, depth: Int) -> ComponentDescription {
    switch match {
    case .root(let number):
      let root = components.roots[number]
      var node = type(components.complex[root.type], depth: depth, path: [])
      node.kind = .root
      if case .complex(let name) = root.element.type { node.schemaType = name.path }
      if case .simple(let name) = root.element.type { node.schemaType = name.path }
      node.name = root.element.name.local
      node.location = root.element.location.description
      if !root.element.documentation.isEmpty { node.documentation = root.element.documentation }
      node.notes.insert(
        "a root element of the namespace \(root.element.name.namespace.isEmpty ? "(none)" : root.element.name.namespace)", at: 0)
      return node
    case .complex(let number): return type(components.complex[number], depth: depth, path: [])
    case .simple(let number): return simple(components.simple[number])
    case .unreached(let space, let name):
      var node: ComponentDescription
      if let type = spaces[space].complexTypes[name] {
        node = self.type(ComplexEntry(number: -1, space: space, type: type, holder: -1, uses: []), depth: depth, path: [])
      } else {
        node = simple(SimpleEntry(number: -1, space: space, name: name, type: spaces[space].simpleTypes[name], uses: []))
      }
      node.notes.append("no root reaches it, so nothing is generated for it")
      return node
    }
  }

  /// A complex type with its attributes and content.
  func type(_ entry: ComplexEntry, depth: Int, path: [TypeName]) -> ComponentDescription {
    let type = entry.type
    var node = ComponentDescription(.type, name: type.name.path, location: type.location, documentation: type.documentation)
    node.swiftType = swiftType(entry)
    node.swiftFile = types[entry.holder].map { "Models\($0.shard).swift" }
    if type.isAbstract { node.notes.append("abstract: an instance says with xsi:type what it is; in Swift it is any type derived from it") }
    if let base = type.base {
      let isHeld = entry.holder != entry.number && entry.holder >= 0
      node.notes.append(isHeld ? "a flavour of \(base.path), whose Swift type holds it" : "\(type.derivation.rawValue) of \(base.path)")
    }
    if let content = type.simpleContent { node.notes.append("its text is of the simple type \(content.path)") }
    if type.isMixed { node.notes.append("text may stand between its elements") }
    if let name = types[entry.holder]?.shape, name == "items" {
      node.notes.append("in Swift one ordered array, `content`, with a read-only property for each kind of item")
    }
    guard depth > 0, !path.contains(type.name) else {
      if path.contains(type.name) { node.notes.append("described above") }
      return node
    }
    let below = path + [type.name]
    node.children = type.attributes.map { attribute($0, entry) }
    if let particle = type.particle { node.children += content(particle, entry, depth: depth, path: below) }
    return node
  }

  /// A simple type: its codes, or the rules of its values.
  func simple(_ entry: SimpleEntry) -> ComponentDescription {
    let codes = codes(entry)
    var node = ComponentDescription(
      codes.isEmpty ? .type : .vocabulary, name: entry.name.path, location: entry.type?.location,
      documentation: entry.type?.documentation ?? "")
    node.swiftType = swiftType(entry)
    if model.origins.names[.simple(entry.number)] != nil { node.swiftFile = "Vocabularies.swift" }
    node.constraints = constraints(entry)
    let members = model.vocabularies.first { $0.swiftName == node.swiftType }?.codes ?? []
    node.children = codes.map { code in
      var child = ComponentDescription(.code, name: code.value, location: code.location, documentation: code.documentation)
      child.swiftProperty = members.first { $0.value == code.value }.map { ".\($0.name)" }
      return child
    }
    return node
  }

  func codes(_ entry: SimpleEntry) -> [Facets.Enumeration] {
    guard entry.number >= 0 else { return entry.type?.facets.enumerations ?? [] }
    return SimpleTypeMapping(components: components).codes(entry.number) ?? []
  }

  func swiftType(_ entry: ComplexEntry) -> String? {
    guard entry.holder >= 0, !components.complex[entry.holder].type.isAbstract else { return nil }
    return model.origins.names[.complex(entry.holder)]
  }

  func swiftType(_ entry: SimpleEntry) -> String? {
    guard entry.number >= 0 else { return nil }
    return model.origins.names[.simple(entry.number)] ?? SimpleTypeMapping(components: components).plain(entry.number)
  }

  /// What values must be, in words.
  func constraints(_ entry: SimpleEntry) -> [String] {
    guard let type = entry.type else { return [] }
    var words: [String] = []
    switch type.variety {
    case .atomic(let builtin): words.append("xs:\(builtin)")
    case .list(let item): words.append("list of \(item.path)")
    case .union(let members): words.append("one of " + members.map(\.path).joined(separator: ", "))
    }
    if let values = type.facets.enumerations {
      let few = values.prefix(8).map(\.value).joined(separator: " ")
      words.append(values.count > 8 ? "one of \(values.count) codes: \(few) …" : "one of: \(few)")
    }
    for patterns in type.facets.patterns { words.append("pattern " + patterns.joined(separator: " or ")) }
    for (name, value) in type.facets.bounds.sorted(by: { $0.key < $1.key }) { words.append("\(name) \(value)") }
    return words
  }
}
