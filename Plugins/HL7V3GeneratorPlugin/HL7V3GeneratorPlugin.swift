import Foundation
import PackagePlugin

/// Generates Swift at build time for a target with an `hl7v3-generator.json`.
///
/// The plugin knows paths and the names of the outputs, which are always the same; every setting is read by the tool, because editing
/// a configuration runs the tool again but not the plugin.
@main
struct HL7V3GeneratorPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL
    let configuration = folder.appending(path: "hl7v3-generator.json")
    guard FileManager.default.fileExists(atPath: configuration.path(percentEncoded: false)) else {
      Diagnostics.error(
        "target \(target.name) uses HL7V3GeneratorPlugin but has no hl7v3-generator.json in \(folder.path(percentEncoded: false)): add one that names schemas and a namespace"
      )
      return []
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated", directoryHint: .isDirectory)
    var arguments = [
      "generate", "--config", configuration.path(percentEncoded: false), "--output", output.path(percentEncoded: false), "--quiet",
      "--target", target.name,
    ]
    var watched = WatchedFiles()
    watched.add(configuration)
    // Schemas may stand beside the target, in a folder of the package, and hidden folders hold builds.
    watched.addFiles(below: folder)
    watched.addFiles(below: context.package.directoryURL)
    watched.addFolders(namedIn: configuration)
    if let owner = owner(of: context.package) {
      let bundled = owner.directoryURL.appending(path: "Schemas", directoryHint: .isDirectory)
      arguments += ["--bundled", bundled.path(percentEncoded: false)]
      watched.addFiles(below: bundled)
    }
    return [
      .buildCommand(
        displayName: "Generating HL7 V3 models for \(target.name)", executable: try context.tool(named: "hl7v3").url, arguments: arguments,
        environment: [:], inputFiles: watched.files, outputFiles: GeneratedNames.all.map { output.appending(path: $0) })
    ]
  }

  /// The package that owns the tool, and so the bundled schemas: the one built, or a dependency of any depth.
  private func owner(of package: Package) -> Package? {
    var queue = [package]
    var seen: Set<Package.ID> = []
    while let next = queue.popLast() {
      if next.targets.contains(where: { $0.name == "HL7V3Generator" }) { return next }
      for dependency in next.dependencies where seen.insert(dependency.package.id).inserted { queue.append(dependency.package) }
    }
    return nil
  }
}
