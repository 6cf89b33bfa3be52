import HL7V3Runtime

/// A GP summary: what it is, its text for people, and its coded entries.
struct GPSummaryContent: Encodable {
  /// A group of coded entries: how many there are, and how many of them are interpreted.
  struct CodedGroup: Encodable {
    let name: String
    let code: String?
    var entries: Int
    var interpreted: Int
  }

  var id: String?
  var code: Meaning?
  var effectiveTime: String?
  var status: String?
  var authors: [AuthorSummary]
  var patient: PatientNumber?
  /// The documents that this one replaces.
  var replaces: [String]
  var sections: [PresentationText.Section]
  var codedGroups: [CodedGroup]
  /// The coded entries that are interpreted.
  var codedEntries: [CodedEntry]
  /// Elements that nobody has read.
  var notInterpreted: [MessageSummary.Uninterpreted]

  private static let read: Set = [
    "id", "code", "effectiveTime", "statusCode", "author", "excerptFrom", "pertinentInformation1", "pertinentInformation2", "recordTarget",
    "replacementOf",
  ]

  /// Reads a `GPSummary` element by the names in it, which its two versions share.
  init(_ node: RawNode) {
    id = node.first("id")?.attribute("root")
    code = node.first("code").flatMap { code in
      code.attribute("code").map { Meaning(code: $0, meaning: nil, displayName: code.attribute("displayName")) }
    }
    effectiveTime = node.first("effectiveTime")?.attribute("value")
    status = node.first("statusCode")?.attribute("code")
    authors = node.elements(named: "author").map { AuthorSummary($0) }
    patient = node.first("recordTarget", "patient", "id")?.attribute("extension").map(PatientNumber.init)
    replaces = node.elements(named: "replacementOf").compactMap {
      $0.first("priorMessageRef", "id")?.attribute("root")
    }
    sections = PresentationText(Self.texts(in: node).map { .element($0) }).sections
    codedGroups = Self.groups(in: node)
    codedEntries = node.elements(named: "pertinentInformation2").flatMap { relation in
      relation.elements.flatMap { $0.elements(named: "component") }.compactMap { CodedEntry(of: $0, in: relation) }
    }
    let unread = Dictionary(grouping: node.elements.map(\.name.local).filter { !Self.read.contains($0) }) { $0 }
    notInterpreted = unread.sorted { $0.key < $1.key }.map { name, all in
      MessageSummary.Uninterpreted(name: name, place: "GPSummary", count: all.count)
    }
  }

  /// The presentation texts: elements `html`, or where there is none the values that should hold one.
  private static func texts(in node: RawNode) -> [RawNode] {
    let pages = node.outermost("html")
    return pages.isEmpty ? node.outermost("presentationText").flatMap { $0.elements(named: "value") } : pages
  }

  /// One group for each kind of care record element, in the order they come.
  private static func groups(in node: RawNode) -> [CodedGroup] {
    var groups: [CodedGroup] = []
    var indices: [String: Int] = [:]
    for relation in node.elements(named: "pertinentInformation2") {
      for element in relation.elements where element.name.local.hasSuffix("CREType") || !element.elements(named: "component").isEmpty {
        let code = element.elements(named: "code").first
        let name = code?.attribute("displayName") ?? code?.attribute("code") ?? element.name.local
        let components = element.elements(named: "component")
        let entries = components.count
        let interpreted = components.compactMap { CodedEntry(of: $0, in: relation) }.count
        if let index = indices[name] {
          groups[index].entries += entries
          groups[index].interpreted += interpreted
        } else {
          indices[name] = groups.count
          groups.append(CodedGroup(name: name, code: code?.attribute("code"), entries: entries, interpreted: interpreted))
        }
      }
    }
    return groups
  }
}
