/// The names of the generated files, whatever the schemas: `Generator.outputs`, which a plugin cannot import.
enum GeneratedNames {
  static let all =
    ["Namespaces.swift", "Vocabularies.swift", "Grammar.swift", "DataTypes.swift"]
    + (1...4).map { "Models\($0).swift" } + (1...4).map { "Codecs\($0).swift" }
}
