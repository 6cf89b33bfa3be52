#if Transport
  public import X509

  /// A request as a ``LoopbackServer`` read it.
  public struct ReceivedRequest: Sendable {
    /// The method, such as `POST`.
    public var method: String
    /// The path with its query.
    public var path: String
    /// The headers in their order.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// The number of the connection it came on, from one.
    public var connection: Int
    /// The client's certificate; nil when it showed none.
    public var client: Certificate?

    /// The first header of a name, in whatever case.
    public func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }

    /// The value of `SOAPAction`, without quotes.
    public var soapAction: String? { header("SOAPAction").map { String($0.drop { $0 == "\"" }.prefix { $0 != "\"" }) } }
  }
#endif
