#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Schema

  /// Which schemas: configurations, or files with a namespace.
  struct SchemaInput: ParsableArguments {
    @Option(name: .customLong("config"), help: ArgumentHelp("A configuration; several are generated into one module.", valueName: "file"))
    var configurations: [String] = []

    @Option(
      name: .customLong("schema"), parsing: .upToNextOption,
      help: ArgumentHelp("Schema files, instead of a configuration.", valueName: "file"))
    var schemas: [String] = []

    @Option(help: ArgumentHelp("The Swift namespace for --schema.", valueName: "name"))
    var namespace: String?

    @Option(
      name: .customLong("root"), parsing: .upToNextOption,
      help: ArgumentHelp("Root elements to generate for --schema; all that the files declare when left out.", valueName: "name"))
    var roots: [String] = []

    @Option(help: ArgumentHelp("The access level for --schema: public, package or internal.", valueName: "level"))
    var access = "public"

    @Option(help: ArgumentHelp("A folder with templates that replace ours.", valueName: "dir"))
    var templates: String?

    @Option(help: ArgumentHelp("The folder with the bundled schema sets.", valueName: "dir"))
    var bundled: String?

    func validate() throws {
      if !configurations.isEmpty, !schemas.isEmpty { throw ValidationError("Give --config or --schema, not both.") }
      if !["public", "package", "internal"].contains(access) { throw ValidationError("--access is public, package or internal.") }
      if !schemas.isEmpty, namespace == nil { throw ValidationError("--schema needs --namespace, the Swift name that types stand in.") }
      if let namespace, schemas.isEmpty {
        throw ValidationError("--namespace \(namespace) goes with --schema; a configuration names its own.")
      }
    }

    /// The configurations asked for; nil when one cannot be used, which the diagnostics then say.
    func read(_ diagnostics: inout Diagnostics, default found: [String] = []) -> [Configuration]? {
      if !schemas.isEmpty {
        var configuration = Configuration(
          schemas: schemas, roots: roots, namespace: namespace ?? "", access: access, directory: ".")
        configuration.templates = templates
        return [configuration]
      }
      let paths = configurations.isEmpty ? found : configurations
      var read: [Configuration] = []
      for path in paths {
        guard var configuration = Configuration.read(path, diagnostics: &diagnostics) else { continue }
        if let templates { configuration.templates = URL(fileURLWithPath: templates).path }
        read.append(configuration)
      }
      return diagnostics.hasErrors || read.isEmpty ? nil : read
    }

    /// A generator that knows the bundled sets: those given, else `Schemas` beside the current directory.
    var generator: Generator {
      Generator(bundledSchemas: bundled ?? (FileManager.default.fileExists(atPath: "Schemas") ? "Schemas" : nil))
    }

    /// The configurations of a repository laid out like ours: `Schemas/FAMILY/hl7v3-generator.json`.
    static var conventional: [String] {
      let families = (try? FileManager.default.contentsOfDirectory(atPath: "Schemas")) ?? []
      return families.sorted().map { "Schemas/\($0)/hl7v3-generator.json" }.filter { FileManager.default.fileExists(atPath: $0) }
    }
  }
#endif
