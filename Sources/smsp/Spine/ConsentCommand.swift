#if Generator
  import ArgumentParser
  import SMSPTransport

  /// `smsp consent`.
  struct ConsentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "consent", abstract: "What a patient permits.", subcommands: [ConsentGetCommand.self, ConsentSetCommand.self])
  }

  /// `smsp consent get`.
  struct ConsentGetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: "Shows what a patient permits.")

    @OptionGroup var patient: PatientOptions
    @OptionGroup var spine: SpineOptions

    func run() async throws {
      let number = try patient.number
      try await spine.run { client, user in
        let context = AccessContext(user: user, purpose: "smsp consent get")
        let permissions = try await client.permissions(of: number, to: nil, by: context).content
        return try spine.text(SpineJSON.Consent(permissions, of: number)) { page in SpineText.write(permissions, to: &page) }
      }
    }
  }

  /// `smsp consent set`.
  struct ConsentSetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Changes whether a patient's summary may be viewed, and shows what is permitted then.",
      discussion: "When nobody can know whether the change was made, the error is outcomeUnknown: look before you try again.")

    /// The permission to set.
    enum Change: String, ExpressibleByArgument, CaseIterable {
      case yes, no, ask

      var change: PermissionChange {
        switch self {
        case .yes: .yes
        case .no: .no
        case .ask: .ask
        }
      }
    }

    @OptionGroup var patient: PatientOptions
    @Argument(help: "The permission: ask means that the patient is asked each time.")
    var permission: Change
    @OptionGroup var spine: SpineOptions

    func run() async throws {
      let number = try patient.number
      try await spine.run { client, user in
        _ = try await client.setPermission(permission.change, of: number, user: user, purpose: "smsp consent set")
        let context = AccessContext(user: user, purpose: "smsp consent set")
        let permissions = try await client.permissions(of: number, to: nil, by: context).content
        return try spine.text(SpineJSON.Consent(permissions, of: number)) { page in SpineText.write(permissions, to: &page) }
      }
    }
  }
#endif
