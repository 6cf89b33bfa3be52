#if Transport
  import Foundation
  import NIOCore
  import NIOPosix
  import NIOSSL
  import NIOTLS

  /// Connects, does the TLS handshake, and closes, without a byte of HTTP.
  enum HandshakeProbe {
    /// How long a server has to refuse our certificate: with TLS 1.3 it does so after the handshake.
    static let settling = TimeAmount.milliseconds(700)

    /// - Returns: What was negotiated, in words.
    /// - Throws: ``TransportError``, or what reading the files throws.
    static func run(_ configuration: HTTPSConfiguration, now: Date) async throws -> String {
      guard let url = URL(string: configuration.endpoint), url.scheme == "https", let host = url.host else {
        throw SettingError(setting: "endpoint.url", expected: "an https URL with a host")
      }
      let material = try TLSMaterial(configuration.tls, now: now)
      let context = try NIOSSLContext(configuration: material.configuration)
      let check = ConnectionCheck(host: host, pins: configuration.tls.pins, wireLimit: configuration.limits.wireBytes)
      let loop = MultiThreadedEventLoopGroup.singleton.any()
      let outcome = loop.makePromise(of: String.self)
      do {
        let channel = try await ClientBootstrap(group: loop)
          .connectTimeout(configuration.timeouts.connect.timeAmount)
          .channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              let name = ServerName.isAddress(host) ? nil : host
              try channel.pipeline.syncOperations.addHandler(NIOSSLClientHandler(context: context, serverHostname: name))
              try channel.pipeline.syncOperations.addHandler(ProbeHandler(outcome: outcome, check: check))
            }
          }
          .connect(host: configuration.address ?? host, port: url.port ?? 443).get()
        let timer = loop.scheduleTask(in: configuration.timeouts.connect.timeAmount) { outcome.fail(TransportError(.connectTimeout)) }
        defer {
          timer.cancel()
          channel.close(promise: nil)
        }
        return try await outcome.futureResult.get()
      } catch {
        // For when there was no channel that could have done so.
        outcome.fail(error)
        throw TransportError(error, isSent: false, hasIdentity: material.hasIdentity)
      }
    }
  }

  /// Waits for the handshake, and then for the server to refuse.
  private final class ProbeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let outcome: EventLoopPromise<String>
    private let check: ConnectionCheck

    init(outcome: EventLoopPromise<String>, check: ConnectionCheck) {
      self.outcome = outcome
      self.check = check
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
      guard case TLSUserEvent.handshakeCompleted = event else { return context.fireUserInboundEventTriggered(event) }
      let version = try? context.pipeline.syncOperations.nioSSL_tlsVersion()
      let text = "lets us in, with \(version.map { $0 == .tlsv13 ? "TLS 1.3" : "TLS 1.2" } ?? "TLS")"
      let outcome = outcome
      check.run(context.channel).whenComplete { result in
        if case .failure(let error) = result { return outcome.fail(error) }
      }
      context.eventLoop.scheduleTask(in: HandshakeProbe.settling) { outcome.succeed(text) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      outcome.fail(error)
      context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) { outcome.fail(TransportError(.connectionClosed, mayHaveBeenProcessed: false)) }
  }
#endif
