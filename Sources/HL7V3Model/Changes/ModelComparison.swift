/// Compares the Swift APIs of two models: a pure function of both.
///
/// A verdict is about source: whether code written against the old API compiles against the new one.
struct ModelComparison {
  let old: Surface
  let new: Surface
  /// New names of old types that are found by their structure.
  private(set) var renames: [String: String] = [:]
  private var types: [String: TypeChanges] = [:]

  init(old oldModel: Model, new newModel: Model) {
    let names = (oldModel.namespaces.map(\.name), newModel.namespaces.map(\.name))
    let isRenamed = names.0.count == 1 && names.1.count == 1 && names.0 != names.1
    old = Surface(oldModel, namespace: isRenamed ? (names.0[0], names.1[0]) : nil)
    new = Surface(newModel)
    if isRenamed {
      record(
        names.0[0],
        Change(
          subject: .namespace, kind: .renamed, before: names.0[0], after: names.1[0], verdict: .breaking,
          explanation: "Every name begins with another word; the rest of this report leaves that aside."))
    }
    renames = Renames.find(old, new)
    compareNames()
    compareRules()
  }

  /// The result, by name.
  var changes: ChangeSet { ChangeSet(types: types.values.filter { !$0.changes.isEmpty }.sorted { $0.name < $1.name }) }

  private mutating func compareNames() {
    let oldNames = old.names
    let newNames = new.names
    let taken = Set(renames.values)
    var compared: Set<[String]> = []
    for name in oldNames.sorted() {
      if newNames.contains(name) {
        let pair = [old.resolve(name), new.resolve(name)]
        if compared.insert(pair).inserted { compare(pair[0], pair[1], as: name) }
      } else if let renamed = renames[name] {
        record(
          name,
          Change(
            subject: old.vocabularies[name] == nil ? .type : .vocabulary, kind: .renamed, before: name, after: renamed, verdict: .breaking,
            explanation: "The same by structure under another name.", oldLocation: place(name, in: old),
            newLocation: place(renamed, in: new)),
          newName: renamed)
        if compared.insert([name, renamed]).inserted { compare(name, renamed, as: name) }
      } else {
        let target = old.aliases[name]
        record(
          name,
          Change(
            subject: old.vocabularies[name] == nil ? .type : .vocabulary, kind: .removed,
            before: target.map { "typealias to \($0)" } ?? name, verdict: .breaking,
            explanation: target == nil ? "The schemas do not reach it any more." : "The name is gone here.",
            oldLocation: place(name, in: old)))
      }
    }
    for name in newNames.sorted() where !oldNames.contains(name) && !taken.contains(name) {
      let target = new.aliases[name]
      record(
        name,
        Change(
          subject: new.vocabularies[name] == nil ? .type : .vocabulary, kind: .added, after: target.map { "typealias to \($0)" } ?? name,
          verdict: .additive, newLocation: place(name, in: new)))
    }
  }

  /// What validation knows of types that Swift does not show.
  private mutating func compareRules() {
    let rules = RuleComparison(old: old, new: new)
    for (name, changes) in rules.simpleTypes() + rules.flavours() {
      for change in changes { record("schema type \(name)", change) }
    }
  }

  /// Two types that stand for each other.
  private mutating func compare(_ oldName: String, _ newName: String, as name: String) {
    let changes: [Change]
    if let before = old.structs[oldName], let after = new.structs[newName] {
      changes = StructComparison(old: old, new: new, renames: renames).compare(before, after)
    } else if let before = old.vocabularies[oldName], let after = new.vocabularies[newName] {
      changes = VocabularyComparison(old: old, new: new).compare(before, after)
    } else {
      changes = [
        Change(
          subject: .type, kind: .retyped, before: Self.kind(oldName, old), after: Self.kind(newName, new), verdict: .breaking,
          explanation: "A structure and a vocabulary have nothing in common.", oldLocation: place(oldName, in: old),
          newLocation: place(newName, in: new))
      ]
    }
    for change in changes { record(name, change) }
    let places = (place(oldName, in: old), place(newName, in: new))
    types[name]?.oldLocation = places.0
    types[name]?.newLocation = places.1
  }

  private static func kind(_ name: String, _ surface: Surface) -> String {
    surface.vocabularies[name] != nil ? "vocabulary" : "structure"
  }

  private func place(_ name: String, in surface: Surface) -> String {
    let name = surface.resolve(name)
    return surface.place(surface.structs[name]?.location ?? surface.vocabularies[name]?.location)
  }

  private mutating func record(_ name: String, _ change: Change, newName: String? = nil) {
    if types[name] == nil {
      types[name] = TypeChanges(name: name, newName: newName, changes: [], oldLocation: change.oldLocation, newLocation: change.newLocation)
    }
    types[name]?.changes.append(change)
  }
}

extension Model {
  /// What a change from this model to another does to the Swift API.
  public func changes(to new: Model) -> ChangeSet { ModelComparison(old: self, new: new).changes }
}
