public import HL7V3Runtime

/// Why a call gave no result: the one error of the clients, whatever layer it comes from.
///
/// Equal when the codes are. It prints codes, names of protocol elements and message ids, never a value of a record; what the other side wrote
/// is kept in ``issues`` and ``fault`` for code that means to have it.
public struct SpineError: Error, Sendable {
  /// What happened.
  public var code: Code
  /// What the last attempt ended in, where ``code`` says that the outcome is unknown.
  public var cause: Code?
  /// The reasons that the other side gives, in their order, warnings among them.
  public var issues: [SpineIssue] = []
  /// The code of an SMSP that refuses; nil when none did.
  public var smspCode: SMSPCode?
  /// The SOAP fault; nil when there was none.
  public var fault: SpineFault?
  /// How the message was refused; nil when it was not by an acknowledgement.
  public var acknowledgementType: ExchangeOutcome.AcknowledgementType?
  /// The HTTP status of the last answer; nil when none came.
  public var status: Int?
  /// How long the other side asks us to wait before the next request; nil when it does not say.
  public var retryAfter: Duration?
  /// What kept an answer from coming; nil when one came.
  public var transport: TransportError?
  /// Where and why the answer, or the request, is no valid XML.
  public var xml: XMLError?
  /// The message id of each attempt, for asking the Spine's operators. Filled in by the client.
  public var messageIDs: [MessageID] = []
  /// Which rule was broken, in our words and never with a value.
  public var rule: String?
  /// The error below, when it is none of these: printed by its type alone.
  public var underlying: (any Error)?

  /// Makes an error.
  public init(_ code: Code, rule: String? = nil) {
    self.code = code
    self.rule = rule
  }

  /// Whether an issue with a code is among the reasons, as an error or as a warning.
  public func hasIssue(_ code: String) -> Bool { issues.contains { $0.code == code } }

  /// Whether the patient's consent, or the lack of it, stands in the way (FACTS d.1: 420, 30402, 30418).
  public var isAccessDenied: Bool {
    issues.contains { issue in
      issue.severity == .error
        && [SpineIssue.Known.accessControl, SpineIssue.Known.accessNotPermitted, SpineIssue.Known.noConsentToShare].contains(issue.code)
    }
  }
}

extension SpineError: Equatable {
  /// Compares codes.
  public static func == (left: SpineError, right: SpineError) -> Bool { left.code == right.code }
}

extension SpineError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What happened, by codes and rules.
  public var description: String {
    var parts = [code.description + (cause.map { " after \($0)" } ?? "")]
    if let rule { parts.append(rule) }
    if let smspCode { parts.append(smspCode.description) }
    if let fault { parts.append(fault.description) }
    parts += issues.map(\.description)
    if let transport { parts.append(transport.description) }
    if let xml { parts.append("\(xml.code) at line \(xml.line), column \(xml.column)") }
    if let status { parts.append("HTTP status \(status)") }
    if let underlying { parts.append("\(type(of: underlying))") }
    if !messageIDs.isEmpty { parts.append("message \(messageIDs.map(\.description).joined(separator: ", "))") }
    return parts.joined(separator: "; ")
  }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
