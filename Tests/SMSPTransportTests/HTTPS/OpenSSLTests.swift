#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import Testing

  /// K1 against the server of OpenSSL, which speaks what our own cannot be made to: suites that our TLS library does not have at all.
  @Suite("OpenSSL's server", .serialized, .enabled(if: OpenSSLServer.isThere, "there is no openssl"))
  struct OpenSSLTests {
    // No build of OpenSSL that is around has RC4 or 3DES any more; those of the same kind as these are refused alike.
    @Test(
      "K1 Suites without forward secrecy by elliptic curves, or without encryption",
      arguments: ["DHE-RSA-AES256-GCM-SHA384", "DHE-RSA-AES128-GCM-SHA256", "DHE-RSA-AES256-SHA", "AES256-SHA256", "NULL-SHA256"])
    func refused(_ suite: String) async throws {
      let server = try await OpenSSLServer.start(["-tls1_2", "-cipher", "\(suite):@SECLEVEL=0"])
      let outcome = try await server.ask()
      #expect(outcome == .failed(.tlsServer))
    }

    @Test("K1 Versions below 1.2", arguments: ["-tls1", "-tls1_1"])
    func old(_ version: String) async throws {
      let server = try await OpenSSLServer.start([version, "-cipher", "DEFAULT:@SECLEVEL=0"])
      let outcome = try await server.ask()
      #expect(outcome == .failed(.tlsServer))
    }

    @Test(
      "K1 Those that the NHS names and we have, with our certificate",
      arguments: [
        ("ECDHE-RSA-AES256-GCM-SHA384", "-tls1_2"), ("ECDHE-RSA-AES128-GCM-SHA256", "-tls1_2"), ("ECDHE-RSA-AES256-SHA", "-tls1_2"),
        ("TLS_AES_256_GCM_SHA384", "-tls1_3"), ("TLS_AES_128_GCM_SHA256", "-tls1_3"),
      ])
    func taken(_ suite: String, _ version: String) async throws {
      let choice = version == "-tls1_3" ? "-ciphersuites" : "-cipher"
      let root = try Loopback.credentials.get().path("root.pem")
      let server = try await OpenSSLServer.start([version, choice, suite, "-Verify", "5", "-CAfile", root])
      let page = try await server.page()
      #expect(page.contains("Cipher is \(suite)") || page.contains("Cipher    : \(suite)"))
      #expect(page.contains("client.invalid"))
    }
  }

  /// `openssl s_server` with our server's certificate, on a port of its own.
  struct OpenSSLServer {
    private let process: Process
    let port: Int

    static let path = ["/usr/bin/openssl", "/opt/homebrew/bin/openssl", "/usr/local/bin/openssl"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    static var isThere: Bool { path != nil }

    static func start(_ options: [String]) async throws -> OpenSSLServer {
      let credentials = try Loopback.credentials.get()
      let (certificate, key) = (credentials.path("server.pem"), credentials.path("server-key.pem"))
      try Data(credentials.server.certificatePEM().utf8).write(to: URL(fileURLWithPath: certificate))
      try Data(credentials.server.keyPEM().utf8).write(to: URL(fileURLWithPath: key))
      let chain = credentials.path("subordinate.pem")
      try Data(credentials.subordinate.certificatePEM().utf8).write(to: URL(fileURLWithPath: chain))
      let output = URL(fileURLWithPath: credentials.path("openssl-\(UUID().uuidString).txt"))
      try Data().write(to: output)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path ?? "")
      process.arguments =
        ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-cert_chain", chain, "-www"] + options
      process.standardInput = FileHandle.nullDevice
      let handle = try FileHandle(forWritingTo: output)
      process.standardOutput = handle
      process.standardError = handle
      try process.run()
      // It says where it listens.
      while process.isRunning {
        let text = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
        if let match = text.firstMatch(of: /ACCEPT 127\.0\.0\.1:(\d+)/), let port = Int(match.1) {
          return OpenSSLServer(process: process, port: port)
        }
        try await Task.sleep(for: .milliseconds(5))
      }
      throw TransportError(.other, detail: (try? String(contentsOf: output, encoding: .utf8)) ?? "openssl ended")
    }

    /// Sends a request, and ends the server.
    func ask() async throws -> Loopback.Outcome { try await use { try await Loopback.outcome($0) } }

    /// The page about the connection that it gives, after which the server ends.
    func page() async throws -> String { try await use { String(decoding: try await $0.get("x").body, as: UTF8.self) } }

    private func use<T>(_ work: (HTTPSTransport) async throws -> T) async throws -> T {
      defer { process.terminate() }
      let configuration = HTTPSConfiguration(endpoint: "https://localhost:\(port)/", tls: try Loopback.credentials.get().clientSettings)
      let transport = try HTTPSTransport(configuration)
      let result: Result<T, any Error>
      do { result = .success(try await work(transport)) } catch { result = .failure(error) }
      await transport.shutdown()
      return try result.get()
    }
  }
#endif
