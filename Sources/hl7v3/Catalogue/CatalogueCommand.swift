#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Schema

  /// `hl7v3 catalogue`.
  struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "catalogue", abstract: "Writes a site about messages, types and vocabularies.",
      discussion: """
        Without --config and --schema the configurations Schemas/*/hl7v3-generator.json are used. Open index.html in a browser; the \
        pages need no server and no network.

        hl7v3 catalogue --output site
        """)

    @OptionGroup var input: SchemaInput
    @Option(help: ArgumentHelp("The folder that the site goes to.", valueName: "dir"))
    var output: String
    @OptionGroup var reporting: Reporting

    func run() throws {
      var diagnostics = Diagnostics()
      guard let configurations = input.read(&diagnostics, default: SchemaInput.conventional) else {
        if diagnostics.all.isEmpty {
          throw ValidationError("There are no schemas: give --config FILE, or --schema FILE and --namespace NAME.")
        }
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      var generator = input.generator
      generator.asksLibXML2 = false
      let templates = input.templates.map { TemplateSet(directory: $0, diagnostics: &diagnostics) } ?? .embedded
      let files = generator.catalogue(configurations, templates: templates, diagnostics: &diagnostics)
      reporting.print(diagnostics)
      try reporting.stopOnErrors(diagnostics)
      do {
        let changed = try OutputFolder(output).write(files)
        if !reporting.quiet, !reporting.json { Swift.print("\(files.count) files in \(output), \(changed.count) changed") }
      } catch {
        throw reporting.failure("cannot write to \(output): \(Reporting.reason(error))")
      }
    }
  }
#endif
