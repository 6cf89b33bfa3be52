/// Carries one message to the Spine, or to whoever plays it, and brings the answer.
///
/// Choose an existing one, such as the closure transport of `SMSPTesting`; write one to send over something else; or wrap one to do
/// something around each exchange, as ``LoggingTransport`` does. A transport looks at neither body: what an answer means is its caller's business.
public protocol SpineTransport: Sendable {
  /// Sends a request once and waits for the answer.
  /// - Throws: What kept an answer from coming. An HTTP status, whatever it says, is an answer.
  func send(_ request: SpineRequest) async throws -> SpineResponse
}

/// A message on its way to the Spine.
public struct SpineRequest: Hashable, Sendable {
  /// What is asked for; gives the header `SOAPAction`.
  public var interaction: InteractionID
  /// The SOAP envelope as UTF-8.
  public var body: [UInt8]

  /// Makes a request.
  public init(interaction: InteractionID, body: [UInt8]) {
    self.interaction = interaction
    self.body = body
  }
}

/// What came back.
public struct SpineResponse: Hashable, Sendable {
  /// The HTTP status.
  public var status: Int
  /// The value of the header `Content-Type`; nil when there was none.
  public var contentType: String?
  /// The bytes, decompressed.
  public var body: [UInt8]

  /// Makes a response.
  public init(status: Int, contentType: String? = nil, body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }
}
