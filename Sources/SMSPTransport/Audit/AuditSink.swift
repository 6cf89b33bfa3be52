/// Keeps audit records. A client appends before it sends, and does not send when that fails.
///
/// ``FileAuditSink`` is one; write another to keep records where your organisation keeps its own.
public protocol AuditSink: Sendable {
  /// Keeps a record, for good: returns when it would survive a loss of power.
  func append(_ record: AuditRecord) async throws
}
