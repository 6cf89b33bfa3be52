#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @Suite("Features: the constructs of XML Schema")
  struct FeatureTests {
    @Test("Model and Swift are as expected", arguments: Feature.supported)
    func output(_ feature: Feature) throws {
      var diagnostics = Diagnostics()
      let set = feature.load(&diagnostics)
      let model = Model.build([set], diagnostics: &diagnostics)
      let files = Generator().generate([set], diagnostics: &diagnostics)
      #expect(diagnostics.with(.error) == [] && diagnostics.with(.warning) == [])
      for (text, name) in [(model.document(), "expected-model.xml"), (Snippet.lines(of: files), "expected-swift.txt")] {
        if let difference = try feature.difference(of: text, from: name) { Issue.record("\(difference)") }
      }
    }

    @Test("What is not supported is refused, each thing with its place", arguments: Feature.refused)
    func diagnostics(_ feature: Feature) throws {
      var diagnostics = Diagnostics()
      let set = feature.load(&diagnostics)
      let files = Generator().generate([set], diagnostics: &diagnostics)
      #expect(files.isEmpty && diagnostics.hasErrors)
      #expect(diagnostics.with(.error).allSatisfy { $0.location != nil && !$0.message.isEmpty })
      let text = diagnostics.all.map { "\($0)\n" }.joined()
      if let difference = try feature.difference(of: text, from: "expected-diagnostics.txt") { Issue.record("\(difference)") }
      // And by the tool: 65, and nothing written.
      let output = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-\(UUID())")
      defer { try? FileManager.default.removeItem(at: output) }
      let run = try Command.run(
        Command.tool(), ["generate", "--namespace", "F", "--output", output.path, "--schema"] + feature.roots)
      #expect(run.status == 65 && run.errors.contains(": error: "))
      #expect(!FileManager.default.fileExists(atPath: output.path))
    }

    @Test(
      "All compile in one module; strict decoding, validation and libxml2 agree on every instance, and nothing of any is lost",
      .enabled(if: ThrowAwayPackage.isWanted, "HL7V3_QUICK is set"), .timeLimit(.minutes(10)))
    func instances() throws {
      var diagnostics = Diagnostics()
      let files = Generator().generate(Feature.supported.map { $0.load(&diagnostics) }, diagnostics: &diagnostics)
      #expect(diagnostics.with(.error) == [])
      let package = try ThrowAwayPackage("features")
      defer { package.remove() }
      for file in files { try package.add("Sources/RoundTrip/\(file.name)", file.text) }
      let registries = Feature.supported.map { "  \"\($0.name)\": \($0.namespace).documents,\n" }.joined()
      try package.add(
        "Sources/RoundTrip/Registries.swift", "import HL7V3Runtime\nlet registries: [String: DocumentRegistry] = [\n\(registries)]\n")
      try package.addRoundTrip()
      try package.add("Sources/RoundTrip/Made.swift", Self.made)
      let build = try package.build()
      try #require(build.status == 0, "\(build.errors)")
      var paths: [String] = []
      for feature in Feature.supported {
        for name in feature.instances {
          paths.append(
            try package.add("\(feature.name)__\(name)", String(contentsOf: feature.folder.appendingPathComponent(name), encoding: .utf8)))
        }
      }
      let run = try package.run("RoundTrip", ["--verdicts"] + paths)
      var verdicts: [String: String] = [:]
      for line in run.output.split(separator: "\n") {
        let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
        verdicts[fields[0]] = fields.last
      }
      for feature in Feature.supported { try judge(feature, verdicts) }

      let made = try package.run("RoundTrip", ["--made", package.folder.path]).output.split(separator: "\n").map(String.init)
      #expect(made.filter { $0.contains(" fails: ") } == [])
      for feature in Feature.supported where feature.made != nil {
        let files = made.filter { $0.hasPrefix("\(package.folder.path)/\(feature.name)__") }
        #expect(!files.isEmpty, "\(feature.name)/made.swift makes nothing")
        for file in files {
          let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
          #expect(try judge(of: bytes, feature).validate(bytes, name: file).isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }

    /// The bodies of `made.swift`, each in a function.
    private static var made: String {
      var text = "import HL7V3Runtime\nstruct NotRefused: Error {}\n"
      var names = "nonisolated(unsafe) let made: [String: () throws -> [any HL7Document]] = [\n"
      for feature in Feature.supported {
        guard let body = feature.made else { continue }
        text += "func make\(feature.namespace)() throws -> [any HL7Document] {\n\(body)}\n"
        names += "  \"\(feature.name)\": make\(feature.namespace),\n"
      }
      return text + names + "]\n"
    }

    private func judge(_ feature: Feature, _ verdicts: [String: String]) throws {
      let differences = feature.differences
      for name in feature.instances {
        let bytes = [UInt8](try Data(contentsOf: feature.folder.appendingPathComponent(name)))
        let isValid = name.hasPrefix("valid-")
        let accepts = try judge(of: bytes, feature).validate(bytes, name: name).isEmpty
        #expect((accepts == isValid) == (differences[name] == nil), "libxml2 \(accepts ? "accepts" : "refuses") \(feature.name)/\(name)")
        let verdict = verdicts["\(feature.name)__\(name)"] ?? "was not judged"
        #expect(verdict == (isValid ? "strict +\tvalidate +\tsame" : "strict -\tvalidate -\tsame"), "\(feature.name)/\(name)")
      }
    }

    /// libxml2 with the schema that declares the root of a message.
    private func judge(of bytes: [UInt8], _ feature: Feature) throws -> SchemaValidator {
      var diagnostics = Diagnostics()
      let judges = feature.roots.compactMap { SchemaValidator(schemaPath: $0, diagnostics: &diagnostics) }
      return try #require(judges.first { $0.declaresElement(of: bytes) } ?? judges.first)
    }
  }
#endif
