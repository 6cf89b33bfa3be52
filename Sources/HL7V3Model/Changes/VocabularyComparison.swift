/// Compares the codes of two vocabularies.
struct VocabularyComparison {
  let old: Surface
  let new: Surface

  func compare(_ before: Model.Vocabulary, _ after: Model.Vocabulary) -> [Change] {
    var changes = AccessComparison.compare(before.access, after.access)
    let oldPlace = old.place(before.location)
    let newPlace = new.place(after.location)
    let values = Dictionary(after.codes.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
    for code in before.codes {
      if let now = values[code.value] {
        guard now.name != code.name else { continue }
        changes.append(
          Change(
            subject: .code, kind: .renamed, member: code.value, before: ".\(code.name)", after: ".\(now.name)", verdict: .breaking,
            explanation: "The code is the same, its static member has another name.", oldLocation: oldPlace, newLocation: newPlace))
      } else {
        changes.append(
          Change(
            subject: .code, kind: .removed, member: code.value, before: ".\(code.name)", verdict: .breaking,
            explanation: "Messages with it still decode; it is no known code any more.", oldLocation: oldPlace, newLocation: newPlace))
      }
    }
    let known = Set(before.codes.map(\.value))
    for code in after.codes where !known.contains(code.value) {
      changes.append(
        Change(
          subject: .code, kind: .added, member: code.value, after: ".\(code.name)", verdict: .additive, oldLocation: oldPlace,
          newLocation: newPlace))
    }
    return changes
  }
}

/// Compares access levels.
enum AccessComparison {
  static func compare(_ before: String, _ after: String) -> [Change] {
    guard before != after else { return [] }
    let levels = ["internal", "package", "public"]
    let isLower = (levels.firstIndex(of: after) ?? 0) < (levels.firstIndex(of: before) ?? 0)
    return [
      Change(
        subject: .access, kind: isLower ? .narrowed : .widened, before: before, after: after, verdict: isLower ? .breaking : .additive,
        explanation: isLower ? "Code outside the module or package cannot see it any more." : "")
    ]
  }
}
