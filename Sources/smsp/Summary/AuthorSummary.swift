import HL7V3Runtime
import SpineMessages

/// Who, or what, wrote something.
struct AuthorSummary: Encodable {
  /// An identifier and what it identifies.
  struct Identifier: Encodable {
    var kind: String?
    var root: String?
    let value: String
  }

  var kind: String
  var name: String?
  var organisation: String?
  var time: String?
  var identifiers: [Identifier] = []
  /// Telephone numbers and the like, as written.
  var telecoms: [String] = []
  var addresses: [String] = []

  /// A name, or else the identifiers.
  var shortText: String? {
    if let name { return organisation.map { "\(name), \($0)" } ?? name }
    return organisation ?? identifiers.first.map { "\($0.kind ?? "id") \($0.value)" }
  }

  /// Everything in one line.
  var text: String {
    let known = identifiers.map { "\($0.kind ?? $0.root ?? "id") \($0.value)" }
    let when = time.map { "at \(TimeText.of($0))" }
    let names = [name, organisation].compactMap { $0 }
    return ((names.isEmpty ? [kind] : names) + known + telecoms + addresses + [when].compactMap { $0 }).joined(separator: ", ")
  }

  init?(_ author: (any PersonAuthor)?) {
    guard let agent = author?.agentPersonSDS else { return nil }
    kind = "person"
    identifiers = [agent.id, agent.agentPersonSDS?.id, agent.part?.partSDSRole?.id].compactMap { $0.flatMap(Identifier.init) }
  }

  init?(_ author: any SystemAuthor) {
    guard let agent = author.agentSystemSDS else { return nil }
    kind = "system"
    identifiers = [agent.agentSystemSDS?.id].compactMap { $0.flatMap(Identifier.init) }
  }

  /// Reads an author of whatever type: names and identifiers stand at the same places in all of them.
  init(_ node: RawNode) {
    let agent = node.elements.first { $0.name.local.contains("Agent") }?.name.local ?? ""
    kind = agent.contains("Person") ? "person" : agent.contains("Org") ? "organisation" : "author"
    time = node.elements(named: "time").first?.attribute("value")
    read(node)
  }

  private mutating func read(_ node: RawNode) {
    for child in node.elements {
      switch child.name.local {
      case "id":
        if let value = child.attribute("extension") ?? child.attribute("root") {
          let root = child.attribute("extension") == nil ? nil : child.attribute("root")
          identifiers.append(Identifier(kind: root.flatMap(IdentifierKind.name), root: root, value: value))
        }
      case "name":
        if node.name.local.lowercased().contains("organi") {
          organisation = organisation ?? child.asPersonName.formatted
        } else {
          name = name ?? child.asPersonName.formatted
        }
      case "telecom": if let value = child.asTelecommunicationAddress.value, !value.isEmpty { telecoms.append(value) }
      case "addr": if let lines = child.asPostalAddress.formatted { addresses.append(lines.replacing("\n", with: ", ")) }
      default: read(child)
      }
    }
  }
}

extension AuthorSummary.Identifier {
  init?(_ identifier: HL7.II) {
    guard let value = identifier.extension ?? identifier.root else { return nil }
    let root = identifier.extension == nil ? nil : identifier.root
    self.init(kind: root.flatMap(IdentifierKind.name), root: root, value: value)
  }
}
