internal import HL7V3Schema

/// Compares the facets of two simple types.
enum FacetComparison {
  struct Rule {
    var kind: Change.Kind
    var before: String
    var after: String
    var isCodes = false
  }

  static func compare(_ before: SimpleEntry, _ after: SimpleEntry) -> [Rule] {
    var rules: [Rule] = []
    let (old, new) = (before.type?.facets ?? Facets(), after.type?.facets ?? Facets())
    if variety(before) != variety(after) { rules.append(Rule(kind: .retyped, before: variety(before), after: variety(after))) }
    let (oldPatterns, newPatterns) = (words(old.patterns), words(new.patterns))
    if oldPatterns != newPatterns {
      let kind: Change.Kind = oldPatterns.isEmpty ? .narrowed : newPatterns.isEmpty ? .widened : .retyped
      rules.append(Rule(kind: kind, before: oldPatterns, after: newPatterns))
    }
    for name in Set(old.bounds.keys).union(new.bounds.keys).sorted() where old.bounds[name] != new.bounds[name] {
      rules.append(
        Rule(
          kind: kind(name, old.bounds[name], new.bounds[name]), before: old.bounds[name].map { "\(name) \($0)" } ?? "",
          after: new.bounds[name].map { "\(name) \($0)" } ?? ""))
    }
    let (oldCodes, newCodes) = (old.enumerations.map { $0.map(\.value) }, new.enumerations.map { $0.map(\.value) })
    if oldCodes.map(Set.init) != newCodes.map(Set.init) {
      let isNarrower = newCodes.map { codes in oldCodes.map { Set($0).isSuperset(of: codes) } ?? true } ?? false
      let isWider = oldCodes.map { codes in newCodes.map { Set($0).isSuperset(of: codes) } ?? true } ?? false
      rules.append(
        Rule(
          kind: isNarrower ? .narrowed : isWider ? .widened : .retyped, before: list(oldCodes), after: list(newCodes), isCodes: true))
    }
    return rules
  }

  private static func list(_ codes: [String]?) -> String { codes.map { "codes " + $0.joined(separator: ", ") } ?? "any code" }

  private static func words(_ patterns: [[String]]) -> String {
    patterns.isEmpty ? "" : "pattern " + patterns.map { $0.joined(separator: " or ") }.joined(separator: " and ")
  }

  private static func variety(_ entry: SimpleEntry) -> String {
    switch entry.type?.variety {
    case .atomic(let builtin): "xs:" + builtin
    case .list(let item): "list of " + item.path
    case .union(let members): "one of " + members.map(\.path).joined(separator: ", ")
    case nil: "xs:" + entry.name.path
    }
  }

  /// A lower upper bound narrows, and a higher lower bound.
  private static func kind(_ name: String, _ before: String?, _ after: String?) -> Change.Kind {
    guard let before else { return .narrowed }
    guard let after else { return .widened }
    guard let was = Double(before), let now = Double(after), name != "length" else { return .retyped }
    return (now < was) == name.hasPrefix("min") ? .widened : .narrowed
  }
}
