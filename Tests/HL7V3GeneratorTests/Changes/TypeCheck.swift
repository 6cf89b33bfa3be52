import Foundation
import Testing

/// The compiler as a judge: which files it finds errors in.
enum TypeCheck {
  /// Type-checks files as one module that imports the runtime, and modules of the folder; gives the names of those with errors.
  static func errors(_ sources: [String: String], package: String = "clients", in folder: URL) throws -> Set<String> {
    let result = try compile(["-typecheck", "-module-name", "Clients", "-package-name", package], sources, in: folder)
    let lines = (result.output + result.errors).split(separator: "\n").filter { $0.contains(": error: ") }
    let names = lines.compactMap { line in line.split(separator: ":").first.map { URL(fileURLWithPath: String($0)).lastPathComponent } }
    if result.status != 0, names.isEmpty { Issue.record("\((result.output + result.errors).prefix(2000))") }
    if ProcessInfo.processInfo.environment["HL7V3_SCRATCH"] != nil { for line in lines { print(line) } }
    return Set(names)
  }

  /// Makes a module in the folder, which files that are checked there can import.
  static func emitModule(_ name: String, _ sources: [String: String], package: String, in folder: URL) throws {
    let module = folder.appendingPathComponent("\(name).swiftmodule").path
    let result = try compile(
      ["-emit-module", "-module-name", name, "-package-name", package, "-emit-module-path", module], sources,
      in: folder.appendingPathComponent(name))
    if result.status != 0 { Issue.record("\((result.output + result.errors).prefix(2000))") }
  }

  private static func compile(_ options: [String], _ sources: [String: String], in folder: URL) throws -> Command.Result {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var paths: [String] = []
    for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      paths.append(file.path)
    }
    let modules = URL(fileURLWithPath: try Command.tool()).deletingLastPathComponent().appendingPathComponent("Modules").path
    return try Command.run(
      "/usr/bin/env",
      ["swiftc", "-whole-module-optimization", "-swift-version", "6", "-parse-as-library", "-I", modules, "-I", folder.path] + options
        + paths)
  }
}
