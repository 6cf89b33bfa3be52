#if Generator
  import Foundation
  @_spi(Generated) import HL7V3Runtime
  import HL7V3Testing
  import SpineMessages
  import Testing

  /// What the codec makes of changed messages, against libxml2 under the same schemas.
  @Suite("Changed messages")
  struct MutationTests {
    /// Mutants of each kind for each fixture: some 4,500 in all. `HL7V3_MUTANTS` asks for a longer run, by their number in all.
    static let perFixture = max(
      6, (ProcessInfo.processInfo.environment["HL7V3_MUTANTS"].flatMap { Int($0) } ?? 0) / (Fixtures.names.count * Mutation.allCases.count))

    /// What went wrong with one mutant.
    enum Failing: String { case decoding, lossless, unreported, accepted, refused, validAgainst, invalidAgainst, leaked }

    @Test("Several changes at once lose nothing either", arguments: Fixtures.names)
    func stacked(_ name: String) throws {
      let (source, _) = try Self.source(name)
      var numbers = SeededNumbers(seed: UInt64(Fixtures.names.firstIndex(of: name) ?? 0) &+ 1_987)
      for _ in 0..<Self.perFixture * 6 {
        let mutant = try #require(TreeNode.document(source))
        for _ in 0..<4 { _ = Mutation.allCases.randomElement(using: &numbers)?.apply(to: mutant, &numbers) }
        let bytes = Array(mutant.written().utf8)
        // Two changes of one kind can declare a prefix twice.
        guard TreeNode.document(bytes) != nil else { continue }
        let message = try Spine.documents.decodeMessage(bytes)
        let difference = InfosetComparison(blanks: .bySchema).difference(bytes, try message.xml())
        if let difference { Issue.record("\(difference)\n\(mutant.written())") }
      }
    }

    /// The document of a fixture as a document of its own, and its judge; of a fault the whole envelope.
    static func source(_ name: String) throws -> (bytes: [UInt8], oracle: InstanceOracle) {
      let bytes = try Fixtures.bytes(name)
      let whole = try #require(TreeNode.document(bytes))
      let document = try Spine.documents.decode(bytes)
      let root = type(of: document).rootName
      let found = try #require(whole.first { $0.name == TreeNode.Name(namespace: root.namespace, local: root.local) })
      let isFault = root.local == "Fault"
      let source = Array((isFault ? whole.written() : found.node.written(declaring: found.scope)).utf8)
      return (source, try #require(InstanceOracle.forRoot(isFault ? "Envelope" : root.local)))
    }

    @Test("Nothing is lost, and verdicts are libxml2's, but for the disagreements on record, all of which occur")
    func mutants() async throws {
      var met: Set<String> = []
      try await withThrowingTaskGroup(of: (String, Tally).self) { group in
        for name in Fixtures.names { group.addTask { (name, try mutants(name)) } }
        for try await (name, tally) in group {
          print(tally.summary(name))
          met.formUnion(tally.failures.keys)
          for (key, examples) in tally.failures.sorted(by: { $0.key < $1.key }) where OpenDisagreements.known[key] == nil {
            Issue.record("\(name): \(key) ×\(examples.count): \(examples[0])")
          }
        }
      }
      let never = Set(OpenDisagreements.known.keys).subtracting(met)
      #expect(never.isEmpty, "disagreements on record that did not occur: \(never.sorted())")
    }

    private func mutants(_ name: String) throws -> Tally {
      let (source, oracle) = try Self.source(name)
      #expect(oracle.accepts(source) == true)
      var numbers = SeededNumbers(seed: UInt64(Fixtures.names.firstIndex(of: name) ?? 0) &+ 20_250_611)
      var tally = Tally()
      for mutation in Mutation.allCases {
        for _ in 0..<Self.perFixture {
          let mutant = try #require(TreeNode.document(source))
          guard let place = mutation.apply(to: mutant, &numbers) else { continue }
          judge(Array(mutant.written().utf8), mutation, place, oracle, &tally)
        }
      }
      return tally
    }

    private func judge(_ mutant: [UInt8], _ mutation: Mutation, _ place: Mutation.Place, _ oracle: InstanceOracle, _ tally: inout Tally) {
      let text = String(decoding: mutant, as: UTF8.self)
      guard let isValid = oracle.accepts(mutant), TreeNode.document(mutant) != nil else { return }
      tally.count += 1
      tally.valid += isValid ? 1 : 0
      func fail(_ kind: Failing, _ detail: String) {
        let change = detail.contains("(an ID for IDREF)") ? "reference" : place == .lax ? "lax content" : mutation.rawValue
        tally.fail("\(kind.rawValue) \(change)", "\(mutation): \(detail)\n\(text)")
      }

      let message: DecodedMessage
      do { message = try Spine.documents.decodeMessage(mutant) } catch { return fail(.decoding, "\(error)") }
      do {
        let comparison = InfosetComparison(blanks: mutation.straysText ? .bySchema : .careful)
        if let difference = comparison.difference(mutant, try message.xml()) { fail(.lossless, difference) }
        let outer = message.root.document ?? message.document
        let findings = try outer.validate()
        let all = message.deviations + findings
        if !isValid, all.isEmpty { fail(.unreported, "") }
        if isValid != findings.isEmpty { fail(isValid ? .invalidAgainst : .validAgainst, findings.first?.description ?? "") }
        if all.contains(where: { $0.description.contains("SENTINEL") }) { fail(.leaked, "\(all)") }
      } catch { fail(.decoding, "\(error)") }

      do {
        _ = try Spine.documents.decodeMessage(mutant, options: .strict)
        if !isValid { fail(.accepted, "") }
      } catch {
        if isValid { fail(.refused, "\(error)") }
        if "\(error)".contains("SENTINEL") { fail(.leaked, "\(error)") }
      }
    }

    /// Mutants of one fixture, and what went wrong by kind.
    struct Tally: Sendable {
      var count = 0
      var valid = 0
      var failures: [String: [String]] = [:]

      mutating func fail(_ key: String, _ example: String) { failures[key, default: []].append(example) }

      func summary(_ name: String) -> String {
        let groups = failures.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value.count)" }
        return (["\(name): \(count) mutants, \(valid) valid for libxml2"] + groups).joined(separator: "\n")
      }
    }
  }
#endif
