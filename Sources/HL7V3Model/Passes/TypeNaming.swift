internal import HL7V3Schema

/// A generated type: a complex type by number, or a vocabulary by number.
enum Subject: Hashable {
  case complex(Int)
  case simple(Int)
}

/// Sixth pass: where each type stands in Swift.
///
/// RMIM names stay, as nesting: `QUPC_MT160001UK02.Query` stands in `QUPC_MT160001UK02`. Types of another namespace than the set's first
/// file stand in an enumeration named after it: `crs.functionType`. Where roots define the same name differently, each has its own under its root.
struct TypeNaming {
  /// The qualified Swift name of each type.
  private(set) var names: [Subject: String] = [:]
  private(set) var parents: [Subject: String] = [:]
  private(set) var ownNames: [Subject: String] = [:]
  private(set) var owners: [Subject: Int] = [:]
  /// By set.
  private(set) var enclosures: [[Model.Enclosure]] = []
  private(set) var aliases: [[Model.Alias]] = []

  init(
    _ sets: [SchemaSet], _ components: Components, vocabularies: [Int], spaces: [SymbolSpace], diagnostics: inout Diagnostics
  ) {
    struct Use {
      var subject: Subject
      var name: TypeName
      var space: Int
    }
    // Within a type of that name the namespace could not be named.
    let namespaces = Set(sets.map(\.namespace))
    let abstract = Set(components.complex.filter(\.type.isAbstract).map { Subject.complex($0.number) })
    let listed = sets.map { Set($0.spaces.map(\.file)) }
    // The set that names the file, unless one that is more visible uses the type too: it could not see it.
    func owner(_ file: String?, _ uses: [(set: Int, space: Int)]) -> Int {
      let first = listed.firstIndex { file.map($0.contains) == true } ?? uses.first?.set ?? 0
      let levels = ["internal", "package", "public"]
      func level(_ set: Int) -> Int { levels.firstIndex(of: sets[set].access) ?? 0 }
      return uses.map(\.set).reduce(first) { level($1) > level($0) ? $1 : $0 }
    }
    for entry in components.complex where entry.holder == entry.number {
      owners[.complex(entry.number)] = owner(entry.type.location.file, entry.uses)
    }
    for number in vocabularies {
      let entry = components.simple[number]
      owners[.simple(number)] = owner(entry.type?.location.file, entry.uses)
    }
    var pending: [(set: Int, parent: String, name: String, subject: Subject)] = []
    for (set, schemaSet) in sets.enumerated() {
      var uses: [Use] = []
      for entry in components.complex where entry.holder == entry.number {
        let subject = Subject.complex(entry.number)
        guard let space = entry.uses.first(where: { $0.set == set })?.space ?? (owners[subject] == set ? entry.space : nil) else {
          continue
        }
        uses.append(Use(subject: subject, name: entry.type.name, space: space))
      }
      for number in vocabularies {
        let entry = components.simple[number]
        let subject = Subject.simple(number)
        guard let space = entry.uses.first(where: { $0.set == set })?.space ?? (owners[subject] == set ? entry.space : nil) else {
          continue
        }
        uses.append(Use(subject: subject, name: entry.name, space: space))
      }
      let variants = Dictionary(grouping: uses, by: \.name)
      let principal = schemaSet.spaces.first?.targetNamespace ?? ""
      var paths: [(use: Use, path: [String])] = []
      for use in uses {
        var path = Self.path(use.name, principal: principal).map { namespaces.contains($0) ? $0 + "_" : $0 }
        if let all = variants[use.name], all.count > 1 {
          let root = components.roots.first { $0.space == use.space }?.element.name.local ?? "Variant"
          path.insert(SwiftIdentifier.type(root), at: 0)
          if use.subject == all[0].subject {
            diagnostics.add(
              Diagnostic(
                .note, "\(use.name.path) is defined in \(all.count) ways; each stands under the root element that uses it",
                component: use.name.path))
          }
        }
        if let chosen = schemaSet.names[use.name.path], let last = path.indices.last { path[last] = SwiftIdentifier.type(chosen) }
        paths.append((use, path))
      }
      place(
        paths.sorted { $0.path.lexicographicallyPrecedes($1.path) }.map { ($0.use.subject, $0.path) }, set: set, schemaSet.namespace,
        &pending)
    }
    // Nothing is generated for abstract types themselves.
    aliases = sets.indices.map { set in
      pending.filter { $0.set == set && !abstract.contains($0.subject) }.map {
        Model.Alias(parent: $0.parent, name: $0.name, target: names[$0.subject] ?? "?")
      }
    }
  }

  private mutating func place(
    _ paths: [(subject: Subject, path: [String])], set: Int, _ namespace: String,
    _ pending: inout [(set: Int, parent: String, name: String, subject: Subject)]
  ) {
    var taken: Set<String> = []
    var enclosures: [Model.Enclosure] = []
    var final: [(subject: Subject, parent: String, name: String, isNested: Bool)] = []
    let typePaths = Set(paths.map { $0.path.joined(separator: ".") })
    for (subject, path) in paths {
      var parent = namespace
      var isNested = false
      for depth in 0..<path.count - 1 {
        let name = path[depth]
        let qualified = "\(parent).\(name)"
        let isType = typePaths.contains(path[...depth].joined(separator: "."))
        isNested = isNested || isType
        if !isType, taken.insert(qualified).inserted {
          enclosures.append(Model.Enclosure(parent: parent, name: name))
        }
        parent = qualified
      }
      var name = path[path.count - 1]
      while !taken.insert("\(parent).\(name)").inserted { name += "_" }
      final.append((subject, parent, name, isNested))
    }
    for (subject, parent, name, isNested) in final {
      if owners[subject] == set {
        names[subject] = "\(parent).\(name)"
        parents[subject] = parent
        ownNames[subject] = name
      } else if !isNested {
        // Within a type that is itself another name, the types it nests are there already.
        pending.append((set, parent, name, subject))
      }
    }
    self.enclosures.append(enclosures)
  }

  /// The steps to a type below the Swift namespace of its set.
  static func path(_ name: TypeName, principal: String) -> [String] {
    var path: [String] = []
    if name.namespace != principal, !name.isBuiltin { path.append(SwiftIdentifier.type(label(name.namespace))) }
    let steps = name.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for (index, step) in steps.enumerated() where !step.isEmpty {
      if index == 0 {
        let parts = step.split(separator: ".", maxSplits: 1).map(String.init)
        path += parts.map { SwiftIdentifier.type($0) }
      } else {
        path.append(SwiftIdentifier.type(SwiftIdentifier.capitalised(anonymous(step))))
      }
    }
    return path.isEmpty ? ["Unnamed"] : path
  }

  private static func anonymous(_ step: String) -> String {
    if step == "*" { return "Item" }
    if step == "^" { return "Base" }
    if step.hasPrefix("|") { return "Member" + step.dropFirst() }
    return step.hasPrefix("@") ? String(step.dropFirst()) : step
  }

  /// The last word of a namespace name: `crs`, `psisqr`, `addressing`.
  static func label(_ namespace: String) -> String {
    let words = namespace.utf8.split { "/:#?".utf8.contains($0) }
    return words.last.map { String(Substring($0)) } ?? "none"
  }
}
