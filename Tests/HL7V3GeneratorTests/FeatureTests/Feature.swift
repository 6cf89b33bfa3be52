#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  /// A construct of XML Schema: a folder of `Features` with its schema, messages that are valid and messages that are not, and what must
  /// come out.
  ///
  /// `made.swift` uses what is generated. `schema.xsd` and, if it is there, `other.xsd` are roots. `expected-model.xml` and `expected-swift.txt` are what is generated;
  /// `expected-diagnostics.txt` is what is said instead, where the generator must refuse. `HL7V3_RECORD` set, the tests write these files
  /// anew rather than compare; look at the difference before you commit it.
  struct Feature: Sendable, CustomTestStringConvertible {
    let name: String
    var testDescription: String { name }

    static let folder = ThrowAwayPackage.repository.appendingPathComponent("Tests/HL7V3GeneratorTests/Features")
    static let isRecording = ProcessInfo.processInfo.environment["HL7V3_RECORD"] != nil
    static let all: [Feature] = {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { FileManager.default.fileExists(atPath: "\(folder.path)/\($0)/schema.xsd") }.sorted().map { Feature(name: $0) }
    }()
    static let supported = all.filter { !$0.isRefused }
    static let refused = all.filter(\.isRefused)

    var folder: URL { Self.folder.appendingPathComponent(name) }
    /// Whether the generator must refuse it.
    var isRefused: Bool { instances.isEmpty }
    /// The Swift namespace.
    var namespace: String {
      // A prefix keeps it apart from names that generated code uses itself, such as Choice.
      "Feature" + name.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    var roots: [String] {
      ["schema.xsd", "other.xsd"].map { folder.appendingPathComponent($0).path }.filter {
        FileManager.default.fileExists(atPath: $0) && (!isRefused || $0.hasSuffix("schema.xsd"))
      }
    }

    var instances: [String] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".xml") && ($0.hasPrefix("valid-") || $0.hasPrefix("invalid-")) }.sorted()
    }

    /// Statements that return documents made with the generated Swift, which must be valid; nil when there are none.
    var made: String? { try? String(contentsOf: folder.appendingPathComponent("made.swift"), encoding: .utf8) }

    /// Where libxml2 judges an instance otherwise than its name says, and why.
    var differences: [String: String] {
      let text = (try? String(contentsOf: folder.appendingPathComponent("differences.txt"), encoding: .utf8)) ?? ""
      return Dictionary(
        text.split(separator: "\n").map { line in
          let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
          return (parts[0], parts.last ?? "")
        }, uniquingKeysWith: { first, _ in first })
    }

    func load(_ diagnostics: inout Diagnostics) -> SchemaSet {
      let loader = SchemaLoader(
        read: { FileManager.default.contents(atPath: $0).map(Array.init) }, display: { ($0 as NSString).lastPathComponent })
      return SchemaSet(
        namespace: namespace, spaces: loader.load(roots, diagnostics: &diagnostics).compactMap { $0 }, bases: [""], currentFolder: "/")
    }

    /// The first lines that differ from a file of the folder, as people read it; nil when none does.
    func difference(of text: String, from name: String) throws -> String? {
      let file = folder.appendingPathComponent(name)
      if Self.isRecording {
        try text.write(to: file, atomically: true, encoding: .utf8)
        return nil
      }
      let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      let found = text.split(separator: "\n", omittingEmptySubsequences: false)
      let changes = found.difference(from: expected)
      if changes.isEmpty { return nil }
      let lines = changes.prefix(20).map { change in
        switch change {
        case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
        case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
        }
      }
      return "\(self.name)/\(name) is not what is generated (- expected, + found; HL7V3_RECORD=1 writes it anew):\n"
        + lines.joined(separator: "\n")
    }
  }
#endif
