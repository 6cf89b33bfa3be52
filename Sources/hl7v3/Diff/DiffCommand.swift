#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema

  /// `hl7v3 diff`.
  struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Says what a change of schemas does to the Swift API.",
      discussion: """
        OLD and NEW are each a configuration, a schema file, or a folder with either. Ends with 1 when code that uses the API \
        breaks, else with 0. With the manifest of an import as OLD it says which of the imported files were changed by hand, \
        and ends with 1 when any was.

        hl7v3 diff old/hl7v3-generator.json new/hl7v3-generator.json
        hl7v3 diff MIM/QUPC_IN160101UK04.xsd MIM/QUPC_IN160101UK05.xsd --format markdown
        """)

    @Argument(help: ArgumentHelp("The schemas as they were.", valueName: "old"))
    var old: String
    @Argument(help: ArgumentHelp("The schemas as they are.", valueName: "new"))
    var new: String
    @Option(
      help: ArgumentHelp("How to say it: text, markdown, json or html.", valueName: "format"),
      transform: { name in
        guard let format = ReportFormat(rawValue: name) else { throw ValidationError("--format is text, markdown, json or html.") }
        return format
      })
    var format = ReportFormat.text
    @Option(
      name: .customLong("root"), parsing: .upToNextOption,
      help: ArgumentHelp("Root elements to compare; all when left out.", valueName: "name"))
    var roots: [String] = []
    @Option(help: ArgumentHelp("The Swift namespace of schemas without a configuration.", valueName: "name"))
    var namespace = "Messages"
    @Option(help: ArgumentHelp("A folder with templates that replace ours.", valueName: "dir"))
    var templates: String?
    @Option(help: ArgumentHelp("The folder with the bundled schema sets.", valueName: "dir"))
    var bundled: String?
    @Option(help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file"))
    var output: String?
    @OptionGroup var reporting: Reporting

    func run() throws {
      if let manifest = FileManager.default.contents(atPath: old).flatMap(ImportManifest.read) { return try compare(new, with: manifest) }
      var diagnostics = Diagnostics()
      let models = [old, new].map { model($0, &diagnostics) }
      let sheets = templates.map { TemplateSet(directory: $0, diagnostics: &diagnostics) } ?? .embedded
      for error in diagnostics.with(.error) { reporting.report(error) }
      guard !diagnostics.hasErrors, let before = models[0], let after = models[1] else { throw ExitCode(65) }
      let changes = before.changes(to: after)
      let wanted = reporting.json ? .json : format
      guard let report = Generator().report(changes, old: old, new: new, format: wanted, templates: sheets, diagnostics: &diagnostics)
      else {
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      do {
        if let output {
          try Data(report.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
        } else if !reporting.quiet {
          try FileHandle.standardOutput.write(contentsOf: Data(report.utf8))
        }
      } catch {
        throw reporting.failure("cannot write \(output ?? "to standard output"): \(Reporting.reason(error))")
      }
      if changes.verdict == .breaking { throw ExitCode(1) }
    }

    /// The files of a folder with what an import wrote.
    private func compare(_ folder: String, with manifest: ImportManifest) throws {
      let edits = ImportFolder(folder).edits(since: manifest)
      for edit in edits {
        reporting.report(
          Diagnostic(.error, "the file \(edit.reason)", at: SourceLocation(file: "\(folder)/\(edit.file)", line: 1, column: 1)))
      }
      if !edits.isEmpty { throw ExitCode(1) }
      if !reporting.quiet, !reporting.json { print("\(manifest.files.count) imported files in \(folder) are as they were imported") }
    }

    private func model(_ path: String, _ diagnostics: inout Diagnostics) -> Model? {
      // Each side with diagnostics of its own: a schema that both have says everything once.
      var own = Diagnostics()
      defer { for diagnostic in own.with(.error) { diagnostics.add(diagnostic) } }
      guard let configurations = DiffSide(path: path, roots: roots, namespace: namespace).configurations(&own) else { return nil }
      var generator = Generator(bundledSchemas: bundled ?? (FileManager.default.fileExists(atPath: "Schemas") ? "Schemas" : nil))
      generator.asksLibXML2 = false
      return Model.build(generator.load(configurations, diagnostics: &own), hasGrammar: false, diagnostics: &own)
    }
  }
#endif
