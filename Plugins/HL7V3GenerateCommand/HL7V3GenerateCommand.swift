import Foundation
import PackagePlugin

/// `swift package hl7v3-generate`: writes generated code into `Generated/` of each target with an `hl7v3-generator.json`, for packages
/// that commit it.
@main
struct HL7V3GenerateCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let wanted = extractor.extractOption(named: "target")
    let targets = wanted.isEmpty ? context.package.targets : try context.package.targets(named: wanted)
    let tool = try context.tool(named: "hl7v3").url
    var found = 0
    for target in targets {
      let configuration = target.directoryURL.appending(path: "hl7v3-generator.json")
      guard FileManager.default.fileExists(atPath: configuration.path()) else { continue }
      found += 1
      let process = Process()
      process.executableURL = tool
      process.arguments =
        ["generate", "--config", configuration.path(), "--output", target.directoryURL.appending(path: "Generated").path()]
        + bundled(context.package) + extractor.remainingArguments
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus != 0 {
        Diagnostics.error("hl7v3 ended with \(process.terminationStatus) for target \(target.name); its messages stand above")
      }
    }
    if found == 0 { Diagnostics.error("no target has an hl7v3-generator.json: add one that names schemas and a namespace") }
  }

  private func bundled(_ package: Package) -> [String] {
    let packages = [package] + package.dependencies.map(\.package)
    let owner = packages.first { $0.targets.contains { $0.name == "HL7V3Generator" } }
    return owner.map { ["--bundled", $0.directoryURL.appending(path: "Schemas").path()] } ?? []
  }
}
