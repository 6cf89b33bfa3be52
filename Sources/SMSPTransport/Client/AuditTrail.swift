import Foundation

/// Records one call: before each attempt that it begins, and what came of it. Without a sink nothing is recorded.
struct AuditTrail: Sendable {
  let sink: (any AuditSink)?
  /// The record, but for ids, time and outcome.
  let record: AuditRecord
  let now: @Sendable () -> Date

  /// Before an attempt is sent. What cannot be recorded is not asked.
  func started(_ id: MessageID) async throws(SpineError) { try await append([id], .started) }

  /// After a call that was answered. What cannot be recorded is not given out.
  func succeeded(_ ids: [MessageID]) async throws(SpineError) { try await append(ids, .succeeded) }

  /// After a call that failed. That it could not be recorded does not hide why it failed: its beginning was.
  func failed(_ error: SpineError) async {
    try? await append(error.messageIDs, error.code == .outcomeUnknown ? .unknown : .failed)
  }

  private func append(_ ids: [MessageID], _ outcome: AuditRecord.Outcome) async throws(SpineError) {
    guard let sink else { return }
    var record = record
    record.milliseconds = Int64((now().timeIntervalSince1970 * 1000).rounded())
    record.messageIDs = ids.map(\.description)
    record.outcome = outcome
    do { try await sink.append(record) } catch {
      var failure = SpineError(.auditFailed, rule: "the access could not be recorded")
      failure.messageIDs = ids
      failure.underlying = error
      throw failure
    }
  }
}

extension AuditRecord {
  /// A record of a call to the Spine.
  init(_ query: any SpineQuery, _ access: AccessContext, system: ASID) {
    self.init(
      user: access.user?.user.description ?? "unattended", role: access.user?.roleProfile.description, system: system.description,
      patient: query.patient.digits, interaction: query.interaction.name, reason: query.override.reason(access.purpose), milliseconds: 0,
      messageIDs: [], outcome: .started)
  }
}

extension DissentOverride {
  /// Why a record is accessed: the purpose, and for an override its ground and its reason.
  fileprivate func reason(_ purpose: String?) -> String? {
    guard ground != nil else { return purpose }
    return [purpose, "dissent override \(code): \(reason)"].compactMap { $0 }.joined(separator: "; ")
  }
}
