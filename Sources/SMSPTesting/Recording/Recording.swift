import Foundation

/// Exchanges with the Spine or a provider, to be played again by a ``ReplayTransport``: with stand-ins for all that could be a patient's, a user's or an
/// organisation's.
///
/// It is kept as JSON, for people to look at before they commit it. What stands in it, and what does not, is said at ``RecordingTransport``.
public struct Recording: Hashable, Sendable, Codable {
  /// One request and what came of it.
  public struct Exchange: Hashable, Sendable, Codable {
    /// The service of the interaction, as a URN.
    public var service: String
    /// The interaction's name.
    public var interaction: String
    /// The stand-in of the request's message id; empty when it had none.
    public var messageID: String
    /// The request as XML.
    public var request: String
    /// What came back; nil when nothing did.
    public var answer: Answer?
    /// The code of the transport's error when nothing came back, such as `readTimeout`.
    public var failure: String?
    /// Whether the request may have been acted on all the same.
    public var mayHaveBeenProcessed: Bool?
  }

  /// What came back.
  public struct Answer: Hashable, Sendable, Codable {
    /// The HTTP status.
    public var status: Int
    /// The content type, as far as it is one that answers have.
    public var contentType: String?
    /// The wait that was asked for, in seconds.
    public var retryAfter: Int64?
    /// The answer as XML; a stand-in for what was none.
    public var body: String
  }

  /// The exchanges in the order in which they began.
  public var exchanges: [Exchange]
  /// The stand-ins of the patients' NHS numbers, in the order in which they came up: whom to ask about when it is played again.
  public var patients: [String]

  /// Makes a recording.
  public init(exchanges: [Exchange], patients: [String]) { (self.exchanges, self.patients) = (exchanges, patients) }

  /// Reads what ``json()`` wrote.
  public init(json: some Sequence<UInt8>) throws { self = try JSONDecoder().decode(Recording.self, from: Data(json)) }

  /// The recording as JSON, the same for the same exchanges.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}
