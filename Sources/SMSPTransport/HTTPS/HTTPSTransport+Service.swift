#if Transport
  import Logging
  public import ServiceLifecycle

  extension HTTPSTransport: Service {
    /// Looks for new certificates every minute, until the service group shuts down gracefully; then waits for calls under way, and ends.
    public func run() async throws { await run(lookingEvery: .seconds(60)) { try await Task.sleep(for: $0) } }

    /// The same with another interval and, for tests, another clock.
    func run(lookingEvery interval: Duration, sleep: @escaping @Sendable (Duration) async throws -> Void) async {
      await cancelWhenGracefulShutdown {
        while !Task.isCancelled {
          guard (try? await sleep(interval)) != nil else { break }
          self.reloadCertificates()
        }
      }
      await shutdown()
    }
  }
#endif
