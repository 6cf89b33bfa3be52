import SMSPTesting
import SMSPTransport

/// Who asks in a demonstration: invented, as the patients are.
enum DemonstrationIdentity {
  static func number(_ patient: SimulatedSpine.DemonstrationPatient) throws(SpineError) -> NHSNumber {
    guard let number = NHSNumber(patient.rawValue) else {
      throw SpineError(.invalidRequest, rule: "an invented number is wrong")
    }
    return number
  }

  static var configuration: SpineClient.Configuration {
    get throws(SpineError) {
      guard let asid = ASID("104729361528"), let spine = ASID("918273645011") else {
        throw SpineError(.invalidRequest, rule: "an invented ASID is wrong")
      }
      return SpineClient.Configuration(
        asid: asid, spine: spine, endpoint: "https://spine.example.nhs.uk/sync-service", address: "192.0.2.10")
    }
  }

  static var user: SpineUser {
    get throws(SpineError) {
      guard let profile = RoleProfileID("405060704455"), let user = SDSUserID("405060703344"), let role = JobRoleCode("S0080:G0450:R5080")
      else { throw SpineError(.invalidRequest, rule: "an invented user is wrong") }
      return SpineUser(roleProfile: profile, user: user, jobRole: role)
    }
  }
}
