import SMSPTransport

extension SQLStore {
  static func permission(_ key: Key, _ patient: NHSNumber) -> SQLStatement {
    """
    SELECT created_ms FROM permission_to_view
    WHERE organisation = \(.text(key.organisation)) AND local_user = \(.text(key.user)) AND patient = \(.text(patient.digits))
    """
  }

  /// A request may come again: the first one counts.
  static func newPermission(_ key: Key, _ patient: NHSNumber, _ milliseconds: Int64) -> SQLStatement {
    """
    INSERT INTO permission_to_view (organisation, local_user, patient, created_ms)
    VALUES (\(.text(key.organisation)), \(.text(key.user)), \(.text(patient.digits)), \(.integer(milliseconds)))
    ON CONFLICT (organisation, local_user, patient) DO NOTHING
    """
  }

  static func newEntry(_ entry: ProviderAuditEntry, _ identity: String, _ milliseconds: Int64) -> SQLStatement {
    """
    INSERT INTO audit_entry (time_ms, identity, patient, operation, message_id, outcome, spine_message_ids)
    VALUES (\(.integer(milliseconds)), \(.text(identity)), \(entry.patient.map { .text($0.digits) } ?? .null), \(.text(entry.operation.rawValue)),
      \(.text(entry.messageID)), \(.text(entry.outcome)), \(.text(entry.spineMessageIDs.map(\.description).joined(separator: " "))))
    """
  }

  static func entries(_ patient: NHSNumber, _ since: Int64) -> SQLStatement {
    """
    SELECT time_ms, identity, patient, operation, message_id, outcome, spine_message_ids FROM audit_entry
    WHERE patient = \(.text(patient.digits)) AND time_ms >= \(.integer(since)) ORDER BY sequence
    """
  }

  /// All statements with invented values, for trying them on a database.
  public static func samples(identity: AuditIdentity, patient: NHSNumber) throws -> [SQLStatement] {
    let key = try Key(identity)
    let entry = ProviderAuditEntry(
      time: .init(timeIntervalSince1970: 0), identity: identity, patient: patient, operation: .querySCR, messageID: "1",
      outcome: "SMSP-0000")
    return [
      newPermission(key, patient, 0), newPermission(key, patient, 1), permission(key, patient), newEntry(entry, "[]", 0),
      entries(patient, 0),
    ]
  }
}
