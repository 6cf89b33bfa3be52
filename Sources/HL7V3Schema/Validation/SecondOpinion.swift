#if Generator
  internal import Dispatch

  /// What is not needed before a model is made, at work on a thread beside: what is tolerated in the schemas of each root, and libxml2's
  /// compiler of schemas, which reads every file of every root again and takes longer than to load them here.
  final class SecondOpinion: Sendable {
    /// What there is to say about a root.
    struct Answer {
      var notes: [Diagnostic]
      /// Nil when libxml2 was not asked.
      var opinion: Opinion?
    }

    private let queue = DispatchQueue(label: "hl7v3.libxml2")
    /// Touched on the queue only.
    nonisolated(unsafe) private var found: [Answer] = []
    /// Touched by the asking thread only.
    nonisolated(unsafe) private var count = 0
    /// Read from both threads; it is guarded for that.
    nonisolated(unsafe) private let cache: DocumentCache

    init(_ cache: DocumentCache) { self.cache = cache }

    /// Has a root looked at that is resolved; returns the number of the answer. The resolver is the queue's from now on.
    func ask(about resolver: sending Resolver, asksLibXML2: Bool) -> Int {
      nonisolated(unsafe) let resolver = resolver
      queue.async {
        let count = resolver.diagnostics.all.count
        resolver.noteWhatIsTolerated()
        // The compiled schema is freed here, too.
        let opinion = asksLibXML2 ? CompiledSchema(path: resolver.root.path, cache: self.cache).opinion : nil
        self.found.append(Answer(notes: Array(resolver.diagnostics.all.dropFirst(count)), opinion: opinion))
      }
      count += 1
      return count - 1
    }

    /// All answers, by number, when the last one is there.
    func answers() -> [Answer] {
      queue.sync {}
      return found
    }
  }
#endif
