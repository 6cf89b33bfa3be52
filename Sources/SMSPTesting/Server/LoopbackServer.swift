#if Transport
  public import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL
  import Synchronization

  /// A server on loopback that plays the other end of an exchange: TLS with mutual authentication, and answers that a closure scripts byte by byte.
  ///
  /// It speaks HTTP/1.1 as far as a client of ours does, and breaks it where the script says so.
  public final class LoopbackServer: Sendable {
    /// Decides what is sent for a request.
    public typealias Responder = @Sendable (ReceivedRequest) async -> ScriptedAnswer

    /// The port it listens on.
    public let port: Int
    private let channel: any Channel
    private let record: ConnectionRecord

    private init(channel: any Channel, port: Int, record: ConnectionRecord) {
      self.channel = channel
      self.port = port
      self.record = record
    }

    /// Starts a server on 127.0.0.1.
    /// - Parameters:
    ///   - tls: What it shows and asks for; nil for plain HTTP.
    ///   - port: Where it listens; nil for any free port.
    ///   - group: Where it runs; nil for the process's own.
    ///   - responder: Gives each request its answer.
    public static func start(
      tls: ServerTLS?, port: Int? = nil, on group: (any EventLoopGroup)? = nil, responder: @escaping Responder
    ) async throws -> LoopbackServer {
      let context = try tls.map { try NIOSSLContext(configuration: $0.configuration()) }
      let record = ConnectionRecord()
      let channel = try await ServerBootstrap(group: group ?? MultiThreadedEventLoopGroup.singleton)
        .serverChannelOption(.backlog, value: 1024)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.allowRemoteHalfClosure, value: false)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            record.opened(channel)
            let pipeline = channel.pipeline.syncOperations
            if let context { try pipeline.addHandler(NIOSSLServerHandler(context: context)) }
            if let stops = tls?.stopsReading { try pipeline.addHandler(ReadingStop(stops)) }
            try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
            try pipeline.addHandler(ScriptHandler(record: record, responder: responder))
          }
        }
        .bind(host: "127.0.0.1", port: port ?? 0).get()
      guard let bound = channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
      return LoopbackServer(channel: channel, port: bound, record: record)
    }

    /// Where it is, for a client.
    public var url: String { "https://localhost:\(port)/sync-service" }

    /// How many connections it has accepted, and how many requests it has read, so far.
    public var counts: (connections: Int, requests: Int) { record.counts }

    /// How many connections are open.
    public var openConnections: Int { record.openConnections }

    /// Sends bytes on every open connection, though nobody asks for them.
    public func send(_ bytes: [UInt8]) async throws { try await record.send(bytes) }

    /// Stops listening, and closes all connections.
    public func stop() async throws {
      try await channel.close().get()
      await record.closeAll()
    }
  }

  /// Passes the first bytes of a request on, and lets no more be read.
  private final class ReadingStop: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let tell: @Sendable () -> Void

    init(_ tell: @escaping @Sendable () -> Void) { self.tell = tell }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      context.channel.setOption(.autoRead, value: false).whenComplete { [tell] _ in tell() }
      context.fireChannelRead(data)
    }
  }

  /// What a server saw so far.
  final class ConnectionRecord: Sendable {
    private struct State {
      var connections = 0
      var requests = 0
      var open: [ObjectIdentifier: any Channel] = [:]
    }

    private let state = Mutex(State())

    var counts: (connections: Int, requests: Int) { state.withLock { ($0.connections, $0.requests) } }
    var openConnections: Int { state.withLock { $0.open.count } }

    func opened(_ channel: any Channel) {
      state.withLock {
        $0.connections += 1
        $0.open[ObjectIdentifier(channel)] = channel
      }
      channel.closeFuture.whenComplete { [self] _ in state.withLock { $0.open[ObjectIdentifier(channel)] = nil } }
    }

    func requested() { state.withLock { $0.requests += 1 } }

    func send(_ bytes: [UInt8]) async throws {
      for channel in state.withLock({ Array($0.open.values) }) { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get() }
    }

    func closeAll() async {
      for channel in state.withLock({ Array($0.open.values) }) { try? await channel.close().get() }
    }
  }
#endif
