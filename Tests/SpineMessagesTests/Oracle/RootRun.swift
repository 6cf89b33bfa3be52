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
    /// Ids of the differences on record that occurred; and differences that are not on record.
    var met: Set<String> = []
    var open: [String: Example] = [:]
    var declarations = 0
    var shown = 0
    var bases = 0
    var officialBases = 0

    var report: [String] {
      ["", "\(root.name)  [\(root.ours).xsd; official: \(root.official.map { "\($0).xsd" } ?? "none")]"]
        + ["  \(bases) bases, \(officialBases) of them officially valid; \(shown) of \(declarations) declarations and attribute uses shown"]
        + official.lines.map { "  \($0)" } + codec.lines.map { "  \($0)" }
    }

    /// Mutants from generated and from composed documents, in turn over all declarations that these show.
    static func make(_ root: ReferenceRoot, mutants: Int) throws -> RootRun {
      guard let ours = SchemaShelf.shared.ours(root) else { throw Missing(schema: root.ours) }
      let official = SchemaShelf.shared.official(root)
      var run = RootRun(root: root)
      var numbers = SeededNumbers(seed: DeclaredMutantTests.seed)
      let bases = try Base.all(root, ours: ours, official: official)
      run.bases = bases.count
      run.officialBases = bases.count { $0.isOfficial }
      run.declarations = DeclarationSites.reachable(root.type).count
      var places: [DeclarationSites.Declaration: [(base: Int, site: DeclarationSites.Site)]] = [:]
      for (index, base) in bases.enumerated() {
        for (declaration, sites) in base.sites.sites { places[declaration, default: []] += sites.map { (index, $0) } }
      }
      run.shown = places.count
      let order = places.keys.sorted().shuffled(using: &numbers)
      var turn = 0
      while run.codec.documents < mutants, turn < mutants * 20, !order.isEmpty {
        let declaration = order[turn % order.count]
        turn += 1
        let kinds = declaration.isAttribute ? DeclaredMutation.ofAttributes : DeclaredMutation.ofElements
        // Officially valid bases first, so that all judges have a say.
        let candidates = places[declaration] ?? []
        let preferred = candidates.filter { bases[$0.base].isOfficial }
        guard let kind = kinds.randomElement(using: &numbers),
          let place = (preferred.isEmpty ? candidates : preferred).randomElement(using: &numbers)
        else { continue }
        let tree = bases[place.base].tree.copy()
        guard let change = kind.apply(to: tree, at: place.site, bases[place.base].sites.view, &numbers) else { continue }
        run.judge(tree, change, ours: ours, official: bases[place.base].isOfficial ? official : nil)
      }
      return run
    }

    struct Missing: Error { let schema: String }

    private mutating func judge(_ tree: TreeNode, _ change: String, ours: SchemaValidator, official: SchemaValidator?) {
      let bytes = Array(tree.written().utf8)
      // Two declarations of one prefix on one element, say.
      guard TreeNode.document(bytes) != nil else { return }
      let findings = ours.validate(bytes, name: root.name, target: .root)
      if let official {
        tree.name.local = tree.name.local.replacing("SM04", with: "UK04")
        let first = Violation.all(findings, keepsPositions: true).map { $0.renamingRoot(to: tree.name.local) }
        let second = Violation.all(
          official.validate(Array(tree.written().utf8), name: root.name, target: .root), keepsPositions: true)
        let comparison = ViolationComparison(libxml2: first, libxml2: second)
        self.official.add(comparison, isValid: second.isEmpty)
        record(comparison, .official, change, bytes, first, second)
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
        if let difference { note("lost by \(change)", "\(difference)\n\(String(decoding: bytes, as: UTF8.self))") }
      } catch {
        if first.contains(where: { $0.kind == .root }) {
          return codec.add(ViolationComparison(libxml2: first, libxml2: first), isValid: false)
        }
        return note("not decoded: \(change)", "\(error)\n\(String(decoding: bytes, as: UTF8.self))")
      }
      let comparison = ViolationComparison(libxml2: first, codec: second)
      codec.add(comparison, isValid: first.isEmpty)
      record(comparison, .codec, change, bytes, first, second)
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
      _ comparison: ViolationComparison, _ judges: KnownDifference.Judges, _ change: String, _ bytes: [UInt8], _ first: [Violation],
      _ second: [Violation]
    ) {
      let cases =
        comparison.onlyFirst.map {
          KnownDifference.Case(root: root.name, judges: judges, isOfFirst: true, violation: $0, mutation: change, others: second)
        }
        + comparison.onlySecond.map {
          KnownDifference.Case(root: root.name, judges: judges, isOfFirst: false, violation: $0, mutation: change, others: first)
        }
      for item in cases {
        if let known = KnownDifference.all.first(where: { $0.judges == judges && $0.covers(item) }) {
          met.insert(known.id)
        } else {
          let side = item.isOfFirst ? "only the first judge" : "only the second judge"
          note(
            "\(judges.rawValue): \(side) \(item.violation.kind.rawValue), \(change)",
            "\(item.violation), others \(item.others)\n\(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }

    private mutating func note(_ key: String, _ example: String) { open[key, default: Example(first: example)].count += 1 }
  }

  extension Violation {
    /// The live names of some roots have no official schema; those of the standard do.
    func renamingRoot(to name: String) -> Violation {
      let rest = path.dropFirst().firstIndex(of: "/").map { String(path[$0...]) } ?? ""
      return Violation(kind: kind, path: "/\(name)\(rest)", subject: subject, expected: expected, isInPayload: isInPayload)
    }
  }

  /// A valid document to change.
  struct Base {
    let tree: TreeNode
    let sites: DeclarationSites
    /// Whether it is valid under the official schema, too.
    let isOfficial: Bool

    /// Generated ones, until all declarations had their chance, and those that were composed.
    static func all(_ root: ReferenceRoot, ours: SchemaValidator, official: SchemaValidator?) throws -> [Base] {
      var options = InstanceGenerator.Options()
      options.prefersUnseen = true
      options.size = 60
      options.variesSpelling = false
      options.usesAllCharacters = false
      options.wildcardProbability = 0.2
      var generator = InstanceGenerator(seed: DeclaredMutantTests.seed, options: options)
      var documents = try (0..<12).map { _ in try generator.bytes(of: root.type) }
      for name in Fixtures.names { if let cut = try cut(Fixtures.bytes(name), root) { documents.append(cut) } }
      return documents.compactMap { bytes in
        guard let tree = TreeNode.document(bytes), ours.validate(bytes, name: root.name, target: .root).isEmpty else { return nil }
        let renamed = tree.copy()
        renamed.name.local = renamed.name.local.replacing("SM04", with: "UK04")
        let isOfficial = official?.validate(Array(renamed.written().utf8), name: root.name, target: .root).isEmpty ?? false
        return Base(tree: tree, sites: DeclarationSites(tree, root.type), isOfficial: isOfficial)
      }
    }

    /// The first document of that type in a message, as a document of its own.
    private static func cut(_ bytes: [UInt8], _ root: ReferenceRoot) throws -> [UInt8]? {
      let document = try Spine.documentsWithSummaries.decode(bytes)
      guard type(of: document) == root.type else { return nil }
      let name = TreeNode.Name(namespace: root.type.rootName.namespace, local: root.type.rootName.local)
      return TreeNode.document(bytes)?.first { $0.name == name }.map { Array($0.node.written(declaring: $0.scope).utf8) }
    }
  }
#endif
