import HL7V3Runtime
import SpineMessages

/// Asks for the list of a patient's documents of a type: QUPC_IN160101UK05.
///
/// The type is the one filter that both the schema and the Spine's own rules take over SOAP: with a set id or a date they contradict each
/// other, and no filter at all is refused (FACTS a.3).
struct DocumentListQuery: SpineQuery {
  let interaction = InteractionID.documentList
  let patient: NHSNumber
  let type: DocumentType
  let override: DissentOverride

  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? {
    DocumentListQuery(patient: patient, type: type, override: override)
  }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    typealias Query = PSIS.QUPC_MT160001UK02
    let query = Query.Query(
      dissentOverride: Query.DissentOverride(semanticsText: HL7.ST(plain: "DissentOverride"), value: override.value),
      filterParameters: Query.FilterParameters(
        documentType: Query.DocumentType(
          semanticsText: HL7.ST(plain: "DocumentType"), value: HL7.CV(code: type.rawValue, codeSystem: DocumentType.codeSystem))),
      nHSNumber: Query.NHSNumber(semanticsText: HL7.ST(plain: "NHSNumber"), value: patient.identifier))
    return PSIS.QUPC_IN160101UK05.MCCI_MT010101UK12_Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: PSIS.QUPC_IN160101UK05.QUQI_MT050000UK01_ControlActEvent(
        classCode: "CACT", moodCode: "EVN", author: wrapper.person.map(HL7.QUQI_MT050000UK01.Author.init),
        author1: [HL7.QUQI_MT050000UK01.Author2(agentSystemSDS: wrapper.system)], query: query))
  }
}

/// Asks for a document: QUPC_IN160103UK05.
struct DocumentQuery: SpineQuery {
  let interaction = InteractionID.document
  let patient: NHSNumber
  let id: DocumentID
  let override: DissentOverride

  var entry: UUIDText? { id.text }

  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? {
    entry.map { DocumentQuery(patient: patient, id: DocumentID(checked: $0), override: override) }
  }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    typealias Query = PSIS.QUPC_MT160003UK02
    let query = Query.Query(
      dissentOverride: Query.DissentOverride(semanticsText: HL7.ST(plain: "DissentOverride"), value: override.value),
      filterParameters: Query.FilterParameters(
        documentID: Query.DocumentID(semanticsText: HL7.ST(plain: "DocumentID"), value: HL7.II(root: id.description))),
      nHSNumber: Query.NHSNumber(semanticsText: HL7.ST(plain: "NHSNumber"), value: patient.identifier))
    return PSIS.QUPC_IN160103UK05.MCCI_MT010101UK12_Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: PSIS.QUPC_IN160103UK05.QUQI_MT050000UK01_ControlActEvent(
        classCode: "CACT", moodCode: "EVN", author: wrapper.person.map(HL7.QUQI_MT050000UK01.Author.init),
        author1: [HL7.QUQI_MT050000UK01.Author2(agentSystemSDS: wrapper.system)], query: query))
  }
}

extension DissentOverride {
  /// The code as the document family has it.
  var value: PSIS.CV_DissentOverride {
    PSIS.CV_DissentOverride(
      code: PSIS.DissentOverride_code(rawValue: code), codeSystem: PSIS.DissentOverride_codeSystem(rawValue: Self.codeSystem))
  }

  /// The code as the event family has it.
  var eventValue: HL7.CV { HL7.CV(code: code, codeSystem: Self.codeSystem) }
}
