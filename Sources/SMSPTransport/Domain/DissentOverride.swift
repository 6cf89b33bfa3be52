/// Whether a query goes past a patient's dissent, and if so on what ground (FACTS a.3).
///
/// To override is an act that somebody answers for: it needs a reason, and it raises an alert that a privacy officer sees
/// (FACTS c.7). ``SpineClient`` refuses an override when it has no ``AlertSink``.
public struct DissentOverride: Hashable, Sendable {
  /// On what ground dissent is overridden.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    /// Public interest.
    case publicInterest = "1"
    /// Required by statute.
    case statute = "2"
    /// A court order.
    case courtOrder = "3"
    /// The query comes before an update.
    case queryForUpdate = "4"
    /// The patient's consent for this time.
    case temporaryConsent = "5"
  }

  /// The code system of the codes.
  public static let codeSystem = "2.16.840.1.113883.2.1.3.2.4.17.60"
  /// Dissent is respected.
  public static let none = DissentOverride(ground: nil, reason: "")

  /// The ground; nil when nothing is overridden.
  public let ground: Ground?
  /// What the user gave as the reason, for the alert. It is not sent to the Spine with the query.
  public let reason: String

  /// Overrides dissent; nil when the reason is blank.
  public init?(_ ground: Ground, reason: String) {
    guard reason.contains(where: { !$0.isWhitespace }) else { return nil }
    self.init(ground: ground, reason: reason)
  }

  private init(ground: Ground?, reason: String) {
    self.ground = ground
    self.reason = reason
  }

  /// The code that is sent: `0` when nothing is overridden.
  public var code: String { ground?.rawValue ?? "0" }
}

extension DissentOverride: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The code; the reason may be about the patient.
  public var description: String { "dissent override \(code)" }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
