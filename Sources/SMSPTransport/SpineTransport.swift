/// Carries one message to the Spine, or to whoever plays it, and brings the answer.
///
/// Choose an existing one, such as the closure transport of `SMSPTesting`; write one to send over something else; or wrap one to do
/// something around each exchange, as ``LoggingTransport`` does. A transport looks at neither body: what an answer means is its caller's business.
/// It sends once: whether to send again is decided by ``RetryPolicy``, which knows what is being sent.
public protocol SpineTransport: Sendable {
  /// Sends a request once and waits for the answer.
  /// - Throws: ``TransportError``: what kept an answer from coming. An HTTP status, whatever it says, is an answer, redirects apart.
  func send(_ request: SpineRequest) async throws -> SpineResponse
}

/// A message on its way to the Spine. Where it goes is the transport's business.
public struct SpineRequest: Hashable, Sendable {
  /// What is asked for.
  public var interaction: InteractionID
  /// The value of the header `SOAPAction`; the interaction's own unless a binding says otherwise (ITK names its service alone).
  public var soapAction: String
  /// The value of the header `Content-Type` (SOAP 1.1, section 6).
  public var contentType: String
  /// Further HTTP headers, by name.
  public var headers: [String: String]
  /// The SOAP envelope as UTF-8.
  public var body: [UInt8]
  /// When the caller stops waiting, over all attempts; nil leaves it to the transport's own limits.
  public var deadline: ContinuousClock.Instant?

  /// Makes a request.
  public init(
    interaction: InteractionID, soapAction: String? = nil, contentType: String = "text/xml; charset=utf-8",
    headers: [String: String] = [:], body: [UInt8], deadline: ContinuousClock.Instant? = nil
  ) {
    self.interaction = interaction
    self.soapAction = soapAction ?? interaction.soapAction
    self.contentType = contentType
    self.headers = headers
    self.body = body
    self.deadline = deadline
  }
}

/// What came back.
public struct SpineResponse: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The value of the header `Content-Type`; nil when there was none.
  public var contentType: String?
  /// How long the server asks us to wait before the next request; nil when it does not say.
  public var retryAfter: Duration?
  /// The bytes, decompressed.
  public var body: [UInt8]

  /// Makes a response.
  public init(status: Int, contentType: String? = nil, retryAfter: Duration? = nil, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.retryAfter = retryAfter
    self.body = body
  }
}
