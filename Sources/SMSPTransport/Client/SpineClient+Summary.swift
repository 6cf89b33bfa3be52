/// What came of looking for a patient's summary.
public enum SummaryOutcome: Sendable, Confidential {
  /// There is one.
  case found(FoundSummary)
  /// The patient has no Summary Care Record.
  case noRecord
  /// The patient does not permit the summary to be viewed, or the Spine does not for want of consent.
  case dissented
  /// The NHS number was merged into another: that one when the Spine says it. Verify it with PDS before you use it.
  case superseded(by: NHSNumber?)
  /// The newest summary that is not replaced was withdrawn: there is none to be used.
  case withdrawn
}

/// A summary, and how the patient's consent stood.
public struct FoundSummary: Sendable, Confidential {
  /// What the patient permits. With `Yes` as with `Ask` the user is to ask the patient, unless a permission to view is on record.
  public let consent: Permission
  /// All documents of the list that it was chosen from.
  public let list: DocumentList
  /// The document: the newest that is in force and whose quality is not in doubt.
  public let document: RecordedDocument
  /// The answer that brought the document.
  public let message: ReceivedMessage
  /// The ids of all messages that were sent for it.
  public let messageIDs: [MessageID]
  /// What the answers warn of: of the list, then of the document.
  public let warnings: [SpineIssue]

  /// What people read, by section.
  public var sections: [SummarySection] { document.summary.sections }
}

extension SpineClient {
  /// A patient's summary: consent, list, the newest document that may be used, its sections (FACTS e.1).
  ///
  /// General summaries are looked for first, then initial ones. With an override the patient's own permission is still read, and reported,
  /// but does not stop the flow; one alert is raised for all of it.
  /// - Throws: ``SpineError`` for whatever is neither of the outcomes.
  public func summary(
    for patient: NHSNumber, override: DissentOverride = .none, by access: AccessContext = .system
  ) async throws(SpineError) -> SummaryOutcome {
    let first = DocumentListQuery(patient: patient, type: .generalPracticeSummary, override: override)
    try await raiseAlert(override, first, access)
    do throws(SpineError) {
      let asked = try await permissions(of: patient, to: .view, by: access)
      let consent = asked.content.permission(to: .view)
      var ids = asked.messageIDs
      if consent == .no, override.ground == nil { return .dissented }
      var seen: [DocumentReference] = []
      for type in [DocumentType.generalPracticeSummary, .generalPracticeInitialSummary] {
        let list = try await documentList(DocumentListQuery(patient: patient, type: type, override: override), access)
        guard list.content.recordExists else { return .noRecord }
        seen += list.content.documents
        ids += list.messageIDs
        guard let reference = list.content.newestNormal else { continue }
        guard let id = reference.id else { throw SpineError(.inconsistentRecord, rule: "the newest document has no id") }
        let document = try await self.document(DocumentQuery(patient: patient, id: id, override: override), access)
        // It may have been withdrawn since the list was made.
        if document.content.reference.state == .withdrawn { return .withdrawn }
        guard document.content.reference.isNormal else {
          throw SpineError(.inconsistentRecord, rule: "the document is no longer what the list says; ask again")
        }
        return .found(
          FoundSummary(
            consent: consent, list: list.content, document: document.content, message: document.message,
            messageIDs: ids + document.messageIDs, warnings: list.warnings + document.warnings))
      }
      if seen.isEmpty { return .noRecord }
      guard newest(of: seen, where: { $0.state != .replaced })?.state == .withdrawn else {
        throw SpineError(.inconsistentRecord, rule: "there are documents, but none that may be used and none that was withdrawn")
      }
      return .withdrawn
    } catch {
      if error.code == .noRecord { return .noRecord }
      guard error.code == .negativeAcknowledgement else { throw error }
      if error.hasIssue(SpineIssue.Known.numberMerged) { return .superseded(by: error.newNumber(instead: patient)) }
      if error.isAccessDenied { return .dissented }
      throw error
    }
  }
}

extension SpineError {
  /// The number that the answer gives for one that was merged: ten digits in its words that are an NHS number, and not the old one.
  func newNumber(instead old: NHSNumber) -> NHSNumber? {
    let words = issues.filter { $0.code == SpineIssue.Known.numberMerged }.compactMap(\.displayName)
    let numbers = words.flatMap { $0.split { !("0"..."9").contains($0) } }.compactMap { NHSNumber(String($0)) }.filter { $0 != old }
    // Two of them would be a choice that nobody has made.
    return Set(numbers).count == 1 ? numbers.first : nil
  }
}
