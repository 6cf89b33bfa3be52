/// What one attempt at an exchange ended in, as far as it matters for trying again. The client makes it from the answer; ``RetryPolicy`` judges it.
public enum ExchangeOutcome: Hashable, Sendable {
  /// An answer of the kind asked for, warnings included.
  case success
  /// No answer.
  case noAnswer(TransportError)
  /// An HTTP status with neither a SOAP fault nor an HL7 message, such as 503 with a page for people.
  case httpStatus(Int, retryAfter: Duration?)
  /// A SOAP fault, with the codes of the Spine's error list (FACTS d.2); none when there is no list or it is empty.
  case fault(codes: [String], retryAfter: Duration?)
  /// A negative HL7 acknowledgement, with the codes that are errors (FACTS d.1), not those that are warnings.
  case negativeAcknowledgement(AcknowledgementType, codes: [String])
  /// An answer that cannot be used: wrong content type, malformed, of another kind than asked for, or about something else.
  case unusable

  /// How an HL7 acknowledgement refuses.
  public enum AcknowledgementType: String, Hashable, Sendable {
    /// `AE`: processed, with an error.
    case error = "AE"
    /// `AR`: not processed.
    case reject = "AR"
  }

  /// Whether it is ``success``.
  public var isSuccess: Bool { self == .success }

  /// Whether the other side may have acted on the request.
  public var mayHaveBeenProcessed: Bool {
    switch self {
    case .success, .unusable: true
    case .noAnswer(let error): error.mayHaveBeenProcessed
    // Too many requests, or unavailable: not taken in. Other statuses below 500 refuse; those above leave it open.
    case .httpStatus(let status, _): status >= 500 ? status != 503 : (200..<400).contains(status)
    case .fault(let codes, _): RetryPolicy.areAllPassing(codes)
    // A duplicate was processed when it came first, which is for whoever knows of earlier attempts to say.
    case .negativeAcknowledgement: false
    }
  }
}
