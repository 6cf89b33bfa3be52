/// Lets a number of exchanges through at once; others wait their turn.
public struct ConcurrencyLimit<Inner: SpineTransport>: SpineTransport {
  private let inner: Inner
  private let line: WaitLine
  private let longestWait: Duration

  /// Wraps a transport.
  /// - Parameters:
  ///   - inner: The transport that is wrapped.
  ///   - places: How many exchanges at once.
  ///   - longestLine: How many may wait; one more fails at once.
  ///   - longestWait: How long; a request's deadline may be before.
  ///   - sleep: Waits for a time; for tests.
  public init(
    _ inner: Inner, places: Int, longestLine: Int = 1_000, longestWait: Duration = .seconds(10),
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.inner = inner
    self.longestWait = longestWait
    line = WaitLine(places: places, longestLine: longestLine, sleep: sleep)
  }

  /// How many wait.
  public var waiting: Int { line.length }

  /// Sends through the wrapped transport.
  /// - Throws: ``TransportError`` with `overloaded`, `poolTimeout`, `deadline` or `cancelled` when there was no place.
  public func send(_ request: SpineRequest) async throws -> SpineResponse {
    try await line.enter(within: longestWait, before: request.deadline)
    defer { line.leave() }
    return try await inner.send(request)
  }
}

extension WaitLine {
  /// Takes a place within a time and before a deadline.
  /// - Throws: ``TransportError``.
  func enter(within limit: Duration, before deadline: ContinuousClock.Instant?) async throws {
    let left = deadline.map { ContinuousClock.now.duration(to: $0) } ?? limit
    guard left > .zero else { throw TransportError(.deadline, mayHaveBeenProcessed: false) }
    guard !Task.isCancelled else { throw TransportError(.cancelled, mayHaveBeenProcessed: false) }
    do {
      try await enter(within: min(left, limit))
    } catch Refusal.cancelled {
      throw TransportError(.cancelled, mayHaveBeenProcessed: false)
    } catch Refusal.lineIsFull {
      throw TransportError(.overloaded)
    } catch {
      throw left < limit ? TransportError(.deadline, mayHaveBeenProcessed: false) : TransportError(.poolTimeout)
    }
  }
}
