public import Foundation
import HL7V3Runtime

/// Answers SMSP requests by asking the Spine: bytes in, bytes out, behind any HTTP server with TLS mutual authentication.
///
///     let provider = SMSPProvider(configuration, spine: client, access: decisions, permissions: store, audit: log)
///     let answer = await provider.answer(body)   // answer.status, answer.contentType, answer.body
///
/// Each answer is audited before it is given out; when that fails, it is not. The provider decides nothing about users itself:
/// ``AccessDecisions`` and ``PermissionToViewStore`` do. Request shapes are provisional, as for ``SMSPClient``.
public struct SMSPProvider: Sendable {
  /// Who we are.
  public struct Configuration: Sendable {
    /// Our organisation.
    public var organisation: AuditIdentity.ODSCode
    /// Our system, for the username token.
    public var username: String
    /// How long an answer is good for.
    public var lifetime: TimeInterval = 600
    /// Which of the two official lists refusals take their codes from.
    public var refusals = SCRRefusals.published
    /// Clocks and ids.
    public var environment = ClientEnvironment()

    /// Makes a configuration.
    public init(organisation: AuditIdentity.ODSCode, username: String) {
      self.organisation = organisation
      self.username = username
    }
  }

  let configuration: Configuration
  let spine: SpineClient
  let access: any AccessDecisions
  let permissions: any PermissionToViewStore
  let audit: any AuditLog

  /// Makes a provider.
  public init(
    _ configuration: Configuration, spine: SpineClient, access: any AccessDecisions, permissions: any PermissionToViewStore,
    audit: any AuditLog
  ) {
    self.configuration = configuration
    self.spine = spine
    self.access = access
    self.permissions = permissions
    self.audit = audit
  }
}

/// The codes `SCR-0001` to `SCR-0004`, to which two official lists give meanings that differ by one (FACTS c.2).
public struct SCRRefusals: Sendable, Hashable {
  /// The user is not known to the provider.
  public var unknownUser: SMSPCode
  /// The user's role, or relationship to the patient, does not allow it.
  public var roles: SMSPCode
  /// The patient does not consent.
  public var consent: SMSPCode
  /// There is no permission to view.
  public var permissionToView: SMSPCode
  /// There is no summary.
  public var notFound: SMSPCode

  /// As the published list of 14 July 2014 has them; it has none for a summary that is not there.
  public static let published = SCRRefusals(
    unknownUser: SMSPCode("SCR-0001", displayName: "User not authorised"), roles: SMSPCode("SCR-0002", displayName: "RBAC check failed"),
    consent: SMSPCode("SCR-0003", displayName: "ACS check failed"), permissionToView: SMSPCode("SCR-0004", displayName: "PTV check failed"),
    notFound: SMSPCode("SCR-9999", displayName: "SCR not found"))

  /// As the published simulator has them.
  public static let simulator = SCRRefusals(
    unknownUser: .credentials, roles: SMSPCode("SCR-0001", displayName: "RBAC check failed"),
    consent: SMSPCode("SCR-0002", displayName: "ACS check failed"), permissionToView: SMSPCode("SCR-0003", displayName: "PTV check failed"),
    notFound: SMSPCode("SCR-0004", displayName: "SCR not found"))
}
