#if Transport
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import Synchronization

  /// Gathers one answer, and refuses it as soon as it is clear that it cannot be used.
  final class ExchangeDelegate: HTTPClientResponseDelegate {
    typealias Response = SpineResponse

    private struct State {
      var head: HTTPResponseHead?
      var body: [UInt8] = []
      var isSent = false
    }

    private let state = Mutex(State())
    private let bodyLimit: Int
    private let allowsCompression: Bool

    init(bodyLimit: Int, allowsCompression: Bool) {
      self.bodyLimit = bodyLimit
      self.allowsCompression = allowsCompression
    }

    /// Whether any of the request has been written.
    var isSent: Bool { state.withLock { $0.isSent } }

    func didSendRequestHead(task: HTTPClient.Task<SpineResponse>, _ head: HTTPRequestHead) { state.withLock { $0.isSent = true } }

    func didReceiveHead(task: HTTPClient.Task<SpineResponse>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
      if let code = refusal(of: head) { return task.eventLoop.makeFailedFuture(TransportError(code)) }
      // A length that is said is not trusted further than this.
      let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
      state.withLock { state in
        state.head = head
        state.body.reserveCapacity(min(max(length, 0), 1 << 20))
      }
      return task.eventLoop.makeSucceededVoidFuture()
    }

    private func refusal(of head: HTTPResponseHead) -> TransportError.Code? {
      if (300..<400).contains(head.status.code) { return .redirect }
      let encodings = head.headers[canonicalForm: "Content-Encoding"].map { $0.lowercased() }.filter { $0 != "identity" }
      // One layer is undone below us; what the server names beyond that, or unasked, we cannot read.
      guard encodings.isEmpty || (allowsCompression && (encodings == ["gzip"] || encodings == ["deflate"])) else { return .decompression }
      if encodings.isEmpty, let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > bodyLimit {
        return .responseTooLarge
      }
      return nil
    }

    func didReceiveBodyPart(task: HTTPClient.Task<SpineResponse>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
      let fits = state.withLock { state in
        guard buffer.readableBytes <= bodyLimit - state.body.count else { return false }
        state.body.append(contentsOf: buffer.readableBytesView)
        return true
      }
      return fits ? task.eventLoop.makeSucceededVoidFuture() : task.eventLoop.makeFailedFuture(TransportError(.responseTooLarge))
    }

    func didFinishRequest(task: HTTPClient.Task<SpineResponse>) throws -> SpineResponse {
      let (head, body) = state.withLock { ($0.head, $0.body) }
      guard let head else { throw TransportError(.malformedResponse) }
      // Compressed, and nothing says so.
      guard !body.starts(with: [0x1F, 0x8B]) else { throw TransportError(.decompression) }
      return SpineResponse(
        status: Int(head.status.code), contentType: head.headers.first(name: "Content-Type"),
        retryAfter: head.headers.first(name: "Retry-After").flatMap { RetryAfter.parse($0, status: Int(head.status.code)) }, body: body)
    }
  }
#endif
