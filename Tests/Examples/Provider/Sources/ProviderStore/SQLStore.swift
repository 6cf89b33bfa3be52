public import Foundation
public import SMSPTransport

/// Permissions to view and the audit log, in a database.
public struct SQLStore: PermissionToViewStore, AuditLog {
  private let database: any SQLDatabase
  private let now: @Sendable () -> Date

  /// Makes the tables where there are none.
  public init(_ database: any SQLDatabase, now: @escaping @Sendable () -> Date = { Date() }) async throws {
    self.database = database
    self.now = now
    for statement in Self.schema(database.dialect) { try await database.execute(statement) }
  }

  /// Whether there is a permission for the user.
  public func hasPermission(_ identity: AuditIdentity, of patient: NHSNumber) async throws -> Bool {
    try await !database.query(Self.permission(try Key(identity), patient)).isEmpty
  }

  /// Records a permission, the first one only.
  public func create(_ identity: AuditIdentity, of patient: NHSNumber) async throws {
    try await database.execute(Self.newPermission(try Key(identity), patient, milliseconds(now())))
  }

  /// Keeps an entry.
  public func append(_ entry: ProviderAuditEntry) async throws {
    let identity = String(decoding: try JSONEncoder().encode(entry.identity.entries), as: UTF8.self)
    try await database.execute(Self.newEntry(entry, identity, milliseconds(entry.time)))
  }

  /// The entries about a patient, oldest first.
  public func entries(about patient: NHSNumber, since: Date) async throws -> [ProviderAuditEntry] {
    try await database.query(Self.entries(patient, milliseconds(since))).map(entry)
  }

  private func milliseconds(_ time: Date) -> Int64 { Int64((time.timeIntervalSince1970 * 1000).rounded()) }

  private func entry(_ row: [String: SQLValue]) throws -> ProviderAuditEntry {
    guard let time = row["time_ms"]?.integer, let identity = row["identity"]?.text,
      let operation = row["operation"]?.text.flatMap({ SMSPOperation(rawValue: $0) }), let message = row["message_id"]?.text,
      let outcome = row["outcome"]?.text, let ids = row["spine_message_ids"]?.text
    else { throw StoreError.damaged }
    return ProviderAuditEntry(
      time: Date(timeIntervalSince1970: Double(time) / 1000),
      identity: AuditIdentity(entries: try JSONDecoder().decode([AuditIdentity.Entry].self, from: Data(identity.utf8))),
      patient: row["patient"]?.text.flatMap { NHSNumber($0) }, operation: operation, messageID: message, outcome: outcome,
      spineMessageIDs: ids.split(separator: " ").compactMap { MessageID(String($0)) })
  }

  /// Whom a permission is given to: a user of an organisation.
  struct Key {
    let organisation: String
    let user: String

    init(_ identity: AuditIdentity) throws {
      guard let organisation = identity.organisation, let user = identity.localUser else { throw StoreError.noUser }
      (self.organisation, self.user) = (organisation, user)
    }
  }
}

/// What can go wrong beside the database itself.
public enum StoreError: Error {
  /// A row is not what was written.
  case damaged
  /// The identity names no user of an organisation.
  case noUser
}
