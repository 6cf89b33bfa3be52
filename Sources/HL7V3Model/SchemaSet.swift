public import HL7V3Schema

/// The input of the model: what one configuration asks for, loaded.
public struct SchemaSet: Sendable {
  /// The Swift namespace its types stand in, such as `PSIS`.
  public var namespace: String
  /// `public`, `package` or `internal`.
  public var access: String
  /// Protocols that every generated struct is to conform to besides ours, such as `Hashable`.
  public var conformances: [String]
  /// Swift names by component path: `QUPC_MT160001UK02.Query` or `II/@root`.
  public var names: [String: String]
  /// Local names of the root elements wanted; empty for all that the files declare.
  public var roots: [String]
  /// One symbol space for each file that the configuration names. Types that these files declare belong to this set, whoever uses them.
  public var spaces: [SymbolSpace]
  /// The folder that schema files are named from in generated code, so that it is the same on every machine.
  public var base: String

  /// Makes a schema set.
  public init(
    namespace: String, access: String = "internal", conformances: [String] = [], names: [String: String] = [:], roots: [String] = [],
    spaces: [SymbolSpace], base: String = ""
  ) {
    self.namespace = namespace
    self.access = access
    self.conformances = conformances
    self.names = names
    self.roots = roots
    self.spaces = spaces
    self.base = base
  }
}

extension SchemaSet {
  /// A schema file as generated code names it: relative to the base, without steps out of it.
  func named(_ file: String) -> String {
    let steps = file.split(separator: "/", omittingEmptySubsequences: true)
    let from = base.split(separator: "/", omittingEmptySubsequences: true)
    let isAlike = file.hasPrefix("/") == base.hasPrefix("/")
    let common = isAlike ? zip(steps, from).prefix { $0 == $1 }.count : 0
    let rest = steps[common...].drop { $0 == ".." || $0 == "." }
    return rest.joined(separator: "/")
  }
}
