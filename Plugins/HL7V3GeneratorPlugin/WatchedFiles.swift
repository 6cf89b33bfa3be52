import Foundation

/// The files that make the tool run again when they change: schemas, templates and configurations.
struct WatchedFiles {
  private var paths: Set<String> = []

  /// In an order that does not depend on the file system.
  var files: [URL] { paths.sorted().map { URL(filePath: $0, directoryHint: .notDirectory) } }

  mutating func add(_ file: URL) { paths.insert(file.standardizedFileURL.path(percentEncoded: false)) }

  /// Those below a folder, leaving out hidden folders and packages within the package.
  mutating func addFiles(below folder: URL) {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    while let file = all?.nextObject() as? URL {
      if Self.isWatched(file.lastPathComponent) {
        add(file)
      } else if FileManager.default.fileExists(atPath: file.appending(path: "Package.swift").path(percentEncoded: false)) {
        all?.skipDescendants()
      }
    }
  }

  /// Those beside the schemas and templates that a configuration names, which may lead out of the package. A configuration that cannot be
  /// read is left to the tool, which says what is wrong with it.
  mutating func addFolders(namedIn configuration: URL) {
    guard let data = FileManager.default.contents(atPath: configuration.path(percentEncoded: false)),
      let fields = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return }
    let base = configuration.deletingLastPathComponent()
    for schema in fields["schemas"] as? [String] ?? [] where !schema.hasPrefix("bundled:") {
      addFiles(in: URL(filePath: schema, relativeTo: base).deletingLastPathComponent())
    }
    if let templates = fields["templates"] as? String {
      addFiles(in: URL(filePath: templates, directoryHint: .isDirectory, relativeTo: base))
    }
  }

  /// Those of a folder, but not of folders in it: nobody knows how much is below a folder outside of the package.
  private mutating func addFiles(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    for name in names where Self.isWatched(name) { add(folder.appending(path: name)) }
  }

  private static func isWatched(_ name: String) -> Bool {
    name.hasSuffix(".xsd") || name.hasSuffix(".xsl") || name == "hl7v3-generator.json"
  }
}
