import HL7V3Runtime

/// A document of a patient's record, as its metadata describe it.
struct DocumentSummary: Encodable {
  var id: String?
  var setID: String?
  var version: String?
  /// The type of the message that the document is.
  var payload: Meaning?
  var stored: String?
  var effectiveTime: String?
  var status: Meaning?
  var quality: Meaning?
  var type: Meaning?
  var title: String?
  var author: AuthorSummary?
  /// The estimate that the Spine gives.
  var bytes: String?
  var replacedBy: String?
  var withdrawnBy: String?
  var custodian: String?

  /// Elements that nobody has read.
  var notInterpreted: [MessageSummary.Uninterpreted]

  private static let read: Set = [
    "availabilityTime", "code", "effectiveTime", "id", "messageType", "component1", "component14", "component2", "component3", "component4",
    "component5", "component7", "custodian",
  ]
  private static let readOfDocument: Set = ["code", "effectiveTime", "setId", "title", "versionNumber", "author2"]

  /// Reads a `pSISDocMetaData` element by the names in it, which lists and single documents share.
  init(_ node: RawNode) {
    id = node.first("id")?.attribute("root")
    payload = Meaning.payload(node.first("messageType")?.attribute("extension"))
    stored = node.first("availabilityTime")?.attribute("value")
    effectiveTime = node.first("effectiveTime")?.attribute("value")
    if let state = node.first("component1", "documentState", "value") {
      status = Meaning.eventStatus(state.attribute("code"), displayName: state.attribute("displayName"))
    }
    if let state = node.first("component5", "documentDQState", "value") {
      quality = Meaning.dataQuality(state.attribute("code"), displayName: state.attribute("displayName"))
    }
    bytes = node.first("component14", "estDocSize", "value")?.attribute("value")
    replacedBy = node.first("component2", "replacingDocUUID", "value")?.attribute("root")
    withdrawnBy = node.first("component4", "withdrawingDocUUID", "value")?.attribute("root")
    if let organisation = node.first("custodian", "assignedCustodian", "representedCustodianOrganization") {
      custodian = organisation.first("name")?.text ?? organisation.first("id")?.attribute("extension")
    }
    notInterpreted = Self.unread(node, but: Self.read)
    guard let clinical = node.first("component3", "documentMetaData") else { return }
    notInterpreted += Self.unread(clinical, but: Self.readOfDocument)
    type = clinical.first("code").flatMap { code in
      code.attribute("code").map { Meaning(code: $0, meaning: nil, displayName: code.attribute("displayName")) }
    }
    effectiveTime = clinical.first("effectiveTime")?.attribute("value") ?? effectiveTime
    setID = clinical.first("setId")?.attribute("root")
    version = clinical.first("versionNumber")?.attribute("value")
    title = clinical.first("title")?.text
    author = clinical.first("author2").map { AuthorSummary($0) }
  }

  private static func unread(_ node: RawNode, but read: Set<String>) -> [MessageSummary.Uninterpreted] {
    node.elements.map(\.name.local).filter { !read.contains($0) }.map { MessageSummary.Uninterpreted(name: $0, place: node.name.local) }
  }
}
