/// Keeps the permissions to view that patients have given (FACTS c.7). The adopter's.
public protocol PermissionToViewStore: Sendable {
  /// Whether the patient has permitted the user, or the user's organisation, to view the summary.
  func hasPermission(_ identity: AuditIdentity, of patient: NHSNumber) async throws -> Bool
  /// Records that the patient has. Recording it twice is as good as once: a request may come again.
  func create(_ identity: AuditIdentity, of patient: NHSNumber) async throws
}
