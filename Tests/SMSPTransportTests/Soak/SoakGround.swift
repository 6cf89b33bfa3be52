#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport

  /// The servers of a soak, and the transports to them.
  final class SoakGround: Sendable {
    let lanes: [SoakLane]
    let server: LoopbackServer
    /// Waits long enough for whatever comes on a loaded machine.
    let patient: HTTPSTransport
    /// For what never comes.
    let impatient: HTTPSTransport
    private let servers: [LoopbackServer]
    private let places: [SoakPlace: HTTPSTransport]

    private init(
      lanes: [SoakLane], server: LoopbackServer, patient: HTTPSTransport, impatient: HTTPSTransport, servers: [LoopbackServer],
      places: [SoakPlace: HTTPSTransport]
    ) {
      (self.lanes, self.server, self.patient, self.impatient) = (lanes, server, patient, impatient)
      (self.servers, self.places) = (servers, places)
    }

    static func make(lanes count: Int, version: TLSSettings.Version) async throws -> SoakGround {
      let credentials = try Loopback.credentials.get()
      let lanes = (0..<count).map(SoakLane.init)
      var tls = credentials.serverSettings
      tls.minimum = version == .tls12 ? .tls12 : .tls13
      tls.maximum = tls.minimum
      let server = try await LoopbackServer.start(tls: tls) { request in
        guard let lane = request.header("x-lane").flatMap({ Int($0) }), lanes.indices.contains(lane) else { return .http(404, body: []) }
        return lanes[lane].answer(request)
      }
      func transport(_ url: String, _ change: (inout HTTPSConfiguration) throws -> Void = { _ in }) throws -> HTTPSTransport {
        var configuration = HTTPSConfiguration(endpoint: url, tls: credentials.clientSettings)
        configuration.limits.bodyBytes = 256 << 10
        configuration.limits.wireBytes = 512 << 10
        configuration.limits.connections = count
        configuration.timeouts = Loopback.patience
        try change(&configuration)
        return try HTTPSTransport(configuration)
      }
      var servers: [LoopbackServer] = []
      var places: [SoakPlace: HTTPSTransport] = [:]
      for place in SoakPlace.allCases {
        if place == .notPinned {
          places[place] = try transport(server.url) {
            $0.tls.pins = Set([PublicKeyPin(sha256: [UInt8](repeating: 7, count: 32))].compactMap { $0 })
          }
        } else if place == .nobody {
          // Port 1 of loopback: nobody listens there.
          places[place] = try transport("https://127.0.0.1:1/")
        } else {
          let other = try await LoopbackServer.start(tls: settings(place, tls, credentials)) { _ in .http(body: []) }
          servers.append(other)
          places[place] = try transport(other.url)
        }
      }
      return try SoakGround(
        lanes: lanes, server: server, patient: transport(server.url),
        impatient: transport(server.url) { $0.timeouts.read = .milliseconds(250) },
        servers: servers, places: places)
    }

    private static func settings(_ place: SoakPlace, _ usual: ServerTLS, _ credentials: TestCredentials) throws -> ServerTLS {
      var tls = usual
      switch place {
      case .expired: tls.identity = try credentials.subordinate.issue(CertificateWish.server.with { $0.validUntil = -60 })
      case .foreign: (tls.identity, tls.chain) = (try TestAuthority(name: "Foreign").issue(.server), [])
      case .otherHost:
        tls.identity = try credentials.subordinate.issue(
          CertificateWish.server.with { ($0.dnsNames, $0.ipAddresses) = (["other.invalid"], []) })
      case .tls10: (tls.minimum, tls.maximum) = (.tls10, .tls10)
      case .rejects: tls.clientAuthorities = [try TestAuthority(name: "Foreign")]
      case .nobody, .notPinned: break
      }
      return tls
    }

    /// The transport on which a fault happens.
    func transport(_ fault: SoakFault) -> HTTPSTransport {
      switch fault.how {
      case .place(let place): places[place] ?? patient
      case .silence: impatient
      case .bytes, .message, .cancelled: patient
      }
    }

    /// Shuts all of it down.
    /// - Returns: How many connections the servers still have.
    func close() async throws -> Int {
      for transport in [patient, impatient] + places.values { await transport.shutdown() }
      // The other side of each is told, and needs a moment.
      let all = [server] + servers
      for _ in 0..<1_000 where all.contains(where: { $0.openConnections > 0 }) { try await Task.sleep(for: .milliseconds(5)) }
      let open = all.map(\.openConnections).reduce(0, +)
      for server in all { try await server.stop() }
      return open
    }
  }
#endif
