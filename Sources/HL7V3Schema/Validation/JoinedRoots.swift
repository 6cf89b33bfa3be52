#if Generator
  /// Roots of one namespace that can stand in one schema, of which libxml2 reads once what they share.
  ///
  /// What libxml2 finds in a root it finds in the whole, but for names that another root declares in its place, and these our loader looks
  /// for in each. So when it says nothing of the whole there is nothing to say; else each is compiled by itself, and what was said is of it.
  struct JoinedRoots {
    typealias Root = (number: Int, root: SchemaDocument, documents: [SchemaDocument])

    private let namespace: String
    private(set) var members: [(number: Int, path: String)] = []
    private var contents = JoinedContents()

    /// Puts each root, by number, with the first others that it can stand with.
    static func groups(of roots: [Root]) -> [JoinedRoots] {
      var groups: [JoinedRoots] = []
      var known: [String: JoinedContents.File] = [:]
      for root in roots {
        let files = root.documents.map { document in
          let name = "\(document.namespace) \(document.path)"
          let file = known[name] ?? JoinedContents.File(document, named: name)
          known[name] = file
          return file
        }
        let home = groups.firstIndex { $0.namespace == root.root.namespace && $0.contents.isJoinable(with: files, of: $0.namespace) }
        if home == nil { groups.append(JoinedRoots(namespace: root.root.namespace)) }
        let index = home ?? groups.count - 1
        groups[index].members.append((root.number, root.root.path))
        groups[index].contents.add(files)
      }
      return groups
    }

    private init(namespace: String) { self.namespace = namespace }

    /// What libxml2 says of each, by number.
    func opinions(_ cache: DocumentCache) -> [(number: Int, opinion: Opinion)] {
      if members.count > 1, CompiledSchema(bytes: schema, path: nil, cache: cache).opinion.isSilent {
        return members.map { ($0.number, Opinion(path: $0.path, isRefused: false, messages: [])) }
      }
      return members.map { ($0.number, CompiledSchema(path: $0.path, cache: cache).opinion) }
    }

    /// A schema that includes all files of the namespace.
    private var schema: [UInt8] {
      let target = namespace.isEmpty ? "" : " targetNamespace=\"\(Self.escaped(namespace))\""
      let includes = contents.paths(of: namespace).map { "<xs:include schemaLocation=\"\(Self.escaped($0))\"/>" }.joined()
      return Array("<xs:schema xmlns:xs=\"\(TypeName.schemaNamespace)\"\(target)>\(includes)</xs:schema>".utf8)
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
  }
#endif
