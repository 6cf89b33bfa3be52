public import SMSPTransport

/// A transport whose answers a closure gives: for tests that need no network.
public struct ClosureTransport: SpineTransport {
  private let answer: @Sendable (SpineRequest) async throws -> SpineResponse

  /// Makes a transport.
  public init(_ answer: @escaping @Sendable (SpineRequest) async throws -> SpineResponse) { self.answer = answer }

  /// Asks the closure.
  public func send(_ request: SpineRequest) async throws -> SpineResponse { try await answer(request) }
}
