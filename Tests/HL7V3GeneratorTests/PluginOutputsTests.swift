#if Generator
  import Foundation
  import HL7V3Generator
  import Testing

  @Suite("Outputs of the build plugin")
  struct PluginOutputsTests {
    /// A plugin cannot import the generator, so the names stand there again: as literals, and as patterns with a number.
    @Test("The plugin declares the files that the generator writes")
    func names() throws {
      let source = try String(
        contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
          .appendingPathComponent("../../Plugins/HL7V3GeneratorPlugin/GeneratedNames.swift").standardized, encoding: .utf8)
      var declared = source.matches(of: /"(\w+\.swift)"/).map { String($0.1) }
      for pattern in source.matches(of: /\(1\.\.\.(\d+)\)\.map \{ "(\w+?)\\\(\$0\)\.swift" \}/) {
        declared += (1...(Int(pattern.1) ?? 1)).map { "\(pattern.2)\($0).swift" }
      }
      #expect(declared == Generator.outputs)
    }
  }
#endif
