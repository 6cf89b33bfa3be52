#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  /// Access levels need clients in other modules, so these rows have a test of their own.
  @Suite("Changes of the access level")
  struct AccessVerdictTests {
    /// A client as far away as the old access level lets it be: in the module, in the package, or anywhere.
    @Test(
      "The compiler agrees with verdicts about access", .enabled(if: ThrowAwayPackage.isWanted, "HL7V3_QUICK is set"),
      .timeLimit(.minutes(5)),
      arguments: ChangeRow.access)
    func compiled(_ row: ChangeRow) throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-access-\(UUID())")
      defer { try? FileManager.default.removeItem(at: folder) }
      var diagnostics = Diagnostics()
      let sides = row.load(&diagnostics)
      let client = APIClient(model: Model.build([sides.old], diagnostics: &diagnostics), prefix: row.id)
      let old = try refused(client, sides.old, row, in: folder.appendingPathComponent("old"))
      #expect(old == [], "\(row.id): the client does not fit the old API")
      let new = try refused(client, sides.new, row, in: folder.appendingPathComponent("new"))
      #expect((row.verdict == .breaking) == !new.isEmpty, "\(row.id) \(row.what): the compiler refuses \(new)")
    }

    /// The files of a client that the compiler refuses, against the API of a set.
    private func refused(_ client: APIClient, _ set: SchemaSet, _ row: ChangeRow, in folder: URL) throws -> Set<String> {
      var diagnostics = Diagnostics()
      let files = Generator().generate([set], diagnostics: &diagnostics)
      try #require(diagnostics.with(.error) == [] && !files.isEmpty)
      let api = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
      var sources = ["Support.swift": APIClient.support]
      for use in APIClient.Use.allCases { sources["\(use.rawValue).swift"] = client.source(use) }
      if row.oldAccess == "internal" { return try TypeCheck.errors(sources.merging(api) { own, _ in own }, in: folder) }
      try TypeCheck.emitModule("API", api, package: "one", in: folder)
      return try TypeCheck.errors(
        sources.mapValues { "import API\n" + $0 }, package: row.oldAccess == "package" ? "one" : "other", in: folder)
    }
  }
#endif
