public import Foundation

/// Takes the alert that an override of dissent raises, so that a privacy officer sees it (FACTS c.7).
///
/// ``SpineClient`` tells it before it asks the Spine, and asks nothing when telling fails. To send the alert on, as the interaction
/// `COMT_IN000001UK01` or to the FHIR alerts service, is the adopter's: this package does not.
public protocol AlertSink: Sendable {
  /// Takes an alert. Return when it is safely kept.
  func raise(_ alert: OverrideAlert) async throws
}

/// Dissent is about to be overridden.
public struct OverrideAlert: Sendable, Confidential {
  /// Whose dissent.
  public let patient: NHSNumber
  /// On what ground, and for what reason.
  public let override: DissentOverride
  /// Who.
  public let access: AccessContext
  /// The system.
  public let system: ASID
  /// When.
  public let time: Date
  /// What is about to be asked.
  public let interaction: InteractionID
}
