/// One access to a patient's record, as it must be possible to show years later (FACTS c.6, MSCA-AUD-03): who, for whom, what, why, when, by which
/// messages, and what came of it.
///
/// It has what logs, metrics and traces must not have: the NHS number and the user. It belongs into an ``AuditSink`` and nowhere else.
public struct AuditRecord: Hashable, Sendable {
  /// Who asked: the user as the caller knows them, such as an SDS user id, or the name of an unattended process.
  public var user: String
  /// The role in which they asked, such as a role profile id; nil when there is none.
  public var role: String?
  /// The organisation, as an ODS code; nil when it is not known.
  public var organisation: String?
  /// The system that asked: its ASID.
  public var system: String
  /// For whom: the NHS number; nil for a request that names no patient.
  public var patient: String?
  /// What: the interaction.
  public var interaction: String
  /// Why: legitimate relationship, permission to view, or the reason for going against a dissent.
  public var reason: String?
  /// When, in milliseconds since 1970, UTC.
  public var milliseconds: Int64
  /// The message id of each attempt, in their order.
  public var messageIDs: [String]
  /// What came of it.
  public var outcome: Outcome

  /// Makes a record.
  public init(
    user: String, role: String? = nil, organisation: String? = nil, system: String, patient: String?, interaction: String,
    reason: String? = nil, milliseconds: Int64, messageIDs: [String], outcome: Outcome
  ) {
    self.user = user
    self.role = role
    self.organisation = organisation
    self.system = system
    self.patient = patient
    self.interaction = interaction
    self.reason = reason
    self.milliseconds = milliseconds
    self.messageIDs = messageIDs
    self.outcome = outcome
  }

  /// What came of an access. A request is recorded before it is sent, so that a crash leaves a trace, and again when its outcome is known.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// About to be sent.
    case started
    /// Answered as asked.
    case succeeded
    /// Refused, or failed without having been done.
    case failed
    /// Nobody knows whether it was done.
    case unknown
  }
}
