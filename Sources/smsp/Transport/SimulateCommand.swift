#if Generator && Transport
  import ArgumentParser
  import Foundation
  import SMSPTesting
  import SMSPTransport
  import UnixSignals

  /// `smsp simulate`: a Spine on loopback, for a client to be tried against.
  struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "simulate",
      abstract: "Plays the Spine on loopback, over TLS with mutual authentication, with invented patients.",
      discussion: """
        Writes root.pem, client.pem, client-key.pem and config.json into a folder: what a client needs, and the settings of `smsp check-config`.
        All of them are made anew each time. Ends with Control-C.
        """)

    @Option(help: "The folder for certificates; made if need be.") var folder = "smsp-simulator"
    @Option(help: "The port on 127.0.0.1; 0 for any free one.") var port = 8443

    func run() async throws {
      let credentials = try TestCredentials(folder: URL(fileURLWithPath: folder))
      let simulator = try await SpineSimulator.start(.demonstration(), credentials: credentials, port: port)
      let settings: [String: Any] = [
        "endpoint": ["url": simulator.url],
        "tls": [
          "identity": ["certificateChain": credentials.path("client.pem"), "privateKey": credentials.path("client-key.pem")],
          "trustRoots": [credentials.path("root.pem")],
        ],
        // Invented ones, which the simulated Spine takes as any others.
        "asid": "104729361528", "spineAsid": "918273645011",
        "user": ["id": "405060703344", "roleProfile": "405060704455", "jobRole": "S0080:G0450:R5080"],
      ]
      let data = try JSONSerialization.data(withJSONObject: settings, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
      try data.write(to: URL(fileURLWithPath: credentials.path("config.json")))
      print("The simulated Spine is at \(simulator.url), for clients with a certificate of its own authority.")
      print("Certificates and settings are in \(credentials.folder.path). Its patients, all invented:")
      for patient in SimulatedSpine.DemonstrationPatient.allCases { print("  \(patient.rawValue)  \(patient)") }
      print("Try: smsp check-config --config \(credentials.path("config.json"))")
      print("     smsp scr get NHS-NUMBER --config \(credentials.path("config.json"))")
      // Whoever reads this through a pipe waits for it.
      fflush(nil)
      for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) { break }
      try await simulator.stop()
    }
  }
#endif
