#if Generator
  import HL7V3Testing

  /// The mutants of one root: first one of each base, then in turn over all declarations and attribute uses that the bases show. Large bases
  /// count there by their excerpts.
  struct MutantSeries {
    struct Mutant {
      let base: BaseDocument
      let tree: TreeNode
      /// The change, with the facet broken if there is one.
      let change: String
    }

    let bases: [BaseDocument]
    /// The bases that show a declaration.
    private var showing: [DeclarationSites.Declaration: [Int]] = [:]
    private let order: [DeclarationSites.Declaration]
    private var untouched: [Int]
    private var turn = 0

    /// How many declarations and attribute uses are shown.
    var declarations: Int { order.count }

    init(_ bases: [BaseDocument], _ numbers: inout SeededNumbers) {
      self.bases = bases
      for (index, base) in bases.enumerated() where !base.isLarge {
        for declaration in base.sites.sites.keys { showing[declaration, default: []].append(index) }
      }
      order = showing.keys.sorted().shuffled(using: &numbers)
      untouched = Array(bases.indices)
    }

    /// The next one; nil when there is nothing to change.
    mutating func next(_ numbers: inout SeededNumbers) -> Mutant? {
      for _ in 0..<1_000 where !order.isEmpty {
        if let index = untouched.popLast() {
          let shown = bases[index].sites.sites.keys.sorted()
          if let declaration = shown.randomElement(using: &numbers), let mutant = mutant(of: index, declaration, &numbers) { return mutant }
          continue
        }
        let declaration = order[turn % order.count]
        turn += 1
        // Officially valid bases first, so that all judges have a say.
        let candidates = showing[declaration] ?? []
        let preferred = candidates.filter { bases[$0].isOfficial }
        let index = pick(preferred.isEmpty ? candidates : preferred, &numbers)
        if let index, let mutant = mutant(of: index, declaration, &numbers) { return mutant }
      }
      return nil
    }

    /// Large documents come up as seldom as they are large: so much for each costs the same.
    private func pick(_ indices: [Int], _ numbers: inout SeededNumbers) -> Int? {
      let weights = indices.map { 1 / Double(4_000 + bases[$0].size) }
      var point = Double(numbers.next() >> 11) / Double(1 << 53) * weights.reduce(0, +)
      for (index, weight) in zip(indices, weights) {
        point -= weight
        if point < 0 { return index }
      }
      return indices.last
    }

    private func mutant(of index: Int, _ declaration: DeclarationSites.Declaration, _ numbers: inout SeededNumbers) -> Mutant? {
      let base = bases[index]
      let kinds = declaration.isAttribute ? DeclaredMutation.ofAttributes : DeclaredMutation.ofElements
      guard let kind = kinds.randomElement(using: &numbers), let site = base.sites.sites[declaration]?.randomElement(using: &numbers)
      else { return nil }
      let tree = base.tree.copy()
      return kind.apply(to: tree, at: site, base.sites.view, &numbers).map { Mutant(base: base, tree: tree, change: $0) }
    }
  }
#endif
