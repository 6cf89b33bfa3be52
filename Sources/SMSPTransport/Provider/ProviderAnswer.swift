import Foundation
import HL7V3Runtime
import SpineMessages

/// What comes of a request: a code, and content when it is a success.
struct ProviderOutcome {
  let code: SMSPCode
  let content: ProviderContent
  var spineMessageIDs: [MessageID] = []

  static func refused(_ code: SMSPCode) -> ProviderOutcome { ProviderOutcome(code: code, content: .none) }
}

/// The content of an answer.
enum ProviderContent {
  case none
  /// Nil where nobody can know.
  case status(exists: Bool?, consent: SCRConsent?)
  case roles(RBACStatus)
  case permission(Bool)
  case summary(AnyElement)
  case activity(String)
}

extension ProviderOutcome {
  /// The payload of the answer.
  func payload(_ operation: SMSPOperation, id: MessageID) -> any HL7Document {
    typealias Payload = ITK.v3.SCRSMSP
    let id = HL7.II(root: id.description)
    let value = HL7.CV(code: code.code, codeSystem: code.codeSystem, displayName: code.displayName)
    func flag(_ value: Bool?) -> Payload.Flag? { value.map { Payload.Flag(value: HL7.BL(value: XMLBoolean($0))) } }
    switch operation {
    case .getSCRStatus:
      var answer = Payload.GetSCRStatusResponse(id: id, value: value)
      if case .status(let exists, let consent) = content {
        answer.component = flag(exists).map(Payload.GetSCRStatusComponent.init)
        answer.component1 = consent.map { Payload.GetSCRStatusComponent1(sCRConsent: Payload.Consent(code: HL7.CV(code: $0.rawValue))) }
      }
      return answer
    case .getRBACStatus:
      var answer = Payload.GetRBACStatusResponse(id: id, value: value)
      if case .roles(let roles) = content {
        answer.component = flag(roles.withPermissionToView).map(Payload.GetRBACStatusComponent.init)
        answer.component1 = flag(roles.inEmergency).map(Payload.GetRBACStatusComponent1.init)
      }
      return answer
    case .queryPTV:
      var answer = Payload.QueryPTVResponse(id: id, value: value)
      if case .permission(let given) = content { answer.component = flag(given).map(Payload.QueryPTVComponent.init) }
      return answer
    case .createPTV: return Payload.CreatePTVResponse(id: id, value: value)
    case .querySCR:
      var answer = Payload.QuerySCRResponse(id: id, value: value)
      if case .summary(let summary) = content {
        answer.text = Payload.SummaryText(text: ITK.Localisation.GPSummary.text(anyElement: summary))
      }
      return answer
    case .querySCRActivity:
      var answer = Payload.QuerySCRActivityResponse(id: id, value: value)
      if case .activity(let text) = content { answer.text = HL7.ED(content: [.text(text)]) }
      return answer
    }
  }
}
