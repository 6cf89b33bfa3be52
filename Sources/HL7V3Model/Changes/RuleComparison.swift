internal import HL7V3Schema

/// Compares what validation knows and Swift types do not show: flavours, patterns, lengths, allowed values.
///
/// None of it breaks code. It is said because messages that were valid may not be, and the reverse.
struct RuleComparison {
  let old: Surface
  let new: Surface

  /// The rules of the attributes and children that two structs have in common.
  func compare(_ before: Model.StructType, _ after: Model.StructType) -> [Change] {
    guard let oldEntry = entry(before.number, old), let newEntry = entry(after.number, new) else { return [] }
    return rules(of: oldEntry, and: newEntry)
  }

  private func rules(of oldEntry: ComplexEntry, and newEntry: ComplexEntry) -> [Change] {
    var changes: [Change] = []
    for attribute in oldEntry.type.attributes {
      guard let now = newEntry.type.attributes.first(where: { $0.name == attribute.name }) else { continue }
      changes += rules(
        "@" + attribute.name.local, .simple(attribute.type), .simple(now.type), (oldEntry, newEntry), attribute.location, now.location)
    }
    var seen: Set<QName> = []
    for element in oldEntry.type.particle?.elements ?? [] where seen.insert(element.name).inserted {
      guard let now = newEntry.type.particle?.elements.first(where: { $0.name == element.name }) else { continue }
      changes += rules(element.name.local, element.type, now.type, (oldEntry, newEntry), element.location, now.location)
    }
    if let was = oldEntry.type.simpleContent, let now = newEntry.type.simpleContent {
      changes += rules("text", .simple(was), .simple(now), (oldEntry, newEntry), oldEntry.type.location, newEntry.type.location)
    }
    return changes
  }

  /// The rules of simple types with a name, by that name.
  func simpleTypes() -> [(name: String, changes: [Change])] {
    let before = Dictionary(grouping: old.model.origins.components.simple.filter { !$0.name.isAnonymous && $0.type != nil }, by: \.name)
    let after = Dictionary(grouping: new.model.origins.components.simple.filter { !$0.name.isAnonymous && $0.type != nil }, by: \.name)
    return before.keys.sorted().compactMap { name in
      guard let was = before[name], let now = after[name] else { return nil }
      // A name may mean several types, one under each root; only when none of them is as it was has the type changed.
      if was.contains(where: { left in now.contains { FacetComparison.compare(left, $0).isEmpty } }) { return nil }
      let isVocabulary = new.model.origins.names[.simple(now[0].number)] != nil
      let changes = FacetComparison.compare(was[0], now[0]).filter { !isVocabulary || !$0.isCodes }.map { rule in
        Change(
          subject: .rule, kind: rule.kind, before: rule.before, after: rule.after, verdict: .none, explanation: "Validation differs.",
          oldLocation: old.place(was[0].type?.location), newLocation: new.place(now[0].type?.location))
      }
      return changes.isEmpty ? nil : (name.path, changes)
    }
  }

  /// What the flavours of a type demand: each flavour that both sides have, by name.
  func flavours() -> [(name: String, changes: [Change])] {
    func all(_ surface: Surface) -> [TypeName: ComplexEntry] {
      let held = surface.model.origins.components.complex.filter { $0.holder != $0.number && !$0.type.name.isAnonymous }
      return Dictionary(held.map { ($0.type.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (all(old), all(new))
    return before.keys.sorted().compactMap { name in
      guard let was = before[name], let now = after[name] else { return nil }
      var changes: [Change] = []
      for use in was.type.attributes {
        guard let other = now.type.attributes.first(where: { $0.name == use.name }), use.isRequired != other.isRequired else { continue }
        changes.append(
          Change(
            subject: .rule, kind: other.isRequired ? .madeRequired : .madeOptional, member: "@" + use.name.local, verdict: .none,
            explanation: "Validation differs.", oldLocation: old.place(use.location), newLocation: new.place(other.location)))
      }
      changes += rules(of: was, and: now)
      return changes.isEmpty ? nil : (name.path, changes)
    }
  }

  private func entry(_ number: Int, _ surface: Surface) -> ComplexEntry? {
    let all = surface.model.origins.components.complex
    return all.indices.contains(number) ? all[number] : nil
  }

  private func rules(
    _ member: String, _ before: TypeReference, _ after: TypeReference, _ entries: (ComplexEntry, ComplexEntry), _ oldPlace: SourceLocation,
    _ newPlace: SourceLocation
  ) -> [Change] {
    func change(_ kind: Change.Kind, _ was: String, _ now: String) -> Change {
      Change(
        subject: .rule, kind: kind, member: member, before: was, after: now, verdict: .none, explanation: "Validation differs.",
        oldLocation: old.place(oldPlace), newLocation: new.place(newPlace))
    }
    switch (before, after) {
    case (.complex(let was), .complex(let now)):
      // Types with Swift types of their own are compared as such; this is about flavours, which the same Swift type holds.
      guard was.path != now.path, !was.isAnonymous, !now.isAnonymous, holder(was, entries.0, old) != nil,
        holder(was, entries.0, old) == holder(now, entries.1, new)
      else { return [] }
      return [change(Self.kind(was.path, now.path), was.path, now.path)]
    case (.simple(let was), .simple(let now)):
      // What happened to a type that has a name is said once, where that is compared.
      if was == now, !was.isAnonymous { return [] }
      let components = (old.model.origins.components, new.model.origins.components)
      guard let oldNumber = components.0.simple(was, in: entries.0.space), let newNumber = components.1.simple(now, in: entries.1.space)
      else { return [] }
      let rules = FacetComparison.compare(components.0.simple[oldNumber], components.1.simple[newNumber])
      // The codes of a vocabulary are compared where that is.
      let isVocabulary = new.model.origins.names[.simple(newNumber)] != nil
      return rules.filter { !isVocabulary || !$0.isCodes }.map { change($0.kind, $0.before, $0.after) }
    default: return []
    }
  }

  private func holder(_ name: TypeName, _ entry: ComplexEntry, _ surface: Surface) -> String? {
    let components = surface.model.origins.components
    guard let number = components.complex(name, in: entry.space) else { return nil }
    return surface.model.origins.names[.complex(components.complex[number].holder)].map(surface.rename).map(surface.resolve)
  }

  private static func kind(_ before: String, _ after: String) -> Change.Kind {
    if after.hasPrefix(before + ".") { return .narrowed }
    return before.hasPrefix(after + ".") ? .widened : .retyped
  }
}
