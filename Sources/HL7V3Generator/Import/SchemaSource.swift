internal import Foundation

/// How much an import reads at most, so that no archive can fill the memory.
public struct ImportLimits: Sendable {
  /// Entries of an archive, or files of a folder.
  public var entries = 20_000
  /// Bytes of one file, unpacked.
  public var fileBytes = 32 << 20
  /// Bytes of all files together, unpacked.
  public var totalBytes = 256 << 20
  /// The limits that the command uses.
  public init() {}
}

/// Where schemas come from: a folder or an archive. Paths are relative, with slashes.
protocol SchemaSource {
  /// The schema files, in the order of their paths.
  var paths: [String] { get }
  /// The bytes of one; nil when there is none.
  func read(_ path: String) throws(ImportFailure) -> [UInt8]?
  /// The day it was last changed, for the files that are used of it.
  func date(of paths: [String]) -> Date?
}

/// Why nothing is imported.
public struct ImportFailure: Error, Equatable, Sendable {
  /// What is wrong, and what to do.
  public var message: String
}

/// A folder with schemas.
struct FolderSource: SchemaSource {
  let folder: String
  let paths: [String]
  private let limits: ImportLimits

  init(_ folder: String, limits: ImportLimits) throws(ImportFailure) {
    self.folder = folder
    self.limits = limits
    guard let all = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw ImportFailure(message: "the folder \(folder) cannot be read")
    }
    paths = all.filter { $0.lowercased().hasSuffix(".xsd") }.sorted()
    if paths.count > limits.entries { throw ImportFailure(message: "\(folder) has more than \(limits.entries) schemas") }
  }

  func read(_ path: String) throws(ImportFailure) -> [UInt8]? {
    // A schema location may lead out of the folder; that is not part of the drop.
    if path.hasPrefix("/") || path.hasPrefix("../") { return nil }
    let whole = folder + "/" + path
    guard let size = (try? FileManager.default.attributesOfItem(atPath: whole))?[.size] as? Int else { return nil }
    if size > limits.fileBytes { throw ImportFailure(message: "\(path) has more than \(limits.fileBytes) bytes") }
    return FileManager.default.contents(atPath: whole).map { Array($0) }
  }

  func date(of paths: [String]) -> Date? {
    paths.compactMap { (try? FileManager.default.attributesOfItem(atPath: folder + "/" + $0))?[.modificationDate] as? Date }.max()
  }
}
