#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import Testing

  /// A command that runs until it is told to end.
  private struct RunningCommand {
    private let process = Process()
    private let output: URL

    init(_ command: String, _ arguments: [String]) throws {
      output = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
      try Data().write(to: output)
      process.executableURL = CommandRun.products.appendingPathComponent(command)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      try process.run()
    }

    /// Waits until it has printed something, or ended.
    func wait(for text: String) async throws {
      while process.isRunning, !((try? String(contentsOf: output, encoding: .utf8)) ?? "").contains(text) {
        try await Task.sleep(for: .milliseconds(10))
      }
      try #require(process.isRunning)
    }

    func end() {
      process.terminate()
      process.waitUntilExit()
      try? FileManager.default.removeItem(at: output)
    }
  }

  @Suite("smsp over HTTPS")
  struct SMSPOverHTTPSTests {
    @Test("scr get and consent over TLS with mutual authentication, to a server that plays the Spine")
    func overHTTPS() async throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("smsp-command-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      let credentials = try TestCredentials(folder: folder)
      let spine = SimulatedSpine.demonstration()
      let server = try await LoopbackServer.start(tls: credentials.serverSettings) { request in
        let parts = (request.soapAction ?? "").split(separator: "/").map(String.init)
        guard parts.count == 2, let interaction = InteractionID(service: parts[0], name: parts[1]),
          let answer = try? spine.respond(to: SpineRequest(interaction: interaction, body: request.body))
        else { return .http(500, body: []) }
        return .http(answer.status, body: answer.body)
      }
      func arguments(_ command: [String]) -> [String] {
        command + [
          "--endpoint", server.url, "--certificate-chain", credentials.path("client.pem"), "--private-key",
          credentials.path("client-key.pem"),
          "--trust-roots", credentials.path("root.pem"), "--asid", "104729361528", "--spine-asid", "918273645011", "--role-profile",
          "405060704455", "--user", "405060703344", "--job-role", "R8000", "--json",
        ]
      }
      let found = try CommandRun("smsp", arguments(["scr", "get", "9995260182"]))
      #expect(found.status == 0 && found.output.contains("Allergy to penicillin"), "\(found.errors)")
      let changed = try CommandRun("smsp", arguments(["consent", "set", "9995260182", "no"]))
      #expect(changed.status == 0 && spine.changes == 1, "\(changed.errors)")
      let dissented = try CommandRun("smsp", arguments(["scr", "get", "9995260182"]))
      #expect(dissented.status == 1 && dissented.output.contains("dissented"))
      try await server.stop()
      let gone = try CommandRun("smsp", arguments(["consent", "get", "9995260182"]))
      #expect(gone.status == 1 && gone.errors.contains("noAnswer") && !gone.errors.contains("9995260182"))
    }

    @Test("smsp simulate is a Spine for check-config, scr and consent, by the settings that it writes")
    func simulate() async throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("smsp-simulate-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      let simulator = try RunningCommand("smsp", ["simulate", "--folder", folder.path, "--port", "0"])
      defer { simulator.end() }
      try await simulator.wait(for: "smsp scr get")
      let config = folder.appendingPathComponent("config.json").path
      let check = try CommandRun("smsp", ["check-config", "--config", config])
      #expect(check.status == 0 && check.output.contains("fine: endpoint"), "\(check.output) \(check.errors)")
      let found = try CommandRun("smsp", ["scr", "get", "9995260182", "--config", config, "--json"])
      #expect(found.status == 0 && found.output.contains("Allergy to penicillin"), "\(found.errors)")
      for (change, view) in [("no", "No"), ("ask", "Ask")] {
        let set = try CommandRun("smsp", ["consent", "set", "9995260182", change, "--config", config])
        #expect(set.status == 0, "\(set.errors)")
        let get = try CommandRun("smsp", ["consent", "get", "9995260182", "--config", config, "--json"])
        #expect(get.status == 0 && get.output.contains(#""view" : "\#(view)""#), "\(get.errors)")
      }
      // Options come before the file; certificates must fit.
      let elsewhere = try CommandRun("smsp", ["consent", "get", "9995260182", "--config", config, "--endpoint", "https://127.0.0.1:1/"])
      #expect(elsewhere.status == 1 && elsewhere.errors.contains("connect"))
      try Data("-----BEGIN NONE-----".utf8).write(to: folder.appendingPathComponent("root.pem"))
      let bad = try CommandRun("smsp", ["check-config", "--config", config, "--json"])
      #expect(bad.status == 1 && bad.output.contains("tls.trustRoots"))
      let none = try CommandRun("smsp", ["check-config", "--config", folder.path + "/none.json"])
      #expect(none.status == 65)
    }

    @Test("Without settings the command says which it needs")
    func settings() throws {
      let run = try CommandRun("smsp", ["scr", "get", "9995260182"])
      #expect(run.status == 64 && run.errors.contains("--endpoint") && run.errors.contains("--simulated"))
    }
  }
#endif
