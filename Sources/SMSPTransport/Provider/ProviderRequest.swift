import Foundation
import HL7V3Runtime

/// A request as a provider reads it.
struct ProviderRequest {
  let operation: SMSPOperation
  let messageID: String
  let audit: AuditIdentity
  /// Nil when the request names none, or more than one, or a wrong one.
  let patient: NHSNumber?
  /// From when on activity is asked for.
  let since: Date?

  /// Reads a request.
  /// - Throws: ``SpineError`` for what is no request that an answer of an operation could be given to.
  init(_ bytes: [UInt8], now: Date) throws(SpineError) {
    let message = try SOAPAnswer(SpineResponse(status: 200, contentType: nil, body: bytes))
    try ITKTimestamp.check(message.header, now: now)
    messageID = message.header?.elements(named: "MessageID").first?.trimmedText ?? ""
    guard MessageID(Correlation.withoutScheme(messageID)) != nil else {
      throw SpineError(.malformedAnswer, rule: "the message has no id that is a UUID")
    }
    let payload = try ITKPayload(message.body)
    audit = payload.audit
    let name = payload.payload.name
    guard name.namespace == "urn:hl7-org:v3", let operation = SMSPOperation.allCases.first(where: { $0.requestRoot == name.local }),
      payload.interaction == nil || payload.interaction == operation.requestInteraction
    else { throw SpineError(.unexpectedPayload, rule: "the payload is no request of the SCR SMSP") }
    self.operation = operation
    let numbers = Set(payload.payload.all(where: "root", is: NHSNumber.root).map { $0.attribute("extension") ?? "" })
    patient = numbers.count == 1 ? numbers.first.flatMap { NHSNumber($0) } : nil
    since = payload.payload.descendant("parameter.Period")?.first("value", "low")?.attribute("value").flatMap(SpineTime.date)
  }
}
