public import HL7V3Schema

extension Model {
  /// Builds the model: the passes, in order.
  ///
  /// 1. ``Reach``: what the roots reach. 2. ``Sharing``: which types of different roots are the same. 3. ``Components``: numbers.
  /// 4. ``Flavours``: types held by another's Swift type, and ``Substitutions``: what `xsi:type` may name. 5. ``ContentShaping``: properties, choices, ordered arrays. 6. ``TypeNaming``.
  /// 7. ``AttributePlan``: where attributes go. 8. ``StructAssembly``: properties. 9. ``DataTypes``. 10. ``Layout`` and ``Sharding``.
  /// - Parameters:
  ///   - sets: One for each configuration; they are generated into one module and share equal types, the first that uses a type owning it.
  ///   - diagnostics: What there is to tell; nothing is thrown.
  ///   - hasGrammar: Whether the grammar is wanted, which only generated code needs.
  public static func build(_ sets: [SchemaSet], hasGrammar: Bool = true, diagnostics: inout Diagnostics) -> Model {
    var spaces: [SymbolSpace] = []
    var setOfSpace: [Int] = []
    var reaches: [Reach] = []
    for (name, all) in Dictionary(grouping: sets, by: \.namespace).sorted(by: { $0.key < $1.key }) where all.count > 1 {
      diagnostics.add(Diagnostic(.error, "\(all.count) configurations have the namespace \(name): give each its own"))
    }
    for set in sets where SwiftIdentifier.type(set.namespace) != set.namespace || set.namespace.isEmpty {
      diagnostics.add(
        Diagnostic(.error, "the namespace must be a Swift name that generated code does not use itself, not \"\(set.namespace)\""))
    }
    for (number, set) in sets.enumerated() {
      var missing = Set(set.roots)
      for space in set.spaces {
        reaches.append(Reach(space, roots: set.roots, missing: &missing))
        spaces.append(space)
        setOfSpace.append(number)
      }
      for root in missing.sorted() {
        let known = set.spaces.flatMap(\.roots).filter { !$0.isAbstract }.map(\.name.local).sorted().joined(separator: ", ")
        let message = "no schema of \(set.namespace) declares \(root) as an element that is not abstract; there are: \(known)"
        diagnostics.add(Diagnostic(.error, message, at: set.place))
      }
    }
    let sharing = Sharing(spaces, reaches)
    var components = Components(spaces, sets: setOfSpace, reaches, sharing, diagnostics: &diagnostics)
    Flavours.assign(&components)
    Substitutions.assign(&components)
    WildcardNotes.add(components, to: &diagnostics)

    var shapes: [Int: ContentShape] = [:]
    var plans: [Int: AttributePlan] = [:]
    for entry in components.complex where entry.holder == entry.number {
      shapes[entry.number] = ContentShaping.shape(entry.type)
      plans[entry.number] = AttributePlan(holder: entry.type)
    }
    let tokens = Tokens(components)
    let files = fileNames(sets)
    // The grammar needs nothing of what follows, nor does that of it.
    let grammar = Aside { [components, shapes, plans] in
      var diagnostics = Diagnostics()
      let grammar =
        hasGrammar
        ? GrammarLines(components, tokens, shapes: shapes, plans: plans, fileNames: files, diagnostics: &diagnostics).lines : []
      return (lines: grammar, diagnostics: diagnostics)
    }
    let vocabularies = Self.vocabularies(components, shapes, plans)
    let naming = TypeNaming(sets, components, vocabularies: vocabularies, spaces: spaces, diagnostics: &diagnostics)
    let assembly = StructAssembly(components: components, naming: naming, tokens: tokens, sets: sets)

    var types: [StructType] = []
    for entry in components.complex where entry.holder == entry.number && !entry.type.isAbstract {
      types.append(
        assembly.assemble(entry, shape: shapes[entry.number] ?? .empty, plan: plans[entry.number] ?? AttributePlan(holder: entry.type)))
    }
    types.sort { $0.swiftName < $1.swiftName }
    DataTypes.assign(&types, components, naming, sets, spaces, diagnostics: &diagnostics)
    Layout.apply(&types)
    Sharding.apply(&types)
    for diagnostic in grammar.value.diagnostics.all { diagnostics.add(diagnostic) }
    return Model(
      namespaces: namespaces(sets, components, naming, tokens),
      vocabularies: vocabularies.map { vocabulary($0, components, naming, sets) }.sorted { $0.swiftName < $1.swiftName }, types: types,
      grammar: grammar.value.lines, files: files, why: why(reaches),
      origins: Origins(components: components, names: naming.names))
  }

  /// Simple types with codes that some stored property is of.
  private static func vocabularies(_ components: Components, _ shapes: [Int: ContentShape], _ plans: [Int: AttributePlan]) -> [Int] {
    let mapping = SimpleTypeMapping(components: components)
    var found: Set<Int> = []
    for entry in components.complex where entry.holder == entry.number && !entry.type.isAbstract {
      for attribute in entry.type.attributes {
        guard case .slot = plans[entry.number]?.storage[attribute.name] else { continue }
        if let number = components.simple(attribute.type, in: entry.space), mapping.codes(number) != nil { found.insert(number) }
      }
      for member in shapes[entry.number]?.allMembers ?? [] {
        guard case .element(let element) = member.term, case .simple(let name) = element.type else { continue }
        if let number = components.simple(name, in: entry.space), mapping.codes(number) != nil { found.insert(number) }
      }
    }
    return found.sorted()
  }

  private static func vocabulary(_ number: Int, _ components: Components, _ naming: TypeNaming, _ sets: [SchemaSet]) -> Vocabulary {
    let entry = components.simple[number]
    var pool = NamePool(["known", "rawValue", "lexical", "isKnown", "description", "hash", "init"])
    let codes = (SimpleTypeMapping(components: components).codes(number) ?? []).map { code in
      Code(
        value: code.value, name: pool.claim(SwiftIdentifier.escaped(SwiftIdentifier.plain(code.value))), documentation: code.documentation)
    }
    let subject = Subject.simple(number)
    return Vocabulary(
      swiftName: naming.names[subject] ?? "?", parent: naming.parents[subject] ?? "", name: naming.ownNames[subject] ?? "",
      access: sets[naming.owners[subject] ?? 0].access, schemaName: entry.name.path, location: entry.type?.location,
      documentation: entry.type?.documentation ?? "", codes: codes)
  }

  private static func namespaces(_ sets: [SchemaSet], _ components: Components, _ naming: TypeNaming, _ tokens: Tokens) -> [Namespace] {
    sets.enumerated().map { number, set in
      var namespace = Namespace(name: set.namespace, access: set.access)
      namespace.enclosures = naming.enclosures[number]
      namespace.aliases = naming.aliases[number]
      namespace.documents = components.roots.filter { $0.set == number }.map { root in
        Document(
          swiftName: naming.names[.complex(root.type)] ?? "?", element: root.element.name, type: root.type, token: tokens[root.element.name]
        )
      }
      return namespace
    }
  }

  private static func fileNames(_ sets: [SchemaSet]) -> [String: String] {
    var names: [String: String] = [:]
    for set in sets { names.merge(set.fileNames) { first, _ in first } }
    return names
  }

  private static func why(_ reaches: [Reach]) -> [String: String] {
    var why: [String: String] = [:]
    for reach in reaches { for (name, reason) in reach.why where why[name.path] == nil { why[name.path] = reason } }
    return why
  }
}
