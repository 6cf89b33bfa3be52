#if Transport
  import Crypto
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import SwiftASN1
  import Testing
  import X509

  /// K1 to K3 and K6: who is let in. None of them may take longer than it takes to notice, so hidden retries would show.
  @Suite("TLS with mutual authentication", .serialized)
  struct TLSTests {
    static let answer: LoopbackServer.Responder = { _ in .http(body: Array("<a/>".utf8)) }

    @Test("Both sides know each other", arguments: TLSSettings.Version.all)
    func good(_ version: TLSSettings.Version) async throws {
      let responder: LoopbackServer.Responder = { request in
        let name = request.client?.subject.description ?? "nobody"
        return .http(body: Array("\(name) \(request.soapAction ?? "") \(request.header("Content-Type") ?? "") \(request.method)".utf8))
      }
      // It is free a moment after its answer has come: with one connection the next call waits for that.
      try await Loopback.run(version, client: { $0.limits.connections = 1 }, responder: responder) { transport, server in
        for _ in 0..<20 {
          let response = try await transport.send(Loopback.request())
          #expect(
            String(decoding: response.body, as: UTF8.self)
              == "CN=client.invalid urn:nhs:names:services:psisquery/QUPC_IN180000SM04 text/xml; charset=utf-8 POST")
          #expect(response.contentType == "text/xml; charset=utf-8")
        }
        #expect(server.counts == (1, 20))
      }
    }

    @Test("Any of two roots is trusted, as while one replaces the other", arguments: TLSSettings.Version.all)
    func twoRoots(_ version: TLSSettings.Version) async throws {
      let credentials = try Loopback.credentials.get()
      let other = try TestAuthority(name: "Another root")
      let path = credentials.path("other-root.pem")
      try Data(other.certificatePEM().utf8).write(to: URL(fileURLWithPath: path))
      for roots in [[credentials.path("root.pem"), path], [path, credentials.path("root.pem")]] {
        let outcome = try await Loopback.run(version, client: { $0.tls.trustRoots = .files(roots) }, responder: Self.answer) {
          transport, _ in try await Loopback.outcome(transport)
        }
        #expect(outcome == .answer(200))
      }
    }

    /// What a server may show.
    struct Server: CustomTestStringConvertible, Sendable {
      let id: String
      let expected: Loopback.Outcome
      let change: @Sendable (inout ServerTLS, TestCredentials) throws -> Void
      var testDescription: String { id }

      init(_ id: String, _ expected: Loopback.Outcome, change: @escaping @Sendable (inout ServerTLS, TestCredentials) throws -> Void) {
        self.id = id
        self.expected = expected
        self.change = change
      }

      static func certificate(
        _ id: String, _ expected: Loopback.Outcome, _ change: @escaping @Sendable (inout CertificateWish) -> Void
      ) -> Server {
        Server(id, expected) { tls, credentials in tls.identity = try credentials.subordinate.issue(CertificateWish.server.with(change)) }
      }
    }

    static let servers: [Server] = [
      .certificate("K2 expired", .failed(.tlsServer)) { $0.validUntil = -60 },
      .certificate("K2 not yet valid", .failed(.tlsServer)) { $0.validFrom = 3_600 },
      .certificate("K2 for clients", .failed(.tlsServer)) { $0.usage = .client },
      .certificate("K2 for another host", .failed(.tlsHostname)) { ($0.dnsNames, $0.ipAddresses) = (["other.invalid"], []) },
      .certificate("K2 for an address only", .failed(.tlsHostname)) { $0.dnsNames = [] },
      .certificate("K2 for another host at this address", .failed(.tlsHostname)) { $0.dnsNames = ["other.invalid"] },
      .certificate("K2 by common name only", .answer(200)) { ($0.dnsNames, $0.ipAddresses) = ([], []) },
      .certificate("K2 for a longer name", .failed(.tlsHostname)) { ($0.dnsNames, $0.ipAddresses) = (["localhost.invalid"], []) },
      .certificate("K2 with other names, and ours as common name", .failed(.tlsHostname)) {
        ($0.commonName, $0.dnsNames, $0.ipAddresses) = ("localhost", ["other.invalid"], [])
      },
      Server("K2 of an unknown root", .failed(.tlsServer)) { tls, _ in
        tls.identity = try TestAuthority(name: "Unknown").issue(.server)
        tls.chain = []
      },
      Server("K2 without the authority in between", .failed(.tlsServer)) { tls, _ in tls.chain = [] },
    ]

    @Test("K2", arguments: servers, TLSSettings.Version.all)
    func server(_ row: Server, _ version: TLSSettings.Version) async throws {
      let credentials = try Loopback.credentials.get()
      try await Loopback.run(version, server: { try row.change(&$0, credentials) }, responder: Self.answer) { transport, server in
        let start = ContinuousClock.now
        let outcome = try await Loopback.outcome(transport)
        #expect(outcome == row.expected)
        #expect(start.duration(to: .now) < .seconds(8))
        #expect(server.counts == (1, row.expected == .answer(200) ? 1 : 0))
      }
    }

    @Test("K1 Versions below 1.2", arguments: [ServerTLS.Version.tls10, .tls11])
    func oldVersion(_ version: ServerTLS.Version) async throws {
      try await Loopback.run(
        server: {
          $0.minimum = version
          $0.maximum = version
        }, responder: Self.answer
      ) { transport, server in
        let outcome = try await Loopback.outcome(transport)
        #expect(outcome == .failed(.tlsServer))
        #expect(server.counts == (1, 0))
      }
    }

    @Test(
      "K1 Suites that the NHS does not name",
      arguments: ["AES128-SHA", "AES256-GCM-SHA384", "ECDHE-RSA-CHACHA20-POLY1305", "ECDHE-RSA-AES128-SHA"])
    func otherSuites(_ suite: String) async throws {
      let outcome = try await Loopback.run(.tls12, server: { $0.cipherSuites = suite }, responder: Self.answer) { transport, _ in
        try await Loopback.outcome(transport)
      }
      #expect(outcome == .failed(.tlsServer))
    }

    @Test("K1 Suites that it does", arguments: ["ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-SHA"])
    func suites(_ suite: String) async throws {
      let outcome = try await Loopback.run(.tls12, server: { $0.cipherSuites = suite }, responder: Self.answer) { transport, _ in
        try await Loopback.outcome(transport)
      }
      #expect(outcome == .answer(200))
    }

    @Test("K1 A server that does not speak 1.3, when we want it")
    func wants13() async throws {
      let outcome = try await Loopback.run(.tls12, client: { $0.tls.minimumVersion = .tls13 }, responder: Self.answer) { transport, _ in
        try await Loopback.outcome(transport)
      }
      #expect(outcome == .failed(.tlsServer))
    }

    @Test("K3 No certificate of ours", arguments: TLSSettings.Version.all)
    func missing(_ version: TLSSettings.Version) async throws {
      try await Loopback.run(version, client: { $0.tls.identity = nil }, responder: Self.answer) { transport, server in
        let outcome = try await Loopback.outcome(transport)
        #expect(outcome == .failed(.tlsClientRejected))
        #expect(server.counts == (1, 0))
      }
    }

    @Test(
      "K3 A certificate of another authority, one that is no longer valid, and one without the authority in between",
      arguments: TLSSettings.Version.all)
    func rejected(_ version: TLSSettings.Version) async throws {
      let credentials = try Loopback.credentials.get()
      let foreign = try TestAuthority(name: "Foreign").issue(.client)
      let old = try credentials.subordinate.issue(CertificateWish.client.with { $0.validUntil = -60 })
      for (name, identity, issuers) in [
        ("foreign", foreign, []), ("old", old, [credentials.subordinate]), ("alone", credentials.client, []),
      ] {
        let source = try Self.write(identity, issuers, as: "\(name)-\(version.rawValue)")
        // Loading would notice the old one; the server is to notice it here.
        let past = Date(timeIntervalSinceNow: -300)
        try await Loopback.run(version, client: { $0.tls.identity = source }, now: past, responder: Self.answer) { transport, server in
          let outcome = try await Loopback.outcome(transport)
          #expect(outcome == .failed(.tlsClientRejected), "\(name)")
          #expect(server.counts == (1, 0))
        }
      }
    }

    static func write(_ identity: TestIdentity, _ issuers: [TestAuthority], as name: String) throws -> TLSSettings.IdentitySource {
      let credentials = try Loopback.credentials.get()
      let (chain, key) = (credentials.path("\(name).pem"), credentials.path("\(name)-key.pem"))
      try Data(identity.certificatePEM(with: issuers).utf8).write(to: URL(fileURLWithPath: chain))
      try Data(identity.keyPEM().utf8).write(to: URL(fileURLWithPath: key))
      return .pem(certificateChain: chain, privateKey: key)
    }

    @Test("K3 A certificate from a PKCS#12 file", arguments: TLSSettings.Version.all)
    func pkcs12(_ version: TLSSettings.Version) async throws {
      let credentials = try Loopback.credentials.get()
      let path = credentials.path("client-\(version.rawValue).p12")
      try Data(credentials.client.pkcs12(passphrase: "sesame", with: [credentials.subordinate])).write(to: URL(fileURLWithPath: path))
      let outcome = try await Loopback.run(
        version, client: { $0.tls.identity = .pkcs12(path: path, passphrase: Secret("sesame")) }, responder: Self.answer
      ) { transport, _ in try await Loopback.outcome(transport) }
      #expect(outcome == .answer(200))
    }

    @Test("K6 A key that is not pinned gets no byte of a request", arguments: TLSSettings.Version.all)
    func pins(_ version: TLSSettings.Version) async throws {
      let credentials = try Loopback.credentials.get()
      var serializer = DER.Serializer()
      try serializer.serialize(credentials.server.certificate.publicKey)
      let right = try #require(PublicKeyPin(sha256: SHA256.hash(data: serializer.serializedBytes).map { $0 }))
      let wrong = try #require(PublicKeyPin(sha256: [UInt8](repeating: 7, count: 32)))
      for (pins, expected, requests) in [
        ([wrong], Loopback.Outcome.failed(.tlsPin), 0), ([right], .answer(200), 1), ([wrong, right], .answer(200), 1),
      ] {
        try await Loopback.run(version, client: { $0.tls.pins = Set(pins) }, responder: Self.answer) { transport, server in
          let outcome = try await Loopback.outcome(transport)
          #expect(outcome == expected)
          #expect(server.counts == (1, requests))
        }
      }
      #expect(PublicKeyPin(right.description) == right)
      #expect(PublicKeyPin("c2hvcnQ=") == nil)
    }

    @Test("Nobody there, no such host, and an address in place of the name's")
    func noServer() async throws {
      let settings = try Loopback.credentials.get().clientSettings
      // Port 1 of loopback; names below `invalid` never exist (RFC 6761).
      for (endpoint, code) in [("https://127.0.0.1:1/", TransportError.Code.connect), ("https://spine.invalid/", .dns)] {
        let transport = try HTTPSTransport(HTTPSConfiguration(endpoint: endpoint, tls: settings))
        let outcome = try await Loopback.outcome(transport)
        #expect(outcome == .failed(code))
        await transport.shutdown()
      }
      let outcome = try await Loopback.run(
        server: { tls in
          tls.identity = try Loopback.credentials.get().subordinate.issue(CertificateWish.server.with { $0.dnsNames = ["spine.invalid"] })
        },
        client: {
          $0.endpoint = $0.endpoint.replacing("localhost", with: "spine.invalid")
          $0.address = "127.0.0.1"
        }, responder: Self.answer, body: { transport, _ in try await Loopback.outcome(transport) })
      #expect(outcome == .answer(200))
    }

    @Test(
      "Endpoints that are none",
      arguments: ["", "http://localhost/", "https://", "https://user:secret@localhost/", "ftp://localhost", "https:// /"])
    func endpoint(_ url: String) throws {
      let settings = try Loopback.credentials.get().clientSettings
      #expect(throws: SettingError.self) { try HTTPSTransport(HTTPSConfiguration(endpoint: url, tls: settings)) }
    }

    @Test("S9 Headers with control characters are not sent", arguments: ["a\r\nInjected: 1", "a\n", "a\u{0}", "a\u{7F}"])
    func headers(_ value: String) async throws {
      try await Loopback.run(responder: Self.answer) { transport, server in
        var request = try Loopback.request()
        request.headers["nhsd-asid"] = value
        let outcome = try await Loopback.outcome(transport, request)
        #expect(outcome == .failed(.invalidRequest))
        request.headers = [:]
        request.soapAction = value
        let other = try await Loopback.outcome(transport, request)
        #expect(other == .failed(.invalidRequest))
        #expect(server.counts.requests == 0)
      }
    }
  }
#endif
