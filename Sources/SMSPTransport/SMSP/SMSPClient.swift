public import Foundation
import HL7V3Runtime
import SpineMessages

/// Asks a Spine Mini Service Provider for Summary Care Records, over the distribution envelope and the SOAP binding of ITK.
///
/// The request shapes are provisional: see ``SMSPRequestShapes``. What holds for ``SpineClient`` holds here: an answer is returned only when
/// it is to the request and about the patient, and the caller answers for who asks and why.
public struct SMSPClient: Sendable {
  /// Who we are, whom we ask, and how hard we try.
  public struct Configuration: Sendable {
    /// Our organisation.
    public var organisation: AuditIdentity.ODSCode
    /// The provider's organisation; nil leaves the address list out.
    public var provider: AuditIdentity.ODSCode?
    /// Where messages go, for `wsa:To`. The transport has its own setting.
    public var endpoint: String
    /// Where we are, for `wsa:From`; nil leaves it out.
    public var address: String?
    /// Our system, for the username token: a name without a password (FACTS c.4).
    public var username: String
    /// Who keeps the record of each access; nil keeps none. What cannot be recorded is not asked, nor given out.
    public var audit: (any AuditSink)?
    /// How long a request is good for.
    public var lifetime: TimeInterval = 600
    /// The payloads.
    public var shapes: any SMSPRequestShapes = ProvisionalSMSPRequests()
    /// When to try again.
    public var retry = RetryPolicy()
    /// What retries may cost together.
    public var retryBudget = RetryBudget()
    /// The time that all attempts of a call have together.
    public var timeLimit: Duration = .seconds(60)
    /// Clocks, ids and chance.
    public var environment = ClientEnvironment()

    /// Makes a configuration.
    public init(organisation: AuditIdentity.ODSCode, endpoint: String, username: String) {
      self.organisation = organisation
      self.endpoint = endpoint
      self.username = username
    }
  }

  let configuration: Configuration
  let transport: any SpineTransport

  /// Makes a client over a transport.
  public init(_ configuration: Configuration, transport: any SpineTransport) {
    self.configuration = configuration
    self.transport = transport
  }
}
