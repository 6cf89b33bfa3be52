#if Generator && Transport
  import ArgumentParser
  import Foundation
  import SMSPTransport

  /// `smsp check-config`: would this configuration work?
  struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check-config",
      abstract: "Checks settings, certificates and the way to the endpoint, without a clinical request.",
      discussion: """
        Settings come from environment variables, such as ENDPOINT_URL and TLS_TRUST_ROOTS, and from a JSON file. It looks at chain, expiry and
        key, and does a TLS handshake; it sends no message. Whether certificates are revoked is not looked at.
        Exit codes: 0 fine, warnings included, 1 something is wrong, 64 wrong usage, 65 settings that cannot be read.
        """)

    @Option(help: "A JSON file with settings.") var config: String?
    @Flag(help: "Leave the server alone.") var offline = false
    @Flag(help: "Print the findings as JSON.") var json = false

    func run() async throws {
      let settings: HTTPSConfiguration
      do {
        settings = try HTTPSConfiguration(config: await TransportSettings.reader(file: config))
      } catch {
        FileHandle.standardError.write(Data("smsp: the settings cannot be read: \(error)\n".utf8))
        throw ExitCode(65)
      }
      let findings = await ConfigurationCheck.run(settings, isOffline: offline)
      if json {
        let objects = findings.map { ["subject": $0.subject, "severity": $0.severity.rawValue, "text": $0.text] }
        let data = try JSONSerialization.data(withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        print(String(decoding: data, as: UTF8.self))
      } else {
        for finding in findings { print("\(finding.severity.rawValue): \(finding.subject): \(finding.text)") }
      }
      if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
#endif
