import HL7V3Runtime

extension SpineClient {
  /// The list of a patient's documents of a type: QUPC_IN160101UK05.
  ///
  /// A patient without a record has an empty list whose ``DocumentList/recordExists`` is false, for that is a warning and no error.
  /// - Throws: ``SpineError``; see ``SpineError/isAccessDenied`` for dissent.
  public func documentList(
    for patient: NHSNumber, type: DocumentType = .generalPracticeSummary, override: DissentOverride = .none,
    by access: AccessContext = .system
  ) async throws(SpineError) -> SpineAnswer<DocumentList> {
    let query = DocumentListQuery(patient: patient, type: type, override: override)
    try await raiseAlert(override, query, access)
    return try await documentList(query, access)
  }

  /// The same without an alert: a flow raises one for all its calls.
  func documentList(_ query: DocumentListQuery, _ access: AccessContext) async throws(SpineError) -> SpineAnswer<DocumentList> {
    let exchange = try await exchange(query, by: access)
    let answer = exchange.answer
    if answer.isWithoutContent {
      // The schema has no list without a document, so that there is none of the type comes as no data.
      guard answer.saysNoRecord || answer.saysNoData else { throw exchange.contentMissing() }
      return exchange.result(DocumentList(documents: [], recordExists: !answer.saysNoRecord))
    }
    guard answer.interaction.first("ControlActEvent", "subject", "DocumentCollection") != nil || answer.saysNoData else {
      throw exchange.contentMissing()
    }
    return exchange.result(DocumentList(documents: DocumentReference.all(in: answer.interaction), recordExists: !answer.saysNoRecord))
  }

  /// A document with its clinical content: QUPC_IN160103UK05.
  /// - Throws: ``SpineError``: with `correlationMismatch` for another document or patient, with `patientNotNamed` when the content does not
  ///   say whose it is, with `noRecord` when there is none.
  public func document(
    _ id: DocumentID, of patient: NHSNumber, override: DissentOverride = .none, by access: AccessContext = .system
  ) async throws(SpineError) -> SpineAnswer<RecordedDocument> {
    let query = DocumentQuery(patient: patient, id: id, override: override)
    try await raiseAlert(override, query, access)
    return try await document(query, access)
  }

  func document(_ query: DocumentQuery, _ access: AccessContext) async throws(SpineError) -> SpineAnswer<RecordedDocument> {
    let exchange = try await exchange(query, by: access)
    let interaction = exchange.answer.interaction
    let entries = interaction.first("ControlActEvent", "subject", "DocumentCollection")?.elements(named: "component") ?? []
    guard !exchange.answer.isWithoutContent, let entry = entries.first?.first("pSISDocMetaData"), entries.count == 1 else {
      throw exchange.contentMissing()
    }
    let reference = DocumentReference(entry)
    guard reference.id == query.id else { throw exchange.failure(.correlationMismatch, "the answer is about another document") }
    let summary = try exchange.clinicalSummary(in: entry.first("component7"))
    return exchange.result(RecordedDocument(reference: reference, summary: summary))
  }
}

/// A document of a patient's record.
public struct RecordedDocument: Sendable, Hashable, Confidential {
  /// What the Spine knows of it.
  public let reference: DocumentReference
  /// What it says.
  public let summary: ClinicalSummary
}

extension InteractionAnswer {
  /// Whether the query found nothing (FACTS a.4: `NF`).
  var saysNoData: Bool { interaction.first("ControlActEvent", "queryAck", "queryResponseCode")?.attribute("code") == "NF" }
}

extension SpineClient.Exchange {
  /// The answer does not hold what was asked for: there is no record, or something is wrong.
  func contentMissing() -> SpineError {
    var error = failure(answer.saysNoRecord ? .noRecord : .contentMissing, nil)
    error.issues = answer.warnings
    return error
  }

  func failure(_ code: SpineError.Code, _ rule: String?) -> SpineError {
    var error = SpineError(code, rule: rule)
    error.messageIDs = messageIDs
    return error
  }

  /// The one clinical document that an element holds.
  func clinicalSummary(in holder: RawNode?) throws(SpineError) -> ClinicalSummary {
    guard let body = holder?.elements.first else { throw contentMissing() }
    guard holder?.elements.count == 1 else { throw failure(.unexpectedPayload, "there is more than one clinical document") }
    do throws(SpineError) { return try ClinicalSummary(body) } catch {
      var failure = error
      failure.messageIDs = messageIDs
      throw failure
    }
  }
}
