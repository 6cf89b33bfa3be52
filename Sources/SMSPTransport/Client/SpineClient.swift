public import HL7V3Runtime
import SpineMessages

/// Asks the Spine for a patient's Summary Care Record and consent, and changes consent.
///
///     let client = SpineClient(SpineClient.Configuration(asid: ours, spine: theirs, endpoint: url), transport: transport)
///     switch try await client.summary(for: patient) {
///     case .found(let summary): for section in summary.document.sections { print(section.text) }
///     case .noRecord, .dissented, .superseded, .withdrawn: …
///     }
///
/// An answer is returned only when it is to the request and about the patient. Reads that got no answer are tried again, writes never twice
/// without the Spine noticing; see ``RetryPolicy``. The client checks nothing about the user: authentication, roles, the legitimate
/// relationship and the permission to view come before a call, and are the caller's.
public struct SpineClient: Sendable {
  /// Who we are, whom we ask, and how hard we try.
  public struct Configuration: Sendable {
    /// Our system.
    public var asid: ASID
    /// The Spine's system for the service.
    public var spine: ASID
    /// Where messages go, for `wsa:To`. The transport has its own setting.
    public var endpoint: String
    /// Where we are, for `wsa:From` and `wsa:ReplyTo`: an IP address or a URL.
    public var address: String
    /// When to try again.
    public var retry = RetryPolicy()
    /// What retries may cost together; shared by all calls of the client.
    public var retryBudget = RetryBudget()
    /// The time that all attempts of a call have together.
    public var timeLimit: Duration = .seconds(60)
    /// Who keeps the record of each access; nil keeps none. What cannot be recorded is not asked, nor given out.
    public var audit: (any AuditSink)?
    /// Who is told of overrides; nil refuses them.
    public var alerts: (any AlertSink)?
    /// The types that messages are decoded to. Summaries within them are typed, too, but for
    /// `Spine.documentsWithRawPayloads`.
    public var documents = Spine.documents
    /// Clocks, ids and chance.
    public var environment = ClientEnvironment()

    /// Makes a configuration.
    public init(asid: ASID, spine: ASID, endpoint: String, address: String = "0.0.0.0") {
      self.asid = asid
      self.spine = spine
      self.endpoint = endpoint
      self.address = address
    }
  }

  let configuration: Configuration
  let transport: any SpineTransport
  /// What the header of each request says of the systems.
  let devices: Result<[AnyElement], XMLError>
  /// What requests of a kind have in common.
  let forms = RequestForms()

  /// Makes a client over a transport.
  public init(_ configuration: Configuration, transport: any SpineTransport) {
    self.configuration = configuration
    self.transport = transport
    devices = Result { () throws(XMLError) in try SpineEnvelope.devices(from: configuration.asid, to: configuration.spine) }
  }
}
