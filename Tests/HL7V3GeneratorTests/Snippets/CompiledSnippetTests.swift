#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Schema
  import Testing

  @Suite("Snippets, compiled and run", .enabled(if: ThrowAwayPackage.isWanted, "HL7V3_QUICK is set"))
  struct CompiledSnippetTests {
    /// One function for the types of any schema set, and a protocol of somebody else's.
    static let genericCode = """
      import HL7V3Runtime
      protocol Keyed { var key: XMLInteger? { get }
        var scheme: String? { get } }
      func root(_ identifier: some InstanceIdentifier) -> String? { identifier.root }
      func words(_ message: Standard.E, _ other: Own.E) -> [String?] {
        let name: (any PersonName)? = message.name
        let when: (any IntervalOfTime)? = message.time
        let concept: (any ConceptDescriptor)? = message.code
        let keyed: (any Keyed)? = other.by
        return [
          message.id.flatMap(root), message.id?.oid, name?.formatted, when?.interval.formatted, concept?.term, concept?.codeSystem,
          other.at?.time?.formatted, keyed?.key?.lexical, message.id?.nullFlavor,
        ]
      }

      """

    @Test("All snippets compile in one module and carry their messages", .timeLimit(.minutes(5)))
    func compiled() throws {
      var diagnostics = Diagnostics()
      let files = Generator().generate(Snippet.all.map { $0.load(&diagnostics) }, diagnostics: &diagnostics)
      #expect(diagnostics.with(.error) == [])
      let package = try ThrowAwayPackage("snippets")
      defer { package.remove() }
      for file in files { try package.add("Sources/RoundTrip/\(file.name)", file.text) }
      let registries = Snippet.all.map { "  \"\($0.name)\": \($0.name).documents,\n" }.joined()
      try package.add(
        "Sources/RoundTrip/Registries.swift", "import HL7V3Runtime\nlet registries: [String: DocumentRegistry] = [\n\(registries)]\n")
      try package.add("Sources/RoundTrip/DataTypes+Use.swift", Self.genericCode)
      try package.addRoundTrip()
      let build = try package.build()
      try #require(build.status == 0, "\(build.errors)")
      var messages: [String] = []
      for snippet in Snippet.all {
        for (number, instance) in snippet.instances.enumerated() {
          messages.append(try package.add("\(snippet.name)__\(number).xml", instance))
        }
      }
      let run = try package.run("RoundTrip", ["--strict"] + messages)
      for line in run.output.split(separator: "\n") where !line.hasPrefix("same ") { Issue.record("\(line)") }
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count == messages.count)
    }
  }
#endif
