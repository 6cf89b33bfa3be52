#if Transport
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import Testing

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

    @Test("Without settings the command says which it needs")
    func settings() throws {
      let run = try CommandRun("smsp", ["scr", "get", "9995260182"])
      #expect(run.status == 64 && run.errors.contains("--endpoint") && run.errors.contains("--simulated"))
    }
  }
#endif
