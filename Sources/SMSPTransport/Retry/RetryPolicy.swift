/// When an exchange is tried again: a pure function of what happened, without clock, randomness or state of its own.
///
/// Reads go again with new message ids, writes with the same ones, so that the Spine can notice a duplicate. A write that may have been
/// done goes once more at most; if that does not bring an answer of its own, the outcome is unknown, and says so.
public struct RetryPolicy: Hashable, Sendable {
  /// Attempts in all, the first among them.
  public var attempts: Int
  /// The longest wait before the second attempt; doubled for each further one.
  public var firstWait: Duration
  /// The longest wait before any attempt, a server's wish apart.
  public var longestWait: Duration

  /// Makes a policy. One attempt means never to try again.
  public init(attempts: Int = 3, firstWait: Duration = .milliseconds(200), longestWait: Duration = .seconds(5)) {
    self.attempts = attempts
    self.firstWait = firstWait
    self.longestWait = longestWait
  }

  /// Never tries again.
  public static let never = RetryPolicy(attempts: 1)

  /// Decides after an attempt.
  /// - Parameters:
  ///   - outcome: What the attempt ended in.
  ///   - isWrite: Whether the request changes something.
  ///   - attempt: The attempt's number, from one.
  ///   - elapsed: The time since the first attempt began.
  ///   - deadline: The time all attempts have together; nil for no limit.
  ///   - earlierMayHaveBeenProcessed: Whether an attempt before this one may have been acted on.
  ///   - random: From 0 up to 1: spreads the waits (full jitter), so that clients which failed together do not come back together.
  public func decide(
    _ outcome: ExchangeOutcome, isWrite: Bool, attempt: Int, elapsed: Duration, deadline: Duration?,
    earlierMayHaveBeenProcessed: Bool = false, random: Double
  ) -> RetryDecision {
    let open = outcome.mayHaveBeenProcessed || earlierMayHaveBeenProcessed
    let stop = RetryDecision.stop(outcomeUnknown: isWrite && open && !outcome.isSuccess)
    guard attempt < attempts, let asked = waitAskedFor(outcome) else { return stop }
    if isWrite, outcome.mayHaveBeenProcessed, earlierMayHaveBeenProcessed { return stop }
    var wait = asked + backoff(attempt: attempt, random: random)
    if let deadline, elapsed + wait >= deadline {
      // A shorter spread is fine, a wait shorter than the server asks for is not.
      guard asked > .zero, elapsed + asked < deadline else { return stop }
      wait = asked
    }
    return .retry(after: wait, ids: isWrite ? .same : .new)
  }

  /// How long the server asks to wait, for an outcome that another attempt may change; nil for any other.
  private func waitAskedFor(_ outcome: ExchangeOutcome) -> Duration? {
    switch outcome {
    case .success, .unusable: return nil
    case .noAnswer(let error):
      switch error.code {
      case .dns, .connect, .connectTimeout, .poolTimeout, .connectionClosed, .readTimeout: return .zero
      default: return nil
      }
    case .httpStatus(let status, let retryAfter): return [429, 503, 504].contains(status) ? max(retryAfter ?? .zero, .zero) : nil
    case .fault(let codes, let retryAfter): return Self.areAllPassing(codes) ? max(retryAfter ?? .zero, .zero) : nil
    case .negativeAcknowledgement(let type, let codes): return type == .reject && codes == ["502"] ? .zero : nil
    }
  }

  /// Whether each of a fault's codes may pass: system failure, routing failure, failure to store (FACTS d.2). A fault without codes does not.
  static func areAllPassing(_ codes: [String]) -> Bool { !codes.isEmpty && codes.allSatisfy(["200", "206", "208"].contains) }

  /// Somewhere between nothing and the bound, which doubles with each attempt.
  private func backoff(attempt: Int, random: Double) -> Duration {
    var bound = firstWait
    for _ in 1..<max(attempt, 1) where bound < longestWait { bound *= 2 }
    return min(bound, longestWait) * min(max(random, 0), 1)
  }
}
