#if Generator
  import ArgumentParser
  import CLibXML2

  /// `hl7v3`: from HL7 V3 schemas to Swift.
  @main
  struct HL7V3Command: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hl7v3",
      abstract: "Generates Swift from HL7 V3 XML Schemas.",
      discussion: """
        Exit codes: 0 fine, 1 a finding (stale code, an invalid message), 64 wrong usage, 65 bad input.
        Diagnostics go to standard error as file:line:column: severity: message.
        """,
      version: "0.1.0",
      subcommands: [
        GenerateCommand.self, CheckCommand.self, ModelCommand.self, ValidateCommand.self, TemplatesCommand.self, DescribeCommand.self,
        CatalogueCommand.self, DiffCommand.self, ImportCommand.self,
      ])

    static func main() {
      hl7_keepMemory()
      main(nil)
    }
  }
#else
  /// Without the trait `Generator` there are no C libraries to read schemas with.
  @main
  enum HL7V3Command {
    static func main() {
      print("hl7v3 was built without the package trait Generator, so it cannot read schemas. Build it with the default traits.")
    }
  }
#endif
