#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Testing
  import SpineMessages
  import Testing

  /// Documents changed declaration by declaration, before three judges: libxml2 under our schema, libxml2 under the official one, and the codec.
  ///
  /// `HL7V3_MUTANTS` asks for a longer run, by the number of mutants of the roots that have an official schema.
  @Suite("Changed declarations", .serialized)
  struct DeclaredMutantTests {
    static let total = ProcessInfo.processInfo.environment["HL7V3_MUTANTS"].flatMap { Int($0) } ?? 3_150
    static let seed: UInt64 = 20_260_611

    @Test("What is found, and where, is the same for all judges, but for the differences on record")
    func judges() async throws {
      var runs: [RootRun] = []
      try await withThrowingTaskGroup(of: RootRun.self) { group in
        for (root, mutants) in Self.shares { group.addTask { try RootRun.make(root, mutants: mutants) } }
        for try await run in group { runs.append(run) }
      }
      runs.sort { ($0.root.name, $0.root.ours) < ($1.root.name, $1.root.ours) }
      for run in runs {
        for (key, example) in run.open.sorted(by: { $0.key < $1.key }) {
          Issue.record("\(run.root.name): \(key) ×\(example.count): \(example.first)")
        }
      }
      let report = OracleReport(runs)
      print(report.lines.joined(separator: "\n"))
      try OracleReport.write(report.lines, as: "declared-mutants")
      let hasOfficial = ReferenceRoot.officialFolder != nil
      #expect(report.mutants >= 3_000 && report.invalid * 2 >= report.mutants)
      #expect(!hasOfficial || report.officialMutants >= 3_000 && report.officiallyInvalid * 2 >= report.officialMutants)
    }

    @Test("Each difference on record occurs in its example, and nothing else does", arguments: KnownDifference.all)
    func example(_ difference: KnownDifference) throws {
      if difference.judges == .official, ReferenceRoot.officialFolder == nil { return }
      let example = difference.example
      let root = try #require(ReferenceRoot.all.first { $0.name == example.root })
      let name = TreeNode.Name(namespace: root.type.rootName.namespace, local: root.type.rootName.local)
      let found = try #require(TreeNode.document(Array(try example.xml().utf8))?.first { $0.name == name })
      let document = try #require(TreeNode.document(Array(found.node.written(declaring: found.scope).utf8)))
      var run = RootRun(root: root)
      run.judge(
        document, example.mutation, ours: try #require(SchemaShelf.shared.ours(root)),
        official: difference.judges == .official ? SchemaShelf.shared.official(root) : nil)
      #expect(run.met.keys.sorted() == [difference.id] && run.open.isEmpty, "\(run.met), \(run.open.mapValues(\.first))")
    }

    /// How many mutants each root has: those with an official schema by the number of their declarations, the others a few each, for there are many.
    private static var shares: [(ReferenceRoot, Int)] {
      let weights = ReferenceRoot.all.map { $0.official == nil ? 0 : max(300, DeclarationSites.reachable($0.type).count) }
      let sum = weights.reduce(0, +)
      return zip(ReferenceRoot.all, weights).map { root, weight in
        (root, weight > 0 ? 1 + total * weight / sum : total / 400 + min(16, DeclarationSites.reachable(root.type).count))
      }
    }
  }
#endif
