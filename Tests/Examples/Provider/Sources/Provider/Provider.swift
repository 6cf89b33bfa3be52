import Configuration
import Foundation
import Hummingbird
import HummingbirdTLS
import Logging
import ProviderStore
import SMSPTransport
import SystemPackage

/// `Provider FILE` serves with the settings of a JSON file and of the environment; `Provider sql` prints what PostgreSQL would get.
@main struct Provider {
  static func main() async throws {
    guard let argument = CommandLine.arguments.dropFirst().first else {
      FileHandle.standardError.write(Data("Usage: Provider SETTINGS.json | sql\n".utf8))
      exit(64)
    }
    if argument == "sql" { return try printSQL() }
    let environment = EnvironmentVariablesProvider(
      secretsSpecifier: .specific(["SERVER_TLS_PASSPHRASE", "SPINE_TLS_IDENTITY_PASSPHRASE"]))
    let file = try await FileProvider<JSONSnapshot>(filePath: FilePath(argument))
    try await serve(try ProviderSettings(ConfigReader(providers: [environment, file])))
  }

  private static func serve(_ settings: ProviderSettings) async throws {
    let transport = try HTTPSTransport(settings.spine)
    var client = SpineClient.Configuration(asid: settings.asid, spine: settings.spineASID, endpoint: settings.spine.endpoint)
    client.audit = try FileAuditSink(path: settings.auditFile)
    let store = try await SQLStore(SQLiteDatabase(path: settings.database))
    let provider = SMSPProvider(
      SMSPProvider.Configuration(organisation: settings.organisation, username: "provider.example.nhs.uk"),
      spine: SpineClient(client, transport: transport), access: KnownUsers(users: Set(settings.users)), permissions: store, audit: store)
    var application = Application(
      router: endpoint(provider), server: try .tls(.http1(), tlsConfiguration: settings.tls),
      configuration: .init(address: .hostname("127.0.0.1", port: settings.port), serverName: "provider"),
      onServerRunning: { channel in
        print("listening on \(channel.localAddress?.port ?? 0)")
        fflush(nil)
      }, logger: Logger(label: "provider"))
    // Ends after the server, so that answers under way can still ask the Spine.
    application.addServices(transport)
    try await application.runService()
  }

  private static func printSQL() throws {
    // As a message may have it: our own identities hold no quotation mark, which SQL has to survive all the same.
    let user = AuditIdentity.Entry(type: "2.16.840.1.113883.2.1.3.2.4.18.27", uri: "urn:nhs-uk:identity:ods:Z99981:o'hara")
    let identity = AuditIdentity(entries: [user])
    guard let patient = NHSNumber("9995260182") else { fatalError("this is an NHS number") }
    for statement in SQLStore.schema(.postgreSQL) { print(statement.text(.postgreSQL) + ";") }
    for (number, statement) in try SQLStore.samples(identity: identity, patient: patient).enumerated() {
      print("PREPARE statement\(number) AS \(statement.text(.postgreSQL));")
      let values = statement.values.map { value in
        switch value {
        case .text(let text): "'\(text.replacing("'", with: "''"))'"
        case .integer(let number): "\(number)"
        case .null: "NULL"
        }
      }
      print("EXECUTE statement\(number)(\(values.joined(separator: ", ")));")
    }
  }
}
