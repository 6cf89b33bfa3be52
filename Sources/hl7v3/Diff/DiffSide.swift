#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Schema

  /// One side of a comparison: what a path names, as configurations.
  struct DiffSide {
    let path: String
    let roots: [String]
    let namespace: String

    /// A configuration, a schema file, a folder with either, or a folder of families with a configuration each; nil when it is none of
    /// these, which the diagnostics then say.
    func configurations(_ diagnostics: inout Diagnostics) -> [Configuration]? {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        diagnostics.add(Diagnostic(.error, "there is no file or folder \(path)"))
        return nil
      }
      if isFolder.boolValue { return folder(&diagnostics) }
      if path.hasSuffix(".json") { return read([path], &diagnostics) }
      guard path.hasSuffix(".xsd") else {
        diagnostics.add(Diagnostic(.error, "\(path) is neither a schema (.xsd) nor a configuration (.json)"))
        return nil
      }
      return [configuration([path])]
    }

    private func folder(_ diagnostics: inout Diagnostics) -> [Configuration]? {
      let own = path + "/hl7v3-generator.json"
      if FileManager.default.fileExists(atPath: own) { return read([own], &diagnostics) }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let families = names.sorted().map { "\(path)/\($0)/hl7v3-generator.json" }.filter { FileManager.default.fileExists(atPath: $0) }
      if !families.isEmpty { return read(families, &diagnostics) }
      let schemas = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".xsd") }.sorted()
        .map { "\(path)/\($0)" }.filter(declaresRoot)
      if schemas.isEmpty {
        let what = roots.isEmpty ? "no schema (.xsd) and no hl7v3-generator.json" : "no schema that names \(roots.joined(separator: ", "))"
        diagnostics.add(Diagnostic(.error, "there is \(what) in \(path)"))
        return nil
      }
      return [configuration(schemas)]
    }

    private func read(_ paths: [String], _ diagnostics: inout Diagnostics) -> [Configuration]? {
      var read: [Configuration] = []
      for path in paths {
        guard var configuration = Configuration.read(path, diagnostics: &diagnostics) else { return nil }
        if !roots.isEmpty { configuration.roots = roots }
        read.append(configuration)
      }
      return read
    }

    private func configuration(_ schemas: [String]) -> Configuration {
      Configuration(schemas: schemas, roots: roots, namespace: namespace, access: "public")
    }

    /// Whether a file may declare one of the roots asked for: a look at its text, to leave the others alone.
    private func declaresRoot(_ path: String) -> Bool {
      guard !roots.isEmpty else { return true }
      guard let data = FileManager.default.contents(atPath: path) else { return false }
      return roots.contains { data.range(of: Data("\"\($0)\"".utf8)) != nil }
    }
  }
#endif
