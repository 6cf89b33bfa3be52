/// Types that have another name and the same structure, such as those of `QUPC_MT160002UK04` and `QUPC_MT160002UK05`.
enum Renames {
  private struct Candidate {
    var score: Double
    var old: String
    var new: String
  }

  /// New names by old ones: each type that is gone with the likest that is new, the likest pairs first.
  static func find(_ old: Surface, _ new: Surface) -> [String: String] {
    let gone = old.structs.keys.filter { !new.names.contains($0) }.sorted()
    let fresh = new.structs.keys.filter { !old.names.contains($0) }.sorted()
    let goneCodes = old.vocabularies.keys.filter { !new.names.contains($0) }.sorted()
    let freshCodes = new.vocabularies.keys.filter { !old.names.contains($0) }.sorted()
    return pair(
      gone.compactMap { name in old.structs[name].map { (name, features($0)) } },
      fresh.compactMap { name in new.structs[name].map { (name, features($0)) } }
    ).merging(
      pair(
        goneCodes.compactMap { name in old.vocabularies[name].map { (name, Set($0.codes.map(\.value))) } },
        freshCodes.compactMap { name in new.vocabularies[name].map { (name, Set($0.codes.map(\.value))) } })
    ) { first, _ in first }
  }

  private static func pair(_ gone: [(String, Set<String>)], _ fresh: [(String, Set<String>)]) -> [String: String] {
    var candidates: [Candidate] = []
    for (old, oldFeatures) in gone {
      for (new, newFeatures) in fresh {
        let score = likeness(old, oldFeatures, new, newFeatures)
        if score >= 1 { candidates.append(Candidate(score: score, old: old, new: new)) }
      }
    }
    candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var pairs: [String: String] = [:]
    var taken: Set<String> = []
    for candidate in candidates where pairs[candidate.old] == nil && taken.insert(candidate.new).inserted {
      pairs[candidate.old] = candidate.new
    }
    return pairs
  }

  /// From 0 to 2: what they have in common of all they have, and how alike their names are. 1 is enough.
  private static func likeness(_ old: String, _ oldFeatures: Set<String>, _ new: String, _ newFeatures: Set<String>) -> Double {
    let union = oldFeatures.union(newFeatures).count
    let common = union == 0 ? 0.5 : Double(oldFeatures.intersection(newFeatures).count) / Double(union)
    // Two types with nothing in common are two types, whatever they are called; and so are small ones with other names.
    if common < 0.5 { return 0 }
    let oldSteps = old.split(separator: ".")
    let newSteps = new.split(separator: ".")
    let sameName = oldSteps.last == newSteps.last ? 0.4 : 0
    let sameStem = oldSteps.dropLast().map(stem) == newSteps.dropLast().map(stem) ? 0.4 : 0
    let sameOwnStem = oldSteps.last.map(stem) == newSteps.last.map(stem) ? 0.2 : 0
    return common + sameName + sameStem + sameOwnStem - (union < 3 && sameName == 0 ? 0.4 : 0)
  }

  /// A name without its version: `QUPC_MT160002` of `QUPC_MT160002UK04`.
  private static func stem(_ step: Substring) -> Substring {
    var rest = step
    while let last = rest.last, last.isNumber { rest.removeLast() }
    return rest.hasSuffix("UK") || rest.hasSuffix("SM") ? rest.dropLast(2) : step
  }

  private static func features(_ type: Model.StructType) -> Set<String> {
    Set(type.attributes.map { "@" + $0.name } + type.fixed.map { "@" + $0.name } + type.members.map { short($0.name) } + [type.shape])
  }

  private static func short(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
}
