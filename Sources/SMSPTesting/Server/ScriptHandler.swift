#if Transport
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL
  import SwiftASN1
  import X509

  /// Reads requests of one connection, asks for their answers, and carries these out.
  final class ScriptHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private let record: ConnectionRecord
    private let responder: LoopbackServer.Responder
    private let number: Int
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(record: ConnectionRecord, responder: @escaping LoopbackServer.Responder) {
      self.record = record
      self.responder = responder
      number = record.counts.connections
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head):
        self.head = head
        body = []
      case .body(let part): body.append(contentsOf: part.readableBytesView)
      case .end:
        guard let head else { return }
        record.requested()
        let certificate = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
        let request = ReceivedRequest(
          method: head.method.rawValue, path: head.uri, headers: head.headers.map { ($0.name, $0.value) }, body: body, connection: number,
          client: certificate.flatMap { try? Certificate(derEncoded: $0.toDERBytes()) })
        let channel = context.channel
        let promise = channel.eventLoop.makePromise(of: ScriptedAnswer.self)
        promise.completeWithTask { [responder] in await responder(request) }
        promise.futureResult.whenSuccess { ScriptRun(channel: channel, steps: $0.steps[...]).next() }
      }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }

  /// Carries steps out, on the connection's event loop.
  private struct ScriptRun: Sendable {
    let channel: any Channel
    let steps: ArraySlice<ScriptedAnswer.Step>

    private func rest() -> ScriptRun { ScriptRun(channel: channel, steps: steps.dropFirst()) }

    func next() {
      guard channel.isActive, let step = steps.first else { return }
      switch step {
      case .send(let bytes):
        let rest = rest()
        channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenSuccess { rest.next() }
      case .drip(let bytes, let pieces, let pause): drip(bytes[...], size: max(bytes.count / max(pieces, 1), 1), pause: pause)
      case .flood(let bytes):
        var block = ByteBuffer()
        while block.readableBytes < 8_192 { block.writeBytes(bytes) }
        // Again when this is out, so that memory does not fill; by way of the loop, so that the stack does not.
        channel.writeAndFlush(block).whenSuccess { channel.eventLoop.execute { next() } }
      case .hang: break
      case .close: channel.close(promise: nil)
      case .reset:
        // Without lingering, closing sends RST.
        let channel = channel
        (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in
          channel.pipeline.fireChannelInactive()
          channel.close(mode: .all, promise: nil)
        }
      }
    }

    private func drip(_ bytes: ArraySlice<UInt8>, size: Int, pause: Duration) {
      guard channel.isActive else { return }
      guard !bytes.isEmpty else { return rest().next() }
      let run = self
      channel.writeAndFlush(ByteBuffer(bytes: bytes.prefix(size)), promise: nil)
      channel.eventLoop.scheduleTask(
        in: .nanoseconds(pause.components.attoseconds / 1_000_000_000 + pause.components.seconds * 1_000_000_000)
      ) {
        run.drip(bytes.dropFirst(size), size: size, pause: pause)
      }
    }
  }
#endif
