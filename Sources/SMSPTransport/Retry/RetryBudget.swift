import Synchronization

/// What retries to one endpoint may cost together, so that they do not add to an overload: a bucket of tokens, shared by all calls.
///
/// A retry takes one token; an exchange that succeeds puts a part of one back. With the bucket empty, failures are final at once.
public final class RetryBudget: Sendable {
  private let capacity: Double
  private let refund: Double
  private let tokens: Mutex<Double>

  /// Makes a full bucket.
  /// - Parameters:
  ///   - capacity: Tokens that fit in.
  ///   - refund: Tokens that a success puts back: 0.1 allows one retry for ten successes in the long run.
  public init(capacity: Double = 10, refund: Double = 0.1) {
    self.capacity = capacity
    self.refund = refund
    tokens = Mutex(capacity)
  }

  /// Takes a token for a retry.
  /// - Returns: Whether there was one; if not, do not try again.
  public func spend() -> Bool {
    tokens.withLock { tokens in
      guard tokens >= 1 else { return false }
      tokens -= 1
      return true
    }
  }

  /// Notes an exchange that succeeded.
  public func succeeded() { tokens.withLock { $0 = min($0 + refund, capacity) } }
}
