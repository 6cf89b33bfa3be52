public import Foundation
public import HL7V3Runtime
import SpineMessages

/// The payloads of SMSP requests.
///
/// **Provisional**: no schema and no request of the SCR SMSP is public (FACTS c.1). ``ProvisionalSMSPRequests`` has names and nesting as the
/// published simulator looks for them. Give ``SMSPClient`` your own when your provider's specification says otherwise.
public protocol SMSPRequestShapes: Sendable {
  /// The payload of a request.
  /// - Parameters:
  ///   - operation: What is asked for.
  ///   - id: The id of the message.
  ///   - patient: Whom it is about; nil for getRBACStatus.
  ///   - since: From when on activity is asked for; nil for other operations.
  func payload(of operation: SMSPOperation, id: MessageID, patient: NHSNumber?, since: Date?) -> any HL7Document
}

/// Payloads as the published simulator looks for them.
public struct ProvisionalSMSPRequests: SMSPRequestShapes {
  /// Makes them.
  public init() {}

  /// The payload of a request.
  public func payload(of operation: SMSPOperation, id: MessageID, patient: NHSNumber?, since: Date?) -> any HL7Document {
    typealias Payload = ITK.v3.SCRSMSP
    let id = HL7.II(root: id.description)
    let number = Payload.PersonNHSNumber(value: patient?.identifier ?? HL7.II())
    switch operation {
    case .getSCRStatus:
      return Payload.GetSCRStatusRequest(id: id, getSCRStatusRequestGrouper: Payload.GetSCRStatusRequestGrouper(NHSNumber: number))
    case .getRBACStatus: return Payload.GetRBACStatusRequest(id: id)
    case .queryPTV: return Payload.QueryPTVRequest(id: id, queryPTVGrouper: Payload.QueryPTVGrouper(NHSNumber: number))
    case .createPTV:
      return Payload.CreatePTVRequest(
        id: id, subject: Payload.CreatePTVSubject(patient: Payload.Patient(id: patient?.identifier ?? HL7.II())))
    case .querySCR: return Payload.QuerySCRRequest(id: id, querySCRGrouper: Payload.QuerySCRGrouper(NHSNumber: number))
    case .querySCRActivity:
      let low = HL7.IVL_TS(content: [.low(HL7.IVXB_TS(value: since.map { SpineTime.text($0) } ?? ""))])
      return Payload.QuerySCRActivityRequest(
        id: id,
        querySCRActivityRequestGrouper: Payload.QuerySCRActivityRequestGrouper(period: Payload.Period(value: low), NHSNumber: number))
    }
  }
}
