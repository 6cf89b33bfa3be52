import HL7V3Runtime
public import SMSPTransport
import Synchronization

/// Answers requests with what a ``Recording`` has for them, in its order: for tests without a network and without patients.
///
/// A request is taken for the next recorded one of the same interaction that has not been used. It must ask for the same: its NHS numbers and its UUIDs,
/// the message id apart, must be those of the recording. The answer is given with the request's own message id.
public final class ReplayTransport: SpineTransport {
  private let recording: Recording
  private let used = Mutex<Set<Int>>([])

  /// Makes a transport.
  public init(_ recording: Recording) { self.recording = recording }

  /// How many exchanges have not been asked for yet.
  public var remaining: Int { recording.exchanges.count - used.withLock { $0.count } }

  /// Answers a request.
  /// - Throws: `TransportError`: what was recorded as one, or `other` for a request that the recording has no answer to.
  public func send(_ request: SpineRequest) async throws -> SpineResponse {
    let exchange = try used.withLock { used in
      let index = recording.exchanges.indices.first { index in
        let exchange = recording.exchanges[index]
        return !used.contains(index) && exchange.interaction == request.interaction.name && exchange.service == request.interaction.service
      }
      guard let index else {
        throw TransportError(.other, mayHaveBeenProcessed: false, detail: "the recording has no more of this interaction")
      }
      used.insert(index)
      return recording.exchanges[index]
    }
    let id = try Self.check(request.body, exchange)
    if let code = exchange.failure {
      throw TransportError(TransportError.Code(named: code), mayHaveBeenProcessed: exchange.mayHaveBeenProcessed)
    }
    let answer = exchange.answer ?? Recording.Answer(status: 200, body: "")
    let body = exchange.messageID.isEmpty ? answer.body : answer.body.replacing(exchange.messageID, with: id)
    return SpineResponse(
      status: answer.status, contentType: answer.contentType, retryAfter: answer.retryAfter.map { .seconds($0) }, body: Array(body.utf8))
  }

  /// - Returns: The request's message id.
  private static func check(_ body: [UInt8], _ exchange: Recording.Exchange) throws -> String {
    let (asked, recorded) = (Identities(body), Identities(Array(exchange.request.utf8)))
    guard let asked else { throw TransportError(.other, mayHaveBeenProcessed: false, detail: "the request is no SOAP message") }
    guard recorded == nil || asked.numbers == recorded?.numbers, recorded == nil || asked.uuids == recorded?.uuids else {
      throw TransportError(.other, mayHaveBeenProcessed: false, detail: "the recording is about something else")
    }
    return asked.messageID
  }

  /// Whom and what a request is about.
  private struct Identities {
    let messageID: String
    var numbers: Set<String> = []
    var uuids: Set<String> = []

    init?(_ bytes: [UInt8]) {
      guard let tree = Redaction.tree(bytes) else { return nil }
      let id = Redaction.messageID(in: tree) ?? ""
      messageID = id
      var (numbers, uuids) = (Set<String>(), Set<String>())
      tree.elements.last?.forEach { node in
        if node.attribute("root") == NHSNumber.root, let number = node.attribute("extension") { numbers.insert(number) }
        if let root = node.attribute("root"), UUIDText(root) != nil, root != id { uuids.insert(root) }
      }
      (self.numbers, self.uuids) = (numbers, uuids)
    }
  }
}
