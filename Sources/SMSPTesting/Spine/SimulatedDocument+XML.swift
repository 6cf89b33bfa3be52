import SMSPTransport

extension SimulatedDocument {
  private static let states = "2.16.840.1.113883.2.1.3.2.4.17.59"

  var typeName: String {
    type == .generalPracticeSummary ? "General Practice Summary" : "General Practice Initial Summary"
  }

  /// The type of the message that it is (FACTS f).
  private var messageType: String { type == .generalPracticeSummary ? "REPC_MT150007UK05" : "REPC_MT150002UK05" }

  /// The state in the Spine's words, as an attribute; nothing for a state that is none of the Spine's.
  private var stateName: String {
    ["1": "Normal", "2": "Withdrawn", "3": "Replaced"][state.rawValue].map { #" displayName="\#($0)""# } ?? ""
  }

  /// The document as the document family describes it, with its content or without.
  func metadata(_ clinical: String?) -> String {
    let act = "2.16.840.1.113883.2.1.3.2.4.17.177"
    let content = clinical.map { #"<component7 typeCode="COMP">\#($0)</component7>"# } ?? ""
    return """
      <component typeCode="COMP"><pSISDocMetaData classCode="OBS" moodCode="EVN"><availabilityTime value="\(time)"/>\
      <code code="PDMD" codeSystem="\(act)"/><effectiveTime value="\(time)"/><id root="\(id)"/>\
      <lc:messageType xmlns:lc="NPFIT:HL7:Localisation" root="2.16.840.1.113883.2.1.3.2.4.18.17" extension="\(messageType)"/>\
      <component1 typeCode="COMP"><documentState classCode="OBS" moodCode="EVN"><code code="DCST" codeSystem="\(act)"/>\
      <value code="\(state.rawValue)" codeSystem="\(Self.states)"\(stateName)/></documentState></component1>\
      <component14 typeCode="COMP"><estDocSize classCode="OBS" moodCode="EVN"><code code="ESTD" codeSystem="\(act)"/>\
      <value value="6000"/></estDocSize></component14>\
      <component3 typeCode="COMP"><documentMetaData classCode="DOCCLIN" moodCode="EVN">\
      <code code="\(type.rawValue)" codeSystem="\(DocumentType.codeSystem)" displayName="\(typeName)"/><effectiveTime value="\(time)"/>\
      <title>\(typeName)</title><author2 typeCode="AUT" contextControlCode="AP"><documentAuthor classCode="AGNT">\
      <id root="\(SDSUserID.root)" extension="405060703355"/><id root="\(RoleProfileID.root)" extension="405060704466"/>\
      <agentPlayingAuthor classCode="PSN" determinerCode="INSTANCE"><name>\(author.escaped)</name></agentPlayingAuthor>\
      <representedScopingOrg classCode="ORG" determinerCode="INSTANCE"><id root="1.2.826.0.1285.0.1.10" extension="Z99981"/>\
      <name>\(organisation.escaped)</name></representedScopingOrg>\
      </documentAuthor></author2></documentMetaData></component3>\
      <component5 typeCode="COMP"><documentDQState classCode="OBS" moodCode="EVN"><code code="DQST" codeSystem="\(act)"/>\
      <value code="\(quality.rawValue)" codeSystem="2.16.840.1.113883.2.1.3.2.4.17.189"/></documentDQState></component5>\
      \(content)</pSISDocMetaData></component>
      """
  }

  /// The document as the event family describes it, with its content or without.
  func event(_ clinical: String?) -> String {
    """
    <ev:event><ev:eventID root="\(id)"/><ev:payloadID root="2.16.840.1.113883.2.1.3.2.4.12" extension="\(messageType)"/>\
    <ev:persistenceDate value="\(time)"/><ev:eventStatus code="\(state.rawValue)" codeSystem="\(Self.states)"\(stateName)/>\
    <ev:eventType code="\(type.rawValue)" codeSystem="\(DocumentType.codeSystem)" displayName="\(typeName)"/>\
    \(clinical.map { "<ev:hl7Data>\($0)</ev:hl7Data>" } ?? "")</ev:event>
    """
  }
}
