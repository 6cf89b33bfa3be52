internal import Foundation

/// Where generated files go: all are written or none, and a file whose bytes do not change is left alone.
public struct OutputFolder: Sendable {
  /// The folder.
  public let path: String

  /// Names a folder.
  public init(_ path: String) { self.path = path }

  /// Writes files; gives the names of those that changed.
  /// - Throws: The error of the file system, with the folder as it was when the first file could not be written.
  public func write(_ files: [GeneratedFile]) throws -> [String] {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let changed = stale(files)
    // First all new bytes under other names, then the renames: a full disk leaves the old files whole.
    defer { for file in changed { try? FileManager.default.removeItem(atPath: temporary(file)) } }
    for folder in Set(changed.map(folder)).sorted() {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for file in changed { try Data(file.text.utf8).write(to: URL(fileURLWithPath: temporary(file))) }
    for file in changed {
      guard rename(temporary(file), path + "/" + file.name) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
    return changed.map(\.name)
  }

  /// Files whose bytes differ from what is there.
  public func stale(_ files: [GeneratedFile]) -> [GeneratedFile] {
    files.filter { FileManager.default.contents(atPath: path + "/" + $0.name) != Data($0.text.utf8) }
  }

  /// The folder of a file, whose name may have folders in it.
  private func folder(_ file: GeneratedFile) -> String { (path + "/" + file.name as NSString).deletingLastPathComponent }

  private func temporary(_ file: GeneratedFile) -> String { "\(folder(file))/.\((file.name as NSString).lastPathComponent).new" }
}
