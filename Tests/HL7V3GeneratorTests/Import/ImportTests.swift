#if Generator
  import Foundation
  import HL7V3Schema
  import Testing

  @testable import HL7V3Generator

  /// A drop of schemas as publishers send them: CR alone, several encodings, backslashes, more than anybody wants.
  enum Drop {
    private static func schema(_ content: String) -> String {
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"t\" xmlns=\"t\">\r"
        + content + "\r</xs:schema>\r"
    }

    static let files: [String: [UInt8]] = [
      "MIM/Schemas/QUPC_IN000001UK01.xsd": Array(
        schema("<xs:include schemaLocation=\"..\\dt\\types.xsd\"/>\r<xs:element name=\"QUPC_IN000001UK01\" type=\"T\"/>").utf8),
      "MIM/Schemas/OTHER_IN000001UK01.xsd": Array(schema("<xs:element name=\"other\" type=\"xs:string\"/>").utf8),
      "MIM/dt/types.xsd": Array(
        schema("<xs:complexType name=\"T\"><xs:attribute name=\"a\" type=\"xs:string\" fixed=\"é\"/></xs:complexType>")
          .replacing("UTF-8", with: "ISO-8859-1").unicodeScalars.map { UInt8($0.value) }),
      "MIM/twice/a.xsd": Array(schema("<xs:element name=\"twice\" type=\"xs:string\"/>").utf8),
      "MIM/twice/b.xsd": Array(schema("<xs:element name=\"twice\" type=\"xs:int\"/>").utf8),
      "MIM/Schemas/LOST_IN000001UK01.xsd": Array(
        schema("<xs:include schemaLocation=\"../nowhere.xsd\"/><xs:element name=\"LOST_IN000001UK01\" type=\"xs:string\"/>").utf8),
      "MIM/Schemas/OUT_IN000001UK01.xsd": Array(
        schema("<xs:include schemaLocation=\"../../../secret.xsd\"/><xs:element name=\"OUT_IN000001UK01\" type=\"xs:string\"/>").utf8),
      "MIM/readme.txt": Array("Not a schema.".utf8),
    ]
  }

  @Suite("Imports")
  struct ImportTests {
    /// A temporary folder with the drop as folder and as archive.
    private struct Scratch {
      let url = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-import-\(UUID())")

      init(_ extra: (inout ZipBuilder) -> Void = { _ in }) throws {
        var zip = ZipBuilder()
        for (name, bytes) in Drop.files.sorted(by: { $0.key < $1.key }) {
          zip.add(name, bytes)
          try write("drop/" + name, bytes)
        }
        extra(&zip)
        try write("drop.zip", zip.bytes)
        try write("secret.xsd", Drop.files["MIM/dt/types.xsd"] ?? [])
      }

      func path(_ name: String) -> String { url.appendingPathComponent(name).path }

      func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }

      func remove() { try? FileManager.default.removeItem(at: url) }

      func plan(_ source: String, _ roots: String..., limits: ImportLimits = ImportLimits()) throws -> (plan: ImportPlan, Diagnostics) {
        var diagnostics = Diagnostics()
        let plan = try ImportPlan(
          from: path(source), roots: roots, date: "2026-11-24", tool: "test", limits: limits, diagnostics: &diagnostics)
        return (plan, diagnostics)
      }
    }

    @Test("The closure of a root, normalised, from a folder as from an archive", arguments: ["drop", "drop.zip"])
    func closure(_ source: String) throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let (plan, diagnostics) = try scratch.plan(source, "QUPC_IN000001UK01")
      #expect(diagnostics.with(.error) == [])
      #expect(plan.contents.keys.sorted() == ["Schemas/QUPC_IN000001UK01.xsd", "dt/types.xsd"])
      #expect(plan.contents.values.allSatisfy { !$0.contains(0x0D) && String(validating: $0, as: UTF8.self) != nil })
      #expect(plan.manifest.roots == [ImportManifest.Root(name: "QUPC_IN000001UK01", file: "Schemas/QUPC_IN000001UK01.xsd")])
      let types = try #require(plan.manifest.files.last)
      #expect(types.source == "MIM/dt/types.xsd" && types.file == "dt/types.xsd" && plan.manifest.date == "2026-11-24")
      // Hashes by another program.
      try scratch.write("written.xsd", plan.contents["dt/types.xsd"] ?? [])
      let said = try HashTests.oracle([scratch.path("written.xsd"), scratch.path("drop/MIM/dt/types.xsd")])
      #expect(said == [types.written, types.original])
      // What was written says the same: it loads, with the same types.
      let contents = plan.contents
      var own = Diagnostics()
      let space = SchemaLoader(read: { contents[$0] }).load("Schemas/QUPC_IN000001UK01.xsd", diagnostics: &own)
      #expect(own.with(.error) == [] && space?.complexTypes.values.first?.attributes.first?.fixedValue == "é")
    }

    static let refused: [(id: String, roots: [String], says: String)] = [
      ("no such root", ["NOPE"], "no schema of the source declares the root element NOPE"),
      ("declared twice", ["twice"], "is declared by several files: MIM/twice/a.xsd, MIM/twice/b.xsd; give one of them as --root"),
      ("no such file", ["MIM/none.xsd"], "there is no schema MIM/none.xsd in the source"),
      ("no root in the file", ["MIM/dt/types.xsd"], "MIM/dt/types.xsd declares no root element"),
    ]

    @Test("A root must be one", arguments: refused)
    func refusal(_ id: String, _ roots: [String], _ says: String) throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      for source in ["drop", "drop.zip"] {
        var diagnostics = Diagnostics()
        let failure = #expect(throws: ImportFailure.self) {
          try ImportPlan(from: scratch.path(source), roots: roots, tool: "test", diagnostics: &diagnostics)
        }
        #expect(failure?.message.contains(says) == true, "\(id): \(failure?.message ?? "")")
      }
    }

    @Test("A file that is not there, or not below the source, is an error with its place", arguments: ["drop", "drop.zip"])
    func missing(_ source: String) throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      for root in ["LOST_IN000001UK01", "OUT_IN000001UK01"] {
        let (plan, diagnostics) = try scratch.plan(source, root)
        let error = try #require(diagnostics.with(.error).first)
        #expect(error.location?.file == "MIM/Schemas/\(root).xsd" && error.message.contains("there is no file"))
        #expect(plan.contents.count == 1)
      }
    }

    @Test("Archives: names that lead out, twins, damage, encryption and size")
    func hostileArchives() throws {
      let evil = Array("<x/>".utf8)
      for name in ["../evil.xsd", "/etc/evil.xsd", "a/../../evil.xsd", "-x.xsd", "a\u{1B}.xsd", "a\\b.xsd"] {
        #expect(!ZipSource.isPlain(name))
      }
      #expect(ZipSource.isPlain("MIM 7.2.02/[a]/b*.xsd"))
      let slip = try Scratch { $0.add("../evil.xsd", evil) }
      defer { slip.remove() }
      #expect(throws: ImportFailure.self) { try slip.plan("drop.zip", "QUPC_IN000001UK01") }
      let twins = try Scratch { $0.add("MIM/dt/types.xsd", evil) }
      defer { twins.remove() }
      #expect(throws: ImportFailure.self) { try twins.plan("drop.zip", "QUPC_IN000001UK01") }
      // A link is its own text, which is no schema: what it points at is never read.
      let link = try Scratch { $0.add("MIM/Schemas/LINK.xsd", Array("/etc/passwd".utf8), mode: 0o120777) }
      defer { link.remove() }
      #expect(throws: ImportFailure.self) { try link.plan("drop.zip", "LINK") }
      // Patterns are names here.
      let pattern = try Scratch { $0.add("MIM/Schemas/Q*[A]?.xsd", Drop.files["MIM/Schemas/OTHER_IN000001UK01.xsd"] ?? []) }
      defer { pattern.remove() }
      #expect(try pattern.plan("drop.zip", "MIM/Schemas/Q*[A]?.xsd").plan.contents.count == 1)
      // Limits are about what comes out, whatever the archive says.
      let bomb = try Scratch { $0.add("MIM/Schemas/BIG.xsd", Array(repeating: 0x20, count: 50_000), declaredSize: 10) }
      defer { bomb.remove() }
      var limits = ImportLimits()
      limits.fileBytes = 10_000
      let failure = #expect(throws: ImportFailure.self) { try bomb.plan("drop.zip", "BIG", limits: limits) }
      #expect(failure?.message.contains("unpacks to more than is read of one") == true)
      limits = ImportLimits()
      limits.totalBytes = 600
      #expect(throws: ImportFailure.self) { try bomb.plan("drop.zip", "nowhere", limits: limits) }
      limits = ImportLimits()
      limits.entries = 3
      #expect(throws: ImportFailure.self) { try bomb.plan("drop.zip", "QUPC_IN000001UK01", limits: limits) }
      #expect(throws: ImportFailure.self) { try bomb.plan("drop", "QUPC_IN000001UK01", limits: limits) }
      try bomb.write("damaged.zip", Array("PK no archive".utf8))
      #expect(throws: ImportFailure.self) { try bomb.plan("damaged.zip", "QUPC_IN000001UK01") }
      #expect(throws: ImportFailure.self) { try bomb.plan("none.zip", "QUPC_IN000001UK01") }
    }

    @Test("Local edits are kept, old files go, and the same import gives the same bytes")
    func folder() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let plan = try scratch.plan("drop.zip", "QUPC_IN000001UK01", "other").plan
      let folder = ImportFolder(scratch.path("out"))
      #expect(folder.conflicts(with: plan) == [])
      #expect(folder.actions(for: plan).map(\.action) == [.new, .new, .new])
      try folder.write(plan)
      #expect(folder.manifest == plan.manifest && folder.edits(since: plan.manifest) == [])
      #expect(folder.actions(for: plan).map(\.action) == [.unchanged, .unchanged, .unchanged])
      let bytes = FileManager.default.contents(atPath: scratch.path("out/hl7v3-import.json"))
      try folder.write(try scratch.plan("drop", "QUPC_IN000001UK01", "other").plan)
      #expect(
        FileManager.default.contents(atPath: scratch.path("out/hl7v3-import.json")).map { String(decoding: $0, as: UTF8.self) }
          == bytes.map { String(decoding: $0, as: UTF8.self).replacing("\"source\" : \"drop.zip\"", with: "\"source\" : \"drop\"") })

      // One root less: its file goes, unless somebody changed it.
      let less = try scratch.plan("drop.zip", "QUPC_IN000001UK01").plan
      #expect(folder.actions(for: less).first { $0.action == .removed }?.file == "Schemas/OTHER_IN000001UK01.xsd")
      try scratch.write("out/Schemas/OTHER_IN000001UK01.xsd", Array("<mine/>".utf8))
      #expect(folder.conflicts(with: less).map(\.file) == ["Schemas/OTHER_IN000001UK01.xsd"])
      try scratch.write("out/dt/types.xsd", Array("<mine/>".utf8))
      #expect(folder.conflicts(with: plan).map(\.file) == ["Schemas/OTHER_IN000001UK01.xsd", "dt/types.xsd"])
      #expect(folder.edits(since: plan.manifest).map(\.reason) == Array(repeating: "was changed after it was imported", count: 2))
      try folder.write(plan)
      #expect(folder.edits(since: plan.manifest) == [])
      try folder.write(less)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("out/Schemas/OTHER_IN000001UK01.xsd")))

      // A file that no import wrote.
      let other = ImportFolder(scratch.path("other"))
      try scratch.write("other/dt/types.xsd", Array("<mine/>".utf8))
      #expect(other.conflicts(with: less) == [ImportFolder.Edit(file: "dt/types.xsd", reason: "is not of an import")])
      #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path("out")).filter { $0.contains(".new") } == [])
    }

    @Test("What cannot be written leaves all as it was")
    func unwritable() throws {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let plan = try scratch.plan("drop.zip", "QUPC_IN000001UK01").plan
      // A file stands where a folder is needed.
      try scratch.write("out/dt", Array("in the way".utf8))
      #expect(throws: (any Error).self) { try ImportFolder(scratch.path("out")).write(plan) }
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: scratch.path("out")).filter { $0.hasSuffix(".xsd") || $0.hasSuffix(".json") }
          == [])
    }
  }
#endif
