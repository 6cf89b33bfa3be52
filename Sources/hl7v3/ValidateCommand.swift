#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Schema

  /// `hl7v3 validate`.
  struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "validate", abstract: "Validates messages against schemas, with libxml2 as the judge.",
      discussion: """
        What is validated is the first element of a message that a schema declares: the message in a SOAP envelope, say. \
        Findings name elements and rules, never values. Ends with 1 when a message is invalid, which one that is cut short or \
        has a DOCTYPE is too; with 65 when it cannot be read at all.
        """)

    @OptionGroup var input: SchemaInput
    @Argument(help: ArgumentHelp("Messages.", valueName: "message"))
    var messages: [String]
    @OptionGroup var reporting: Reporting

    func run() throws {
      var diagnostics = Diagnostics()
      guard let configurations = input.read(&diagnostics) else {
        if diagnostics.all.isEmpty {
          throw ValidationError("Say against which schemas: --config FILE, or --schema FILE and --namespace NAME.")
        }
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      let judges = input.generator.validators(configurations, diagnostics: &diagnostics)
      reporting.print(diagnostics)
      try reporting.stopOnErrors(diagnostics)
      var isValid = true
      for message in messages { isValid = try validate(message, judges) && isValid }
      if !isValid { throw ExitCode(1) }
    }

    private func validate(_ path: String, _ judges: [SchemaValidator]) throws -> Bool {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw reporting.failure("there is no message \(path), or it cannot be read")
      }
      let bytes = [UInt8](data)
      // The judge whose schema declares an element of the message; without one, what the first says of it.
      guard let judge = judges.first(where: { $0.declaresElement(of: bytes) }) ?? judges.first else { return true }
      let findings = judge.validate(bytes, name: path)
      for finding in findings {
        print(
          reporting.json ? reporting.line(Diagnostic(.error, finding.message, at: finding.location, component: finding.path)) : "\(finding)"
        )
      }
      if findings.isEmpty, !reporting.quiet, !reporting.json { print("\(path): valid") }
      return findings.isEmpty
    }
  }
#endif
