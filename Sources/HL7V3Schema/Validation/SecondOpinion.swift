#if Generator
  internal import Dispatch

  /// libxml2's compiler of schemas, at work on a thread beside ours: it reads every file of every root again, which takes as long as to
  /// load them here.
  final class SecondOpinion: Sendable {
    private let queue = DispatchQueue(label: "hl7v3.libxml2")
    /// Touched on the queue only.
    nonisolated(unsafe) private var opinions: [Opinion] = []
    /// Touched by the asking thread only.
    nonisolated(unsafe) private var count = 0
    /// Read from both threads; it is guarded for that.
    nonisolated(unsafe) private let cache: DocumentCache

    init(_ cache: DocumentCache) { self.cache = cache }

    /// Has a schema compiled; returns the number of the answer.
    func ask(about path: String) -> Int {
      // The schema itself is freed there, too.
      queue.async { self.opinions.append(CompiledSchema(path: path, cache: self.cache).opinion) }
      count += 1
      return count - 1
    }

    /// All answers, by number, when the last one is there.
    func answers() -> [Opinion] {
      queue.sync {}
      return opinions
    }
  }
#endif
