#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema

  /// `hl7v3 model`.
  struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "model", abstract: "Prints the model document that the templates are applied to.")

    @OptionGroup var input: SchemaInput
    @Option(help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file"))
    var output: String?
    @OptionGroup var reporting: Reporting

    func run() throws {
      var diagnostics = Diagnostics()
      guard let configurations = input.read(&diagnostics, default: SchemaInput.conventional) else {
        if diagnostics.all.isEmpty {
          throw ValidationError("There is nothing to model: give --config FILE, or --schema FILE and --namespace NAME.")
        }
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      let model = input.generator.model(configurations, diagnostics: &diagnostics)
      reporting.print(diagnostics)
      try reporting.stopOnErrors(diagnostics)
      let document = Data(model.document().utf8)
      guard let output else { return FileHandle.standardOutput.write(document) }
      do {
        try document.write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw reporting.failure("cannot write \(output): \(Reporting.reason(error))")
      }
    }
  }
#endif
