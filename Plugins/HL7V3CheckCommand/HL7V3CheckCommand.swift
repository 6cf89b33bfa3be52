import PackagePlugin

/// `swift package hl7v3-check`: ends with 1 when the code in `Generated/` of a target is not what its `hl7v3-generator.json` gives. Writes
/// nothing, so it needs no permission.
@main
struct HL7V3CheckCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    try CommittedCode(context: context).run("check", arguments) { name, status in
      status == 1
        ? "the code of target \(name) is not current; run: swift package --allow-writing-to-package-directory hl7v3-generate --target \(name)"
        : "hl7v3 ended with \(status) for target \(name); its messages stand above"
    }
  }
}
