#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import HL7V3Testing
  import SpineMessages
  import Testing

  /// Documents changed declaration by declaration, before three judges: libxml2 under our schema, libxml2 under the official one, and the codec.
  ///
  /// `HL7V3_MUTANTS` asks for a longer run, by the number of mutants in all.
  @Suite("Changed declarations", .enabled(if: OracleRun.isAsked), .serialized)
  struct DeclaredMutantTests {
    static let total = ProcessInfo.processInfo.environment["HL7V3_MUTANTS"].flatMap { Int($0) } ?? 3_600
    static let seed: UInt64 = 20_260_611

    @Test("What is found, and where, is the same for all judges, but for the differences on record")
    func judges() async throws {
      let roots = ReferenceRoot.all
      let weights = roots.map { max(24, DeclarationSites.reachable($0.type).count) }
      let sum = weights.reduce(0, +)
      var runs: [RootRun] = []
      try await withThrowingTaskGroup(of: RootRun.self) { group in
        for (root, weight) in zip(roots, weights) {
          group.addTask { try RootRun.make(root, mutants: max(24, Self.total * weight / sum)) }
        }
        for try await run in group { runs.append(run) }
      }
      runs.sort { $0.root.name < $1.root.name }
      var lines: [String] = []
      var met: Set<String> = []
      for run in runs {
        lines += run.report
        met.formUnion(run.met)
        for (key, example) in run.open.sorted(by: { $0.key < $1.key }) {
          Issue.record("\(run.root.name): \(key) ×\(example.count): \(example.first)")
        }
      }
      let mutants = runs.map(\.codec.documents).reduce(0, +)
      let invalid = mutants - runs.map(\.codec.valid).reduce(0, +)
      let officially = runs.map(\.official.documents).reduce(0, +)
      let officiallyInvalid = officially - runs.map(\.official.valid).reduce(0, +)
      lines.append(
        "all: \(mutants) mutants, \(invalid) invalid for libxml2; \(officially) judged officially, \(officiallyInvalid) of them invalid")
      print(lines.joined(separator: "\n"))
      try OracleMatrix.write(lines, as: "declared-mutants")
      #expect(mutants >= 3_000 && invalid * 2 >= mutants)
      let never = KnownDifference.all.filter { !met.contains($0.id) && (ReferenceRoot.officialFolder != nil || !$0.needsOfficial) }
      #expect(never.isEmpty, "differences on record that did not occur: \(never.map(\.id))")
    }
  }
#endif
