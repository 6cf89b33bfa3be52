import Foundation
import HL7V3Runtime

/// What a distribution envelope carries: one payload, in the clear.
struct ITKPayload {
  let payload: RawNode
  let audit: AuditIdentity
  let interaction: String?

  /// Reads an envelope.
  /// - Throws: ``SpineError`` when counts and ids do not agree (the table's S8), or the payload is coded in a way we do not read.
  init(_ envelope: RawNode) throws(SpineError) {
    guard envelope.name == XMLName(ITKService.namespace, "DistributionEnvelope") else {
      throw SpineError(.unexpectedPayload, rule: "the body holds no distribution envelope")
    }
    let header = envelope.first("header")
    let items = header?.first("manifest")?.elements(named: "manifestitem") ?? []
    let payloads = envelope.first("payloads")?.elements(named: "payload") ?? []
    let counts = [header?.first("manifest")?.attribute("count"), envelope.first("payloads")?.attribute("count")]
    guard items.count == 1, payloads.count == 1, counts.allSatisfy({ $0 == "1" }), items[0].attribute("id") == payloads[0].attribute("id"),
      let content = payloads[0].elements.first, payloads[0].elements.count == 1
    else { throw SpineError(.malformedAnswer, rule: "manifest and payloads do not agree on one payload") }
    for flag in ["base64", "compressed", "encrypted"] where (items[0].attribute(flag) ?? "false") != "false" {
      throw SpineError(.unexpectedContent, rule: "the payload is \(flag), which is not read")
    }
    payload = content
    audit = AuditIdentity(
      entries: (header?.first("auditIdentity")?.elements(named: "id") ?? []).map { id in
        AuditIdentity.Entry(type: id.attribute("type") ?? "", uri: id.attribute("uri") ?? "")
      })
    interaction = header?.first("handlingSpecification")?.elements(named: "spec").first {
      $0.attribute("key") == ITKService.interactionKey
    }?.attribute("value")
  }
}

/// The time that a message is good for (WS-Security, `wsu:Timestamp`), with clocks that may differ by five minutes.
enum ITKTimestamp {
  static let tolerance: TimeInterval = 300

  /// - Throws: ``SpineError`` when the message has expired, or comes from the future. One without a timestamp passes: none is required.
  static func check(_ header: RawNode?, now: Date) throws(SpineError) {
    guard let stamp = header?.descendant("Timestamp") else { return }
    func date(_ name: String) throws(SpineError) -> Date? {
      guard let text = stamp.first(name)?.trimmedText else { return nil }
      for style in [Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true)] {
        if let date = try? style.parse(text) { return date }
      }
      throw SpineError(.malformedAnswer, rule: "the timestamp is no time")
    }
    if let expires = try date("Expires"), expires.addingTimeInterval(tolerance) < now {
      throw SpineError(.expired, rule: "the message has expired")
    }
    if let created = try date("Created"), created.addingTimeInterval(-tolerance) > now {
      throw SpineError(.expired, rule: "the message is from the future")
    }
  }
}
