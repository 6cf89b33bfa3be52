internal import HL7V3Schema

/// Compares two structs: properties, initializer, enumerations and conformances.
struct StructComparison {
  let old: Surface
  let new: Surface
  let renames: [String: String]

  func compare(_ before: Model.StructType, _ after: Model.StructType) -> [Change] {
    let oldProperties = old.properties(before)
    let newProperties = new.properties(after)
    return AccessComparison.compare(before.access, after.access) + conformances(before, after) + roots(before, after)
      + properties(oldProperties, newProperties, after) + order(oldProperties, newProperties, before, after)
      + enumerations(old.enumerations(before), new.enumerations(after), before, after)
      + RuleComparison(old: old, new: new).compare(before, after)
  }

  /// Whether two type names, one of each side, mean the same to code.
  func isSame(_ before: String, _ after: String) -> Bool {
    let target = old.resolve(before)
    return new.resolve(renames[target] ?? target) == new.resolve(after)
  }

  private func properties(_ before: [Surface.Property], _ after: [Surface.Property], _ type: Model.StructType) -> [Change] {
    var changes: [Change] = []
    let now = Dictionary(after.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(before.map(\.name))
    var explained: Set<String> = []
    for property in before {
      if let same = now[property.name] {
        changes += PropertyComparison(isSame: isSame).compare(property, same)
      } else if let other = after.first(where: {
        !$0.schemaName.isEmpty && $0.schemaName == property.schemaName && !known.contains($0.name)
      }) {
        explained.insert(other.name)
        changes.append(
          change(
            .renamed, property, other, .breaking, "\(property.schemaName) has another name in Swift, to be apart from a new neighbour."))
      } else if let place = moved(property, type) {
        changes.append(
          Change(
            subject: .property, kind: .moved, member: property.name, before: property.declaration, after: place, verdict: .breaking,
            explanation: "It stands in a choice or in ordered content now.", oldLocation: property.location))
      } else {
        changes.append(
          Change(
            subject: .property, kind: .removed, member: property.name, before: property.declaration, verdict: .breaking,
            explanation: "Messages that have it keep it among the extras.", oldLocation: property.location))
      }
    }
    for property in after where !known.contains(property.name) && !explained.contains(property.name) {
      let isDemanded = property.parameter == .required
      changes.append(
        Change(
          subject: .property, kind: .added, member: property.name, after: property.declaration, verdict: isDemanded ? .breaking : .additive,
          explanation: isDemanded ? "The initializer demands it." : "", newLocation: property.location))
    }
    return changes
  }

  /// Where in a choice or in ordered content the element of a property stands now.
  private func moved(_ property: Surface.Property, _ type: Model.StructType) -> String? {
    guard !property.schemaName.isEmpty else { return nil }
    for enumeration in new.enumerations(type) {
      if let found = enumeration.cases.first(where: { $0.schemaName == property.schemaName }) {
        return "\(enumeration.name).\(found.name)(\(found.type))"
      }
    }
    return nil
  }

  /// The arguments of a call must stand in the order of the parameters.
  private func order(
    _ before: [Surface.Property], _ after: [Surface.Property], _ oldType: Model.StructType, _ newType: Model.StructType
  ) -> [Change] {
    let oldLabels = before.filter { $0.parameter != .none }.map(\.name)
    let newLabels = after.filter { $0.parameter != .none }.map(\.name)
    let common = Set(oldLabels).intersection(newLabels)
    let was = oldLabels.filter(common.contains)
    let now = newLabels.filter(common.contains)
    guard was != now else { return [] }
    return [
      Change(
        subject: .initializer, kind: .reordered, before: was.joined(separator: ", "), after: now.joined(separator: ", "),
        verdict: .breaking,
        explanation: "The schema has another order, and arguments of the initializer follow it.", oldLocation: old.place(oldType.location),
        newLocation: new.place(newType.location))
    ]
  }

  private func enumerations(
    _ before: [(name: String, cases: [Surface.Case])], _ after: [(name: String, cases: [Surface.Case])], _ oldType: Model.StructType,
    _ newType: Model.StructType
  ) -> [Change] {
    var changes: [Change] = []
    for enumeration in before {
      guard let other = after.first(where: { $0.name == enumeration.name }) else { continue }
      func change(_ kind: Change.Kind, _ was: Surface.Case?, _ now: Surface.Case?, _ why: String) -> Change {
        Change(
          subject: .case, kind: kind, member: "\(enumeration.name).\((was ?? now)?.name ?? "")", before: was.map(Self.declaration) ?? "",
          after: now.map(Self.declaration) ?? "", verdict: .breaking, explanation: why,
          oldLocation: was?.location ?? old.place(oldType.location), newLocation: now?.location ?? new.place(newType.location))
      }
      for item in enumeration.cases {
        guard let same = other.cases.first(where: { $0.name == item.name }) else {
          changes.append(change(.removed, item, nil, "A switch that names it does not compile."))
          continue
        }
        if !isSame(item.type, same.type) { changes.append(change(.retyped, item, same, "It holds another type.")) }
      }
      for item in other.cases where !enumeration.cases.contains(where: { $0.name == item.name }) {
        changes.append(change(.added, nil, item, "A switch without default must handle it."))
      }
    }
    return changes
  }

  private static func declaration(_ item: Surface.Case) -> String { "case \(item.name)(\(item.type))" }

  private func conformances(_ before: Model.StructType, _ after: Model.StructType) -> [Change] {
    func all(_ type: Model.StructType) -> [String] {
      type.conformances + (type.isDocument ? ["HL7Document"] : []) + (type.isInfrastructure ? ["InfrastructureRoot"] : [])
    }
    func change(_ kind: Change.Kind, _ name: String, _ verdict: Change.Verdict) -> Change {
      Change(
        subject: .conformance, kind: kind, member: name, before: kind == .removed ? name : "", after: kind == .added ? name : "",
        verdict: verdict, oldLocation: old.place(before.location), newLocation: new.place(after.location))
    }
    return all(before).filter { !all(after).contains($0) }.map { change(.removed, $0, .breaking) }
      + all(after).filter { !all(before).contains($0) }.map { change(.added, $0, .additive) }
  }

  /// Another root element for the same type: no matter to the compiler, but to the wire.
  private func roots(_ before: Model.StructType, _ after: Model.StructType) -> [Change] {
    func root(_ surface: Surface, _ type: Model.StructType) -> String? {
      surface.model.namespaces.flatMap(\.documents).first { $0.type == type.number }?.element.description
    }
    guard let was = root(old, before), let now = root(new, after), was != now else { return [] }
    return [
      Change(
        subject: .rootElement, kind: .renamed, before: was, after: now, verdict: .none,
        explanation: "The document is another on the wire: the registry decodes the new element, not the old one.",
        oldLocation: old.place(before.location), newLocation: new.place(after.location))
    ]
  }

  private func change(
    _ kind: Change.Kind, _ before: Surface.Property, _ after: Surface.Property, _ verdict: Change.Verdict, _ why: String
  ) -> Change {
    Change(
      subject: .property, kind: kind, member: before.name, before: before.declaration, after: after.declaration, verdict: verdict,
      explanation: why, oldLocation: before.location, newLocation: after.location)
  }
}
