import SMSPTransport

/// Decides by a list of users, `ORGANISATION:USER`, all of whom may see the patients of the surgery. Yours asks your own systems: for the roles, and for
/// the legitimate relationship to this patient.
struct KnownUsers: AccessDecisions {
  let users: Set<String>

  struct Unknown: Error {}

  func roles(of identity: AuditIdentity) async throws -> RBACStatus {
    guard users.contains("\(identity.organisation ?? ""):\(identity.localUser ?? "")") else { throw Unknown() }
    return RBACStatus(withPermissionToView: true, inEmergency: false)
  }

  func hasLegitimateRelationship(_ identity: AuditIdentity, to patient: NHSNumber) async throws -> Bool { true }
}
