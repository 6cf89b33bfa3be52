#if Generator
  import HL7V3Runtime
  import SpineMessages

  /// The documents within the messages of `Tests/Fixtures` and of `HL7V3_MESSAGES`, by the name of their root: each root that a message holds, once.
  final class ComposedDocuments: Sendable {
    static let shared = ComposedDocuments()
    private let byRoot: [XMLName: [[UInt8]]]
    /// Messages that were read, and those of them that hold a document of a known root.
    let messages: Int
    let known: Int

    private init() {
      // The elements of presentation text are roots of documents, too; whole messages show them well enough.
      let roots = Set(ReferenceRoot.all.filter { !$0.ours.hasPrefix("core/") }.map { $0.type.rootName })
      let all = Fixtures.names.map { try? Fixtures.bytes($0) } + SharedMessages.names.map { try? SharedMessages.bytes($0) }
      var byRoot: [XMLName: [[UInt8]]] = [:]
      var known = 0
      for bytes in all {
        var found: [XMLName: [UInt8]] = [:]
        TreeNode.document(bytes ?? [])?.collect(roots, [], &found)
        for (name, document) in found { byRoot[name, default: []].append(document) }
        known += found.isEmpty ? 0 : 1
      }
      self.byRoot = byRoot
      self.known = known
      messages = all.count
    }

    /// Those with the name of a root; of two roots with one name, such as the summaries, each takes what its schema takes.
    func documents(of root: ReferenceRoot) -> [[UInt8]] { byRoot[root.type.rootName] ?? [] }
  }

  extension TreeNode {
    /// The first element of each wanted name, as a document of its own with the namespaces in scope.
    fileprivate func collect(_ wanted: Set<XMLName>, _ scope: [Declaration], _ found: inout [XMLName: [UInt8]]) {
      let name = XMLName(name.namespace, name.local)
      if wanted.contains(name), found[name] == nil { found[name] = Array(written(declaring: scope).utf8) }
      let inner = scope.filter { outer in !declarations.contains { $0.prefix == outer.prefix } } + declarations
      for child in elements { child.collect(wanted, inner, &found) }
    }
  }
#endif
