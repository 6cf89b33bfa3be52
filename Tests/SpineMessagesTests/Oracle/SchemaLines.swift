#if Generator
  import Foundation
  import HL7V3Runtime

  /// The lines of our schemas, to look up what stands where a finding says that it is decided.
  final class SchemaLines: Sendable {
    static let shared = SchemaLines()
    private let files: [String: [String]]

    private init() {
      var files: [String: [String]] = [:]
      let names = FileManager.default.enumerator(atPath: ReferenceRoot.folder.path)?.compactMap { $0 as? String } ?? []
      for name in names where name.hasSuffix(".xsd") {
        let text = try? String(contentsOf: ReferenceRoot.folder.appendingPathComponent(name), encoding: .utf8)
        files[name] = text?.components(separatedBy: "\n")
      }
      self.files = files
    }

    /// Whether a finding has a path and the place of a declaration, and whether that place is of what it is about.
    func places(_ finding: Finding) -> Bool {
      if finding.kind == .furtherFindings { return true }
      let parts = finding.schemaLocation.split(separator: ":")
      guard finding.path.hasPrefix("/"), finding.line > 0, finding.column > 0, parts.count == 2, let line = Int(parts[1]) else {
        return false
      }
      guard let lines = files[String(parts[0])], lines.indices.contains(line - 1) else { return false }
      let text = lines[line - 1]
      func names(_ name: String) -> Bool { text.contains("\"\(name)\"") || text.contains(":\(name)\"") }
      let element = finding.path.split(separator: "/").last.map(String.init) ?? ""
      return switch finding.kind {
      case .missingAttribute: names(finding.subject)
      case .fixedValue, .invalidValue: finding.subject == "text" ? names(element) || text.contains("Type") : names(finding.subject)
      case .missingElement: finding.subject.contains(" ") || names(finding.subject) || text.contains("Type")
      // The root is declared where the type is named; the grammar has the line of the type.
      case .invalidNil: names(element) || finding.path == "/\(element)"
      case .elementOutOfOrder, .surplusElement, .foreignNamespace: names(finding.subject)
      default: text.contains("Type") || names(element) || text.contains("element")
      }
    }
  }
#endif
