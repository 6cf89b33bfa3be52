internal import Foundation
public import HL7V3Model
public import HL7V3Schema

/// From configurations to Swift: schemas are loaded, the model is built, templates print it.
public struct Generator: Sendable {
  /// The folder with our bundled schema sets; nil when there is none at hand.
  public var bundledSchemas: String?
  /// Whether libxml2's schema compiler is asked for a second opinion on the schemas, which takes as long as all else.
  public var asksLibXML2 = true

  /// The names of all files that a generation gives, whatever the schemas: a build plugin must know them beforehand.
  public static let outputs: [String] =
    ["Namespaces.swift", "Vocabularies.swift", "Grammar.swift", "DataTypes.swift"]
    + (1...4).map { "Models\($0).swift" } + (1...4).map { "Codecs\($0).swift" }

  /// Makes a generator.
  public init(bundledSchemas: String? = nil) { self.bundledSchemas = bundledSchemas }

  /// Loads what configurations name.
  public func load(_ configurations: [Configuration], diagnostics: inout Diagnostics) -> [SchemaSet] {
    #if Generator
      let loaded = loadAhead(configurations, &diagnostics)
      loaded.schemas.report(to: &diagnostics)
      return loaded.sets
    #else
      return []
    #endif
  }

  #if Generator
    /// Without waiting for libxml2, which says what it has to say later.
    private func loadAhead(_ configurations: [Configuration], _ diagnostics: inout Diagnostics) -> (
      sets: [SchemaSet], schemas: LoadedSchemas
    ) {
      var loader = SchemaLoader()
      loader.asksLibXML2 = asksLibXML2
      let files = configurations.map { self.files($0, &diagnostics) }
      // All at once, so that libxml2 can work beside us.
      let schemas = loader.loadAhead(files.flatMap { $0 })
      var spaces = schemas.spaces[...]
      let sets = zip(configurations, files).map { configuration, files in
        let own = spaces.prefix(files.count).compactMap { $0 }
        spaces = spaces.dropFirst(files.count)
        return SchemaSet(
          namespace: configuration.namespace, access: configuration.access, conformances: configuration.conformances,
          typeConformances: configuration.typeConformances, conformsToDataTypes: configuration.dataTypes,
          names: configuration.names, roots: configuration.roots, spaces: own,
          bases: (!configuration.places.isEmpty ? [(configuration.directory.isEmpty ? "." : configuration.directory) + "/.."] : [])
            + (bundledSchemas.map { [$0] } ?? []),
          currentFolder: FileManager.default.currentDirectoryPath, place: configuration.places["roots"])
      }
      return (sets, schemas)
    }
  #endif

  /// The model of configurations that are generated into one module.
  public func model(_ configurations: [Configuration], diagnostics: inout Diagnostics) -> Model {
    Model.build(load(configurations, diagnostics: &diagnostics), diagnostics: &diagnostics)
  }

  /// Answers about the components that configurations reach.
  public func inspect(_ configurations: [Configuration], diagnostics: inout Diagnostics) -> Inspection {
    let sets = load(configurations, diagnostics: &diagnostics)
    return Inspection(Model.build(sets, hasGrammar: false, diagnostics: &diagnostics), of: sets)
  }

  /// The Swift files of configurations that are generated into one module; empty when there is an error among the diagnostics.
  public func generate(
    _ configurations: [Configuration], templates: TemplateSet? = nil, diagnostics: inout Diagnostics
  ) -> [GeneratedFile] {
    #if Generator
      let (sets, schemas) = loadAhead(configurations, &diagnostics)
      // Model and files are made while libxml2 is still at work, and kept from the caller if it finds an error.
      var later = Diagnostics()
      let model = Model.build(sets, diagnostics: &later)
      let templates = templates ?? self.templates(configurations, &later)
      var last = Diagnostics()
      let hasRoots = !sets.allSatisfy { $0.spaces.allSatisfy(\.roots.isEmpty) }
      let isPrinted = hasRoots && !diagnostics.hasErrors && !schemas.hasErrors && !later.hasErrors
      let files = isPrinted ? print(model, templates, &last) : []
      schemas.report(to: &diagnostics)
      // One without roots is what others share; if none has any, code that says nothing would come out.
      if !diagnostics.hasErrors, !hasRoots {
        diagnostics.add(
          Diagnostic(
            .error, "the schemas declare no root element, so there is nothing to generate; name files with a global xs:element",
            at: configurations.first?.places["schemas"]))
      }
      later.all.forEach { diagnostics.add($0) }
      if diagnostics.hasErrors { return [] }
      last.all.forEach { diagnostics.add($0) }
      return files
    #else
      return []
    #endif
  }

  /// The Swift files of schema sets that are loaded already, from memory say.
  public func generate(_ sets: [SchemaSet], templates: TemplateSet = .embedded, diagnostics: inout Diagnostics) -> [GeneratedFile] {
    let model = Model.build(sets, diagnostics: &diagnostics)
    return diagnostics.hasErrors ? [] : print(model, templates, &diagnostics)
  }

  private func print(_ model: Model, _ templates: TemplateSet, _ diagnostics: inout Diagnostics) -> [GeneratedFile] {
    #if Generator
      let printed = Transformation.printing(
        model.document(isIndented: false), templates: templates,
        Self.outputs.map { output in
          let stem = String(output.dropLast(".swift".count))
          let digits = stem.drop { !$0.isNumber }
          return TransformationJob(sheet: stem.dropLast(digits.count) + ".xsl", parameters: Int(digits).map { ["shard": $0] } ?? [:])
        }, diagnostics: &diagnostics)
      return diagnostics.hasErrors
        ? [] : zip(Self.outputs, printed).compactMap { name, text in text.map { GeneratedFile(name: name, text: $0) } }
    #else
      return []
    #endif
  }

  #if Generator
    /// libxml2's validators of the schemas that configurations name.
    public func validators(_ configurations: [Configuration], diagnostics: inout Diagnostics) -> [SchemaValidator] {
      configurations.flatMap { files($0, &diagnostics) }.compactMap { SchemaValidator(schemaPath: $0, diagnostics: &diagnostics) }
    }
  #endif

  private func templates(_ configurations: [Configuration], _ diagnostics: inout Diagnostics) -> TemplateSet {
    let folders = Set(configurations.compactMap { configuration in configuration.templates.map { configuration.resolve($0) } })
    if folders.count > 1 {
      diagnostics.add(
        Diagnostic(
          .error,
          "configurations that are generated together must name the same templates, not \(folders.sorted().joined(separator: " and "))"))
    }
    guard let folder = folders.first else { return .embedded }
    return TemplateSet(directory: folder, place: configurations.lazy.compactMap { $0.places["templates"] }.first, diagnostics: &diagnostics)
  }

  /// The schema files of a configuration, bundled sets followed.
  private func files(_ configuration: Configuration, _ diagnostics: inout Diagnostics) -> [String] {
    configuration.schemas.flatMap { schema -> [String] in
      guard schema.hasPrefix("bundled:") else { return [configuration.resolve(schema)].filter { exists($0, configuration, &diagnostics) } }
      let name = String(schema.dropFirst("bundled:".count))
      guard let folder = bundledSchemas, FileManager.default.fileExists(atPath: "\(folder)/\(name)/hl7v3-generator.json") else {
        diagnostics.add(
          Diagnostic(
            .error, "there is no bundled schema set \"\(name)\"; there are: \(bundledNames.joined(separator: ", "))",
            at: configuration.places["schemas"]))
        return []
      }
      let path = "\(folder)/\(name)/hl7v3-generator.json"
      guard let bundled = Configuration.read(path, diagnostics: &diagnostics) else { return [] }
      return files(bundled, &diagnostics)
    }
  }

  private func exists(_ path: String, _ configuration: Configuration, _ diagnostics: inout Diagnostics) -> Bool {
    if FileManager.default.isReadableFile(atPath: path) { return true }
    diagnostics.add(Diagnostic(.error, "there is no schema file \(path), or it cannot be read", at: configuration.places["schemas"]))
    return false
  }

  private var bundledNames: [String] {
    guard let folder = bundledSchemas, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return ["none"] }
    return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/hl7v3-generator.json") }.sorted()
  }
}

extension Configuration {
  /// A path of the configuration as seen from the current directory.
  public func resolve(_ path: String) -> String {
    path.hasPrefix("/") || directory.isEmpty || directory == "." ? path : directory + "/" + path
  }
}
