#if Generator
  import HL7V3Runtime
  import HL7V3Schema
  import HL7V3Testing
  import SpineMessages

  /// The mutants of one root and what the judges say of them.
  struct RootRun: Sendable {
    struct Example: Sendable {
      var count = 0
      let first: String
    }

    let root: ReferenceRoot
    var official = OracleMatrix(title: "libxml2 under our schema v under the official one")
    var codec = OracleMatrix(title: "libxml2 v validate(), under our schema")
    /// How often the differences on record occurred, by their ids; and differences that are not on record.
    var met: [String: Int] = [:]
    var open: [String: Example] = [:]
    var declarations = 0
    var shown = 0
    var bases = 0
    var composedBases = 0
    var officialBases = 0

    var report: [String] {
      ["", "\(root.name)  [\(root.ours).xsd; official: \(root.official.map { "\($0).xsd" } ?? "none")]"]
        + [
          "  \(bases) bases, \(composedBases) of them composed, \(officialBases) officially valid; \(shown) of \(declarations) declarations and attribute uses shown"
        ]
        + official.lines.map { "  \($0)" } + codec.lines.map { "  \($0)" }
    }

    /// Judges so many mutants of a root; the same ones in every run.
    static func make(_ root: ReferenceRoot, mutants: Int) throws -> RootRun {
      guard let ours = SchemaShelf.shared.ours(root) else { throw Missing(schema: root.ours) }
      let official = SchemaShelf.shared.official(root)
      var run = RootRun(root: root)
      var numbers = SeededNumbers(seed: DeclaredMutantTests.seed)
      var mutations = MutantSeries(try BaseDocument.all(root, ours: ours, official: official), &numbers)
      run.bases = mutations.bases.count
      run.composedBases = mutations.bases.count { $0.isComposed }
      run.officialBases = mutations.bases.count { $0.isOfficial }
      run.declarations = DeclarationSites.reachable(root.type).count
      run.shown = mutations.declarations
      while run.codec.documents < mutants, let mutant = mutations.next(&numbers) {
        run.judge(mutant.tree, mutant.change, ours: ours, official: mutant.base.isOfficial ? official : nil)
      }
      return run
    }

    struct Missing: Error { let schema: String }

    /// Asks all judges about a document, and compares what they say.
    mutating func judge(_ mutant: TreeNode, _ change: String, ours: SchemaValidator, official: SchemaValidator?) {
      let text = mutant.written()
      let bytes = Array(text.utf8)
      // Two declarations of one prefix on one element, say.
      guard TreeNode.document(bytes) != nil else { return }
      let findings = ours.validate(bytes, name: root.name, target: .root)
      if let official {
        let tree = mutant.officiallyNamed()
        let first = Violation.all(findings, keepsPositions: true).map { $0.renamingRoot(to: tree.name.local) }
        let second = Violation.all(
          official.validate(Array(tree.written().utf8), name: root.name, target: .root), keepsPositions: true)
        let comparison = ViolationComparison(libxml2: first, libxml2: second)
        self.official.add(comparison, isValid: second.isEmpty)
        record(comparison, .official, mutant, change, first, second)
      }
      let first = Violation.all(findings, keepsPositions: false)
      let second: [Violation]
      do {
        let value = try root.type.init(xml: bytes)
        let found = try value.validate()
        second = Violation.all(found)
        for finding in found where !SchemaLines.shared.places(finding) { note("wrong place of \(finding.kind)", "\(finding)") }
        checkStrict(bytes, found, change)
        let difference = InfosetComparison(blanks: .bySchema).difference(bytes, try value.xml(options: .tolerant))
        if let difference { note("lost by \(change)", "\(difference)\n\(text)") }
      } catch {
        if first.contains(where: { $0.kind == .root }) {
          return codec.add(ViolationComparison(libxml2: first, libxml2: first), isValid: false)
        }
        return note("not decoded: \(change)", "\(error)\n\(text)")
      }
      let comparison = ViolationComparison(libxml2: first, codec: second)
      codec.add(comparison, isValid: first.isEmpty)
      record(comparison, .codec, mutant, change, first, second)
    }

    /// Strict decoding stops at the first breach: it must be one that validation finds, and there must be one if validation finds any.
    private mutating func checkStrict(_ bytes: [UInt8], _ found: [HL7V3Runtime.Finding], _ change: String) {
      do {
        _ = try root.type.init(xml: bytes, options: .strict)
        if !found.isEmpty { note("strict accepts: \(change)", "\(found[0])\n\(String(decoding: bytes, as: UTF8.self))") }
      } catch {
        let isKnown = found.contains { "schema.\($0.kind)" == "\(error.code)" && $0.path == error.path }
        if !isKnown { note("strict differs: \(change)", "\(error) is none of \(found)\n\(String(decoding: bytes, as: UTF8.self))") }
      }
    }

    private mutating func record(
      _ comparison: ViolationComparison, _ judges: KnownDifference.Judges, _ mutant: TreeNode, _ change: String, _ first: [Violation],
      _ second: [Violation]
    ) {
      if comparison.agrees { return }
      let laxPaths = DeclarationSites(mutant, root.type).laxPaths
      func differs(_ violation: Violation, _ isOfFirst: Bool) -> KnownDifference.Case {
        KnownDifference.Case(
          judges: judges, isOfFirst: isOfFirst, violation: violation, mutation: change,
          others: isOfFirst ? second : first, laxPaths: laxPaths, values: mutant.values(of: violation))
      }
      for item in comparison.onlyFirst.map({ differs($0, true) }) + comparison.onlySecond.map({ differs($0, false) }) {
        if let known = KnownDifference.all.first(where: { $0.judges == judges && $0.covers(item) }) {
          met[known.id, default: 0] += 1
        } else {
          note(
            "\(judges.rawValue): only the \(item.isOfFirst ? "first" : "second") judge \(item.violation.kind.rawValue), \(change)",
            "\(item.violation), others \(item.others)\n\(mutant.written())")
        }
      }
    }

    private mutating func note(_ key: String, _ example: String) { open[key, default: Example(first: example)].count += 1 }
  }

  extension TreeNode {
    /// The values of an attribute wherever there is one at that path.
    fileprivate func values(of violation: Violation, under parent: String = "") -> [String] {
      let path = "\(parent)/\(name.local)"
      if path == violation.path { return attributes.filter { $0.name.local == violation.subject }.map(\.value) }
      return violation.path.hasPrefix("\(path)/") ? elements.flatMap { $0.values(of: violation, under: path) } : []
    }
  }

  extension Violation {
    /// The live names of some roots have no official schema; those of the standard do.
    func renamingRoot(to name: String) -> Violation {
      let rest = path.dropFirst().firstIndex(of: "/").map { String(path[$0...]) } ?? ""
      return Violation(kind: kind, path: "/\(name)\(rest)", subject: subject, expected: expected, isInPayload: isInPayload, rule: rule)
    }
  }
#endif
