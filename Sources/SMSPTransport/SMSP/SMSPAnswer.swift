/// A result of an SMSP operation: fresh, or from the provider's own store because the Spine was not available (`SMSP-0003`).
///
/// There is no way to the content past the question which of them it is: a stale record can lack last week's allergy.
public enum SMSPAnswer<Content: Sendable>: Sendable {
  /// From the Spine.
  case fresh(Content, SMSPAnswerDetails)
  /// From the provider's own store.
  case stale(Content, SMSPAnswerDetails)

  /// What the answer says about itself.
  public var details: SMSPAnswerDetails {
    switch self {
    case .fresh(_, let details), .stale(_, let details): details
    }
  }
}

extension SMSPAnswer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Fresh or stale, and the type of the content.
  public var description: String {
    switch self {
    case .fresh: "fresh answer with \(Content.self)"
    case .stale: "stale answer with \(Content.self)"
    }
  }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What an answer says about itself.
public struct SMSPAnswerDetails: Sendable, Confidential {
  /// The provider's code.
  public let code: SMSPCode
  /// Whether the answer names the patient that was asked about. False when it names nobody.
  public let patientConfirmed: Bool
  /// The message id of each attempt.
  public let messageIDs: [MessageID]
  /// The whole message.
  public let message: ReceivedMessage
}

/// Whether there is a record, and how consent stands.
public struct SCRStatus: Sendable, Hashable, Confidential {
  /// Whether there is a record; nil when the answer does not say.
  public let exists: Bool?
  /// The consent; nil when the answer does not say.
  public let consent: SCRConsent?

  /// Makes a status.
  public init(exists: Bool?, consent: SCRConsent?) {
    self.exists = exists
    self.consent = consent
  }
}

/// Consent as an SMSP says it: `0` is No and `2` Ask; `1`, Yes, is a guess (FACTS c.7).
public struct SCRConsent: RawRepresentable, Hashable, Sendable {
  /// The code.
  public let rawValue: String
  /// Takes a code, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Not permitted.
  public static let no = SCRConsent(rawValue: "0")
  /// Permitted.
  public static let yes = SCRConsent(rawValue: "1")
  /// The patient is asked each time.
  public static let ask = SCRConsent(rawValue: "2")
}

/// What the user may do.
public struct RBACStatus: Sendable, Hashable {
  /// View with a permission to view; nil when the answer does not say.
  public let withPermissionToView: Bool?
  /// View in an emergency; nil when the answer does not say.
  public let inEmergency: Bool?

  /// Makes a status.
  public init(withPermissionToView: Bool?, inEmergency: Bool?) {
    self.withPermissionToView = withPermissionToView
    self.inEmergency = inEmergency
  }
}

/// Who viewed a record: the lines of a table without published headings, as they came (FACTS c.1).
public struct SCRActivity: Sendable, Hashable, Confidential {
  /// The first line: when it was made, two counts, from and to.
  public let header: [String]
  /// A line for each access: ODS code, organisation, three identifiers, name, a flag, a reason, a time. Provisional.
  public let accesses: [[String]]
}
