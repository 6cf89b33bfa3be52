/// Something that becomes of an answer on its way. The ids are those of the tables in the tests.
public struct AnswerFault: Sendable {
  /// What it is called.
  public let name: String
  /// Makes of an answer what is sent.
  public let change: @Sendable (ScriptedAnswer) -> ScriptedAnswer

  /// Makes a fault.
  public init(_ name: String, _ change: @escaping @Sendable (ScriptedAnswer) -> ScriptedAnswer) {
    self.name = name
    self.change = change
  }

  /// The answer as it is.
  public static let none = AnswerFault("none") { $0 }
  /// T1: the client is sent elsewhere.
  public static func redirect(_ status: Int, to target: String) -> AnswerFault {
    AnswerFault("redirect") { _ in .http(status, headers: [("Location", target)], body: []) }
  }
  /// T2: it never ends.
  public static let endless = AnswerFault("endless") { _ in
    ScriptedAnswer(steps: [.send(ScriptedAnswer.head(200, [("Content-Type", "text/xml")])), .flood(Array("<a/>".utf8))])
  }
  /// T3: a few bytes that become many.
  public static let gzipBomb = AnswerFault("gzipBomb") { _ in
    .http(headers: [("Content-Type", "text/xml"), ("Content-Encoding", "gzip")], body: Gzip.zeros(64 << 20))
  }
  /// T5: after so many bytes the connection closes.
  public static func cut(after count: Int) -> AnswerFault {
    AnswerFault("cut") { ScriptedAnswer(steps: [.send(Array($0.bytes.prefix(count))), .close]) }
  }
  /// T5: a few bytes at a time.
  public static func slow(pieces: Int, pause: Duration) -> AnswerFault {
    AnswerFault("slow") { ScriptedAnswer(steps: [.drip($0.bytes, pieces: pieces, pause: pause)]) }
  }
  /// T5: the request is done, and the connection closes without an answer.
  public static let close = AnswerFault("close") { _ in ScriptedAnswer(steps: [.close]) }
  /// T5: the same, broken off.
  public static let reset = AnswerFault("reset") { _ in ScriptedAnswer(steps: [.reset]) }
  /// T5: nothing comes, ever.
  public static let silence = AnswerFault("silence") { _ in ScriptedAnswer(steps: [.hang]) }
  /// T6: a page for people.
  public static func page(_ status: Int, retryAfter: Int? = nil) -> AnswerFault {
    AnswerFault("page") { _ in
      let wait = retryAfter.map { [("Retry-After", "\($0)")] } ?? []
      return .http(status, headers: [("Content-Type", "text/html")] + wait, body: Array("<html><body>Unavailable</body></html>".utf8))
    }
  }
  /// Bytes that are no HTTP.
  public static let junk = AnswerFault("junk") { _ in ScriptedAnswer(steps: [.send([UInt8](0...255)), .close]) }
}

extension ScriptedAnswer {
  /// All bytes that it sends of itself.
  public var bytes: [UInt8] {
    steps.flatMap { step -> [UInt8] in
      switch step {
      case .send(let bytes), .drip(let bytes, _, _): bytes
      default: []
      }
    }
  }
}
