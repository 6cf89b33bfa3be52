import HL7V3Runtime

/// A message of the Spine Mini Service Provider: the ITK envelope, and the operation in it.
struct SMSPSummary: Encodable {
  var service: String?
  var trackingID: String?
  var interaction: String?
  var sender: String?
  var receivers: [String] = []
  var auditIdentities: [String] = []
  var profiles: [String] = []
  var payloads: [String] = []
  /// The id of the operation's message.
  var id: String?
  /// The operation, such as `getSCRStatus`.
  var operation: String?
  /// How the provider says it went.
  var response: Meaning?
  /// What the operation answers.
  var answers: [QueryParameter] = []

  init() {}

  /// Reads a `DistributionEnvelope` by the names in it, which its versions share; its payloads are only named.
  init(envelope: RawNode) {
    func addresses(_ nodes: [RawNode]) -> [String] { nodes.compactMap { $0.attribute("uri") } }
    payloads = (envelope.first("payloads")?.elements(named: "payload") ?? []).flatMap(\.elements).map(\.name.local)
    guard let header = envelope.first("header") else { return }
    service = header.attribute("service")
    trackingID = header.attribute("trackingid")
    let specifications = header.first("handlingSpecification")?.elements(named: "spec") ?? []
    interaction = specifications.first { $0.attribute("key")?.hasSuffix(":interaction") ?? false }?.attribute("value")
    sender = addresses(header.elements(named: "senderAddress")).first
    receivers = addresses(header.first("addresslist")?.elements(named: "address") ?? [])
    auditIdentities = addresses(header.first("auditIdentity")?.elements(named: "id") ?? [])
    profiles = (header.first("manifest")?.elements(named: "manifestitem") ?? []).compactMap { $0.attribute("profileid") }
  }
}
