/// What a ``LoopbackServer`` does with a request: steps that follow each other.
public struct ScriptedAnswer: Sendable, Hashable {
  /// The steps.
  public var steps: [Step]

  /// Makes an answer of steps.
  public init(steps: [Step]) { self.steps = steps }

  /// One thing that a server does.
  public enum Step: Sendable, Hashable {
    /// Sends bytes.
    case send([UInt8])
    /// Sends bytes in pieces, with a pause after each.
    case drip([UInt8], pieces: Int, pause: Duration)
    /// Sends bytes again and again until the client has had enough.
    case flood([UInt8])
    /// Does nothing any more; the connection stays open.
    case hang
    /// Closes the connection as TLS wants it.
    case close
    /// Breaks the connection off.
    case reset
  }

  /// A proper HTTP/1.1 response.
  public static func http(
    _ status: Int = 200, headers: [(String, String)] = [("Content-Type", "text/xml; charset=utf-8")], body: [UInt8]
  ) -> ScriptedAnswer {
    ScriptedAnswer(steps: [.send(head(status, headers + [("Content-Length", "\(body.count)")]) + body)])
  }

  /// The bytes of a status line and headers, with the empty line after them.
  public static func head(_ status: Int, _ headers: [(String, String)]) -> [UInt8] {
    Array(("HTTP/1.1 \(status) \(reason(status))\r\n" + headers.map { "\($0): \($1)\r\n" }.joined() + "\r\n").utf8)
  }

  /// Bytes as one chunk of a chunked body (RFC 9112, section 7.1).
  public static func chunk(_ bytes: [UInt8]) -> [UInt8] { Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8) }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 204: "No Content"
    case 403: "Forbidden"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 503: "Service Unavailable"
    case 504: "Gateway Timeout"
    default: "Status"
    }
  }
}
