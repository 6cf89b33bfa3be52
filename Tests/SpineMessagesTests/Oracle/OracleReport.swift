#if Generator
  import Foundation

  /// What all runs together say, root by root and in sum.
  struct OracleReport {
    private(set) var lines: [String] = []
    /// How often each difference on record occurred.
    private(set) var met: [String: Int] = [:]
    private var official = OracleMatrix(title: "all roots: libxml2 under our schema v under the official one")
    private var codec = OracleMatrix(title: "all roots: libxml2 v validate(), under our schema")

    var mutants: Int { codec.documents }
    var invalid: Int { codec.documents - codec.valid }
    var officialMutants: Int { official.documents }
    var officiallyInvalid: Int { official.documents - official.valid }

    init(_ runs: [RootRun]) {
      for run in runs {
        lines += run.report
        met.merge(run.met, uniquingKeysWith: +)
        official.add(run.official)
        codec.add(run.codec)
      }
      lines += [""] + official.lines + codec.lines
      for difference in KnownDifference.all {
        lines.append("  on record, \(difference.judges.rawValue): \(difference.id) ×\(met[difference.id] ?? 0): \(difference.reason)")
      }
      let documents = ComposedDocuments.shared
      lines.append("composed: \(documents.messages) messages, of which \(documents.known) hold a document of a known root")
      lines.append(
        "all: \(mutants) mutants, \(invalid) invalid under our schema; \(officialMutants) judged officially, \(officiallyInvalid) of them invalid"
      )
    }

    /// Puts a report where it can be looked at after the run: `.build/oracle/NAME.txt`.
    static func write(_ lines: [String], as name: String) throws {
      let folder = ReferenceRoot.folder.appendingPathComponent("../.build/oracle").standardized
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent("\(name).txt"))
    }
  }
#endif
