#if Transport
  import NIOCore

  /// Bounds what comes over the wire for one request: endless headers, interim answers, and compressed streams that decompress to nothing.
  ///
  /// It stands before TLS and starts anew with each request written.
  final class WireLimit: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer

    private let limit: Int
    private var count = 0

    init(_ limit: Int) { self.limit = limit }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
      count = 0
      context.write(data, promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      count += unwrapInboundIn(data).readableBytes
      guard count <= limit else {
        context.fireErrorCaught(TransportError(.responseTooLarge))
        context.close(promise: nil)
        return
      }
      context.fireChannelRead(data)
    }
  }
#endif
