#if Generator
  import HL7V3Schema
  import Testing

  @testable import HL7V3Model

  @Suite("Schema files as generated code names them")
  struct SchemaNamesTests {
    static let cases: [(files: [String], bases: [String], current: String, names: [String])] = [
      // One file, wherever it is.
      (["a.xsd"], [], "", ["a.xsd"]),
      (["/x/y/a.xsd"], [], "/z", ["a.xsd"]),
      // The folder in common stays out, however the files are named.
      (["/x/s/a.xsd", "/x/dt/b.xsd"], [], "/z", ["s/a.xsd", "dt/b.xsd"]),
      (["s/a.xsd", "dt/b.xsd"], [], "/x", ["s/a.xsd", "dt/b.xsd"]),
      (["a.xsd", "../dt/b.xsd"], [], "/x/s", ["s/a.xsd", "dt/b.xsd"]),
      // Beside a configuration: by its folder, from any working directory.
      (["Schemas/psis/1/a.xsd", "Schemas/core/b.xsd"], ["Schemas/psis/.."], "/r", ["psis/1/a.xsd", "core/b.xsd"]),
      (["1/a.xsd", "/r/Schemas/core/b.xsd"], ["./.."], "/r/Schemas/psis", ["psis/1/a.xsd", "core/b.xsd"]),
      // Bundled sets by theirs.
      (["/app/T/a.xsd", "/pkg/Schemas/psis/b.xsd"], ["/app/T/..", "/pkg/Schemas"], "/app", ["T/a.xsd", "psis/b.xsd"]),
    ]

    @Test(arguments: cases)
    func names(_ files: [String], _ bases: [String], _ current: String, _ expected: [String]) {
      let space = SymbolSpace(
        file: files[0], targetNamespace: "", roots: [], elements: [:], complexTypes: [:], simpleTypes: [:], files: files)
      let set = SchemaSet(namespace: "N", spaces: [space], bases: bases, currentFolder: current)
      #expect(files.map { set.fileNames[$0] } == expected)
    }
  }
#endif
