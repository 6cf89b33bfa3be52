#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator

  /// `hl7v3 templates`.
  struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "templates", abstract: "The stylesheets that print Swift.", subcommands: [Export.self])

    /// `hl7v3 templates export`.
    struct Export: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Writes the built-in templates to a folder, as a start for your own.",
        discussion: "Keep the ones you change and name the folder with --templates; the others stay built in.")

      @Option(help: ArgumentHelp("The folder; files in it are not overwritten.", valueName: "dir"))
      var output: String
      @OptionGroup var reporting: Reporting

      func run() throws {
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        let sources = TemplateSet.embedded.sources.sorted { $0.key < $1.key }
        for (name, _) in sources where FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) {
          throw reporting.failure("\(output)/\(name) is there already, so nothing was written")
        }
        do {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          for (name, source) in sources {
            try Data(source.utf8).write(to: folder.appendingPathComponent(name), options: .withoutOverwriting)
          }
        } catch {
          throw reporting.failure("cannot write to \(output): \(Reporting.reason(error))")
        }
        if reporting.quiet || reporting.json { return }
        print("\(sources.count) templates in \(output)")
      }
    }
  }
#endif
