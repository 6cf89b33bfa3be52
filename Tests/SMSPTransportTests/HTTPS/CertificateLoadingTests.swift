#if Transport
  import Foundation
  import MetricsTestKit
  import SMSPTesting
  import SMSPTransport
  import Testing
  import X509

  /// The files of `Fixtures/tls`, and what they are good for.
  enum CertificateFixtures {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Fixtures/tls")

    static func path(_ name: String) -> String { fixtures.appendingPathComponent(name).path }

    static func pem(_ key: String, _ passphrase: Secret? = nil) -> TLSSettings.IdentitySource {
      .pem(certificateChain: path("certificate.pem"), privateKey: path(key), passphrase: passphrase)
    }

    static func pkcs12(_ name: String, _ passphrase: String? = "sesame") -> TLSSettings.IdentitySource {
      .pkcs12(path: path(name), passphrase: passphrase.map(Secret.init))
    }

    static let good: [TLSSettings.IdentitySource] = [
      pem("key.pem"), pem("key.pem", Secret("not needed")), pem("key-encrypted.pem", Secret("sesame")),
      pem("key-encrypted-traditional.pem", Secret("sesame")), pkcs12("modern.p12"), pkcs12("legacy.p12"), pkcs12("unencrypted.p12"),
      pkcs12("without-passphrase.p12", ""), pkcs12("without-passphrase.p12", nil),
    ]

    static let bad: [(TLSSettings.IdentitySource, TLSSettingError.Code, String)] = [
      (pem("key-encrypted.pem"), .wrongPassphrase, "tls.identity.privateKey"),
      (pem("key-encrypted.pem", Secret("wrong")), .wrongPassphrase, "tls.identity.privateKey"),
      (pem("key-encrypted-traditional.pem", Secret("wrong")), .wrongPassphrase, "tls.identity.privateKey"),
      (pem("other-key.pem"), .keyMismatch, "tls.identity.certificateChain"),
      (pem("certificate.pem"), .noPrivateKey, "tls.identity.privateKey"),
      (pem("README.md"), .noPrivateKey, "tls.identity.privateKey"),
      (pem("modern.p12"), .noPrivateKey, "tls.identity.privateKey"),
      (pem("none"), .unreadable, "tls.identity.privateKey"),
      (pem(""), .unreadable, "tls.identity.privateKey"),
      (.pem(certificateChain: path("key.pem"), privateKey: path("key.pem")), .noCertificate, "tls.identity.certificateChain"),
      (.pem(certificateChain: "/dev/zero", privateKey: path("key.pem")), .tooLarge, "tls.identity.certificateChain"),
      (pkcs12("without-key.p12"), .noPrivateKey, "tls.identity.pkcs12"),
      (pkcs12("without-certificate.p12"), .noCertificate, "tls.identity.pkcs12"),
      (pkcs12("modern.p12", "wrong"), .wrongPassphrase, "tls.identity.pkcs12"),
      (pkcs12("modern.p12", nil), .wrongPassphrase, "tls.identity.pkcs12"),
      (pkcs12("legacy.p12", "wrong"), .wrongPassphrase, "tls.identity.pkcs12"),
      (pkcs12("key.pem"), .notPKCS12, "tls.identity.pkcs12"),
      (pkcs12("none"), .unreadable, "tls.identity.pkcs12"),
      (pkcs12(""), .unreadable, "tls.identity.pkcs12"),
    ]
  }

  /// K4 and K5: what files of certificates and keys may be like.
  @Suite("Loading certificates", .serialized)
  struct CertificateLoadingTests {
    /// A file of the given content in the tests' folder.
    static func file(_ name: String, _ content: [UInt8]) throws -> String {
      let path = try Loopback.credentials.get().path(name)
      try Data(content).write(to: URL(fileURLWithPath: path))
      return path
    }

    static func load(
      _ identity: TLSSettings.IdentitySource?, roots: [String] = [CertificateFixtures.path("certificate.pem")], now: Date = Date()
    )
      async throws
    {
      let settings = TLSSettings(identity: identity, trustRoots: .files(roots))
      await (try HTTPSTransport(HTTPSConfiguration(endpoint: "https://localhost/", tls: settings), now: now)).shutdown()
    }

    @Test(
      "K4 Good ones",
      arguments: CertificateFixtures.good)
    func good(_ identity: TLSSettings.IdentitySource) async throws { try await Self.load(identity) }

    @Test("K4 Bad ones are told by setting and path", arguments: CertificateFixtures.bad)
    func bad(_ identity: TLSSettings.IdentitySource, _ code: TLSSettingError.Code, _ setting: String) async throws {
      let error = await #expect(throws: TLSSettingError.self) { try await Self.load(identity) }
      #expect(error?.code == code)
      #expect(error?.setting == setting)
      #expect(error?.description.contains("sesame") == false)
    }

    @Test("K4 A PKCS#12 file is opened whole or refused, wherever it is cut or damaged")
    func mutations() async throws {
      let whole = try Array(Data(contentsOf: URL(fileURLWithPath: CertificateFixtures.path("modern.p12"))))
      var broken = stride(from: 0, to: whole.count, by: 7).map { Array(whole.prefix($0)) }
      for place in stride(from: 0, to: whole.count, by: 11) {
        var bytes = whole
        bytes[place] ^= 0x41
        broken.append(bytes)
      }
      for bytes in broken {
        let path = try Self.file("broken.p12", bytes)
        do { try await Self.load(.pkcs12(path: path, passphrase: Secret("sesame"))) } catch is TLSSettingError {}
      }
    }

    @Test("K4 Empty files, junk, and text around PEM")
    func texts() async throws {
      let certificate = try Array(Data(contentsOf: URL(fileURLWithPath: CertificateFixtures.path("certificate.pem"))))
      func roots(_ name: String, _ content: [UInt8]) async throws -> TLSSettingError.Code? {
        let path = try Self.file(name, content)
        do { try await Self.load(nil, roots: [path]) } catch let error as TLSSettingError {
          #expect(error.setting == "tls.trustRoots" && error.path == path)
          return error.code
        }
        return nil
      }
      #expect(try await roots("empty.pem", []) == .empty)
      #expect(try await roots("junk.pem", [UInt8](0...255)) == .noCertificate)
      #expect(try await roots("cut.pem", Array(certificate.prefix(certificate.count / 2))) == .noCertificate)
      #expect(try await roots("text.pem", Array("Issued to us\n".utf8) + certificate + Array("\nnothing more\n".utf8)) == nil)
      let empty = try Self.file("empty-key.pem", [])
      let identity = TLSSettings.IdentitySource.pem(certificateChain: CertificateFixtures.path("certificate.pem"), privateKey: empty)
      let error = await #expect(throws: TLSSettingError.self) { try await Self.load(identity) }
      #expect(error?.code == .empty)
    }

    @Test("K3 Expiry, and the order of the chain, are noticed when loading")
    func chain() async throws {
      let credentials = try Loopback.credentials.get()
      let old = try credentials.subordinate.issue(CertificateWish.client.with { $0.validUntil = -60 })
      let early = try credentials.subordinate.issue(CertificateWish.client.with { $0.validFrom = 3_600 })
      let rows: [(String, TestIdentity, [TestAuthority], TLSSettingError.Code?)] = [
        ("chain-good", credentials.client, [credentials.subordinate, credentials.root], nil),
        ("chain-order", credentials.client, [credentials.root, credentials.subordinate], .chainOrder),
        ("chain-old", old, [credentials.subordinate], .expired), ("chain-early", early, [credentials.subordinate], .notYetValid),
      ]
      for (name, identity, issuers, code) in rows {
        let source = try TLSTests.write(identity, issuers, as: name)
        var found: TLSSettingError.Code?
        do { try await Self.load(source) } catch let error as TLSSettingError { found = error.code }
        #expect(found == code, "\(name)")
      }
    }

    @Test("How long our certificate is valid is a metric, at the start and at each look")
    func validity() async throws {
      let credentials = try Loopback.credentials.get()
      let now = Date(), metrics = TestMetrics()
      let identity = try credentials.subordinate.issue(CertificateWish.client.with { $0.validUntil = 86_400 })
      let source = try TLSTests.write(identity, [credentials.subordinate], as: "validity")
      let settings = HTTPSConfiguration(
        endpoint: "https://localhost/", tls: TLSSettings(identity: source, trustRoots: .files([credentials.path("root.pem")])))
      let transport = try HTTPSTransport(settings, metrics: metrics, now: now)
      let left = try metrics.expectMeter("smsp_certificate_seconds_left")
      #expect(abs((left.lastValue ?? 0) - 86_400) < 60)
      #expect(transport.reloadCertificates(now: now.addingTimeInterval(3_600)) == .unchanged)
      #expect(abs((left.lastValue ?? 0) - 82_800) < 60 && left.values.count == 2)
      await transport.shutdown()
    }

    @Test("K5 New certificates are used without a restart, and only on new connections", arguments: TLSSettings.Version.all)
    func reload(_ version: TLSSettings.Version) async throws {
      let credentials = try Loopback.credentials.get()
      func client(_ name: String) throws -> TestIdentity {
        try credentials.subordinate.issue(CertificateWish.client.with { $0.commonName = name })
      }
      let name = "reload-\(version.rawValue)"
      let source = try TLSTests.write(client("first"), [credentials.subordinate], as: name)
      let responder: LoopbackServer.Responder = { .http(body: Array(($0.client?.subject.description ?? "").utf8)) }
      let settings: (inout HTTPSConfiguration) -> Void = {
        $0.tls.identity = source
        $0.limits.connections = 1
      }
      try await Loopback.run(version, client: settings, responder: responder) { transport, server in
        func expectShown(_ name: String) async throws {
          let response = try await transport.send(Loopback.request())
          #expect(String(decoding: response.body, as: UTF8.self) == name)
        }
        try await expectShown("CN=first")
        #expect(transport.reloadCertificates() == .unchanged)

        // The new certificate is there and its key is not yet; then half of the certificate.
        let next = try client("second")
        try Data(next.certificatePEM(with: [credentials.subordinate]).utf8).write(to: URL(fileURLWithPath: credentials.path("\(name).pem")))
        let mismatch = TLSSettingError(.keyMismatch, setting: "tls.identity.certificateChain", path: credentials.path("\(name).pem"))
        #expect(transport.reloadCertificates() == .refused(mismatch))
        #expect(transport.reloadCertificates() == .unchanged)
        try await expectShown("CN=first")
        _ = try Self.file("\(name).pem", Array("-----BEGIN CERTIFICATE-----\nMIIB".utf8))
        #expect(transport.reloadCertificates() == .refused(TLSSettingError(.noCertificate, setting: mismatch.setting, path: mismatch.path)))
        try await expectShown("CN=first")

        _ = try TLSTests.write(next, [credentials.subordinate], as: name)
        #expect(transport.reloadCertificates() == .renewed)
        #expect(transport.reloadCertificates() == .unchanged)
        try await expectShown("CN=second")
        #expect(server.counts.connections == 2)
      }
    }
  }
#endif
