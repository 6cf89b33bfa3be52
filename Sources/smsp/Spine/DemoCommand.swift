#if Generator
  import ArgumentParser
  import Foundation
  import SMSPTesting
  import SMSPTransport

  /// `smsp demo`.
  struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "demo", abstract: "Looks up invented patients in a simulated Spine.",
      discussion: """
        Everything happens in this process: no network, no certificates, no real patient. Shown are consent, the list of documents, a \
        summary by section, the same by events, a change of consent, and the patients for whom there is no summary.
        """)

    @Option(help: ArgumentHelp("Also write each request as it was sent, a file each, named by its interaction.", valueName: "dir"))
    var requestsTo: String?

    func run() async throws {
      let spine = SimulatedSpine.demonstration()
      do {
        var page = Page(width: Console.width, isColoured: Console.isColoured)
        let demonstration = try Demonstration(spine)
        try await demonstration.run(on: &page)
        if let requestsTo { try RequestFiles.write(spine.requests, to: requestsTo, on: &page) }
        try Console.print(page.text)
      } catch let error as SpineError {
        Console.printError("smsp demo: error: \(error)")
        throw ExitCode(ExitStatus.finding.rawValue)
      } catch let problem as Problem {
        Console.printError(problem.line)
        throw ExitCode(problem.status.rawValue)
      }
    }
  }
#endif
