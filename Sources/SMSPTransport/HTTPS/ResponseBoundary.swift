#if Transport
  import NIOCore
  import NIOHTTP1

  /// Sees to it that what a server sends beyond an answer is never taken for the answer to the next request (RFC 9112, section 6.3).
  ///
  /// An answer's end is held back until all that came with it has been looked at. When there is more, lengths and bytes contradict each other:
  /// the call ends as ``TransportError/Code/malformedResponse``, and the connection closes before another call can have it. What comes later, on
  /// a connection that nobody uses, closes that connection. What comes when the next request is on its way already looks like its answer;
  /// the clients find by message ids that it is not.
  ///
  /// Nor does an answer end before its request does. A server that knows the length can answer before we have said that there is no more; a
  /// connection that closes between the two is given back after it is gone, which ends the process (AsyncHTTPClient 1.37).
  final class ResponseBoundary: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias InboundOut = HTTPClientResponsePart
    typealias OutboundIn = HTTPClientRequestPart
    typealias OutboundOut = HTTPClientRequestPart

    private enum State {
      case idle, asked, broken
      case ended(NIOAny)
    }

    private var state = State.idle
    private var requestHasEnded = true

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
      switch unwrapOutboundIn(data) {
      case .head:
        requestHasEnded = false
        if case .idle = state { state = .asked }
      case .body: break
      case .end:
        requestHasEnded = true
        if case .ended = state { releaseLater(context) }
      }
      context.write(data, promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch state {
      case .broken: return
      case .ended: refuse(context)
      case .idle, .asked:
        guard case .end = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        state = .ended(data)
        releaseLater(context)
      }
    }

    /// Comes behind an end that is held back: what stands above takes an end that comes after it, unasked, for a sign that the connection
    /// is closing, and gives it up.
    func channelReadComplete(context: ChannelHandlerContext) {
      if case .ended = state { return }
      context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      switch state {
      case .ended where error is HTTPParserError || error is NIOHTTPDecoderError: return refuse(context)
      case .idle:
        state = .broken
        context.fireErrorCaught(error)
        closeAtOnce(context)
      case .ended, .asked, .broken:
        // Such as a connection that closes without saying so: the answer was whole before.
        release(context)
        context.fireErrorCaught(error)
      }
    }

    func channelInactive(context: ChannelHandlerContext) {
      release(context)
      context.fireChannelInactive()
    }

    /// After this turn of the loop, in which all bytes of one reading are decoded.
    private func releaseLater(_ context: ChannelHandlerContext) {
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.eventLoop.execute {
        let (handler, context) = bound.value
        if handler.requestHasEnded { handler.release(context) }
      }
    }

    private func release(_ context: ChannelHandlerContext) {
      guard case .ended(let end) = state else { return }
      state = .idle
      context.fireChannelRead(end)
      context.fireChannelReadComplete()
    }

    private func refuse(_ context: ChannelHandlerContext) {
      state = .broken
      context.fireErrorCaught(TransportError(.malformedResponse, detail: "more bytes than the answer has"))
      closeAtOnce(context)
    }

    /// Closes below TLS, whose farewell would leave the connection in the pool until the other side answers it.
    private func closeAtOnce(_ context: ChannelHandlerContext) {
      guard let lowest = try? context.pipeline.syncOperations.context(handlerType: WireLimit.self) else {
        return context.close(promise: nil)
      }
      lowest.close(promise: nil)
    }
  }
#endif
