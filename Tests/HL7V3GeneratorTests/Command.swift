import Foundation

/// Runs a program and waits for it.
enum Command {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The `hl7v3` that was built with the tests: it stands beside them.
  static func tool() throws -> String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let tool = folder.appendingPathComponent("hl7v3").path
      if FileManager.default.isExecutableFile(atPath: tool) { return tool }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  static func run(_ program: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]) throws -> Result
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files rather than pipes: a full pipe would block the program.
    let names = ["out", "err"].map { FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-\(UUID()).\($0)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    for name in names { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
