import HL7V3Runtime
import SpineMessages

/// Asks for the list of a patient's events, and with it for their permissions: QUPC_IN180000SM04, the name that is live (FACTS a.2).
struct EventListQuery: SpineQuery {
  let interaction = InteractionID.eventList
  let patient: NHSNumber
  let override: DissentOverride

  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? { EventListQuery(patient: patient, override: override) }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    typealias Query = PSIS.QUPC_MT130101UK04
    let query = Query.Query(
      dissentOverride: Query.DissentOverride(value: override.eventValue, semanticsText: HL7.ST(plain: "DissentOverride")),
      nHSNumber: Query.NHSNumber(value: patient.identifier, semanticsText: HL7.ST(plain: "NHSNumber")))
    return PSIS.QUPC_IN180000SM04.Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: PSIS.QUPC_IN180000SM04.ControlActEvent(
        author: wrapper.person.map(Query.Author.init), author1: [Query.Author2(agentSystemSDS: wrapper.system)], query: query))
  }
}

/// Asks for an event: QUPC_IN190000UK04.
struct EventQuery: SpineQuery {
  let interaction = InteractionID.event
  let patient: NHSNumber
  let id: EventID
  let override: DissentOverride

  var entry: UUIDText? { id.text }

  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)? {
    entry.map { EventQuery(patient: patient, id: EventID(checked: $0), override: override) }
  }

  func document(_ wrapper: RequestWrapper) -> any HL7Document {
    typealias Query = PSIS.QUPC_MT140101UK04
    let query = Query.Query(
      dissentOverride: Query.DissentOverride(value: override.eventValue, semanticsText: HL7.ST(plain: "DissentOverride")),
      eventRecord: Query.EventRecord(value: HL7.II(root: id.description), semanticsText: HL7.ST(plain: "EventRecord")),
      nHSNumber: Query.NHSNumber(value: patient.identifier, semanticsText: HL7.ST(plain: "NHSNumber")))
    return PSIS.QUPC_IN190000UK04.Message(
      id: wrapper.idValue, creationTime: wrapper.creationTime, versionCode: wrapper.version, interactionId: wrapper.interactionID,
      processingCode: wrapper.processing, processingModeCode: wrapper.processingMode, acceptAckCode: wrapper.acceptAcknowledgement,
      communicationFunctionRcv: wrapper.receivers, communicationFunctionSnd: wrapper.senders,
      controlActEvent: PSIS.QUPC_IN190000UK04.ControlActEvent(
        author: wrapper.person.map(Query.Author.init), author1: [Query.Author2(agentSystemSDS: wrapper.system)], query: query))
  }
}
