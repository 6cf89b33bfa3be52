#if Generator
  import ArgumentParser
  import HL7V3Generator
  import HL7V3Schema

  /// `hl7v3 check`.
  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Says whether committed code is what the schemas and templates give today.",
      discussion: "Ends with 1 when it is not. Without --config the configurations Schemas/*/hl7v3-generator.json are used.")

    @OptionGroup var input: SchemaInput
    @Option(help: ArgumentHelp("The folder with the committed code.", valueName: "dir"))
    var output = "Generated"
    @OptionGroup var reporting: Reporting

    func run() throws {
      var diagnostics = Diagnostics()
      guard let configurations = input.read(&diagnostics, default: SchemaInput.conventional) else {
        if diagnostics.all.isEmpty { throw ValidationError("There is nothing to check: give --config FILE.") }
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      let files = input.generator.generate(configurations, diagnostics: &diagnostics)
      reporting.print(diagnostics)
      try reporting.stopOnErrors(diagnostics)
      let stale = OutputFolder(output).stale(files)
      for file in stale {
        reporting.report(
          Diagnostic(
            .error, "not what the schemas give; run hl7v3 generate with the same options",
            at: SourceLocation(file: "\(output)/\(file.name)", line: 1, column: 1)))
      }
      if !stale.isEmpty { throw ExitCode(1) }
      if !reporting.quiet, !reporting.json { print("\(files.count) files in \(output) are current") }
    }
  }
#endif
