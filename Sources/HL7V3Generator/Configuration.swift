public import Foundation
public import HL7V3Model
public import HL7V3Schema

/// An `hl7v3-generator.json`: which schemas become which Swift.
public struct Configuration: Sendable, Hashable {
  /// Schema files, relative to the configuration, or `bundled:` and the name of one of our sets.
  public var schemas: [String]
  /// Local names of the root elements wanted; empty for all that the files declare.
  public var roots: [String]
  /// The Swift namespace.
  public var namespace: String
  /// `public`, `package` or `internal`.
  public var access: String
  /// Protocols that generated structs are to conform to, such as `Hashable`.
  public var conformances: [String]
  /// Protocols for the structs of certain schema types.
  public var typeConformances: [TypeConformance]
  /// Whether the data types of HL7 V3 conform to the runtime's protocols.
  public var dataTypes: Bool
  /// Swift names by component path.
  public var names: [String: String]
  /// A folder with templates that replace ours, relative to the configuration; nil for ours.
  public var templates: String?
  /// The folder that relative paths start from.
  public var directory: String
  /// Where its keys stand, when it was read from a file; generated code then names schemas by folder and file.
  var places: [String: SourceLocation] = [:]

  /// Our schema sets, by name.
  public static let bundledSets = ["psis", "acs", "gp-summary", "itk", "soap"]

  /// Makes a configuration in code.
  public init(
    schemas: [String], roots: [String] = [], namespace: String, access: String = "internal", conformances: [String] = [],
    typeConformances: [TypeConformance] = [], dataTypes: Bool = true,
    names: [String: String] = [:], templates: String? = nil, directory: String = "."
  ) {
    self.schemas = schemas
    self.roots = roots
    self.namespace = namespace
    self.access = access
    self.conformances = conformances
    self.typeConformances = typeConformances
    self.dataTypes = dataTypes
    self.names = names
    self.templates = templates
    self.directory = directory
  }

  /// Reads a configuration; what is wrong with it goes to the diagnostics, and nil comes back when it cannot be used.
  public static func read(_ path: String, diagnostics: inout Diagnostics) -> Configuration? {
    guard let data = FileManager.default.contents(atPath: path) else {
      diagnostics.add(Diagnostic(.error, "there is no configuration \(path), or it cannot be read"))
      return nil
    }
    return read(data, path: path, diagnostics: &diagnostics)
  }

  /// Reads a configuration from bytes; `path` is for messages and relative paths.
  public static func read(_ data: Data, path: String, diagnostics: inout Diagnostics) -> Configuration? {
    let top = SourceLocation(file: path, line: 1, column: 1)
    var reader = ConfigurationReader(text: String(decoding: data, as: UTF8.self), path: path)
    let object: Any
    do {
      object = try JSONSerialization.jsonObject(with: data)
    } catch {
      diagnostics.add(Diagnostic(.error, "the configuration is not JSON: \(reader.reason(error))", at: reader.location(error) ?? top))
      return nil
    }
    guard let fields = object as? [String: Any] else {
      diagnostics.add(Diagnostic(.error, "the configuration must be one JSON object", at: top))
      return nil
    }
    reader.fields = fields
    for key in fields.keys.sorted() where !ConfigurationReader.keys.contains(key) && key != ConfigurationReader.schemaKey {
      diagnostics.add(
        Diagnostic(
          .error, "unknown key \"\(key)\"; there are: \(ConfigurationReader.keys.joined(separator: ", "))", at: reader.location(of: key)))
    }
    let schemas = reader.strings("schemas", &diagnostics)
    if schemas.isEmpty, fields["schemas"] == nil || fields["schemas"] is [String] {
      diagnostics.add(
        Diagnostic(.error, "\"schemas\" must name at least one schema file or bundled set", at: reader.location(of: "schemas")))
    }
    let namespace = reader.string("namespace", &diagnostics) ?? ""
    if !namespace.isPlainIdentifier {
      diagnostics.add(
        Diagnostic(.error, "\"namespace\" must be a Swift name such as \"PSIS\"", at: reader.location(of: "namespace")))
    }
    let access = reader.string("access", &diagnostics) ?? "internal"
    if !["public", "package", "internal"].contains(access) {
      diagnostics.add(Diagnostic(.error, "\"access\" must be public, package or internal", at: reader.location(of: "access")))
    }
    var configuration = Configuration(
      schemas: schemas, roots: reader.strings("roots", &diagnostics), namespace: namespace, access: access,
      conformances: reader.conformances(&diagnostics), typeConformances: reader.typeConformances(&diagnostics),
      dataTypes: reader.boolean("dataTypes", &diagnostics) ?? true, names: reader.dictionary("names", &diagnostics),
      templates: reader.string("templates", &diagnostics), directory: (path as NSString).deletingLastPathComponent)
    for key in ["schemas", "roots", "templates"] where key != "templates" || fields[key] != nil {
      configuration.places[key] = reader.location(of: key)
    }
    return diagnostics.hasErrors ? nil : configuration
  }
}

extension String {
  /// Whether the text can be a Swift name without back-ticks.
  var isPlainIdentifier: Bool {
    guard let first = unicodeScalars.first, first.properties.isXIDStart || first == "_" else { return false }
    return unicodeScalars.allSatisfy(\.properties.isXIDContinue)
  }
}
