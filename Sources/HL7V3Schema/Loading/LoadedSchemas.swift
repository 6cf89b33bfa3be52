#if Generator
  /// Schemas that are loaded, on which libxml2 may still be at work.
  public struct LoadedSchemas {
    struct Root {
      var diagnostics: Diagnostics
      var space: SymbolSpace?
      /// The number of libxml2's answer, when it was asked.
      var opinion: Int?
    }

    let roots: [Root]
    let second: SecondOpinion
    let cache: DocumentCache

    /// The symbol spaces in the order of the files that were asked for; nil for each that could not be read.
    public var spaces: [SymbolSpace?] { roots.map(\.space) }

    /// Whether an error was found before libxml2 was asked.
    public var hasErrors: Bool { roots.contains { $0.diagnostics.hasErrors } }

    /// Tells all that was found, root by root; waits for libxml2.
    public func report(to diagnostics: inout Diagnostics) {
      let opinions = second.answers()
      for root in roots {
        root.diagnostics.all.forEach { diagnostics.add($0) }
        if let number = root.opinion { opinions[number].diagnostics(cache).forEach { diagnostics.add($0) } }
      }
    }
  }
#endif
