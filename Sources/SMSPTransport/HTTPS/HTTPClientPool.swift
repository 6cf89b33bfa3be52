#if Transport
  import AsyncHTTPClient
  import Synchronization

  /// The client in use, and those that were replaced and still have calls under way: a connection keeps the certificate it was made with, so
  /// new certificates mean new connections, and old ones go when nobody uses them.
  final class HTTPClientPool: Sendable {
    /// A client, and whether it has a certificate to show.
    final class Generation: Sendable {
      let client: HTTPClient
      let hasIdentity: Bool

      init(client: HTTPClient, hasIdentity: Bool) {
        self.client = client
        self.hasIdentity = hasIdentity
      }
    }

    private struct Use {
      let generation: Generation
      var calls = 0
      var isGoingDown = false
    }

    private struct State {
      var current: Generation?
      /// Those that are not shut down yet, the current one included.
      var open: [ObjectIdentifier: Use]
      var waiting: [CheckedContinuation<Void, Never>] = []

      /// Notes that a generation goes down, if it is not the current one and has no calls, or if it must.
      mutating func retire(_ generation: Generation, now isForced: Bool = false) -> Generation? {
        guard let use = open[ObjectIdentifier(generation)], !use.isGoingDown else { return nil }
        guard isForced || (current !== generation && use.calls == 0) else { return nil }
        open[ObjectIdentifier(generation)]?.isGoingDown = true
        return generation
      }
    }

    private let state: Mutex<State>

    init(_ first: Generation) { state = Mutex(State(current: first, open: [ObjectIdentifier(first): Use(generation: first)])) }

    deinit {
      // A client that is dropped as it is keeps its connections, and ends a debug build.
      for use in state.withLock({ $0.open.values.filter { !$0.isGoingDown } }) { use.generation.client.shutdown { _ in } }
    }

    /// Takes the current client for a call; each taken is given back by ``leave(_:)``.
    /// - Throws: ``TransportError`` after ``close()``.
    func enter() throws -> Generation {
      try state.withLock { state in
        guard let current = state.current else { throw TransportError(.shutdown) }
        state.open[ObjectIdentifier(current)]?.calls += 1
        return current
      }
    }

    /// Ends a call.
    func leave(_ generation: Generation) {
      shutDown(
        state.withLock { state in
          state.open[ObjectIdentifier(generation)]?.calls -= 1
          return state.retire(generation)
        })
    }

    /// Whether it takes no more calls.
    var isClosed: Bool { state.withLock { $0.current == nil } }

    /// Puts a new client in place of the current one; after ``close()`` it is shut down at once.
    func replace(with next: Generation) {
      shutDown(
        state.withLock { state in
          state.open[ObjectIdentifier(next)] = Use(generation: next)
          guard let old = state.current else { return state.retire(next) }
          state.current = next
          return state.retire(old)
        })
    }

    /// Takes no more calls, and returns when those under way have ended and all clients are shut down.
    func close() async {
      shutDown(
        state.withLock { state in
          defer { state.current = nil }
          guard let old = state.current else { return nil }
          state.current = nil
          return state.retire(old)
        })
      await withCheckedContinuation { continuation in
        let isDone = state.withLock { state in
          if !state.open.isEmpty { state.waiting.append(continuation) }
          return state.open.isEmpty
        }
        if isDone { continuation.resume() }
      }
    }

    /// Ends the calls that are under way.
    func abort() {
      for generation in state.withLock({ state in state.open.values.compactMap { state.retire($0.generation, now: true) } }) {
        shutDown(generation)
      }
    }

    private func shutDown(_ generation: Generation?) {
      guard let generation else { return }
      // Keeps the pool until the client is down, so that those who wait hear of it.
      generation.client.shutdown { _ in
        let waiting = self.state.withLock { state -> [CheckedContinuation<Void, Never>] in
          state.open[ObjectIdentifier(generation)] = nil
          guard state.open.isEmpty else { return [] }
          defer { state.waiting = [] }
          return state.waiting
        }
        for continuation in waiting { continuation.resume() }
      }
    }
  }
#endif
