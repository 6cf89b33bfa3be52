extension SpineError {
  /// What the failure means for trying again.
  var outcome: ExchangeOutcome {
    switch code {
    case .noAnswer: .noAnswer(transport ?? TransportError(.other))
    case .httpStatus: .httpStatus(status ?? 0, retryAfter: retryAfter)
    case .fault: .fault(codes: fault?.codes ?? [], retryAfter: retryAfter)
    case .negativeAcknowledgement:
      .negativeAcknowledgement(acknowledgementType ?? .error, codes: issues.filter { $0.severity == .error }.map(\.code))
    // A provider's no is an answer: nothing was done.
    case .refused: .negativeAcknowledgement(.error, codes: [smspCode?.code ?? ""])
    default: .unusable
    }
  }
}
