import Foundation
import Testing

/// One run of a command that was built beside the tests.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a command and waits for its end. Nothing of the tester's terminal gets in: no colour, a width only when asked for.
  init(_ command: String, _ arguments: [String], columns: Int? = nil, input: Data = Data()) throws {
    // Files rather than pipes: nothing can block however much is printed.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = Self.products.appendingPathComponent(command)
    process.arguments = arguments
    process.environment = columns.map { ["COLUMNS": String($0)] } ?? [:]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// The lines of standard output.
  var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The folder that the build put tests and commands into.
  static var products: URL {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") { return bundle.bundleURL.deletingLastPathComponent() }
    return Bundle.main.bundleURL
  }
}

/// The composed messages, and files made from them.
enum Samples {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Fixtures").standardized

  /// The path of a composed message.
  static func message(_ name: String) -> String { fixtures.appendingPathComponent("messages/\(name).xml").path }

  /// Every composed message.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.appendingPathComponent("messages").path)) ?? []
    return files.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
  }

  static func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: message(name))) }

  /// Lets `work` have a file with some content.
  static func withFile<Value>(_ content: Data, named name: String = "message.xml", _ work: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try content.write(to: file)
    return try work(file.path)
  }
}
