import Synchronization

/// A number of places that callers take and give back, first come, first served; who finds none waits, but neither for ever nor in any number.
final class WaitLine: Sendable {
  /// How a wait ended without a place.
  enum Refusal: Error { case timedOut, lineIsFull, cancelled }

  private enum Ticket {
    /// Not waiting yet: cancellation may come before.
    case drawn
    case waiting(CheckedContinuation<Void, any Error>)
    case refused(Refusal)
  }

  private struct State {
    var free: Int
    var lastTicket: UInt64 = 0
    var tickets: [UInt64: Ticket] = [:]
    /// Tickets of those who wait, longest first from `head` on; some may have left.
    var order: [UInt64] = []
    var head = 0

    /// Takes the longest waiting out of the line.
    mutating func first() -> CheckedContinuation<Void, any Error>? {
      while head < order.count {
        let ticket = order[head]
        head += 1
        if head > 64, head * 2 > order.count {
          order.removeFirst(head)
          head = 0
        }
        guard case .waiting(let continuation) = tickets[ticket] else { continue }
        tickets[ticket] = .drawn
        return continuation
      }
      order.removeAll(keepingCapacity: true)
      head = 0
      return nil
    }
  }

  private let state: Mutex<State>
  private let longestLine: Int
  private let sleep: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - places: How many may be inside at once.
  ///   - longestLine: How many may wait.
  ///   - sleep: Waits for a time; for tests.
  init(places: Int, longestLine: Int = .max, sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) })
  {
    state = Mutex(State(free: max(places, 1)))
    self.longestLine = longestLine
    self.sleep = sleep
  }

  /// How many wait.
  var length: Int { state.withLock { $0.tickets.count } }

  /// Takes a place, waiting for it at most as long as said. Each place taken must be given back by ``leave()``.
  /// - Throws: ``Refusal``.
  func enter(within limit: Duration) async throws {
    let ticket = try state.withLock { state -> UInt64? in
      if state.free > 0 {
        state.free -= 1
        return nil
      }
      guard state.tickets.count < longestLine else { throw Refusal.lineIsFull }
      state.lastTicket += 1
      state.tickets[state.lastTicket] = .drawn
      return state.lastTicket
    }
    if let ticket { try await wait(ticket, limit) }
  }

  private func wait(_ ticket: UInt64, _ limit: Duration) async throws {
    let timer = Task { [sleep] in
      try await sleep(limit)
      refuse(ticket, .timedOut)
    }
    defer {
      timer.cancel()
      state.withLock { _ = $0.tickets.removeValue(forKey: ticket) }
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        state.withLock { state in
          if case .refused(let refusal) = state.tickets[ticket] { return continuation.resume(throwing: refusal) }
          // A place may have become free since.
          if state.free > 0 {
            state.free -= 1
            return continuation.resume()
          }
          state.tickets[ticket] = .waiting(continuation)
          state.order.append(ticket)
        }
      }
    } onCancel: {
      refuse(ticket, .cancelled)
    }
  }

  /// Gives a place back, to whoever has waited longest.
  func leave() {
    state.withLock { state in
      if let continuation = state.first() { return continuation.resume() }
      state.free += 1
    }
  }

  private func refuse(_ ticket: UInt64, _ refusal: Refusal) {
    state.withLock { state in
      switch state.tickets[ticket] {
      case .waiting(let continuation):
        state.tickets[ticket] = .refused(refusal)
        continuation.resume(throwing: refusal)
      case .drawn: state.tickets[ticket] = .refused(refusal)
      case .refused, nil: break
      }
    }
  }
}
