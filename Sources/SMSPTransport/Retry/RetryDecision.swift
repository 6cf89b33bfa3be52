/// What to do after an attempt.
public enum RetryDecision: Hashable, Sendable {
  /// Take what came. When the outcome is unknown, a write may have been done or not: never report it as done, nor as refused.
  case stop(outcomeUnknown: Bool)
  /// Send again after a wait.
  case retry(after: Duration, ids: MessageIDs)

  /// Which identifiers the next attempt has.
  public enum MessageIDs: Hashable, Sendable {
    /// New ones: the Spine refuses a message id it has seen, and reading twice does no harm.
    case new
    /// Those of the first attempt: what has been written once must not be written twice.
    case same
  }
}
