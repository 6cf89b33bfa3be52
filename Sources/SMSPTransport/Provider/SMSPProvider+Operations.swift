import Foundation
import HL7V3Runtime
import SpineMessages

extension SMSPProvider {
  /// What comes of a request. Whatever fails is a code, never an error: the client is to get an answer.
  func outcome(_ request: ProviderRequest) async -> ProviderOutcome {
    guard request.audit.localUser != nil || request.audit.smartcard != nil else { return .refused(.credentials) }
    let roles: RBACStatus
    do { roles = try await access.roles(of: request.audit) } catch { return .refused(configuration.refusals.unknownUser) }
    if request.operation == .getRBACStatus { return ProviderOutcome(code: .success, content: .roles(roles)) }
    guard let patient = request.patient else { return .refused(.invalidInput) }
    do {
      guard try await access.hasLegitimateRelationship(request.audit, to: patient) else { return .refused(configuration.refusals.roles) }
      switch request.operation {
      case .getRBACStatus: return ProviderOutcome(code: .success, content: .roles(roles))
      case .queryPTV:
        return ProviderOutcome(code: .success, content: .permission(try await permissions.hasPermission(request.audit, of: patient)))
      case .createPTV:
        guard roles.withPermissionToView == true else { return .refused(configuration.refusals.roles) }
        try await permissions.create(request.audit, of: patient)
        return ProviderOutcome(code: .success, content: .none)
      case .querySCRActivity: return try await activity(request, patient)
      case .getSCRStatus: return try await status(request, patient)
      case .querySCR: return try await summary(request, patient, roles)
      }
    } catch let error as SpineError {
      return ProviderOutcome(code: Self.code(error), content: .none, spineMessageIDs: error.messageIDs)
    } catch { return .refused(.failure) }
  }

  private func context(_ request: ProviderRequest) async throws -> AccessContext {
    AccessContext(user: try await access.spineUser(for: request.audit), purpose: request.operation.rawValue)
  }

  private func status(_ request: ProviderRequest, _ patient: NHSNumber) async throws -> ProviderOutcome {
    let context = try await context(request)
    let consent = try await spine.permissions(of: patient, by: context)
    let permission = consent.content.permission(to: .view)
    var ids = consent.messageIDs
    // Whether a patient who does not permit viewing has a record, the Spine does not tell.
    var exists: Bool?
    if permission != .no {
      let list = try await spine.documentList(for: patient, by: context)
      ids += list.messageIDs
      exists = list.content.newestNormal != nil
    }
    // The Spine's Yes means no more than to ask (FACTS a.6), and a code for it is not known.
    let code: SCRConsent = permission == .no ? .no : .ask
    return ProviderOutcome(code: .success, content: .status(exists: exists, consent: code), spineMessageIDs: ids)
  }

  private func summary(_ request: ProviderRequest, _ patient: NHSNumber, _ roles: RBACStatus) async throws -> ProviderOutcome {
    guard roles.withPermissionToView == true else { return .refused(configuration.refusals.roles) }
    guard try await permissions.hasPermission(request.audit, of: patient) else { return .refused(configuration.refusals.permissionToView) }
    switch try await spine.summary(for: patient, by: try await context(request)) {
    case .found(let found):
      let answer = try? found.message.decode().document as? PSIS.QUPC_IN160104UK05.MCCI_MT020101UK12_Message
      let entry = answer?.controlActEvent?.subject?.documentCollection?.component?.pSISDocMetaData
      guard let body = entry?.component7?.anyElement else { return .refused(.invalidResponse) }
      return ProviderOutcome(code: .success, content: .summary(body), spineMessageIDs: found.messageIDs)
    case .noRecord, .withdrawn: return .refused(configuration.refusals.notFound)
    case .dissented: return .refused(configuration.refusals.consent)
    case .superseded: return .refused(SMSPCode("DEMOG-0017", displayName: "Superseded NHS number"))
    }
  }

  private func activity(_ request: ProviderRequest, _ patient: NHSNumber) async throws -> ProviderOutcome {
    guard let since = request.since else { return .refused(.invalidInput) }
    let now = configuration.environment.now()
    let entries = try await audit.entries(about: patient, since: since)
    func line(_ fields: [String]) -> String {
      fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
    let header = line([SpineTime.text(now), "\(entries.count)", "0", SpineTime.text(since), SpineTime.text(now), "", ""])
    let lines = entries.map { entry in
      line([
        entry.identity.organisation ?? "", "", entry.identity.localUser ?? "", entry.identity.smartcard?.roleProfile.description ?? "",
        entry.identity.smartcard?.jobRole.description ?? "", "", "F", "\(entry.operation.rawValue) \(entry.outcome)",
        SpineTime.text(entry.time),
      ])
    }
    return ProviderOutcome(code: .success, content: .activity(header + lines.joined()))
  }

  /// The provider's code for an error of the Spine's.
  private static func code(_ error: SpineError) -> SMSPCode {
    switch error.code {
    case .noAnswer, .httpStatus: .noConnection
    case .fault where error.outcome.mayHaveBeenProcessed: .noConnection
    case .negativeAcknowledgement where error.hasIssue(SpineIssue.Known.serviceNotAvailable): .noConnection
    case .malformedAnswer, .unexpectedPayload, .unexpectedContent, .correlationMismatch, .patientNotNamed: .invalidResponse
    default: .failure
    }
  }
}
