public import Foundation

/// Keeps who asked what about whom (FACTS c.6, MSCA-AUD-01 to -07). The adopter's: always on, safe from tampering, and kept as long as
/// the law and the provider's requirements say.
public protocol AuditLog: Sendable {
  /// Keeps an entry. Return when it is safe: nothing is given out before.
  func append(_ entry: ProviderAuditEntry) async throws
  /// The entries about a patient from a time on, oldest first.
  func entries(about patient: NHSNumber, since: Date) async throws -> [ProviderAuditEntry]
}

/// One request that a provider was asked.
public struct ProviderAuditEntry: Sendable, Hashable, Confidential {
  /// When.
  public var time: Date
  /// Who.
  public var identity: AuditIdentity
  /// About whom; nil for getRBACStatus, and when the request does not say.
  public var patient: NHSNumber?
  /// What.
  public var operation: SMSPOperation
  /// The request's message id.
  public var messageID: String
  /// The code of the answer, such as `SMSP-0000`.
  public var outcome: String
  /// The ids of the messages that were sent to the Spine for it.
  public var spineMessageIDs: [MessageID]

  /// Makes an entry.
  public init(
    time: Date, identity: AuditIdentity, patient: NHSNumber?, operation: SMSPOperation, messageID: String, outcome: String,
    spineMessageIDs: [MessageID] = []
  ) {
    self.time = time
    self.identity = identity
    self.patient = patient
    self.operation = operation
    self.messageID = messageID
    self.outcome = outcome
    self.spineMessageIDs = spineMessageIDs
  }
}
