#if Transport
  import Crypto
  import NIOCore
  import NIOHTTP1
  import NIOSSL

  /// What each new connection passes after its TLS handshake and before it carries a request.
  struct ConnectionCheck: Sendable {
    let host: String
    let pins: Set<PublicKeyPin>
    let wireLimit: Int

    /// Fails when the server's certificate is for another host, or its key none of the pinned ones; else sets the limit and the boundary up.
    func run(_ channel: any Channel) -> EventLoopFuture<Void> {
      let result = channel.eventLoop.makeCompletedFuture {
        guard let certificate = try channel.pipeline.syncOperations.nioSSL_peerCertificate() else { throw TransportError(.tlsServer) }
        guard try ServerName.isNamed(certificate, host: host) else { throw TransportError(.tlsHostname) }
        if !pins.isEmpty {
          let key = try certificate.extractPublicKey().toSPKIBytes()
          guard let pin = PublicKeyPin(sha256: SHA256.hash(data: key).map { $0 }), pins.contains(pin) else { throw TransportError(.tlsPin) }
        }
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(WireLimit(wireLimit), position: .first)
        // A look at the handshake alone has no decoder.
        guard let decoder = try? pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self) else { return }
        try pipeline.addHandler(ResponseBoundary(), position: .after(decoder))
      }
      // Whoever asked for the connection does not close it on failure.
      result.whenFailure { _ in channel.close(promise: nil) }
      return result
    }
  }
#endif
