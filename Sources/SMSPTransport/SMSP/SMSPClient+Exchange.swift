import Foundation
import HL7V3Runtime
import SpineMessages

extension SMSPClient {
  /// Sends a request and reads the answer.
  func call<Content>(
    _ operation: SMSPOperation, _ patient: NHSNumber?, _ identity: AuditIdentity, since: Date? = nil,
    content: (RawNode) throws(SpineError) -> Content
  ) async throws(SpineError) -> SMSPAnswer<Content> {
    let loop = AttemptLoop(
      transport: transport, retry: configuration.retry, budget: configuration.retryBudget, timeLimit: configuration.timeLimit,
      environment: configuration.environment,
      audit: AuditTrail(
        sink: configuration.audit,
        record: AuditRecord(
          user: identity.localUser ?? "unattended", role: identity.smartcard?.roleProfile.description, organisation: identity.organisation,
          system: configuration.username, patient: patient?.digits, interaction: operation.rawValue, milliseconds: 0, messageIDs: [],
          outcome: .started), now: configuration.environment.now))
    let (read, ids) = try await loop.run(isWrite: operation.isWrite) { id throws(SpineError) in
      try request(operation, id, patient, identity, since)
    } read: { response, id throws(SpineError) in
      try self.read(response, operation, id, patient, content)
    }
    let details = SMSPAnswerDetails(
      code: read.code, patientConfirmed: read.patientConfirmed, messageIDs: ids, message: read.message)
    return read.code.isStale ? .stale(read.content, details) : .fresh(read.content, details)
  }

  private struct Read<Content> {
    let content: Content
    let code: SMSPCode
    let patientConfirmed: Bool
    let message: ReceivedMessage
  }

  private func request(
    _ operation: SMSPOperation, _ id: MessageID, _ patient: NHSNumber?, _ identity: AuditIdentity, _ since: Date?
  ) throws(SpineError) -> SpineRequest {
    guard let interaction = InteractionID(service: ITKService.request, name: operation.rawValue) else {
      throw SpineError(.invalidRequest, rule: "the operation has no name")
    }
    // Derived, so that the same message has the same bytes.
    let payloadID = id.next
    let envelope = ITKEnvelope(
      id: id, time: configuration.environment.now(), lifetime: configuration.lifetime,
      sender: ITKEnvelope.Sender(
        organisation: configuration.organisation, username: configuration.username, address: configuration.address),
      receiver: configuration.provider, to: configuration.endpoint, relatesTo: nil, service: ITKService.request,
      interaction: operation.requestInteraction, profile: operation.requestProfile, audit: identity)
    let payload = configuration.shapes.payload(of: operation, id: payloadID, patient: patient, since: since)
    do throws(XMLError) {
      return SpineRequest(
        interaction: interaction, soapAction: ITKService.request, body: try envelope.bytes(.document(payload), payloadID: payloadID))
    } catch { throw SpineError(unwritable: error) }
  }

  private func read<Content>(
    _ response: SpineResponse, _ operation: SMSPOperation, _ id: MessageID, _ patient: NHSNumber?,
    _ content: (RawNode) throws(SpineError) -> Content
  ) throws(SpineError) -> Read<Content> {
    let answer = try SOAPAnswer(response)
    let correlation = Correlation(id: id, patient: patient)
    try correlation.checkHeader(answer.header)
    if let fault = answer.fault {
      var error = SpineError(.fault)
      error.fault = fault
      throw error
    }
    try ITKTimestamp.check(answer.header, now: configuration.environment.now())
    let payload = try ITKPayload(answer.body)
    guard payload.payload.name == XMLName("urn:hl7-org:v3", operation.responseRoot),
      payload.interaction == nil || payload.interaction == operation.responseInteraction
    else { throw SpineError(.unexpectedPayload, rule: "the payload is no answer to \(operation.rawValue)") }
    let confirmed = try correlation.checkPatients(answer.envelope)
    let value = payload.payload.elements(named: "value").first
    let code = SMSPCode(
      value?.attribute("code") ?? "", codeSystem: value?.attribute("codeSystem"), displayName: value?.attribute("displayName"))
    guard code.isSuccess else {
      var error = SpineError(.refused)
      error.smspCode = code
      throw error
    }
    return Read(
      content: try content(payload.payload), code: code, patientConfirmed: confirmed,
      message: ReceivedMessage(bytes: response.body, documents: Spine.documents))
  }
}

extension MessageID {
  /// Another id that belongs to this one: the last digit moved on by one.
  var next: MessageID {
    let digits = Array("0123456789ABCDEF")
    var text = description
    let last = text.removeLast()
    let place = digits.firstIndex(of: last) ?? 0
    return MessageID(text + String(digits[(place + 1) % 16])) ?? self
  }
}
