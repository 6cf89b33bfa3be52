#if Generator
  /// Reads a root file and everything that it includes and imports, each file once a namespace.
  struct Closure {
    private struct Visit: Hashable {
      var path: String
      var namespace: String
    }

    private let cache: DocumentCache
    private var visited: Set<Visit> = []
    private(set) var table = SymbolTable()
    /// The files in the order of first mention.
    private(set) var files: [String] = []
    var diagnostics = Diagnostics()

    init(cache: DocumentCache) { self.cache = cache }

    /// Reads the root and what it reaches; nil when the root is of no use.
    mutating func read(root path: String) -> SchemaDocument? {
      guard let existing = cache.existing(path) else {
        diagnostics.add(Diagnostic(.error, "there is no file '\(cache.displayed(path))'"))
        return nil
      }
      guard let root = document(existing, includer: nil) else { return nil }
      visit(root)
      return root
    }

    private mutating func document(_ path: String, includer: String?) -> SchemaDocument? {
      do throws(XMLTree.Failure) {
        return try cache.document(path, includer: includer)
      } catch {
        let message =
          switch error.reason {
          case .documentType: "a schema with a document type declaration (DOCTYPE) is not read; remove it"
          case .notWellFormed(_, let message): "this is not well-formed XML: \(message)"
          case .tooLong: "the file is too long"
          }
        diagnostics.add(Diagnostic(.error, message, at: error.location))
        return nil
      }
    }

    private mutating func visit(_ root: SchemaDocument) {
      // A list of what is still to do, since includes may be nested deeper than the stack is.
      var pending = [root]
      while let document = pending.popLast() {
        guard visited.insert(Visit(path: document.path, namespace: document.namespace)).inserted else { continue }
        if !files.contains(document.file) { files.append(document.file) }
        for diagnostic in document.diagnostics { diagnostics.add(diagnostic) }
        table.add(document, diagnostics: &diagnostics)
        pending += document.inclusions.compactMap { included($0, by: document) }.reversed()
      }
    }

    private mutating func included(_ inclusion: SchemaDocument.Inclusion, by document: SchemaDocument) -> SchemaDocument? {
      func report(_ severity: Diagnostic.Severity, _ message: String) {
        diagnostics.add(Diagnostic(severity, message, at: inclusion.location))
      }
      // An import that names no file promises components of a namespace; if they are used, their absence is reported there.
      guard let location = inclusion.schemaLocation else { return nil }
      guard case .file(let path) = FilePath.target(of: location, from: document.path) else {
        report(.warning, "'\(location)' is not fetched: schemas are read from files only; save it and give the path of the copy")
        return nil
      }
      guard let existing = cache.existing(path) else {
        let shown = cache.displayed(path)
        report(.error, "there is no file '\(shown)', which schemaLocation '\(location)' means; put it there or correct the location")
        return nil
      }
      switch inclusion.kind {
      case .include:
        let included = self.document(existing, includer: document.namespace)
        guard let included, included.namespace != document.namespace else { return included }
        report(
          .error, "'\(included.file)' has the target namespace '\(included.namespace)', not '\(document.namespace)'; use xs:import")
        return nil
      case .import(let namespace):
        let imported = self.document(existing, includer: nil)
        guard let imported, imported.namespace != namespace else { return imported }
        report(.error, "'\(imported.file)' has the target namespace '\(imported.namespace)', not '\(namespace)'")
        return nil
      }
    }
  }
#endif
