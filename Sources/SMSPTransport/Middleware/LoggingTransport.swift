#if Transport
  public import Logging

  /// Logs each exchange: the interaction, sizes, status and duration; never a body, for bodies are about patients.
  ///
  /// Answers are logged at `debug`, failures to get one at `info` by the type of the error alone, whose text might quote.
  public struct LoggingTransport<Inner: SpineTransport>: SpineTransport {
    private let inner: Inner
    private let logger: Logger
    private let now: @Sendable () -> ContinuousClock.Instant

    /// Wraps a transport.
    /// - Parameter inner: The transport that is wrapped.
    /// - Parameter logger: Where lines go.
    /// - Parameter now: The clock; for tests.
    public init(_ inner: Inner, logger: Logger, now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }) {
      self.inner = inner
      self.logger = logger
      self.now = now
    }

    /// Sends through the wrapped transport.
    public func send(_ request: SpineRequest) async throws -> SpineResponse {
      let start = now()
      var metadata: Logger.Metadata = [
        "spine.interaction": "\(request.interaction.name)", "spine.request.bytes": "\(request.body.count)",
      ]
      do {
        let response = try await inner.send(request)
        metadata["spine.duration"] = "\(start.duration(to: now()))"
        metadata["spine.status"] = "\(response.status)"
        metadata["spine.response.bytes"] = "\(response.body.count)"
        logger.debug("Spine answered", metadata: metadata)
        return response
      } catch {
        metadata["spine.duration"] = "\(start.duration(to: now()))"
        metadata["error.type"] = "\(type(of: error))"
        logger.info("Spine did not answer", metadata: metadata)
        throw error
      }
    }
  }
#endif
