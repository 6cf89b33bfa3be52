#if Generator
  import ArgumentParser
  #if Transport
    import Configuration
  #endif
  import Foundation
  import SMSPTesting
  import SMSPTransport

  /// Which Spine is asked, and who asks.
  struct SpineOptions: ParsableArguments {
    @Flag(help: "Ask a simulated Spine in this process; patients, user and ASIDs are invented.")
    var simulated = false
    @Option(help: ArgumentHelp("A JSON file with settings, as `smsp simulate` writes one; options come before it.", valueName: "file"))
    var config: String?
    @Option(help: ArgumentHelp("Where the Spine is: an https URL.", valueName: "url"))
    var endpoint: String?
    @Option(help: ArgumentHelp("Our certificate and its chain, leaf first, as PEM.", valueName: "file"))
    var certificateChain: String?
    @Option(help: ArgumentHelp("Its key as PEM; SMSP_PASSPHRASE in the environment has the passphrase, if any.", valueName: "file"))
    var privateKey: String?
    @Option(parsing: .upToNextOption, help: ArgumentHelp("The roots to trust, as PEM.", valueName: "file"))
    var trustRoots: [String] = []
    @Option(help: "Our ASID.")
    var asid: String?
    @Option(name: .customLong("spine-asid"), help: "The ASID of the Spine's service.")
    var spineASID: String?
    @Option(help: "The role profile of the user who asks.")
    var roleProfile: String?
    @Option(help: "The SDS user id of the user who asks.")
    var user: String?
    @Option(help: "The job role of the user who asks, such as R8000.")
    var jobRole: String?
    @Flag(help: "Print JSON.")
    var json = false

    /// Runs a call and prints what it gives.
    func run(_ call: (SpineClient, SpineUser) async throws -> String) async throws {
      do {
        if simulated {
          let client = SpineClient(try DemonstrationIdentity.configuration, transport: SimulatedSpine.demonstration())
          try Console.print(try await call(client, try DemonstrationIdentity.user))
        } else {
          try await runOverHTTPS(call)
        }
      } catch let error as SpineError {
        Console.printError("smsp: error: \(error)")
        throw ExitCode(ExitStatus.finding.rawValue)
      } catch let problem as Problem {
        Console.printError(problem.line)
        throw ExitCode(problem.status.rawValue)
      }
    }

    private func runOverHTTPS(_ call: (SpineClient, SpineUser) async throws -> String) async throws {
      #if Transport
        let reader: ConfigReader
        do { reader = try await TransportSettings.reader(file: config, options: settings) } catch {
          throw ValidationError("The settings cannot be read: \(config ?? "")")
        }
        let endpoint = try required(reader.string(forKey: "endpoint.url"), "--endpoint")
        var configuration = SpineClient.Configuration(
          asid: try valid(reader.string(forKey: "asid"), "--asid", ASID.init),
          spine: try valid(reader.string(forKey: "spineAsid"), "--spine-asid", ASID.init), endpoint: endpoint)
        configuration.timeLimit = .seconds(60)
        let user = SpineUser(
          roleProfile: try valid(reader.string(forKey: "user.roleProfile"), "--role-profile", RoleProfileID.init),
          user: try valid(reader.string(forKey: "user.id"), "--user", SDSUserID.init),
          jobRole: try valid(reader.string(forKey: "user.jobRole"), "--job-role", JobRoleCode.init))
        let transport: HTTPSTransport
        do { transport = try HTTPSTransport(HTTPSConfiguration(config: reader)) } catch {
          // Settings and paths, never what is in the files.
          throw ValidationError("\(error)")
        }
        let result: Result<String, any Error>
        do { result = .success(try await call(SpineClient(configuration, transport: transport), user)) } catch { result = .failure(error) }
        await transport.shutdown()
        try Console.print(try result.get())
      #else
        throw ValidationError("This build has no HTTPS: build it with the package trait Transport, or give --simulated.")
      #endif
    }

    #if Transport
      /// The options, by their keys.
      private var settings: [AbsoluteConfigKey: ConfigValue] {
        let texts: [(AbsoluteConfigKey, String?)] = [
          ("endpoint.url", endpoint), ("tls.identity.certificateChain", certificateChain), ("tls.identity.privateKey", privateKey),
          ("asid", asid), ("spineAsid", spineASID), ("user.roleProfile", roleProfile), ("user.id", user), ("user.jobRole", jobRole),
        ]
        var settings = Dictionary(
          uniqueKeysWithValues: texts.compactMap { key, text in text.map { (key, ConfigValue(.string($0), isSecret: false)) } })
        if !trustRoots.isEmpty { settings["tls.trustRoots"] = ConfigValue(.stringArray(trustRoots), isSecret: false) }
        return settings
      }
    #endif

    private func required(_ value: String?, _ name: String) throws -> String {
      guard let value else { throw ValidationError("Give \(name), a --config file that has it, or --simulated.") }
      return value
    }

    private func valid<Value>(_ text: String?, _ name: String, _ make: (String) -> Value?) throws -> Value {
      guard let value = make(try required(text, name)) else { throw ValidationError("What \(name) says is none.") }
      return value
    }

    /// The result as JSON, or as text for people.
    func text(_ value: some Encodable, _ write: (inout Page) -> Void) throws -> String {
      if json { return try SpineJSON.text(value) }
      var page = Page(width: Console.width, isColoured: Console.isColoured)
      write(&page)
      return page.text
    }
  }

  /// An NHS number on the command line. A wrong one is not repeated in the error, which may end up in a log; so it is no argument type
  /// of its own, whose errors would.
  struct PatientOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The patient's NHS number.", valueName: "nhs-number"))
    var patient: String

    func validate() throws { _ = try number }

    var number: NHSNumber {
      get throws {
        guard let number = NHSNumber(patient) else {
          throw ValidationError("That is no NHS number: it needs ten digits, the last of them right for the others.")
        }
        return number
      }
    }
  }
#endif
