/// The operations of the SCR SMSP (FACTS c.1).
public enum SMSPOperation: String, Hashable, Sendable, CaseIterable {
  /// Whether there is a record, and how consent stands.
  case getSCRStatus
  /// What the user may do.
  case getRBACStatus
  /// Whether there is a permission to view.
  case queryPTV
  /// Records a permission to view.
  case createPTV
  /// The summary.
  case querySCR
  /// Who viewed it.
  case querySCRActivity

  /// Whether it changes something.
  public var isWrite: Bool { self == .createPTV }

  /// The root element of the request's payload.
  var requestRoot: String { root + "Request" }
  /// The root element of the answer's payload.
  var responseRoot: String { root + "Response" }
  /// The profile of the request's payload.
  var requestProfile: String { "urn:nhs-en:profile:\(rawValue)Request-v-1-0" }
  /// The profile of the answer's payload.
  var responseProfile: String { "urn:nhs-en:profile:\(rawValue)Response-v-1-0" }
  /// What the handling specification of a request says (FACTS c.3).
  var requestInteraction: String { "urn:nhs-itk:interaction:\(rawValue)-v1-0" }
  /// What that of an answer says.
  var responseInteraction: String { "urn:nhs-itk:interaction:\(rawValue)Response-v1-0" }

  private var root: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// The service by which all operations go (FACTS c.3).
enum ITKService {
  static let request = "urn:nhs-itk:services:201005:sendRecvDistEnvelope"
  static let response = "urn:nhs-itk:services:201005:sendRecvDistEnvelopeResponse"
  static let interactionKey = "urn:nhs-itk:ns:201005:interaction"
  static let namespace = "urn:nhs-itk:ns:201005"
}
