internal import Foundation

/// The folder that an import writes to: local edits in it are not written over, and all files change or none does.
public struct ImportFolder: Sendable {
  /// What happens to a file.
  public enum Action: String, Sendable, Hashable, Codable { case new, changed, unchanged, removed }

  /// A file that an import would overwrite though somebody changed it.
  public struct Edit: Sendable, Hashable {
    /// Its path below the folder.
    public var file: String
    /// What is the matter with it.
    public var reason: String
  }

  /// The folder.
  public let path: String

  /// Names a folder.
  public init(_ path: String) { self.path = path }

  /// The manifest of the import before; nil when there was none.
  public var manifest: ImportManifest? {
    FileManager.default.contents(atPath: path + "/" + ImportManifest.fileName).flatMap(ImportManifest.read)
  }

  /// Files that differ from what a manifest says was written.
  public func edits(since manifest: ImportManifest) -> [Edit] {
    manifest.files.compactMap { file in
      guard let data = FileManager.default.contents(atPath: path + "/" + file.file) else { return Edit(file: file.file, reason: "is gone") }
      return SHA256.hex(data) == file.written ? nil : Edit(file: file.file, reason: "was changed after it was imported")
    }
  }

  #if Generator
    /// Files that an import must not write over: edited ones, and ones that are no part of an import.
    public func conflicts(with plan: ImportPlan) -> [Edit] {
      let before = manifest
      let known = Set(before?.files.map(\.file) ?? [])
      // What is gone is not lost by writing it again; what is there with the very bytes to be written neither.
      let edited = before.map { edits(since: $0).filter { isThere($0.file) } } ?? []
      let foreign = plan.contents.keys.filter { !known.contains($0) && isThere($0) }.map { Edit(file: $0, reason: "is not of an import") }
      let differing = (edited + foreign).filter { edit in
        plan.contents[edit.file].map { Data($0) } != FileManager.default.contents(atPath: path + "/" + edit.file)
      }
      return differing.sorted { $0.file < $1.file }
    }

    /// What an import would do to each file, by path.
    public func actions(for plan: ImportPlan) -> [(file: String, action: Action)] {
      let gone = (manifest?.files.map(\.file) ?? []).filter { plan.contents[$0] == nil && isThere($0) }
      let kept = plan.contents.map { file, bytes -> (file: String, action: Action) in
        guard let old = FileManager.default.contents(atPath: path + "/" + file) else { return (file, .new) }
        return (file, old == Data(bytes) ? .unchanged : .changed)
      }
      return (kept + gone.map { ($0, .removed) }).sorted { $0.file < $1.file }
    }

    /// Writes the files of a plan and its manifest, and removes what an import before wrote and this one does not need.
    /// - Throws: The error of the file system, with all files as they were when a new one could not be written.
    public func write(_ plan: ImportPlan) throws {
      let actions = actions(for: plan)
      let written = actions.filter { $0.action == .new || $0.action == .changed }.map(\.file)
      let bytes = plan.contents.mapValues { Data($0) }
      defer { for file in written + [ImportManifest.fileName] { try? FileManager.default.removeItem(atPath: temporary(file)) } }
      for file in written {
        try FileManager.default.createDirectory(atPath: folder(of: file), withIntermediateDirectories: true)
        try (bytes[file] ?? Data()).write(to: URL(fileURLWithPath: temporary(file)))
      }
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try plan.manifest.data().write(to: URL(fileURLWithPath: temporary(ImportManifest.fileName)))
      for file in written { try move(file) }
      for (file, action) in actions where action == .removed { try FileManager.default.removeItem(atPath: path + "/" + file) }
      // Last: until then the old manifest stands, and with it the rest can be told from edits.
      try move(ImportManifest.fileName)
    }

    private func move(_ file: String) throws {
      guard rename(temporary(file), path + "/" + file) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
  #endif

  private func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  private func folder(of file: String) -> String { (path + "/" + file as NSString).deletingLastPathComponent }

  private func temporary(_ file: String) -> String {
    "\(folder(of: file))/.\((file as NSString).lastPathComponent).new"
  }
}
