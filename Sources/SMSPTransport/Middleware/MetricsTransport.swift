#if Transport
  public import Metrics

  /// Counts and times exchanges, by interaction and by what came of them; nothing about patients or users is a label.
  ///
  /// - `smsp_exchanges`: a counter. Labels: `interaction`, and `outcome`, which is an HTTP status or the code of a ``TransportError``.
  /// - `smsp_exchange_duration`: a timer. Label: `interaction`.
  /// - `smsp_exchanges_active`: a gauge of those under way.
  public struct MetricsTransport<Inner: SpineTransport>: SpineTransport {
    private let inner: Inner
    private let factory: any MetricsFactory
    private let active: Meter
    private let now: @Sendable () -> ContinuousClock.Instant

    /// Wraps a transport.
    /// - Parameters:
    ///   - inner: The transport that is wrapped.
    ///   - factory: Where metrics go; the process's own unless said otherwise.
    ///   - now: The clock; for tests.
    public init(
      _ inner: Inner, factory: (any MetricsFactory)? = nil, now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
      self.inner = inner
      self.factory = factory ?? MetricsSystem.factory
      active = Meter(label: "smsp_exchanges_active", factory: self.factory)
      self.now = now
    }

    /// Sends through the wrapped transport.
    public func send(_ request: SpineRequest) async throws -> SpineResponse {
      let start = now()
      active.increment()
      defer { active.decrement() }
      do {
        let response = try await inner.send(request)
        record(request, "\(response.status)", since: start)
        return response
      } catch {
        record(request, (error as? TransportError)?.code.description ?? "other", since: start)
        throw error
      }
    }

    private func record(_ request: SpineRequest, _ outcome: String, since start: ContinuousClock.Instant) {
      let interaction = ("interaction", request.interaction.name)
      Counter(label: "smsp_exchanges", dimensions: [interaction, ("outcome", outcome)], factory: factory).increment()
      Timer(label: "smsp_exchange_duration", dimensions: [interaction], factory: factory).record(duration: start.duration(to: now()))
    }
  }
#endif
