#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @Suite("Changes of the Swift API")
  struct ChangeVerdictTests {
    @Test("Each edit is found, and nothing else", arguments: ChangeRow.all)
    func found(_ row: ChangeRow) throws {
      var diagnostics = Diagnostics()
      let found = row.found(&diagnostics)
      #expect(diagnostics.with(.error) == [])
      #expect(found.verdict == row.verdict)
      let changes = found.types.flatMap(\.changes).map { "\($0.subject.rawValue) \($0.member) \($0.kind.rawValue) \($0.verdict.rawValue)" }
      #expect(changes.sorted() == row.changes.sorted())
      for change in found.types.flatMap(\.changes) where change.subject != .namespace && change.subject != .access {
        #expect(!change.oldLocation.isEmpty || !change.newLocation.isEmpty || ["content", "text"].contains(change.member), "\(change)")
      }
    }

    @Test("The change document is what Templates/Changes.xsd says")
    func document() throws {
      var diagnostics = Diagnostics()
      let path = ThrowAwayPackage.repository.appendingPathComponent("Templates/Changes.xsd").path
      let validator = try #require(SchemaValidator(schemaPath: path, diagnostics: &diagnostics))
      for row in ChangeRow.all {
        let document = row.found(&diagnostics).document(old: "a & b", new: "<c>")
        #expect(validator.validate(Array(document.utf8), name: "changes.xml", target: .root) == [], "\(row.id)")
      }
      #expect(diagnostics.with(.error) == [])
    }

    @Test("A set compared with itself has no changes", arguments: ChangeRow.all)
    func same(_ row: ChangeRow) {
      var diagnostics = Diagnostics()
      let model = Model.build([row.load(&diagnostics).old], diagnostics: &diagnostics)
      #expect(model.changes(to: model).types == [])
    }

    /// Clients of the old APIs, one for each row and kind of use, type-checked twice: against the old APIs, where all must pass, and
    /// against the new ones, where those of a row pass exactly when its verdict is not `breaking`.
    @Test(
      "The compiler agrees with every verdict", .enabled(if: ThrowAwayPackage.isWanted, "HL7V3_QUICK is set"), .timeLimit(.minutes(5)))
    func compiled() throws {
      #expect(try brokenRows(.old) == [:])
      let broken = try brokenRows(.new)
      for row in ChangeRow.shapes {
        let uses = broken[row.id] ?? []
        #expect((row.verdict == .breaking) == !uses.isEmpty, "\(row.id) \(row.what): the compiler refuses \(uses.sorted())")
      }
      // One row for each kind of use is refused for that use.
      for (id, use) in [("D46", "names"), ("D06", "properties"), ("D02", "initializers"), ("D40", "switches"), ("D31", "codes")] {
        #expect(broken[id]?.contains(use) == true, "\(id) \(use)")
      }
    }

    private enum Side { case old, new }

    /// The kinds of use that the compiler refuses, by row.
    private func brokenRows(_ side: Side) throws -> [String: Set<String>] {
      var diagnostics = Diagnostics()
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-changes-\(UUID())")
      defer { try? FileManager.default.removeItem(at: folder) }
      let rows = ChangeRow.shapes.map { ($0, $0.load(&diagnostics)) }
      let files = Generator().generate(rows.map { side == .old ? $0.1.old : $0.1.new }, diagnostics: &diagnostics)
      try #require(diagnostics.with(.error) == [] && !files.isEmpty)
      var sources = ["Support.swift": APIClient.support]
      for file in files { sources[file.name] = file.text }
      for (row, sides) in rows {
        let client = APIClient(model: Model.build([sides.old], diagnostics: &diagnostics), prefix: row.id)
        for use in APIClient.Use.allCases { sources["\(row.id)_\(use.rawValue).swift"] = client.source(use) }
      }
      return try TypeCheck.errors(sources, in: folder).reduce(into: [:]) { broken, file in
        let parts = file.split(separator: "_", maxSplits: 1)
        broken[String(parts[0]), default: []].insert(parts.count > 1 ? String(parts[1].dropLast(".swift".count)) : "generated code")
      }
    }
  }
#endif
