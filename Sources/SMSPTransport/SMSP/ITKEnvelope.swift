import Foundation
import HL7V3Runtime
import SpineMessages

/// A payload in an ITK distribution envelope in a SOAP envelope (FACTS c.3, c.4): WS-Addressing of August 2005, a timestamp, and the name
/// of the system without a password.
struct ITKEnvelope {
  /// What this side says about itself.
  struct Sender {
    let organisation: AuditIdentity.ODSCode
    let username: String
    /// For `wsa:From`; nil leaves it out.
    let address: String?
  }

  let id: MessageID
  let time: Date
  let lifetime: TimeInterval
  let sender: Sender
  /// The receiver's organisation.
  let receiver: AuditIdentity.ODSCode?
  /// For `wsa:To`.
  let to: String
  /// The message answered; nil for a request.
  let relatesTo: String?
  let service: String
  let interaction: String
  let profile: String
  let audit: AuditIdentity

  /// The bytes, validated.
  /// - Throws: ``XMLError`` when a value breaks the schema.
  func bytes(_ payload: AnyElement, payloadID: MessageID) throws(XMLError) -> [UInt8] {
    let envelope = SOAP.Envelope(
      header: SOAP.Header(anyElements: header), body: SOAP.Body(anyElements: [.document(distribution(payload, payloadID))]))
    return try envelope.xml()
  }

  private var header: [AnyElement] {
    typealias Addressing = SOAP.addressing
    typealias Security = SOAP.oasis_200401_wss_wssecurity_secext_1_0_xsd
    typealias Utility = SOAP.oasis_200401_wss_wssecurity_utility_1_0_xsd
    var elements: [AnyElement] = [
      .document(Addressing.MessageID_(text: id.description)), .document(Addressing.Action_(text: service)),
      .document(Addressing.To_(text: to)),
    ]
    if let address = sender.address {
      elements.append(.document(Addressing.From_(address: Addressing.AttributedURIType(text: address))))
    }
    if let relatesTo { elements.append(.document(Addressing.RelatesToType(text: relatesTo))) }
    let timestamp = Utility.TimestampType(
      created: Utility.AttributedDateTime(text: SpineTime.instant(time)),
      expires: Utility.AttributedDateTime(text: SpineTime.instant(time.addingTimeInterval(lifetime))))
    let token = Security.UsernameTokenType(username: Security.AttributedString(text: sender.username))
    elements.append(.document(Security.SecurityHeaderType(content: [.timestamp(timestamp), .usernameToken(token)])))
    return elements
  }

  private func distribution(_ payload: AnyElement, _ payloadID: MessageID) -> ITK.DistributionEnvelope.distributionEnvelopeType {
    typealias Envelope = ITK.DistributionEnvelope
    let name = "uuid_\(payloadID)"
    let identities = audit.entries.map { entry in
      var identity = ITK.identityType(uri: entry.uri)
      identity.type = entry.type
      return identity
    }
    return Envelope.distributionEnvelopeType(
      header: Envelope.distributionHeaderType(
        trackingid: id.description, service: service,
        addresslist: receiver.map { ITK.addressListType(address: [ITK.addressType(uri: "urn:nhs-uk:addressing:ods:\($0)")]) },
        auditIdentity: ITK.auditIdentityType(id: identities),
        manifest: Envelope.manifestType(
          count: 1, manifestitem: [Envelope.manifestItemType(id: name, mimetype: "text/xml", profileid: profile)]),
        senderAddress: ITK.addressType(uri: "urn:nhs-uk:addressing:ods:\(sender.organisation)"),
        handlingSpecification: ITK.handlingType(spec: [ITK.handlingSpecType(key: ITKService.interactionKey, value: interaction)])),
      payloads: ITK.payloadsType(count: 1, payload: [ITK.payloadType(id: name, anyElement: payload)]))
  }
}
