import Foundation

/// The W3C XML conformance suite of 2013-09-23, unpacked from the zip that the environment variable `XMLTS_ZIP` names. The zip may only be
/// passed on unmodified, so it is not among our files.
enum ConformanceSuite {
  struct Entry: Sendable {
    let id: String
    let path: String
    let type: String
    let bytes: [UInt8]
    let hasDoctype: Bool
  }

  static var archive: String? { ProcessInfo.processInfo.environment["XMLTS_ZIP"].flatMap { $0.isEmpty ? nil : $0 } }

  /// The selection that is XML 1.0, fifth edition, with namespaces: of all catalogues that `xmlconf.xml` includes, the entries
  /// whose EDITION is absent or names 5, and whose RECOMMENDATION is one of XML 1.0 or Namespaces 1.0 (not XML1.1, not NS1.1); a file is
  /// found relative to its catalogue (which `xmlconf.xml` itself gets wrong for `eduni/misc`). Of these 2,002, 316 have no
  /// document type declaration: 243 not-wf, 72 invalid (that is: well-formed, but valid against nothing), 1 error, which a reader may take
  /// either way.
  static let entries = Result { try load() }

  private static func load() throws -> [Entry] {
    guard let archive else { return [] }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xmlts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let unzip = Process()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    unzip.arguments = ["-qo", archive, "-d", folder.path]
    try unzip.run()
    unzip.waitUntilExit()

    let root = folder.appendingPathComponent("xmlconf")
    let main = try text(root.appendingPathComponent("xmlconf.xml"))
    var entries: [Entry] = []
    for catalogue in main.matches(of: /<!ENTITY\s+[\w.\-]+\s+SYSTEM\s+["']([^"']+)["']/) {
      try read(String(catalogue.1), under: root, into: &entries)
    }
    return entries
  }

  private static func read(_ catalogue: String, under root: URL, into entries: inout [Entry]) throws {
    let location = root.appendingPathComponent(catalogue)
    var folder = location.deletingLastPathComponent()
    let content = try text(location).replacing(/(?s)<!--.*?-->/, with: "")
    for tag in content.matches(of: /<(TESTCASES|TEST)\s([^>]*)>/) {
      var attributes: [String: String] = [:]
      for attribute in tag.2.matches(of: /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/) {
        attributes[String(attribute.1)] = String(attribute.2 ?? attribute.3 ?? "")
      }
      if tag.1 == "TESTCASES" {
        folder = location.deletingLastPathComponent().appendingPathComponent(attributes["xml:base"] ?? "")
        continue
      }
      let recommendation = attributes["RECOMMENDATION"] ?? "XML1.0"
      if recommendation.contains("XML1.1") || recommendation.contains("NS1.1") { continue }
      if let edition = attributes["EDITION"], !edition.split(separator: " ").contains("5") { continue }
      guard let id = attributes["ID"], let uri = attributes["URI"], let type = attributes["TYPE"] else { continue }
      let file = folder.appendingPathComponent(uri)
      let bytes = Array(try Data(contentsOf: file))
      let path = file.standardizedFileURL.path.replacing(root.standardizedFileURL.path + "/", with: "")
      entries.append(Entry(id: id, path: path, type: type, bytes: bytes, hasDoctype: hasDoctype(bytes)))
    }
  }

  private static func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }

  /// Whether the letters stand anywhere, in UTF-8 or in UTF-16.
  private static func hasDoctype(_ bytes: [UInt8]) -> Bool {
    let letters = Array("<!DOCTYPE".utf8)
    return String(decoding: bytes.filter { $0 != 0 }, as: Unicode.ASCII.self).contains(String(decoding: letters, as: Unicode.ASCII.self))
  }
}
