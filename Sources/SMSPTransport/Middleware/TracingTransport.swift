#if Transport
  public import Tracing

  /// Makes a span of each exchange, with the interaction, the HTTP status or the kind of failure, and sizes; never an identifier of a person.
  public struct TracingTransport<Inner: SpineTransport>: SpineTransport {
    private let inner: Inner
    private let tracer: (any Tracer)?

    /// Wraps a transport.
    /// - Parameter inner: The transport that is wrapped.
    /// - Parameter tracer: Where spans go; the process's own unless said otherwise.
    public init(_ inner: Inner, tracer: (any Tracer)? = nil) {
      self.inner = inner
      self.tracer = tracer
    }

    /// Sends through the wrapped transport.
    public func send(_ request: SpineRequest) async throws -> SpineResponse {
      let tracer = tracer ?? InstrumentationSystem.tracer
      // Not by way of a closure that throws: that would record the error, and with it whatever its text has.
      let span = tracer.startSpan(request.interaction.name, context: .current ?? .topLevel, ofKind: .client)
      defer { span.end() }
      span.attributes["spine.interaction"] = request.interaction.soapAction
      span.attributes["spine.request.bytes"] = request.body.count
      do {
        let response = try await ServiceContext.$current.withValue(span.context) { try await inner.send(request) }
        span.attributes["http.response.status_code"] = response.status
        span.attributes["spine.response.bytes"] = response.body.count
        if response.status >= 400 { span.setStatus(SpanStatus(code: .error)) }
        return response
      } catch {
        span.attributes["error.type"] = (error as? TransportError)?.code.description ?? "other"
        span.setStatus(SpanStatus(code: .error))
        throw error
      }
    }
  }
#endif
