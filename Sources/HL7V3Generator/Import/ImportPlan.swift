#if Generator
  internal import Foundation
  public import HL7V3Schema

  /// What an import would write: the files that chosen roots need, normalised, with their hashes.
  public struct ImportPlan: Sendable {
    /// What is written beside the files.
    public private(set) var manifest: ImportManifest
    /// The bytes of each file, by its path below the folder.
    public private(set) var contents: [String: [UInt8]]

    /// Finds what the roots need.
    ///
    /// - Parameters:
    ///   - path: A folder or a zip archive.
    ///   - roots: Local names of root elements, or paths of schema files in the source.
    ///   - date: The day of the source; nil for the time of its files.
    ///   - tool: The tool and its version.
    ///   - limits: How much is read at most.
    ///   - diagnostics: What there is to tell about the schemas.
    /// - Throws: ``ImportFailure`` when the source cannot be read or a root cannot be found.
    public init(
      from path: String, roots: [String], date: String? = nil, tool: String, limits: ImportLimits = ImportLimits(),
      diagnostics: inout Diagnostics
    ) throws(ImportFailure) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw ImportFailure(message: "there is no folder or archive \(path)")
      }
      let source: any SchemaSource = isFolder.boolValue ? try FolderSource(path, limits: limits) : try ZipSource(path, limits: limits)
      let reader = SourceReader(source)
      var loader = SchemaLoader(read: reader.read)
      loader.asksLibXML2 = false
      var spaces: [(root: ImportManifest.Root, space: SymbolSpace)] = []
      for root in roots { spaces += try Self.find(root, source, reader, loader, &diagnostics) }
      if let failure = reader.failure { throw failure }
      let used = Set(spaces.flatMap(\.space.files)).sorted()
      let common = Self.commonFolder(used)
      contents = [:]
      var files: [ImportManifest.File] = []
      for name in used {
        guard let raw = try source.read(name) else { continue }
        let file = String(name.dropFirst(common.count))
        let normalised: [UInt8]
        do throws(NormalisedText.Failure) { normalised = try NormalisedText.bytes(raw) } catch {
          diagnostics.add(Diagnostic(.error, error.message, at: SourceLocation(file: name, line: 1, column: 1)))
          continue
        }
        contents[file] = normalised
        files.append(ImportManifest.File(file: file, source: name, original: SHA256.hex(raw), written: SHA256.hex(normalised)))
      }
      manifest = ImportManifest(
        tool: tool, source: URL(fileURLWithPath: path).lastPathComponent, date: date ?? source.date(of: used).map(Self.day) ?? "",
        roots: spaces.map { ImportManifest.Root(name: $0.root.name, file: String($0.root.file.dropFirst(common.count))) },
        files: files.sorted { $0.file < $1.file })
    }

    /// The files that declare a root, and what they reach; a name must be declared by one file only.
    private static func find(
      _ root: String, _ source: any SchemaSource, _ reader: SourceReader, _ loader: SchemaLoader, _ diagnostics: inout Diagnostics
    ) throws(ImportFailure) -> [(ImportManifest.Root, SymbolSpace)] {
      if root.lowercased().hasSuffix(".xsd") {
        guard source.paths.contains(root) else {
          throw ImportFailure(
            message: "there is no schema \(root) in the source; paths are those below it, such as \(source.paths.first ?? "a.xsd")")
        }
        guard let space = loader.load(root, diagnostics: &diagnostics) else { return [] }
        if space.roots.isEmpty { throw ImportFailure(message: "\(root) declares no root element") }
        return space.roots.map { (ImportManifest.Root(name: $0.name.local, file: root), space) }
      }
      // Files are mostly called after the root element, some with a version behind it; only when none is, all are looked through.
      let named = source.paths.filter { stem($0) == root || stem($0).hasPrefix(root + "_") }
      var found: [(ImportManifest.Root, SymbolSpace)] = []
      for candidates in [named, source.paths] where found.isEmpty {
        for path in candidates where reader.mentions(root, in: path) {
          var own = Diagnostics()
          guard let space = loader.load(path, diagnostics: &own), space.roots.contains(where: { $0.name.local == root }) else { continue }
          for diagnostic in own.all { diagnostics.add(diagnostic) }
          found.append((ImportManifest.Root(name: root, file: path), space))
        }
      }
      if found.count > 1 {
        let files = found.map(\.0.file).joined(separator: ", ")
        throw ImportFailure(message: "the root element \(root) is declared by several files: \(files); give one of them as --root")
      }
      // A file that could not be read may have been the one.
      if let failure = reader.failure { throw failure }
      if found.isEmpty { throw ImportFailure(message: "no schema of the source declares the root element \(root)") }
      return found
    }

    private static func stem(_ path: String) -> String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return String(name.dropLast(4))
    }

    /// The folder that all files have in common, with its slash.
    private static func commonFolder(_ paths: [String]) -> String {
      var common = paths.first.map { Array($0.split(separator: "/").dropLast()) } ?? []
      for path in paths { common = zip(common, path.split(separator: "/").dropLast()).prefix { $0 == $1 }.map(\.0) }
      return common.isEmpty ? "" : common.joined(separator: "/") + "/"
    }

    private static func day(_ date: Date) -> String {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      func digits(_ number: Int?, _ count: Int) -> String { String(String(100_000 + (number ?? 0)).suffix(count)) }
      return "\(digits(parts.year, 4))-\(digits(parts.month, 2))-\(digits(parts.day, 2))"
    }
  }

  /// Reads a source for the schema loader, which knows files that are there and files that are not, and nothing between.
  private final class SourceReader {
    private let source: any SchemaSource
    private(set) var failure: ImportFailure?

    init(_ source: any SchemaSource) { self.source = source }

    func read(_ path: String) -> [UInt8]? {
      do throws(ImportFailure) { return try source.read(path) } catch {
        failure = failure ?? error
        return nil
      }
    }

    /// Whether a file may declare an element: a look at its text, in one-byte encodings or in UTF-16.
    func mentions(_ name: String, in path: String) -> Bool {
      guard let bytes = read(path) else { return false }
      let text = Data(bytes.filter { $0 != 0 })
      return text.range(of: Data("\"\(name)\"".utf8)) != nil || text.range(of: Data("'\(name)'".utf8)) != nil
    }
  }
#endif
