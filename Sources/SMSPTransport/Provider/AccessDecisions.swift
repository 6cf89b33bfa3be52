/// Decides what users may do: roles, and the legitimate relationship to a patient (FACTS c.7). The adopter's, for the Spine does not check
/// end users.
public protocol AccessDecisions: Sendable {
  /// What the user may do at all. Throw for a user who is not known: the request is refused.
  func roles(of identity: AuditIdentity) async throws -> RBACStatus
  /// Whether the user has a legitimate relationship to the patient.
  func hasLegitimateRelationship(_ identity: AuditIdentity, to patient: NHSNumber) async throws -> Bool
  /// The user as the Spine knows one, for the author of messages to it; nil sends none.
  func spineUser(for identity: AuditIdentity) async throws -> SpineUser?
}

extension AccessDecisions {
  /// The user of the smartcard that the request names.
  public func spineUser(for identity: AuditIdentity) async throws -> SpineUser? { identity.smartcard }
}
