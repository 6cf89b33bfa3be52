public import Foundation
import HL7V3Runtime

extension SMSPClient {
  /// Whether there is a record, and how consent stands.
  /// - Throws: ``SpineError``; with `refused` and the provider's code in ``SpineError/smspCode`` when the provider says no.
  public func getSCRStatus(of patient: NHSNumber, by identity: AuditIdentity) async throws(SpineError) -> SMSPAnswer<SCRStatus> {
    try await call(.getSCRStatus, patient, identity) { node in
      SCRStatus(
        exists: node.descendant("sCRExistsFlag")?.flag,
        consent: node.descendant("sCRConsent")?.first("code")?.attribute("code").map { SCRConsent(rawValue: $0) })
    }
  }

  /// What the user may do.
  /// - Throws: ``SpineError``.
  public func getRBACStatus(by identity: AuditIdentity) async throws(SpineError) -> SMSPAnswer<RBACStatus> {
    try await call(.getRBACStatus, nil, identity) { node in
      RBACStatus(withPermissionToView: node.descendant("withPTV")?.flag, inEmergency: node.descendant("inEmergency")?.flag)
    }
  }

  /// Whether there is a permission to view.
  /// - Throws: ``SpineError``; with `contentMissing` when the answer does not say.
  public func queryPTV(of patient: NHSNumber, by identity: AuditIdentity) async throws(SpineError) -> SMSPAnswer<Bool> {
    try await call(.queryPTV, patient, identity) { node throws(SpineError) in
      guard let flag = node.descendant("pTVStatusFlag")?.flag else { throw SpineError(.contentMissing) }
      return flag
    }
  }

  /// Records a permission to view. Sent again at most once, and then as the same message.
  /// - Throws: ``SpineError``; with `outcomeUnknown` when nobody can know whether it was recorded.
  public func createPTV(of patient: NHSNumber, by identity: AuditIdentity) async throws(SpineError) -> SMSPAnswer<Void> {
    try await call(.createPTV, patient, identity) { _ in () }
  }

  /// The patient's summary.
  /// - Throws: ``SpineError``; with `patientNotNamed` when the summary does not say whose it is.
  public func querySCR(of patient: NHSNumber, by identity: AuditIdentity) async throws(SpineError) -> SMSPAnswer<ClinicalSummary> {
    try await call(.querySCR, patient, identity) { node throws(SpineError) in
      guard let body = node.descendant("GPSummary") else { throw SpineError(.contentMissing) }
      return try ClinicalSummary(body)
    }
  }

  /// Who viewed the patient's summary.
  /// - Throws: ``SpineError``.
  public func querySCRActivity(
    of patient: NHSNumber, since: Date, by identity: AuditIdentity
  ) async throws(SpineError) -> SMSPAnswer<SCRActivity> {
    try await call(.querySCRActivity, patient, identity, since: since) { node in SCRActivity(node.first("text")?.text ?? "") }
  }
}

extension RawNode {
  /// The truth value in an element; nil when there is none.
  fileprivate var flag: Bool? {
    switch first("value")?.attribute("value") {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}
