import Hummingbird
import NIOCore
import SMSPTransport

/// The one route: the bytes of a request in, those of its answer out. Nothing of either is logged.
func endpoint(_ provider: SMSPProvider) -> Router<BasicRequestContext> {
  let router = Router()
  router.post("smsp/scr") { request, _ in
    // Requests have some kilobytes; what is longer is no request, and gets 413.
    let body = try await request.body.collect(upTo: 256 << 10)
    let answer = await provider.answer(Array(body.readableBytesView))
    return Response(
      status: .init(code: answer.status), headers: [.contentType: answer.contentType ?? "text/xml"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
  return router
}
