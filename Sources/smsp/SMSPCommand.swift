#if Generator
  import ArgumentParser

  /// `smsp`: the Spine's messages on the command line.
  @main
  struct SMSPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "smsp",
      abstract: "Reads, sends and demonstrates the Spine's Summary Care Record messages.",
      discussion: """
        Exit codes: 0 fine, 1 a finding (an invalid message), 64 wrong usage, 65 bad input, 74 output that cannot be written.
        Errors go to standard error as file:line:column: error: message, and hold names only, never values of a message.
        """,
      version: "0.1.0",
      subcommands: [DecodeCommand.self, DemoCommand.self, SCRCommand.self, ConsentCommand.self] + transportCommands)

    #if Transport
      private static let transportCommands: [any ParsableCommand.Type] = [SimulateCommand.self, CheckConfigCommand.self]
    #else
      private static let transportCommands: [any ParsableCommand.Type] = []
    #endif
  }
#else
  /// Without the trait `Generator` there is no argument parser.
  @main
  enum SMSPCommand {
    static func main() {
      print("smsp was built without the package trait Generator, so it has no commands. Build it with the default traits.")
    }
  }
#endif
