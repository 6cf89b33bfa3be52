#if Generator
  /// Reads schema files and what they include and import.
  ///
  /// A file is read and parsed once however many roots reach it, so use one loader for a schema set. Nothing is ever fetched
  /// from a network.
  public struct SchemaLoader {
    /// Whether libxml2's own schema compiler is asked as well, when no error was found before. It checks more, such as that
    /// content models are deterministic; what it says is added to the diagnostics.
    public var asksLibXML2 = true

    let cache: DocumentCache

    /// Makes a loader.
    ///
    /// - Parameters:
    ///   - read: Gives the bytes of the file at a path; nil if there is none. It is called from two threads at a time.
    ///   - display: How a path is shown to people.
    public init(read: @escaping (String) -> [UInt8]?, display: @escaping (String) -> String = { $0 }) {
      cache = DocumentCache(read: read, display: display)
    }

    /// Makes a loader that reads the disk, and shows paths relative to the current directory when they are below it.
    public init() {
      self.init(read: FilePath.contents, display: FilePath.displayed)
    }

    /// The symbol space of one root file.
    ///
    /// Trouble goes to the diagnostics, with its place. Nil means that the root itself could not be read; when other errors are
    /// among the diagnostics, what is returned has gaps where they are.
    public func load(_ path: String, diagnostics: inout Diagnostics) -> SymbolSpace? { load([path], diagnostics: &diagnostics)[0] }

    /// The symbol spaces of several root files, in their order; nil for each that could not be read.
    ///
    /// libxml2 works on a thread of its own meanwhile, so this is faster than one after another.
    public func load(_ paths: [String], diagnostics: inout Diagnostics) -> [SymbolSpace?] {
      let loaded = loadAhead(paths)
      loaded.report(to: &diagnostics)
      return loaded.spaces
    }

    /// The same without waiting for libxml2, which may find something yet.
    public func loadAhead(_ paths: [String]) -> LoadedSchemas {
      let second = SecondOpinion(cache)
      var asked: [(number: Int, root: SchemaDocument, documents: [SchemaDocument])] = []
      let roots = paths.enumerated().map { number, path in
        var closure = Closure(cache: cache)
        guard let root = closure.read(root: FilePath.normalised(path)) else {
          return LoadedSchemas.Root(diagnostics: closure.diagnostics)
        }
        let resolver = Resolver(closure.table, root: root, diagnostics: closure.diagnostics)
        let space = resolver.resolve(files: closure.files)
        let diagnostics = resolver.diagnostics
        if asksLibXML2, !diagnostics.hasErrors { asked.append((number, root, closure.table.documents)) }
        second.look(at: number, resolver)
        return LoadedSchemas.Root(diagnostics: diagnostics, space: space)
      }
      for group in JoinedRoots.groups(of: asked) { second.compile(group) }
      return LoadedSchemas(roots: roots, second: second, cache: cache)
    }
  }
#endif
