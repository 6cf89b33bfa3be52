#if Transport
  import Configuration
  import Foundation
  @testable import SMSPTransport
  import Testing

  @Suite("Settings")
  struct SettingsTests {
    static func read(_ values: [AbsoluteConfigKey: ConfigValue]) throws -> HTTPSConfiguration {
      try HTTPSConfiguration(config: ConfigReader(provider: InMemoryProvider(values: values)))
    }

    static let least: [AbsoluteConfigKey: ConfigValue] = [
      "endpoint.url": "https://localhost/", "tls.trustRoots": ConfigValue(.stringArray(["root.pem"]), isSecret: false),
    ]

    @Test("Two settings are enough")
    func least() throws {
      let tls = TLSSettings(identity: nil, trustRoots: .files(["root.pem"]))
      #expect(try Self.read(Self.least) == HTTPSConfiguration(endpoint: "https://localhost/", tls: tls))
    }

    @Test("Each setting goes where it says")
    func all() throws {
      let pin = try #require(PublicKeyPin(sha256: [UInt8](repeating: 7, count: 32)))
      let values: [AbsoluteConfigKey: ConfigValue] = [
        "endpoint.address": "127.0.0.1", "tls.identity.certificateChain": "c.pem", "tls.identity.privateKey": "k.pem",
        "tls.identity.passphrase": ConfigValue("sesame", isSecret: true),
        "tls.pins": ConfigValue(.stringArray([pin.description]), isSecret: false),
        "tls.minimumVersion": "1.3", "tls.maximumVersion": "1.3", "timeouts.connectMs": 1, "timeouts.poolWaitMs": 2, "timeouts.readMs": 3,
        "timeouts.overallMs": 4, "timeouts.drainMs": 5, "limits.wireBytes": 6, "limits.bodyBytes": 7, "limits.connections": 8,
        "limits.waitingCalls": 9, "limits.usesPerConnection": 10, "limits.idleMs": 11, "allowsCompression": true,
      ]
      let tls = TLSSettings(
        identity: .pem(certificateChain: "c.pem", privateKey: "k.pem", passphrase: Secret("sesame")), trustRoots: .files(["root.pem"]),
        pins: [pin], minimumVersion: .tls13, maximumVersion: .tls13)
      let expected = HTTPSConfiguration(
        endpoint: "https://localhost/", address: "127.0.0.1", tls: tls,
        timeouts: .init(
          connect: .milliseconds(1), poolWait: .milliseconds(2), read: .milliseconds(3), overall: .milliseconds(4), drain: .milliseconds(5)),
        limits: .init(wireBytes: 6, bodyBytes: 7, connections: 8, waitingCalls: 9, usesPerConnection: 10, idle: .milliseconds(11)),
        allowsCompression: true)
      let read = try Self.read(Self.least.merging(values) { $1 })
      #expect(read == expected)
      var dumped = ""
      dump(read, to: &dumped)
      for text in ["\(read)", dumped, String(reflecting: read)] { #expect(!text.contains("sesame")) }
    }

    @Test(
      "What cannot be is refused, by name and without its value",
      arguments: [
        ("timeouts.readMs", ConfigValue(-5, isSecret: false), "timeouts.readMs"), ("limits.connections", 0, "limits.connections"),
        ("tls.minimumVersion", "1.1", "tls.minimumVersion"),
        ("tls.pins", ConfigValue(.stringArray(["c2hvcnQ="]), isSecret: false), "tls.pins"),
        ("tls.identity.certificateChain", "only this", "tls.identity"),
      ] as [(AbsoluteConfigKey, ConfigValue, String)])
    func wrong(_ key: AbsoluteConfigKey, _ value: ConfigValue, _ setting: String) throws {
      let error = #expect(throws: SettingError.self) { try Self.read(Self.least.merging([key: value]) { $1 }) }
      #expect(error?.setting == setting)
    }

    @Test("What is required is missed", arguments: ["endpoint.url", "tls.trustRoots"] as [AbsoluteConfigKey])
    func missing(_ key: AbsoluteConfigKey) {
      #expect(throws: (any Error).self) { try Self.read(Self.least.filter { $0.key != key }) }
    }

    @Test(
      "Retry-After is read in all its forms",
      arguments: [
        ("120", 503, 120_000), ("0", 503, 0), (" 5 ", 429, 5_000), ("250", 202, 250), ("", 503, nil), ("-1", 503, nil), ("1.5", 503, nil),
        ("soon", 503, nil), ("99999999999999999999", 503, nil), ("999999999999", 503, 315_360_000_000),
        ("Thu, 01 Jan 2026 00:01:00 GMT", 503, 60_000), ("Wed, 31 Dec 2025 00:00:00 GMT", 503, 0),
        ("Thu, 01 Foo 2026 00:01:00 GMT", 503, nil), ("Thursday, 01-Jan-26 00:01:00 GMT", 503, nil),
      ])
    func retryAfter(_ text: String, _ status: Int, _ milliseconds: Int?) throws {
      let now = try #require(try? Date("2026-01-01T00:00:00Z", strategy: .iso8601))
      #expect(RetryAfter.parse(text, status: status, now: now) == milliseconds.map { .milliseconds($0) })
    }

    @Test(
      "Names of hosts are compared label by label",
      arguments: [
        ("a.example.org", "a.example.org", true), ("A.EXAMPLE.ORG", "a.example.org", true), ("*.example.org", "a.example.org", true),
        ("*.example.org", "a.b.example.org", false), ("*.example.org", "example.org", false), ("*.org", "example.org", false),
        ("a.example.org.", "a.example.org", true), ("example.org", "a.example.org", false), ("*", "localhost", false),
        ("a*.example.org", "ab.example.org", false),
      ])
    func names(_ pattern: String, _ host: String, _ matches: Bool) { #expect(ServerName.matches(pattern, host) == matches) }
  }
#endif
