import Foundation
import HL7V3Runtime
import SpineMessages

extension SMSPProvider {
  /// Answers a request.
  /// - Returns: The answer for HTTP: 200 for whatever has an SMSP code, 500 with a SOAP fault for what is no request.
  public func answer(_ body: [UInt8]) async -> SpineResponse {
    let now = configuration.environment.now()
    let request: ProviderRequest
    do throws(SpineError) { request = try ProviderRequest(body, now: now) } catch {
      // FACTS c.4: 1000 and 2100 are errors of the client's.
      return Self.fault("Client", code: error.code == .unexpectedPayload ? "2100" : "1000", text: "The request cannot be processed")
    }
    let outcome = await outcome(request)
    let entry = ProviderAuditEntry(
      time: now, identity: request.audit, patient: request.patient, operation: request.operation, messageID: request.messageID,
      outcome: outcome.code.code, spineMessageIDs: outcome.spineMessageIDs)
    do {
      try await audit.append(entry)
      return SpineResponse(status: 200, contentType: "text/xml; charset=utf-8", body: try message(outcome, to: request, now))
    } catch {
      // What cannot be audited is not given out.
      return Self.fault("Server", code: "3000", text: "The service failed")
    }
  }

  private func message(_ outcome: ProviderOutcome, to request: ProviderRequest, _ now: Date) throws(XMLError) -> [UInt8] {
    let id = configuration.environment.messageID()
    let envelope = ITKEnvelope(
      id: id, time: now, lifetime: configuration.lifetime,
      sender: ITKEnvelope.Sender(organisation: configuration.organisation, username: configuration.username, address: nil),
      receiver: request.audit.organisation.flatMap { AuditIdentity.ODSCode($0) }, to: "http://www.w3.org/2005/08/addressing/anonymous",
      relatesTo: request.messageID, service: ITKService.response, interaction: request.operation.responseInteraction,
      profile: request.operation.responseProfile,
      audit: AuditIdentity(
        entries: [AuditIdentity.Entry(type: AuditIdentity.localType, uri: AuditIdentity.prefix + configuration.organisation.description)]))
    let payloadID = id.next
    return try envelope.bytes(.document(outcome.payload(request.operation, id: payloadID)), payloadID: payloadID)
  }

  /// A SOAP fault with the error of ITK (FACTS c.4).
  private static func fault(_ code: String, code number: String, text: String) -> SpineResponse {
    var fault = SOAP.Fault(faultcode: "soap:\(code)", faultstring: text)
    fault.declare(prefix: "soap", namespace: XMLName.soap)
    let error = ITK.ToolkitErrorInfoStruct(
      errorID: MessageID.random().description, errorCode: ITK.ToolkitErrorInfoStruct.ErrorCode(text: number), errorText: text)
    fault.detail = SOAP.Detail(anyElements: [.document(error)])
    // Nothing of it comes from outside, so it can be written.
    let body = (try? SOAP.Envelope(body: SOAP.Body(anyElements: [.document(fault)])).xml(options: .tolerant)) ?? []
    return SpineResponse(status: 500, contentType: "text/xml; charset=utf-8", body: body)
  }
}
