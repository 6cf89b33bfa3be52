#if Generator
  internal import Dispatch

  /// What is not needed before a model is made, at work on a thread beside: what is tolerated in the schemas of each root, and libxml2's
  /// compiler of schemas, which reads all files again.
  final class SecondOpinion: Sendable {
    /// What there is to say about each root, by number.
    struct Answers {
      var notes: [Int: [Diagnostic]] = [:]
      /// Nothing for those that libxml2 was not asked about.
      var opinions: [Int: Opinion] = [:]
    }

    private let queue = DispatchQueue(label: "hl7v3.libxml2")
    /// Touched on the queue only.
    nonisolated(unsafe) private var found = Answers()
    /// Read from both threads; it is guarded for that.
    nonisolated(unsafe) private let cache: DocumentCache

    init(_ cache: DocumentCache) { self.cache = cache }

    /// Has libxml2 compile roots.
    func compile(_ roots: JoinedRoots) {
      // The compiled schemas are freed there, too.
      queue.async { for (number, opinion) in roots.opinions(self.cache) { self.found.opinions[number] = opinion } }
    }

    /// Has a root looked at that is resolved. The resolver is the queue's from now on.
    func look(at number: Int, _ resolver: sending Resolver) {
      nonisolated(unsafe) let resolver = resolver
      queue.async {
        let count = resolver.diagnostics.all.count
        resolver.noteWhatIsTolerated()
        self.found.notes[number] = Array(resolver.diagnostics.all.dropFirst(count))
      }
    }

    /// All answers, when the last one is there.
    func answers() -> Answers {
      queue.sync {}
      return found
    }
  }
#endif
