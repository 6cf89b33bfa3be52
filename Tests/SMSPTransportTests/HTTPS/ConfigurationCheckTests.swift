#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import Testing

  @Suite("Checking a configuration", .serialized)
  struct ConfigurationCheckTests {
    static func check(
      _ version: TLSSettings.Version, server: (inout ServerTLS) throws -> Void = { _ in },
      client: (inout HTTPSConfiguration) throws -> Void = { _ in }
    ) async throws -> (findings: [ConfigurationCheck.Finding], requests: Int) {
      try await Loopback.run(version, server: server, responder: { _ in .http(body: []) }) { transport, server in
        var configuration = transport.configuration
        try client(&configuration)
        return (await ConfigurationCheck.run(configuration), server.counts.requests)
      }
    }

    @Test("All is well, and no request was sent", arguments: TLSSettings.Version.all)
    func fine(_ version: TLSSettings.Version) async throws {
      let (findings, requests) = try await Self.check(version)
      #expect(requests == 0)
      #expect(findings.contains(ConfigurationCheck.Finding("endpoint", .fine, "lets us in, with TLS \(version.rawValue)")))
      #expect(findings.contains(ConfigurationCheck.Finding("client key", .fine, "is the certificate's")))
      #expect(findings.contains(ConfigurationCheck.Finding("client chain", .fine, "ends at a root")))
      // The certificates of tests have a day to live.
      #expect(findings.first { $0.subject.hasPrefix("client certificate") }?.severity == .warning)
      #expect(!findings.contains { $0.severity == .error })
    }

    @Test("A server that does not want our certificate, and one that is another, are found out", arguments: TLSSettings.Version.all)
    func refused(_ version: TLSSettings.Version) async throws {
      let missing = try await Self.check(version, client: { $0.tls.identity = nil }).findings
      #expect(missing.last?.severity == .error)
      #expect(missing.last?.text.hasPrefix("tlsClientRejected") == true)
      let other = try await Self.check(
        version,
        server: { tls in
          tls.identity = try Loopback.credentials.get().subordinate.issue(CertificateWish.server.with { $0.dnsNames = ["other.invalid"] })
        }
      ).findings
      #expect(other.last?.text.hasPrefix("tlsHostname") == true)
      let wrong = try #require(PublicKeyPin(sha256: [UInt8](repeating: 7, count: 32)))
      let pinned = try await Self.check(version, client: { $0.tls.pins = [wrong] }).findings
      #expect(pinned.last?.text.hasPrefix("tlsPin") == true)
    }

    @Test("Nothing is connected to when the files are wrong, or when it is to be left alone")
    func local() async throws {
      let settings = try Loopback.credentials.get().clientSettings
      let nowhere = HTTPSConfiguration(endpoint: "https://127.0.0.1:1/", tls: settings)
      #expect(await ConfigurationCheck.run(nowhere).last?.text.hasPrefix("connect") == true)
      #expect(await ConfigurationCheck.run(nowhere, isOffline: true).last?.subject == "client chain")
      var broken = nowhere
      broken.tls.identity = CertificateFixtures.pkcs12("without-key.p12")
      let findings = await ConfigurationCheck.run(broken)
      #expect(findings.last?.subject == "files" && findings.last?.severity == .error)
    }
  }
#endif
