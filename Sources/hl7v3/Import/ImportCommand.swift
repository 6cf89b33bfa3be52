#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Schema

  /// `hl7v3 import`.
  struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Takes the schemas that chosen roots need out of a folder or zip archive.",
      discussion: """
        They are written as UTF-8 with lines ended by LF, with a manifest (hl7v3-import.json) of their origin and hashes. Files that \
        were changed by hand are not written over.

        hl7v3 import --from MIM.zip --root QUPC_IN160101UK05 --output Schemas/mim
        """)

    @Option(help: ArgumentHelp("A folder or zip archive with schemas.", valueName: "dir|zip"))
    var from: String
    @Option(
      name: .customLong("root"), parsing: .upToNextOption,
      help: ArgumentHelp("Root elements, or paths of schema files in the source.", valueName: "name"))
    var roots: [String]
    @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var output: String
    @Option(help: ArgumentHelp("The day of the source, YYYY-MM-DD; the time of its files when left out.", valueName: "date"))
    var date: String?
    @Flag(help: "Write over files that were changed by hand.")
    var overwrite = false
    @Flag(help: "Say what would happen, and write nothing.")
    var dryRun = false
    @OptionGroup var reporting: Reporting

    func validate() throws {
      if roots.isEmpty { throw ValidationError("Give at least one --root NAME.") }
      if let date, date.wholeMatch(of: /\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/) == nil {
        throw ValidationError("--date is a day such as 2026-11-24.")
      }
    }

    func run() throws {
      var diagnostics = Diagnostics()
      let plan: ImportPlan
      do throws(ImportFailure) {
        plan = try ImportPlan(
          from: from, roots: roots, date: date, tool: "hl7v3 \(HL7V3Command.configuration.version)", diagnostics: &diagnostics)
      } catch {
        throw reporting.failure(error.message)
      }
      reporting.print(diagnostics)
      try reporting.stopOnErrors(diagnostics)
      let folder = ImportFolder(output)
      let conflicts = overwrite ? [] : folder.conflicts(with: plan)
      for conflict in conflicts {
        reporting.report(
          Diagnostic(
            .error, "the file \(conflict.reason); --overwrite writes over it, hl7v3 diff shows what it changes",
            at: SourceLocation(file: "\(output)/\(conflict.file)", line: 1, column: 1)))
      }
      if !conflicts.isEmpty { throw ExitCode(65) }
      let actions = folder.actions(for: plan)
      if !dryRun {
        do { try folder.write(plan) } catch { throw reporting.failure("cannot write to \(output): \(Reporting.reason(error))") }
      }
      try say(plan, actions)
    }

    private func say(_ plan: ImportPlan, _ actions: [(file: String, action: ImportFolder.Action)]) throws {
      if reporting.json {
        Swift.print(String(decoding: plan.manifest.data(), as: UTF8.self), terminator: "")
        return
      }
      if reporting.quiet { return }
      for (file, action) in actions where dryRun || action != .unchanged { Swift.print("\(action.rawValue)\t\(file)") }
      let changed = actions.filter { $0.action != .unchanged }.count
      Swift.print("\(plan.contents.count) schemas in \(output), \(changed) \(dryRun ? "would change" : "changed")")
    }
  }
#endif
