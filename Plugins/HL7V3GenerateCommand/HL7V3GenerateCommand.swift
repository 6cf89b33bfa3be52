import PackagePlugin

/// `swift package hl7v3-generate`: writes generated code into `Generated/` of each target with an `hl7v3-generator.json`, for packages
/// that commit it.
@main
struct HL7V3GenerateCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    try CommittedCode(context: context).run("generate", arguments) { name, status in
      "hl7v3 ended with \(status) for target \(name), and wrote nothing; its messages stand above"
    }
  }
}
