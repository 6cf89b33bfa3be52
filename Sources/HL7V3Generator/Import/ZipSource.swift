internal import Foundation

/// A zip archive with schemas, read through the program `unzip`.
///
/// Nothing is unpacked to the disk: entries come through a pipe, one at a time, so that no name or link in an archive can lead anywhere,
/// and what an archive says of its sizes does not matter. A library would have to be installed by everybody who builds the generator.
final class ZipSource: SchemaSource {
  let archive: String
  let paths: [String]
  private let limits: ImportLimits
  private var total = 0
  private var known: [String: [UInt8]] = [:]

  init(_ archive: String, limits: ImportLimits) throws(ImportFailure) {
    self.archive = archive
    self.limits = limits
    let listing = try Unzip.run(["-Z", "-1", archive], atMost: limits.entries * 1024)
    guard listing.status == 0 else {
      throw ImportFailure(message: "\(archive) is no zip archive that unzip can read (it ended with \(listing.status))")
    }
    let names = String(decoding: listing.output, as: UTF8.self).split(separator: "\n").map(String.init)
    if names.count > limits.entries { throw ImportFailure(message: "\(archive) has more than \(limits.entries) entries") }
    let schemas = names.filter { $0.lowercased().hasSuffix(".xsd") }
    if let name = schemas.first(where: { !Self.isPlain($0) }) {
      throw ImportFailure(
        message: "the archive has an entry that leads out of it or has no plain name, \(name.debugDescription); unpack it yourself")
    }
    guard Set(schemas).count == schemas.count else {
      throw ImportFailure(message: "\(archive) has two entries of one name; unpack it yourself")
    }
    paths = schemas.sorted()
  }

  func read(_ path: String) throws(ImportFailure) -> [UInt8]? {
    if let bytes = known[path] { return bytes }
    guard paths.contains(path) else { return nil }
    let result = try Unzip.run(["-p", "-P", "none", archive, Self.literal(path)], atMost: min(limits.fileBytes, limits.totalBytes - total))
    guard result.status == 0 else {
      throw ImportFailure(message: "\(path) cannot be unpacked: it is damaged or encrypted (unzip ended with \(result.status))")
    }
    total += result.output.count
    known[path] = result.output
    return result.output
  }

  func date(of paths: [String]) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: archive))?[.modificationDate] as? Date
  }

  /// Whether a name stays below the folder it is unpacked to, and is no option.
  static func isPlain(_ name: String) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.hasPrefix("-") && !name.contains("\\") && steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  /// unzip takes names for patterns.
  private static func literal(_ name: String) -> String {
    name.map { "[]*?".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

/// The program `unzip`.
enum Unzip {
  /// Runs it and gives what it prints, up to a limit beyond which it is stopped.
  static func run(_ arguments: [String], atMost limit: Int) throws(ImportFailure) -> (status: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["unzip"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch {
      throw ImportFailure(message: "unzip cannot be started; install it, or unpack the archive and give the folder")
    }
    var output: [UInt8] = []
    while let chunk = try? pipe.fileHandleForReading.read(upToCount: 1 << 16), !chunk.isEmpty {
      output += chunk
      if output.count > limit {
        process.terminate()
        process.waitUntilExit()
        throw ImportFailure(
          message: "the archive unpacks to more than is read of one (\(limit) bytes more); unpack it yourself if it is sound")
      }
    }
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      throw ImportFailure(message: "there is no program unzip; install it, or unpack the archive and give the folder")
    }
    return (process.terminationStatus, output)
  }
}
