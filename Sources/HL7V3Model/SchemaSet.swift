public import HL7V3Schema

/// The input of the model: what one configuration asks for, loaded.
public struct SchemaSet: Sendable {
  /// The Swift namespace its types stand in, such as `PSIS`.
  public var namespace: String
  /// `public`, `package` or `internal`.
  public var access: String
  /// Protocols that every generated struct is to conform to besides ours, such as `Hashable`.
  public var conformances: [String]
  /// Protocols for structs of certain schema types.
  public var typeConformances: [TypeConformance]
  /// Whether the types of HL7's namespace conform to the runtime's protocols for data types.
  public var conformsToDataTypes: Bool
  /// Swift names by component path: `QUPC_MT160001UK02.Query` or `II/@root`.
  public var names: [String: String]
  /// Local names of the root elements wanted; empty for all that the files declare.
  public var roots: [String]
  /// One symbol space for each file that the configuration names. Types that these files declare belong to this set, whoever uses them.
  public var spaces: [SymbolSpace]
  /// The folders that schema files are named from in generated code, so that it is the same on every machine; the first that holds a file counts.
  public var bases: [String]
  /// The folder that relative paths of files start from.
  public var currentFolder: String
  /// Where the roots are asked for, if that has a place.
  public var place: SourceLocation?

  /// Makes a schema set.
  public init(
    namespace: String, access: String = "internal", conformances: [String] = [],
    typeConformances: [TypeConformance] = [], conformsToDataTypes: Bool = true, names: [String: String] = [:], roots: [String] = [],
    spaces: [SymbolSpace], bases: [String] = [], currentFolder: String = "",
    place: SourceLocation? = nil
  ) {
    self.namespace = namespace
    self.access = access
    self.conformances = conformances
    self.typeConformances = typeConformances
    self.conformsToDataTypes = conformsToDataTypes
    self.names = names
    self.roots = roots
    self.spaces = spaces
    self.bases = bases
    self.currentFolder = currentFolder
    self.place = place
  }
}

extension SchemaSet {
  /// All schema files as generated code names them: below one of the bases, or below the folder that the other files have in common.
  var fileNames: [String: String] {
    var names: [String: String] = [:]
    var others: [(file: String, steps: [Substring])] = []
    let bases = bases.map(steps)
    for file in Set(spaces.flatMap(\.files)).sorted() {
      let steps = steps(file)
      if let base = bases.first(where: { $0.count < steps.count && steps.starts(with: $0) }) {
        names[file] = steps.dropFirst(base.count).joined(separator: "/")
      } else {
        others.append((file, steps))
      }
    }
    var common = others.first.map { Array($0.steps.dropLast()) } ?? []
    for other in others { common = zip(common, other.steps.dropLast()).prefix { $0 == $1 }.map(\.0) }
    for other in others { names[other.file] = other.steps.dropFirst(common.count).joined(separator: "/") }
    return names
  }

  /// The steps of a path from the top, without `.` and `..`.
  private func steps(_ path: String) -> [Substring] {
    let whole = path.hasPrefix("/") ? path : currentFolder + "/" + path
    return whole.split(separator: "/").reduce(into: []) { steps, step in
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
  }
}
