import HL7V3Runtime
import SMSPTransport

extension SimulatedAnswer {
  /// What a query gives about a patient, by the patient's consent and the override asked for.
  func content(_ patient: SimulatedPatient) -> SpineResponse {
    switch asked.interaction {
    case InteractionID.getPermissions.name: return permissions(patient, asked.first("queryCriteria").flatMap { _ in code })
    case InteractionID.hasPermissions.name: return permissions(patient, code)
    default: break
    }
    if patient.permissions[.view] == .no, asked.first("dissentOverride")?.elements(named: "value").first?.attribute("code") == "0" {
      return refusal(SimulatedIssue.reasons(for: "30418") ?? [])
    }
    guard patient.hasRecord else { return refusal(SimulatedIssue.reasons(for: "30312") ?? []) }
    switch asked.interaction {
    case InteractionID.documentList.name: return documentList(patient)
    case InteractionID.document.name: return document(patient)
    case InteractionID.eventList.name: return eventList(patient)
    default: return event(patient)
    }
  }

  private var code: String? { asked.all("function").first?.elements(named: "code").first?.text }

  /// The assertions that there are; for what is `Ask` there is none (FACTS a.6).
  private func permissions(_ patient: SimulatedPatient, _ function: String?) -> SpineResponse {
    let name = wrapperOfPermissions
    let content = """
      <subject typeCode="SUBJ"><crs:\(name) xmlns:crs="http://national.carerecords.nhs.uk/schema/crs/"><crs:permissions>\
      \(Self.assertions(patient, only: function, prefix: "crs:"))</crs:permissions></crs:\(name)></subject>\
      <queryAck type="QueryAck"><queryResponseCode code="OK"/></queryAck>
      """
    return response("\(asked.interaction.prefix(3))_RESOURCE_PERMISSIONS_RESPONSE_INUK01", content)
  }

  private var wrapperOfPermissions: String { "\(asked.interaction.prefix(3).lowercased())ResourcePermissionsResponse" }

  private static func assertions(_ patient: SimulatedPatient, only function: String?, prefix p: String) -> String {
    let number = patient.number.digits
    let said = [AccessFunction.store, .view].filter { function == nil || $0.rawValue == function }.compactMap { function in
      patient.permissions[function].map { (function, $0) }
    }
    return #"<\#(p)resourceContext root="\#(NHSNumber.root)" extension="\#(number)"/>"#
      + said.map { function, permission in
        """
        <\(p)accessControlAssertion><\(p)permission>\(permission)</\(p)permission>\
        <\(p)resource><\(p)type>SCR</\(p)type><\(p)Id>\(number)</\(p)Id></\(p)resource>\
        <\(p)function><\(p)context>Consent</\(p)context><\(p)code>\(function)</\(p)code></\(p)function>\
        <\(p)accessor><\(p)type>Everyone</\(p)type><\(p)accessorId><\(p)name>Everyone</\(p)name></\(p)accessorId></\(p)accessor>\
        </\(p)accessControlAssertion>
        """
      }.joined()
  }

  private func documentList(_ patient: SimulatedPatient) -> SpineResponse {
    let type = asked.first("documentType")?.elements(named: "value").first?.attribute("code")
    let entries = patient.documents.filter { $0.type.rawValue == type }.map { $0.metadata(nil) }
    // A list has at least one document by its schema. What the Spine gives where there is none of the type is not known: this is a guess.
    if entries.isEmpty {
      return response("QUQI_IN010000UK14", #"<queryAck type="QueryAck"><queryResponseCode code="NF"/></queryAck>"#)
    }
    return collection(patient, "QUPC_IN160102UK05", entries.joined())
  }

  private func document(_ patient: SimulatedPatient) -> SpineResponse {
    let id = asked.first("documentID")?.elements(named: "value").first?.attribute("root")
    guard let document = patient.documents.first(where: { $0.id.description == id }) else {
      return refusal(SimulatedIssue.reasons(for: "30308") ?? [])
    }
    return collection(patient, "QUPC_IN160104UK05", document.metadata(document.clinical(of: patient.number)))
  }

  private func collection(_ patient: SimulatedPatient, _ interaction: String, _ entries: String) -> SpineResponse {
    let act = "2.16.840.1.113883.2.1.3.2.4.17.177"
    let content = """
      <subject typeCode="SUBJ"><DocumentCollection classCode="OBS" moodCode="EVN"><code code="DCOL" codeSystem="\(act)"/>\(entries)\
      <component12 typeCode="COMP"><careRecordState classCode="OBS" moodCode="EVN"><code code="CRST" codeSystem="\(act)"/>\
      <value code="1" codeSystem="2.16.840.1.113883.2.1.3.2.4.17.59" displayName="Normal"/></careRecordState></component12>\
      \(patient.recordTarget)</DocumentCollection></subject>\
      <queryAck type="QueryAck"><queryResponseCode code="OK"/></queryAck>
      """
    return response(interaction, content)
  }

  private func eventList(_ patient: SimulatedPatient) -> SpineResponse {
    let events = patient.documents.map { $0.event(nil) }.joined()
    let permissions = "<permissions>\(Self.assertions(patient, only: nil, prefix: ""))</permissions>"
    return events.isEmpty
      ? refusal(SimulatedIssue.reasons(for: "30312") ?? [])
      : self.events(patient, "QUPC_IN200000SM04", "queryResponseEventList", events + permissions)
  }

  private func event(_ patient: SimulatedPatient) -> SpineResponse {
    let id = asked.first("eventRecord")?.elements(named: "value").first?.attribute("root")
    guard let document = patient.documents.first(where: { $0.id.description == id }) else {
      return refusal(SimulatedIssue.reasons(for: "30308") ?? [])
    }
    return events(patient, "QUPC_IN210000UK04", "queryResponseEvent", document.event(document.clinical(of: patient.number)))
  }

  private func events(_ patient: SimulatedPatient, _ interaction: String, _ name: String, _ entries: String) -> SpineResponse {
    let content = """
      <subject typeCode="SUBJ"><ev:\(name) xmlns:ev="urn:npfit:psisqr"><ev:recordTarget><ev:patient>\
      <ev:id root="\(NHSNumber.root)" extension="\(patient.number.digits)"/></ev:patient></ev:recordTarget>\(entries)</ev:\(name)></subject>\
      <queryAck type="QueryAck"><queryResponseCode code="OK"/></queryAck>
      """
    return response(interaction, content)
  }
}

extension SimulatedPatient {
  /// The patient as a clinical document names one.
  var recordTarget: String {
    #"<recordTarget typeCode="RCT"><patient classCode="PAT"><id root="\#(NHSNumber.root)" extension="\#(number.digits)"/></patient></recordTarget>"#
  }
}
