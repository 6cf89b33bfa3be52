import Foundation
import Testing

/// The compiler as a judge: which files it finds errors in.
enum TypeCheck {
  /// Type-checks files as one module that imports the runtime; gives the names of those with errors.
  static func errors(_ sources: [String: String], in folder: URL) throws -> Set<String> {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var paths: [String] = []
    for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      paths.append(file.path)
    }
    let modules = URL(fileURLWithPath: try Command.tool()).deletingLastPathComponent().appendingPathComponent("Modules").path
    let result = try Command.run(
      "/usr/bin/env",
      [
        "swiftc", "-typecheck", "-whole-module-optimization", "-swift-version", "6", "-parse-as-library", "-module-name", "Clients", "-I",
        modules,
      ] + paths)
    let lines = (result.output + result.errors).split(separator: "\n").filter { $0.contains(": error: ") }
    let names = lines.compactMap { line in line.split(separator: ":").first.map { URL(fileURLWithPath: String($0)).lastPathComponent } }
    if result.status != 0, names.isEmpty { Issue.record("\((result.output + result.errors).prefix(2000))") }
    if ProcessInfo.processInfo.environment["HL7V3_SCRATCH"] != nil { for line in lines { print(line) } }
    return Set(names)
  }
}
