import AsyncHTTPClient
import Foundation
import NIOCore
import NIOSSL
import SMSPTransport

/// Both ways of asking the server.
struct Client: Sendable {
  let transport: HTTPSTransport
  let spine: SpineClient
  private let bare: HTTPClient
  private let url: String

  init(port: Int, folder: String, connections: Int) throws {
    let settings = TLSSettings(
      identity: .pem(certificateChain: folder + "/client.pem", privateKey: folder + "/client-key.pem"),
      trustRoots: .files([folder + "/root.pem"]))
    url = "https://localhost:\(port)/sync-service"
    var configuration = HTTPSConfiguration(endpoint: url, tls: settings)
    configuration.limits.connections = connections
    configuration.limits.usesPerConnection = 1_000_000
    configuration.timeouts.poolWait = .seconds(60)
    transport = try HTTPSTransport(configuration)
    spine = Self.spine(over: transport)
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.minimumTLSVersion = .tlsv12
    tls.trustRoots = .file(folder + "/root.pem")
    tls.certificateChain = try NIOSSLCertificate.fromPEMFile(folder + "/client.pem").map { .certificate($0) }
    tls.privateKey = .privateKey(try NIOSSLPrivateKey(file: folder + "/client-key.pem", format: .pem))
    var client = HTTPClient.Configuration(tlsConfiguration: tls)
    client.httpVersion = .http1Only
    client.connectionPool = .init(idleTimeout: .seconds(60), concurrentHTTP1ConnectionsPerHostSoftLimit: connections)
    bare = HTTPClient(eventLoopGroupProvider: .singleton, configuration: client)
  }

  static func spine(over transport: some SpineTransport) -> SpineClient {
    SpineClient(
      SpineClient.Configuration(asid: ASID("104729361528")!, spine: ASID("918273645011")!, endpoint: "https://localhost/sync-service"),
      transport: transport)
  }

  /// The whole of it: a request is built, sent, its answer decoded, and tied to request and patient.
  static func exchange(_ spine: SpineClient) async throws -> Int {
    try await spine.event(Server.event, of: Server.patient).content.summary.sections.count
  }

  /// The same bytes there and back, and nothing else.
  func bytes(_ request: [UInt8]) async throws -> Int {
    var call = HTTPClientRequest(url: url)
    call.method = .POST
    call.headers = ["Content-Type": "text/xml; charset=utf-8", "SOAPAction": "urn:nhs:names:services:psisquery/QUPC_IN190000UK04"]
    call.body = .bytes(request)
    let answer = try await bare.execute(call, timeout: .seconds(60))
    return try await answer.body.collect(upTo: 10 << 20).readableBytes
  }

  /// A request as it is sent.
  func request() async throws -> [UInt8] {
    final class Catch: SpineTransport, @unchecked Sendable {
      var body: [UInt8] = []
      func send(_ request: SpineRequest) async throws -> SpineResponse {
        body = request.body
        throw TransportError(.tlsServer)
      }
    }
    let transport = Catch()
    _ = try? await Self.spine(over: transport).event(Server.event, of: Server.patient)
    return transport.body
  }

  func shutdown() async throws {
    await transport.shutdown()
    try await bare.shutdown()
  }
}
