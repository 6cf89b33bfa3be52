import Foundation

/// A package in a temporary folder that depends on this one by path, as a user's would.
struct ThrowAwayPackage {
  let folder: URL
  private let isKept: Bool

  static let repository = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized
  /// Compiling takes a while; `HL7V3_QUICK` leaves it out.
  static let isWanted = ProcessInfo.processInfo.environment["HL7V3_QUICK"] == nil

  /// `HL7V3_SCRATCH` names a folder to keep it in, for a look at what was generated.
  init(_ name: String) throws {
    let scratch = ProcessInfo.processInfo.environment["HL7V3_SCRATCH"]
    isKept = scratch != nil
    folder =
      scratch.map { URL(fileURLWithPath: $0).appendingPathComponent(name) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-\(name)-\(UUID())")
    try add(
      "Package.swift",
      """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "throw-away",
        platforms: [.macOS(.v15)],
        dependencies: [.package(name: "swift-hl7v3", path: "\(Self.repository.path)", traits: [])],
        targets: [
          .executableTarget(
            name: "RoundTrip", dependencies: [.product(name: "HL7V3Runtime", package: "swift-hl7v3")],
            swiftSettings: [.treatAllWarnings(as: .error)])
        ])

      """)
  }

  func remove() { if !isKept { try? FileManager.default.removeItem(at: folder) } }

  /// Writes a file, unless it is there with the same bytes; gives its path.
  @discardableResult
  func add(_ name: String, _ text: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let data = Data(text.utf8)
    if FileManager.default.contents(atPath: file.path) != data { try data.write(to: file) }
    return file.path
  }

  /// The program that sends messages through and compares.
  func addRoundTrip() throws {
    let sources = Self.repository.appendingPathComponent("Tests/Scripts/RoundTrip")
    for name in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
      try add("Sources/RoundTrip/\(name)", String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8))
    }
  }

  /// Builds for debugging; the errors of the compiler come with it.
  func build() throws -> (status: Int32, errors: String) {
    let result = try Command.run("/usr/bin/env", ["swift", "build", "--package-path", folder.path])
    let errors = (result.output + result.errors).split(separator: "\n").filter { $0.contains("error:") }
    return (result.status, errors.prefix(20).joined(separator: "\n"))
  }

  func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let result = try Command.run(folder.appendingPathComponent(".build/debug/\(program)").path, arguments)
    return (result.status, result.output)
  }
}
