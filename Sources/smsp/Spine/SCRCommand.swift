#if Generator
  import ArgumentParser
  import SMSPTransport

  /// `smsp scr`.
  struct SCRCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scr", abstract: "Summary Care Records.", subcommands: [SCRGetCommand.self])
  }

  /// `smsp scr get`.
  struct SCRGetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "get", abstract: "Shows a patient's newest summary in force, or why there is none.",
      discussion: "Ends with 0 when there is a summary and with 1 when there is none, or when the Spine refuses.")

    @OptionGroup var patient: PatientOptions
    @OptionGroup var spine: SpineOptions

    func run() async throws {
      var isFound = false
      let number = try patient.number
      try await spine.run { client, user in
        let outcome = try await client.summary(for: number, by: AccessContext(user: user, purpose: "smsp scr get"))
        if case .found = outcome { isFound = true }
        return try spine.text(SpineJSON.Summary(outcome, of: number)) { page in
          SpineText.write(outcome, patient: number, to: &page)
        }
      }
      if !isFound { throw ExitCode(ExitStatus.finding.rawValue) }
    }
  }
#endif
