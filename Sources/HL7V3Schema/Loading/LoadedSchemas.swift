#if Generator
  /// Schemas that are loaded, about which more may be found yet.
  public struct LoadedSchemas {
    struct Root {
      var diagnostics: Diagnostics
      var space: SymbolSpace?
    }

    let roots: [Root]
    let second: SecondOpinion
    let cache: DocumentCache

    /// The symbol spaces in the order of the files that were asked for; nil for each that could not be read.
    public var spaces: [SymbolSpace?] { roots.map(\.space) }

    /// Whether an error was found before libxml2 was asked; what else is looked for are notes.
    public var hasErrors: Bool { roots.contains { $0.diagnostics.hasErrors } }

    /// Tells all that was found, root by root; waits for libxml2.
    public func report(to diagnostics: inout Diagnostics) {
      let answers = second.answers()
      for (number, root) in roots.enumerated() {
        root.diagnostics.all.forEach { diagnostics.add($0) }
        answers.notes[number]?.forEach { diagnostics.add($0) }
        answers.opinions[number]?.diagnostics(cache).forEach { diagnostics.add($0) }
      }
    }
  }
#endif
