#if Generator && Transport
  import Configuration
  import Foundation
  import SystemPackage

  /// The settings of the commands that talk to a Spine: options first, then the environment, then a JSON file.
  enum TransportSettings {
    /// What must not be printed, by whoever prints settings.
    private static let secrets = SecretsSpecifier<String, String>.specific(["TLS_IDENTITY_PASSPHRASE", "SMSP_PASSPHRASE"])

    /// A reader of settings.
    /// - Parameters:
    ///   - file: A JSON file; nil for none.
    ///   - options: What the command line says, by key.
    static func reader(file: String?, options: [AbsoluteConfigKey: ConfigValue] = [:]) async throws -> ConfigReader {
      var options = options
      // The variable that the options are documented with.
      if let passphrase = ProcessInfo.processInfo.environment["SMSP_PASSPHRASE"] {
        options["tls.identity.passphrase"] = ConfigValue(.string(passphrase), isSecret: true)
      }
      var providers: [any ConfigProvider] = [
        InMemoryProvider(name: "options", values: options), EnvironmentVariablesProvider(secretsSpecifier: secrets),
      ]
      if let file { providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file))) }
      return ConfigReader(providers: providers)
    }
  }
#endif
