#if Generator
  import HL7V3Runtime
  import HL7V3Schema
  import HL7V3Testing
  import SpineMessages

  /// A document that is valid under our schema, to be changed.
  struct BaseDocument {
    let tree: TreeNode
    let size: Int
    let sites: DeclarationSites
    let isComposed: Bool
    /// Whether it is valid under the official schema, too.
    let isOfficial: Bool

    /// Whether it is better changed in excerpts.
    var isLarge: Bool { size > 24_000 }

    /// Shorter documents that together show what this one shows, so many declarations each.
    private func excerpts() -> [TreeNode] {
      let first = sites.sites.compactMap { $0.value.map(\.element).min() }.sorted()
      return stride(from: 0, to: first.count, by: 100).map { start in
        var ordinal = 0
        return tree.excerpt(Set(first[start..<min(start + 100, first.count)]), &ordinal)
      }
    }

    /// The composed documents of a root, which are those in `Tests/Fixtures` and the valid ones among the shared messages; and twelve generated ones.
    static func all(_ root: ReferenceRoot, ours: SchemaValidator, official: SchemaValidator?) throws -> [BaseDocument] {
      var options = InstanceGenerator.Options()
      options.prefersUnseen = true
      options.size = 40
      options.variesSpelling = false
      options.usesAllCharacters = false
      options.wildcardProbability = 0.2
      var generator = InstanceGenerator(seed: DeclaredMutantTests.seed, options: options)
      var bases: [BaseDocument] = []
      for bytes in ComposedDocuments.shared.documents(of: root) {
        guard let tree = TreeNode.document(bytes), let base = BaseDocument(tree, root, isComposed: true, ours: ours, official: official)
        else { continue }
        bases.append(base)
        guard base.isLarge else { continue }
        bases += base.excerpts().compactMap { BaseDocument($0, root, isComposed: true, ours: ours, official: official) }
      }
      for _ in 0..<12 {
        guard let tree = TreeNode.document(try generator.bytes(of: root.type)) else { continue }
        if let base = BaseDocument(tree, root, isComposed: false, ours: ours, official: official) { bases.append(base) }
      }
      return bases
    }

    /// Nil when the document is not valid under our schema.
    private init?(_ tree: TreeNode, _ root: ReferenceRoot, isComposed: Bool, ours: SchemaValidator, official: SchemaValidator?) {
      func isValid(_ tree: TreeNode) -> Bool { ours.validate(Array(tree.written().utf8), name: root.name, target: .root).isEmpty }
      guard isValid(tree) else { return nil }
      var tree = tree
      var isOfficial = false
      if let official {
        var findings = official.validate(Array(tree.officiallyNamed().written().utf8), name: root.name, target: .root)
        // What is in our schemas only, such as a value of `updateMode` or the name of a type, goes, so that both judges have a say. Where a type
        // was unknown, libxml2 looks at what is in it the next time.
        var rounds = 0
        while !isComposed, !findings.isEmpty, rounds < 4 {
          let mended = tree.copy()
          mended.removeAttributes(for: Violation.all(findings, keepsPositions: false))
          guard isValid(mended) else { break }
          tree = mended
          findings = official.validate(Array(tree.officiallyNamed().written().utf8), name: root.name, target: .root)
          rounds += 1
        }
        isOfficial = findings.isEmpty
      }
      self.tree = tree
      self.isComposed = isComposed
      self.isOfficial = isOfficial
      size = tree.written().utf8.count
      sites = DeclarationSites(tree, root.type)
    }
  }

  extension TreeNode {
    /// The element with all that leads to elements wanted, which are told by their number in the document; of those that are alike, and none of
    /// which is wanted, with the first.
    fileprivate func excerpt(_ wanted: Set<Int>, _ ordinal: inout Int) -> TreeNode {
      let copy = TreeNode(name, prefix: prefix)
      copy.declarations = declarations
      copy.attributes = attributes
      ordinal += 1
      var starts: [Int] = []
      var next = ordinal
      for child in elements {
        starts.append(next)
        child.walk { _, _ in next += 1 }
      }
      func isWanted(_ index: Int) -> Bool {
        (starts[index]..<(index + 1 < starts.count ? starts[index + 1] : next)).contains { wanted.contains($0) }
      }
      var settled = Set(elements.indices.filter(isWanted).map { elements[$0].name })
      var index = 0
      for item in content {
        guard case .element(let child) = item else {
          copy.content.append(item)
          continue
        }
        ordinal = starts[index]
        if isWanted(index) || settled.insert(child.name).inserted { copy.content.append(.element(child.excerpt(wanted, &ordinal))) }
        index += 1
      }
      ordinal = next
      return copy
    }

    /// The live names of some roots have no official schema; those of the standard do.
    func officiallyNamed() -> TreeNode {
      let copy = copy()
      copy.name.local = copy.name.local.replacing("SM04", with: "UK04")
      return copy
    }

    /// Removes the attributes that violations are about, wherever there are any at these paths.
    fileprivate func removeAttributes(for violations: [Violation]) {
      let paths = violations.map { "\($0.path)/@\($0.kind == .type ? "type" : $0.subject)" }
      removeAttributes(at: Set(paths), path: "/\(officiallyNamed().name.local)")
    }

    private func removeAttributes(at paths: Set<String>, path: String) {
      attributes.removeAll { paths.contains("\(path)/@\($0.name.local)") }
      for child in elements { child.removeAttributes(at: paths, path: "\(path)/\(child.name.local)") }
    }
  }
#endif
