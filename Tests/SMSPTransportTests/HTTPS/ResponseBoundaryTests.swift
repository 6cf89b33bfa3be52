#if Transport
  import NIOCore
  import NIOEmbedded
  import NIOHTTP1
  import Testing

  @testable import SMSPTransport

  /// What stands between the decoder and the client, without a network.
  @Suite("Where an answer ends")
  struct ResponseBoundaryTests {
    /// Writes down what comes out at the top.
    private final class Top: ChannelInboundHandler {
      typealias InboundIn = HTTPClientResponsePart
      var seen: [String] = []

      func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: seen.append("head")
        case .body: seen.append("body")
        case .end: seen.append("end")
        }
      }

      func channelReadComplete(context: ChannelHandlerContext) { seen.append("read") }
      func channelInactive(context: ChannelHandlerContext) { seen.append("inactive") }
      func errorCaught(context: ChannelHandlerContext, error: any Error) {
        seen.append("\((error as? TransportError)?.code.description ?? "error")")
      }
    }

    private let channel: EmbeddedChannel
    private let top = Top()

    init() throws {
      channel = EmbeddedChannel()
      try channel.pipeline.syncOperations.addHandlers([ResponseBoundary(), top])
      channel.pipeline.fireChannelActive()
    }

    private func ask(end: Bool = true) {
      channel.write(HTTPClientRequestPart.head(HTTPRequestHead(version: .http1_1, method: .POST, uri: "/")), promise: nil)
      channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(string: "request"))), promise: nil)
      if end { self.end() }
    }

    private func end() { channel.write(HTTPClientRequestPart.end(nil), promise: nil) }

    private func receive(_ parts: HTTPClientResponsePart...) {
      for part in parts { channel.pipeline.fireChannelRead(part) }
      channel.pipeline.fireChannelReadComplete()
    }

    private static let head = HTTPClientResponsePart.head(HTTPResponseHead(version: .http1_1, status: .ok))
    private static let body = HTTPClientResponsePart.body(ByteBuffer(string: "answer"))
    private static let last = HTTPClientResponsePart.end(nil)

    private func seen() -> String {
      channel.embeddedEventLoop.run()
      defer { top.seen = [] }
      return top.seen.joined(separator: " ")
    }

    @Test("An end comes after all that came with it, and its reading after the end: the connection stays in use")
    func whole() {
      ask()
      receive(Self.head, Self.body, Self.last)
      #expect(top.seen == ["head", "body"])
      #expect(seen() == "head body end read")
      ask()
      receive(Self.head)
      receive(Self.last)
      #expect(seen() == "head read end read")
    }

    @Test("Parts that come with an answer and are not of it end the call, and the connection")
    func surplus() {
      ask()
      receive(Self.head, Self.last, Self.head)
      #expect(seen() == "head malformedResponse inactive read" && !channel.isActive)
    }

    @Test("An answer does not end before its request does")
    func early() {
      ask(end: false)
      receive(Self.head, Self.body, Self.last)
      #expect(seen() == "head body")
      end()
      #expect(top.seen.isEmpty)
      #expect(seen() == "end read")
    }

    @Test("An early answer with more bytes than it has ends the call before the request has ended")
    func earlySurplus() {
      ask(end: false)
      receive(Self.head, Self.last)
      #expect(seen() == "head")
      receive(Self.head)
      #expect(seen().contains("malformedResponse") && !channel.isActive)
      end()
      #expect(seen().isEmpty)
    }

    @Test("An end that is held back is not lost when the connection closes", arguments: [true, false])
    func closed(_ requestHasEnded: Bool) {
      ask(end: requestHasEnded)
      receive(Self.head, Self.last)
      channel.pipeline.fireChannelInactive()
      #expect(seen() == "head end read inactive")
    }
  }
#endif
