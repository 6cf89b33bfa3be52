internal import HL7V3Schema

/// Answers about a model and the schemas it was made of: what a name is, why it is there, where something occurs.
public struct Inspection: Sendable {
  let model: Model
  let spaces: [SymbolSpace]
  let types: [Int: Model.StructType]
  var components: Components { model.origins.components }

  /// What a name means.
  enum Match: Hashable {
    case root(Int)
    case complex(Int)
    case simple(Int)
    /// A type that no root reaches, and the space that declares it.
    case unreached(space: Int, TypeName)
  }

  /// Takes a model and what it was built of.
  public init(_ model: Model, of sets: [SchemaSet]) {
    self.model = model
    spaces = sets.flatMap(\.spaces)
    types = Dictionary(model.types.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What has a name: root elements, types and vocabularies, by their name in the schema or in Swift, whole or without what it is nested in.
  ///
  /// - Parameters:
  ///   - name: Such as `QUPC_IN160101UK05`, `QUPC_MT160001UK02.Query`, `II.NPfIT.uuid.mandatory` or `PSIS.QUPC_MT160001UK02.Query`.
  ///   - depth: How many steps down the tree goes; 0 for the thing alone.
  public func describe(_ name: String, depth: Int) -> [ComponentDescription] {
    matches(name).map { describe($0, depth: depth) }
  }

  /// Names like one that means nothing.
  public func near(_ name: String) -> [String] {
    NearMatches.of(name, among: names)
  }

  /// All names that mean something, but those of anonymous types; the Swift name only where it says more than that of the schema.
  private var names: Set<String> {
    var names = Set(components.roots.map(\.element.name.local))
    for entry in components.complex where !entry.type.name.isAnonymous { names.insert(entry.type.name.path) }
    for entry in components.simple where entry.type != nil && !entry.name.isAnonymous { names.insert(entry.name.path) }
    for (subject, name) in model.origins.names {
      let path =
        switch subject {
        case .complex(let number): components.complex[number].type.name.path
        case .simple(let number): components.simple[number].name.path
        }
      if !name.hasSuffix(path) { names.insert(name) }
    }
    return names
  }

  func matches(_ name: String) -> [Match] {
    var found: [Match] = []
    func add(_ match: Match) { if !found.contains(match) { found.append(match) } }
    for (number, root) in components.roots.enumerated() where root.element.name.local == name { add(.root(number)) }
    let roots = Set(found.compactMap { match in if case .root(let number) = match { components.roots[number].type } else { nil } })
    for entry in components.complex where entry.type.name.path == name && !roots.contains(entry.number) { add(.complex(entry.number)) }
    for entry in components.simple where entry.name.path == name && entry.type != nil { add(.simple(entry.number)) }
    if !found.isEmpty { return found }
    let targets = Set(model.namespaces.flatMap(\.aliases).filter { "\($0.parent).\($0.name)" == name }.map(\.target))
    let named = model.origins.names.filter { $0.value == name || $0.value.hasSuffix("." + name) || targets.contains($0.value) }
    for (subject, _) in named.sorted(by: { $0.value < $1.value }) {
      switch subject {
      case .complex(let number): add(components.roots.firstIndex { $0.type == number }.map { .root($0) } ?? .complex(number))
      case .simple(let number): add(.simple(number))
      }
    }
    if !found.isEmpty { return found }
    for (number, space) in spaces.enumerated() {
      let all = space.complexTypes.values.map { ($0.name, $0.location) } + space.simpleTypes.values.map { ($0.name, $0.location) }
      // The same declaration in several spaces is one.
      for (type, place) in all where type.path == name && !isListed(place, found) { add(.unreached(space: number, type)) }
    }
    return found
  }

  private func isListed(_ place: SourceLocation, _ found: [Match]) -> Bool {
    found.contains { match in
      guard case .unreached(let space, let name) = match else { return false }
      return (spaces[space].complexTypes[name]?.location ?? spaces[space].simpleTypes[name]?.location) == place
    }
  }
}
