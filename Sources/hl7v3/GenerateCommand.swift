#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Schema

  /// `hl7v3 generate`.
  struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "generate", abstract: "Writes Swift models and codecs for schemas.",
      discussion:
        "Without --config and --schema the configurations Schemas/*/hl7v3-generator.json are used. Files that do not change are left alone."
    )

    @OptionGroup var input: SchemaInput
    @Option(help: ArgumentHelp("The folder that the Swift files go to.", valueName: "dir"))
    var output: String
    @OptionGroup var reporting: Reporting

    func run() throws {
      var diagnostics = Diagnostics()
      guard let configurations = input.read(&diagnostics, default: SchemaInput.conventional) else {
        if diagnostics.all.isEmpty {
          throw ValidationError("There is nothing to generate: give --config FILE, or --schema FILE and --namespace NAME.")
        }
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      let files = input.generator.generate(configurations, diagnostics: &diagnostics)
      reporting.print(diagnostics)
      try reporting.stopOnErrors(diagnostics)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: output, isDirectory: &isFolder), !isFolder.boolValue {
        throw reporting.failure("cannot write to \(output): it is a file, not a folder")
      }
      do {
        let changed = try OutputFolder(output).write(files)
        if !reporting.quiet, !reporting.json { print("\(files.count) files in \(output), \(changed.count) changed") }
      } catch {
        throw reporting.failure("cannot write to \(output): \(Reporting.reason(error))")
      }
    }
  }
#endif
