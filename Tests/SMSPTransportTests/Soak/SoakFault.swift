#if Transport
  import Foundation
  import HL7V3Runtime
  import SMSPTesting
  import SMSPTransport

  /// Something that happens to a call of the soak, and what must become of it.
  struct SoakFault: Sendable {
    let id: String
    let how: How
    /// The error that a call ends with; nil where it ends well in spite of it.
    let code: SpineError.Code?
    /// The error of the transport below it.
    var transport: TransportError.Code?
    /// Whether another attempt may help.
    var isRetried = false
    /// Whether the client has to reckon with its request having been acted on.
    var isOpen = false
    /// Whether the simulated Spine acts on a request before.
    var isDone = false
    /// Whether it can happen to a change as well as to a query.
    var isForWrites = true
    /// How often it comes, among the others: those that take time less often.
    var weight = 4

    /// Where it happens.
    enum How: Sendable {
      /// On the way back.
      case bytes(AnswerFault)
      /// In what the Spine says.
      case message(SimulatedStep)
      /// At another server, or at none.
      case place(SoakPlace)
      /// The caller gives up when the request has come.
      case cancelled
      /// Nothing comes, and the client does not wait long.
      case silence
    }

    /// What a call ends in, without and with an end of the fault after the first attempt.
    func expected(isWrite: Bool, isOnce: Bool) -> SoakOutcome {
      guard let code else { return .success }
      guard isRetried else { return isWrite && isOpen ? .outcomeUnknown : .error(code) }
      guard isOnce else { return isWrite && isOpen ? .outcomeUnknown : .error(code) }
      // The Spine finds the second attempt to be a duplicate of the first.
      return isWrite && isDone ? .outcomeUnknown : .success
    }
  }

  /// How a call ended.
  enum SoakOutcome: Hashable, Sendable, CustomStringConvertible {
    case success, outcomeUnknown
    case error(SpineError.Code)

    var description: String {
      switch self {
      case .success: "success"
      case .outcomeUnknown: "outcomeUnknown"
      case .error(let code): code.description
      }
    }
  }

  /// Servers that nobody should talk to.
  enum SoakPlace: String, CaseIterable, Sendable {
    case nobody, expired, foreign, otherHost, tls10, rejects, notPinned
  }

  extension SoakFault {
    /// A call that is lost on its way: after the Spine acted on it.
    private static func closed(_ id: String, _ fault: AnswerFault) -> SoakFault {
      SoakFault(
        id: id, how: .bytes(fault), code: .noAnswer, transport: .connectionClosed, isRetried: true, isOpen: true, isDone: true)
    }

    /// An answer that cannot be used as HTTP.
    private static func broken(_ id: String, _ code: TransportError.Code, weight: Int = 4, _ fault: AnswerFault) -> SoakFault {
      SoakFault(id: id, how: .bytes(fault), code: .noAnswer, transport: code, isOpen: true, isDone: true, weight: weight)
    }

    /// An answer that cannot be used as a message.
    private static func unusable(
      _ id: String, _ code: SpineError.Code, isForWrites: Bool = true, _ change: @escaping @Sendable (String) -> String
    )
      -> SoakFault
    {
      SoakFault(id: id, how: .message(.altered(change)), code: code, isOpen: true, isDone: true, isForWrites: isForWrites)
    }

    private static func refused(_ id: String, _ code: SpineError.Code, _ step: SimulatedStep, isRetried: Bool = false, isOpen: Bool = false)
      -> SoakFault
    {
      SoakFault(id: id, how: .message(step), code: code, isRetried: isRetried, isOpen: isOpen)
    }

    private static func place(_ id: String, _ place: SoakPlace, _ code: TransportError.Code, isRetried: Bool = false) -> SoakFault {
      SoakFault(id: id, how: .place(place), code: .noAnswer, transport: code, isRetried: isRetried, weight: 2)
    }

    private static func length(_ value: String) -> AnswerFault {
      AnswerFault("length") { _ in
        ScriptedAnswer(steps: [.send(ScriptedAnswer.head(200, [("Content-Type", "text/xml"), ("Content-Length", value)])), .close])
      }
    }

    /// The table. The ids are those of the tables of hostile inputs, where there is one.
    static let all: [SoakFault] = onTheWire + inTheMessage + refusals + places

    private static let bomb = Gzip.zeros(1 << 20)

    private static let onTheWire: [SoakFault] = [
      SoakFault(id: "none", how: .bytes(.none), code: nil),
      SoakFault(id: "T5 slow bytes", how: .bytes(.slow(pieces: 20, pause: .milliseconds(1))), code: nil),
      broken("T1 redirect", .redirect, .redirect(307, to: "https://localhost:1/")),
      broken("T2 endless", .responseTooLarge, weight: 1, .endless),
      broken("T2 length negative", .malformedResponse, length("-1")),
      broken("T2 length enormous", .responseTooLarge, length("9223372036854775807")),
      broken(
        "T2 surplus: another answer", .malformedResponse,
        AnswerFault("surplus") { ScriptedAnswer(steps: [.send($0.bytes + $0.bytes)]) }),
      broken(
        "T3 gzip bomb", .decompression,
        AnswerFault("bomb") { _ in .http(headers: [("Content-Type", "text/xml"), ("Content-Encoding", "gzip")], body: bomb) }),
      closed("T5 cut in the head", .cut(after: 20)), closed("T5 cut in the body", .cut(after: 900)),
      closed("T5 close", .close), closed("T5 reset", .reset),
      broken("T4 junk", .malformedResponse, .junk),
      SoakFault(
        id: "T5 silence", how: .silence, code: .noAnswer, transport: .readTimeout, isRetried: true, isOpen: true, isDone: true, weight: 1),
      SoakFault(id: "T7 cancelled", how: .cancelled, code: .noAnswer, transport: .cancelled, isOpen: true, isDone: true),
    ]

    private static let inTheMessage: [SoakFault] = [
      unusable("S2 SOAP 1.2", .versionMismatch) { $0.replacing(XMLName.soap, with: "http://www.w3.org/2003/05/soap-envelope") },
      unusable("S3 must understand", .mustUnderstand) {
        $0.replacing("<soap:Header>", with: #"<soap:Header><x:y xmlns:x="urn:x" soap:mustUnderstand="1"/>"#)
      },
      unusable("S4 RelatesTo", .correlationMismatch) {
        $0.replacing(/<wsa:RelatesTo>[^<]*/, with: "<wsa:RelatesTo>uuid:0F0FC553-4FC4-49B5-A8D7-146D155A577A")
      },
      unusable("S4 messageRef", .correlationMismatch) {
        $0.replacing(/<messageRef><id root="[^"]*/, with: #"<messageRef><id root="0F0FC553-4FC4-49B5-A8D7-146D155A577A"#)
      },
      unusable("S4 another patient", .correlationMismatch, isForWrites: false) {
        $0.replacing(SoakCall.patient.digits, with: AnswerTests.number(.withdrawn).digits)
      },
      unusable("S4 another patient in one place", .correlationMismatch, isForWrites: false) { text in
        guard let last = text.range(of: SoakCall.patient.digits, options: .backwards) else { return text }
        return text.replacingCharacters(in: last, with: AnswerTests.number(.withdrawn).digits)
      },
      unusable("S6 another interaction", .unexpectedPayload) { $0.replacing(/(<\/?)((QUPC|MCCI|GET|HAS)_\w+)/) { "\($0.1)X\($0.2)" } },
      unusable("X1 document type", .malformedAnswer) { $0.replacing("<soap:Envelope", with: "<!DOCTYPE x><soap:Envelope") },
      unusable("X13 truncated", .malformedAnswer) { String($0.prefix($0.count * 2 / 3)) },
      unusable("X13 second root", .malformedAnswer) { $0 + "<x/>" },
    ]

    private static let refusals: [SoakFault] = [
      refused("S1 fault of 200, 206", .fault, .fault(["200", "206"]), isRetried: true, isOpen: true),
      refused("S1 fault of 201", .fault, .fault(["201"])), refused("S1 fault without codes", .fault, .fault([])),
      refused("S1 fault under 200", .fault, .fault(["201"], status: 200)),
      refused("S7 AE 420, 30418", .negativeAcknowledgement, .refused(SimulatedIssue.reasons(for: "30418") ?? [])),
      refused("S7 AE 500", .negativeAcknowledgement, .refused(SimulatedIssue.reasons(for: "500") ?? [])),
      refused("S7 AE without reasons", .negativeAcknowledgement, .refused([])),
      refused("S7 AR 502", .negativeAcknowledgement, .refused(SimulatedIssue.reasons(for: "502") ?? [], "AR"), isRetried: true),
      refused("T6 page 503", .httpStatus, .page(503), isRetried: true), refused("T6 page 429", .httpStatus, .page(429), isRetried: true),
      refused("T6 page 504", .httpStatus, .page(504), isRetried: true, isOpen: true), refused("T6 page 403", .httpStatus, .page(403)),
      refused("T6 page 500", .httpStatus, .page(500), isOpen: true), refused("T6 page 200", .unexpectedContent, .page(200), isOpen: true),
      SoakFault(
        id: "T5 closed before it is read", how: .message(.unreachable(TransportError(.connectionClosed))), code: .noAnswer,
        transport: .connectionClosed, isRetried: true, isOpen: true),
    ]

    private static let places: [SoakFault] = [
      place("nobody there", .nobody, .connect, isRetried: true), place("K1 TLS 1.0", .tls10, .tlsServer),
      place("K2 expired", .expired, .tlsServer), place("K2 foreign", .foreign, .tlsServer),
      place("K2 other host", .otherHost, .tlsHostname),
      place("K3 our certificate refused", .rejects, .tlsClientRejected), place("K6 not pinned", .notPinned, .tlsPin),
    ]
  }
#endif
