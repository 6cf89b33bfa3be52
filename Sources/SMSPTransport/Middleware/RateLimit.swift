import Synchronization

/// Spaces exchanges out: so many a second in the long run, and a few at once after a quiet time. Services of the NHS allow five a second for an
/// application (FACTS b.2).
public struct RateLimit<Inner: SpineTransport>: SpineTransport {
  private let inner: Inner
  private let pace: Pace
  private let now: @Sendable () -> ContinuousClock.Instant
  private let sleep: @Sendable (ContinuousClock.Instant) async throws -> Void

  /// Wraps a transport.
  /// - Parameters:
  ///   - inner: The transport that is wrapped.
  ///   - perSecond: Exchanges a second in the long run.
  ///   - burst: Exchanges that may follow each other at once.
  ///   - longestWait: A request that would wait longer fails at once; so does one whose deadline is before its turn.
  ///   - now: The clock; for tests.
  ///   - sleep: Waits until then; for tests.
  public init(
    _ inner: Inner, perSecond: Double, burst: Int = 1, longestWait: Duration = .seconds(10),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now },
    sleep: @escaping @Sendable (ContinuousClock.Instant) async throws -> Void = { try await Task.sleep(until: $0, clock: .continuous) }
  ) {
    self.inner = inner
    pace = Pace(interval: .seconds(1 / max(perSecond, 0.001)), burst: max(burst, 1), longestWait: longestWait)
    self.now = now
    self.sleep = sleep
  }

  /// Sends through the wrapped transport when it is the request's turn.
  /// - Throws: ``TransportError`` with `overloaded`, `deadline` or `cancelled` when its turn does not come.
  public func send(_ request: SpineRequest) async throws -> SpineResponse {
    let now = now()
    let turn = try pace.turn(now: now, deadline: request.deadline)
    if turn > now {
      do { try await sleep(turn) } catch { throw TransportError(.cancelled, mayHaveBeenProcessed: false) }
    }
    return try await inner.send(request)
  }
}

/// Whose turn is when (the generic cell rate algorithm, ITU-T I.371).
private final class Pace: Sendable {
  private let interval: Duration
  private let burst: Int
  private let longestWait: Duration
  /// When the bucket would be empty again if nobody came.
  private let next = Mutex<ContinuousClock.Instant?>(nil)

  init(interval: Duration, burst: Int, longestWait: Duration) {
    self.interval = interval
    self.burst = burst
    self.longestWait = longestWait
  }

  func turn(now: ContinuousClock.Instant, deadline: ContinuousClock.Instant?) throws -> ContinuousClock.Instant {
    try next.withLock { next in
      let due = max(next ?? now, now)
      let turn = max(due - interval * (burst - 1), now)
      guard turn - now <= longestWait else { throw TransportError(.overloaded, detail: "rate limit") }
      if let deadline, turn >= deadline { throw TransportError(.deadline, mayHaveBeenProcessed: false) }
      next = due + interval
      return turn
    }
  }
}
