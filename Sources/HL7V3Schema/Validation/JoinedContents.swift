#if Generator
  /// What the files of some roots declare and import, to tell whether another can stand with them.
  struct JoinedContents {
    fileprivate struct Symbol: Hashable {
      enum Space: Hashable { case element, attribute, type, group, attributeGroup }
      var space: Space
      var name: QName
    }

    /// A file as one of its includers has it: without a namespace of its own it has that of the includer.
    struct File {
      let name: String
      let path: String
      let namespace: String
      fileprivate let symbols: [Symbol]
      /// The file that is imported for each namespace.
      fileprivate let imports: [(namespace: String, path: String)]

      init(_ document: SchemaDocument, named name: String) {
        self.name = name
        path = document.path
        namespace = document.namespace
        symbols =
          document.elements.map { Symbol(space: .element, name: $0.name) }
          + document.attributes.map { Symbol(space: .attribute, name: $0.name) }
          + document.complexTypes.map { Symbol(space: .type, name: QName($0.name.namespace, $0.name.path)) }
          + document.simpleTypes.map { Symbol(space: .type, name: QName($0.name.namespace, $0.name.path)) }
          + document.groups.map { Symbol(space: .group, name: $0.name) }
          + document.attributeGroups.map { Symbol(space: .attributeGroup, name: $0.name) }
        imports = document.inclusions.compactMap { inclusion in
          guard case .import(let namespace) = inclusion.kind, let location = inclusion.schemaLocation,
            case .file(let path) = FilePath.target(of: location, from: document.path)
          else { return nil }
          return (namespace, path)
        }
      }
    }

    private var files: [File] = []
    private var names: Set<String> = []
    /// The file of each declaration.
    private var declared: [Symbol: String] = [:]
    private var imported: [String: String] = [:]

    /// Whether no name is declared in two files then, and no two files are imported for one namespace other than their own.
    func isJoinable(with others: [File], of namespace: String) -> Bool {
      others.allSatisfy { file in
        names.contains(file.name)
          || file.symbols.allSatisfy { declared[$0] == nil || declared[$0] == file.path }
            && file.imports.allSatisfy { $0.namespace == namespace || imported[$0.namespace] == nil || imported[$0.namespace] == $0.path }
      }
    }

    mutating func add(_ others: [File]) {
      for file in others where names.insert(file.name).inserted {
        files.append(file)
        for symbol in file.symbols { declared[symbol] = file.path }
        for other in file.imports { imported[other.namespace] = other.path }
      }
    }

    /// The files of a namespace: those first that are imported from another, for libxml2 knows a file again by its path, but imports no
    /// second one of a namespace; then those that others ask for before those that ask.
    func paths(of namespace: String) -> [String] {
      let imported = Set(files.flatMap { $0.imports.filter { $0.namespace == namespace }.map(\.path) })
      let paths = files.filter { $0.namespace == namespace }.map(\.path).reversed()
      return paths.filter(imported.contains) + paths.filter { !imported.contains($0) }
    }
  }
#endif
