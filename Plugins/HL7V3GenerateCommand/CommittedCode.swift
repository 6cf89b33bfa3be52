import Foundation
import PackagePlugin

/// The generated code that a package commits, in `Generated/` of each target with an `hl7v3-generator.json`. Both command plugins compile
/// this file: plugins cannot share a module, so it is a link in the folder of the other.
struct CommittedCode {
  let context: PluginContext

  /// Runs a command of the tool for the targets named by `--target`, or for all that have a configuration; hands on other arguments.
  ///
  /// - Parameter complaint: What to say when the tool does not end with 0, from the name of the target and the exit code.
  func run(_ command: String, _ arguments: [String], complaint: (String, Int32) -> String) throws {
    var extractor = ArgumentExtractor(arguments)
    let wanted = extractor.extractOption(named: "target")
    let targets = wanted.isEmpty ? context.package.targets : try context.package.targets(named: wanted)
    let configured = targets.filter { FileManager.default.fileExists(atPath: configuration($0)) }
    if configured.isEmpty {
      let names = targets.map(\.name).joined(separator: ", ")
      Diagnostics.error("none of the targets \(names) has an hl7v3-generator.json: add one that names schemas and a namespace")
    }
    let tool = try context.tool(named: "hl7v3").url
    for target in configured {
      let process = Process()
      process.executableURL = tool
      // Messages then name files from where the command was called, as swift build does.
      process.currentDirectoryURL = context.package.directoryURL
      process.arguments =
        [
          command, "--config", configuration(target), "--output", path(target.directoryURL.appending(path: "Generated")), "--target",
          target.name,
        ] + bundled + extractor.remainingArguments
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus != 0 { Diagnostics.error(complaint(target.name, process.terminationStatus)) }
    }
  }

  private func configuration(_ target: any Target) -> String { path(target.directoryURL.appending(path: "hl7v3-generator.json")) }

  /// A path as the tool is to name it: from the package, where it is below.
  private func path(_ url: URL) -> String {
    let package = context.package.directoryURL.path(percentEncoded: false)
    let whole = url.path(percentEncoded: false)
    let base = package.hasSuffix("/") ? package : package + "/"
    return whole.hasPrefix(base) ? String(whole.dropFirst(base.count)) : whole
  }

  /// The bundled schemas: those of the package that owns the tool, which is this one or a dependency of any depth.
  private var bundled: [String] {
    var queue = [context.package]
    var seen: Set<Package.ID> = []
    while let next = queue.popLast() {
      if next.targets.contains(where: { $0.name == "HL7V3Generator" }) {
        return ["--bundled", next.directoryURL.appending(path: "Schemas").path(percentEncoded: false)]
      }
      for dependency in next.dependencies where seen.insert(dependency.package.id).inserted { queue.append(dependency.package) }
    }
    return []
  }
}
