#if Generator
  import ArgumentParser
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema

  /// `hl7v3 describe`.
  struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "describe", abstract: "Shows a type or root element as a tree, and what Swift it becomes.",
      discussion: """
        Without --config and --schema the configurations Schemas/*/hl7v3-generator.json are used.

        hl7v3 describe QUPC_IN160101UK05 --depth 3
        hl7v3 describe II.NPfIT.uuid.mandatory --why
        hl7v3 describe --search eventID
        hl7v3 describe --search 196981000000101
        """)

    @Argument(help: ArgumentHelp("A root element, type or vocabulary, by its name in the schema or in Swift.", valueName: "name"))
    var name: String?
    @Option(help: ArgumentHelp("How many levels of elements to show.", valueName: "n"))
    var depth = 1
    @Flag(help: "Show the way from a root element to it, too.")
    var why = false
    @Option(help: ArgumentHelp("Find an element, attribute, type or code instead.", valueName: "text"))
    var search: String?
    @OptionGroup var input: SchemaInput
    @OptionGroup var reporting: Reporting

    func validate() throws {
      if (name == nil) == (search == nil) { throw ValidationError("Give the name to describe, or --search TEXT.") }
      if search != nil, why { throw ValidationError("--why goes with a name, not with --search.") }
      if !(0...100).contains(depth) { throw ValidationError("--depth is a number from 0 to 100.") }
    }

    func run() throws {
      var diagnostics = Diagnostics()
      guard let configurations = input.read(&diagnostics, default: SchemaInput.conventional) else {
        if diagnostics.all.isEmpty {
          throw ValidationError("There are no schemas: give --config FILE, or --schema FILE and --namespace NAME.")
        }
        reporting.print(diagnostics)
        throw ExitCode(65)
      }
      var generator = input.generator
      // Whoever asks what a type is need not wait for a second opinion on the schemas.
      generator.asksLibXML2 = false
      let inspection = generator.inspect(configurations, diagnostics: &diagnostics)
      let errors = diagnostics.with(.error)
      for error in errors { reporting.report(error) }
      if !errors.isEmpty { throw ExitCode(65) }
      if let search { return try show(inspection.search(search), of: search) }
      if let name { try show(name, inspection) }
    }

    private func show(_ name: String, _ inspection: Inspection) throws {
      let found = inspection.describe(name, depth: depth)
      if found.isEmpty {
        let near = inspection.near(name)
        let help = near.isEmpty ? "hl7v3 describe --search finds parts of names" : "did you mean \(near.joined(separator: ", "))?"
        throw reporting.failure("there is no root element, type or vocabulary \(name); \(help)")
      }
      let ways = why ? inspection.why(name) : []
      if reporting.json {
        struct Answer: Encodable {
          var descriptions: [ComponentDescription]
          var why: [[Inspection.Step]]?
        }
        return try Self.printJSON(Answer(descriptions: found, why: why ? ways : nil))
      }
      var text = DescriptionText(width: TerminalWidth.columns)
      for (index, description) in found.enumerated() {
        text.add(description)
        if why { text.add(way: index < ways.count ? ways[index] : []) }
      }
      Swift.print(text.text, terminator: "")
    }

    private func show(_ hits: [Inspection.Hit], of text: String) throws {
      if reporting.json {
        try Self.printJSON(hits)
      } else {
        var page = DescriptionText(width: TerminalWidth.columns)
        page.add(hits: hits)
        Swift.print(page.text, terminator: "")
      }
      if hits.isEmpty { throw reporting.failure("nothing is called \(text), and no code or documentation has it") }
    }

    private static func printJSON(_ value: some Encodable) throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
  }
#endif
