internal import HL7V3Schema

extension Inspection {
  /// A place where something that was searched for stands.
  public struct Hit: Sendable, Hashable, Encodable {
    /// `root`, `type`, `element`, `attribute`, `code`, `fixed value`, `default value`, or `documentation`.
    public var kind: String
    /// The component by path: `QUPC_MT160001UK02.Query/eventID`, `II/@root`.
    public var path: String
    /// The declaration in Swift; nil when there is none.
    public var swift: String?
    /// Where it stands.
    public var location: String?
  }

  /// Where an element, an attribute, a type or a code occurs, in the order of names.
  ///
  /// Whole names and values are looked for first, upper and lower case alike; only when there is none, those that contain the text, and
  /// documentation that does.
  public func search(_ text: String) -> [Hit] {
    let wanted = text.lowercased()
    let exact = hits { $0.lowercased() == wanted }
    if !exact.isEmpty { return exact + documented(wanted, but: exact) }
    return hits { $0.lowercased().contains(wanted) } + documented(wanted, but: [])
  }

  private func hits(_ isWanted: (String) -> Bool) -> [Hit] {
    var found: [Hit] = []
    for root in components.roots where isWanted(root.element.name.local) {
      found.append(
        Hit(
          kind: "root", path: root.element.name.local, swift: model.origins.names[.complex(root.type)],
          location: root.element.location.description))
    }
    for entry in components.complex {
      let type = entry.type
      if isWanted(type.name.path), !type.name.isAnonymous {
        found.append(Hit(kind: "type", path: type.name.path, swift: swiftType(entry), location: type.location.description))
      }
      for use in type.attributes {
        func add(_ kind: String) {
          found.append(
            Hit(
              kind: kind, path: "\(type.name.path)/@\(use.name.local)", swift: swift(attribute(use, entry), entry),
              location: use.location.description))
        }
        if isWanted(use.name.local) { add("attribute") }
        if let value = use.fixedValue, isWanted(value) { add("fixed value") }
        if let value = use.defaultValue, isWanted(value) { add("default value") }
      }
      for use in type.particle?.elements ?? [] where isWanted(use.name.local) {
        found.append(
          Hit(
            kind: "element", path: "\(type.name.path)/\(use.name.local)",
            swift: swift(use, entry),
            location: use.location.description))
      }
    }
    for entry in components.simple {
      if isWanted(entry.name.path), let type = entry.type {
        found.append(Hit(kind: "type", path: entry.name.path, swift: swiftType(entry), location: type.location.description))
      }
      for code in entry.type?.facets.enumerations ?? [] where isWanted(code.value) {
        let member = model.vocabularies.first { $0.swiftName == model.origins.names[.simple(entry.number)] }?.codes.first {
          $0.value == code.value
        }
        found.append(
          Hit(
            kind: "code", path: "\(entry.name.path)/\(code.value)",
            swift: member.flatMap { code in swiftType(entry).map { "\($0).\(code.name)" } },
            location: code.location.description))
      }
    }
    return Self.sorted(found)
  }

  /// Documentation that has the text, of what is not among the hits already.
  private func documented(_ wanted: String, but known: [Hit]) -> [Hit] {
    let places = Set(known.compactMap(\.location))
    var found: [Hit] = []
    func add(_ path: String, _ text: String, _ location: SourceLocation, _ swift: @autoclosure () -> String?) {
      guard text.lowercased().contains(wanted), !places.contains(location.description) else { return }
      found.append(Hit(kind: "documentation", path: path, swift: swift(), location: location.description))
    }
    for entry in components.complex {
      let type = entry.type
      add(type.name.path, type.documentation, type.location, swiftType(entry))
      for use in type.attributes {
        add("\(type.name.path)/@\(use.name.local)", use.documentation, use.location, swift(attribute(use, entry), entry))
      }
      for use in type.particle?.elements ?? [] {
        add("\(type.name.path)/\(use.name.local)", use.documentation, use.location, swift(use, entry))
      }
    }
    for entry in components.simple {
      for code in entry.type?.facets.enumerations ?? [] {
        add("\(entry.name.path)/\(code.value)", code.documentation, code.location, swiftType(entry))
      }
    }
    return Self.sorted(found)
  }

  private func swift(_ node: ComponentDescription, _ entry: ComplexEntry) -> String? {
    node.swiftProperty.flatMap { property in swiftType(entry).map { "\($0).\(property)" } }
  }

  private func swift(_ use: ElementUse, _ entry: ComplexEntry) -> String? {
    member(use, entry).flatMap { member in swiftType(entry).map { "\($0).\(property(member, entry))" } }
  }

  private static func sorted(_ hits: [Hit]) -> [Hit] {
    var seen: Set<Hit> = []
    return hits.filter { seen.insert($0).inserted }.sorted { ($0.kind, $0.path, $0.location ?? "") < ($1.kind, $1.path, $1.location ?? "") }
  }
}
