import HL7V3Runtime

extension SpineClient {
  /// The list of a patient's events and the patient's permissions: QUPC_IN180000SM04.
  ///
  /// A patient without a record has an empty list whose ``EventList/recordExists`` is false, for that is a warning and no error.
  /// - Throws: ``SpineError``; see ``SpineError/isAccessDenied`` for dissent.
  public func eventList(
    for patient: NHSNumber, override: DissentOverride = .none, by access: AccessContext = .system
  ) async throws(SpineError) -> SpineAnswer<EventList> {
    let query = EventListQuery(patient: patient, override: override)
    try await raiseAlert(override, query, access)
    let exchange = try await exchange(query, by: access)
    let answer = exchange.answer
    if answer.isWithoutContent {
      guard answer.saysNoRecord else { throw exchange.contentMissing() }
      return exchange.result(EventList(events: [], permissions: nil, recordExists: false))
    }
    guard let list = answer.interaction.first("ControlActEvent", "subject", "queryResponseEventList") else {
      throw exchange.contentMissing()
    }
    return exchange.result(
      EventList(
        events: list.elements(named: "event").flatMap(EventReference.all), permissions: list.first("permissions").map { Permissions($0) },
        recordExists: !answer.saysNoRecord))
  }

  /// An event with its clinical content: QUPC_IN190000UK04.
  /// - Throws: ``SpineError``: with `correlationMismatch` for another event or patient, with `patientNotNamed` when the content does not
  ///   say whose it is, with `noRecord` when there is none.
  public func event(
    _ id: EventID, of patient: NHSNumber, override: DissentOverride = .none, by access: AccessContext = .system
  ) async throws(SpineError) -> SpineAnswer<RecordedEvent> {
    let query = EventQuery(patient: patient, id: id, override: override)
    try await raiseAlert(override, query, access)
    let exchange = try await exchange(query, by: access)
    guard !exchange.answer.isWithoutContent,
      let event = exchange.answer.interaction.first("ControlActEvent", "subject", "queryResponseEvent", "event"),
      let reference = EventReference.all(in: event).first
    else { throw exchange.contentMissing() }
    guard reference.id == id else { throw exchange.failure(.correlationMismatch, "the answer is about another event") }
    return exchange.result(RecordedEvent(reference: reference, summary: try exchange.clinicalSummary(in: event.first("hl7Data"))))
  }
}

/// An event of a patient's record.
public struct RecordedEvent: Sendable, Hashable, Confidential {
  /// What the Spine knows of it.
  public let reference: EventReference
  /// What it says.
  public let summary: ClinicalSummary
}
