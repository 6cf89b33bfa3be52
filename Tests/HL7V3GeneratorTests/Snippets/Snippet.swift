#if Generator
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  /// A small schema, lines of the Swift that it must give, and messages that the Swift must carry.
  struct Snippet: CustomTestStringConvertible, Sendable {
    /// The Swift namespace, too.
    var name: String
    /// Schema files; `a.xsd` is loaded, and `b.xsd` as a second root where there is one.
    var files: [String: String]
    /// Pieces of the output, of one or more whole lines; indentation counts, places do not.
    var swift: [String]
    /// Valid messages.
    var instances: [String] = []
    var access = "internal"
    var conformances: [String] = []
    var typeConformances: [TypeConformance] = []
    var conformsToDataTypes = true
    var names: [String: String] = [:]
    /// Pieces of the notes.
    var notes: [String] = []

    /// One file that holds these declarations in the namespace `t`, which is the default one.
    init(_ name: String, _ declarations: String, swift: [String], instances: [String] = []) {
      self.init(name, files: ["a.xsd": Self.schema(declarations)], swift: swift, instances: instances)
    }

    init(_ name: String, files: [String: String], swift: [String], instances: [String] = []) {
      self.name = name
      self.files = files
      self.swift = swift
      self.instances = instances
    }

    /// The same with other settings.
    func with(_ change: (inout Snippet) -> Void) -> Snippet {
      var copy = self
      change(&copy)
      return copy
    }

    var testDescription: String { name }

    static func schema(_ declarations: String, namespace: String = "t", imports: String = "") -> String {
      #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="\#(namespace)" xmlns="\#(namespace)" "#
        + #"elementFormDefault="qualified" \#(imports)>"# + "\n\(declarations)\n</xs:schema>"
    }

    func load(_ diagnostics: inout Diagnostics) -> SchemaSet {
      // A folder each, so that they can be loaded together.
      let bytes = Dictionary(uniqueKeysWithValues: files.map { ("\(name)/\($0)", Array($1.utf8)) })
      let loader = SchemaLoader(read: { bytes[$0] })
      let spaces = ["a.xsd", "b.xsd"].filter { files[$0] != nil }.compactMap { loader.load("\(name)/\($0)", diagnostics: &diagnostics) }
      return SchemaSet(
        namespace: name, access: access, conformances: conformances, typeConformances: typeConformances,
        conformsToDataTypes: conformsToDataTypes, names: names, spaces: spaces)
    }

    /// All generated Swift but the grammar, without comments and empty lines.
    static func lines(of files: [GeneratedFile]) -> String {
      let lines = files.filter { $0.name != "Grammar.swift" }.flatMap { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
      return "\n" + lines.filter { !$0.isEmpty && !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n") + "\n"
    }

    static let all = structures + contents + attributes + types + names + sets + dataTypes
  }
#endif
