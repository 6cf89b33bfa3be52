#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @Suite("Imports of official schemas")
  struct OfficialImportTests {
    static let schemas = ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"]

    @Test(
      "The Swift of what was imported is that of the source, and hashes are what another program says",
      .enabled(if: schemas != nil, "HL7V3_OFFICIAL_SCHEMAS names no folder"),
      arguments: ["QUPC_IN160101UK05", "QUPC_IN200000UK04"])
    func same(_ root: String) throws {
      let source = Self.schemas ?? ""
      var diagnostics = Diagnostics()
      let file = "Schemas/\(root).xsd"
      let plan = try ImportPlan(from: source, roots: [file], date: "2026-11-24", tool: "test", diagnostics: &diagnostics)
      #expect(plan.contents.count > 10 && plan.contents.values.allSatisfy { !$0.contains(0x0D) })
      let originals = try HashTests.oracle(plan.manifest.files.map { source + "/" + $0.source })
      #expect(originals == plan.manifest.files.map(\.original))

      func model(_ loader: SchemaLoader, _ path: String) -> Model {
        var loader = loader
        loader.asksLibXML2 = false
        let spaces = loader.load(path, diagnostics: &diagnostics).map { [$0] } ?? []
        return Model.build(
          [SchemaSet(namespace: "Messages", access: "public", spaces: spaces)], hasGrammar: false, diagnostics: &diagnostics)
      }
      let contents = plan.contents
      let before = model(SchemaLoader(), source + "/" + file)
      let after = model(SchemaLoader(read: { contents[$0] }), file)
      #expect(diagnostics.with(.error) == [] && before.types.count > 20)
      #expect(before.changes(to: after).types == [])
      #expect(before.types.map(\.documentation) == after.types.map(\.documentation))
    }
  }
#endif
