import HL7V3Runtime

extension DocumentReference {
  /// Reads a `pSISDocMetaData` element by the names in it, which lists and single documents share (FACTS a.4).
  init(_ node: RawNode) {
    let clinical = node.first("component3", "documentMetaData")
    let author = clinical?.first("author2", "documentAuthor")
    let custodian = node.first("custodian", "assignedCustodian", "representedCustodianOrganization")
    let organisation = author?.first("representedScopingOrg") ?? custodian
    self.init(
      id: node.first("id")?.attribute("root").flatMap { DocumentID($0) },
      type: clinical?.first("code")?.attribute("code").map { DocumentType(rawValue: $0) },
      typeName: clinical?.first("code")?.attribute("displayName"), messageType: node.first("messageType")?.attribute("extension"),
      state: node.first("component1", "documentState", "value")?.attribute("code").map { RecordState(rawValue: $0) },
      quality: node.first("component5", "documentDQState", "value")?.attribute("code").map { DataQuality(rawValue: $0) },
      title: clinical?.first("title")?.trimmedText,
      effectiveTime: clinical?.first("effectiveTime")?.attribute("value") ?? node.first("effectiveTime")?.attribute("value"),
      stored: node.first("availabilityTime")?.attribute("value"),
      author: author?.first("agentPlayingAuthor", "name")?.trimmedText, organisation: organisation?.first("name")?.trimmedText,
      replacedBy: node.first("component2", "replacingDocUUID", "value")?.attribute("root").flatMap { DocumentID($0) },
      withdrawnBy: node.first("component4", "withdrawingDocUUID", "value")?.attribute("root").flatMap { DocumentID($0) },
      size: node.first("component14", "estDocSize", "value")?.attribute("value").flatMap { Int($0) })
  }

  /// All documents of an answer.
  static func all(in interaction: RawNode) -> [DocumentReference] {
    let collection = interaction.first("ControlActEvent", "subject", "DocumentCollection")
    return (collection?.elements(named: "component") ?? []).flatMap { $0.elements(named: "pSISDocMetaData") }.map { DocumentReference($0) }
  }
}

extension EventReference {
  /// Reads the parts of one event, which stand beside each other (FACTS a.5).
  init(parts: [RawNode]) {
    func first(_ name: String) -> RawNode? { parts.first { $0.isNamed(name) } }
    let author = first("author")
    self.init(
      id: first("eventID")?.attribute("root").flatMap { EventID($0) },
      type: first("eventType")?.attribute("code").map { DocumentType(rawValue: $0) },
      typeName: first("eventType")?.attribute("displayName"),
      messageType: first("payloadID")?.attribute("extension"),
      state: first("eventStatus")?.attribute("code").map { RecordState(rawValue: $0) }, quality: nil, title: nil, effectiveTime: nil,
      stored: first("persistenceDate")?.attribute("value"), author: author?.descendant("name")?.trimmedText, organisation: nil,
      replacedBy: nil, withdrawnBy: first("withdrawingEventID")?.attribute("root").flatMap { EventID($0) }, size: nil)
  }

  /// The events of an element `event`: a new one begins with each id, for the schema lets them follow each other in one element.
  static func all(in event: RawNode) -> [EventReference] {
    var groups: [[RawNode]] = []
    for part in event.elements {
      if groups.isEmpty || part.isNamed("eventID") { groups.append([]) }
      groups[groups.count - 1].append(part)
    }
    return groups.map { EventReference(parts: $0) }
  }
}
