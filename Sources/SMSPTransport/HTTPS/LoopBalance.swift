#if Transport
  import AsyncHTTPClient
  import NIOCore
  import Synchronization

  /// Which event loop a call is served by: the one with the fewest calls, and the first among equals.
  ///
  /// The client hands an answer over from the loop of the connection to that of the call, piece by piece, and looks for an idle connection on
  /// the call's loop first. Calls that follow each other stay on one loop like this, where nothing has to wake another thread.
  final class LoopBalance: Sendable {
    private let loops: [any EventLoop]
    private let calls: Mutex<[Int]>

    init(_ group: some EventLoopGroup) {
      loops = Array(group.makeIterator())
      calls = Mutex(Array(repeating: 0, count: loops.count))
    }

    /// Takes a loop for a call; each taken is given back by ``leave(_:)``.
    func enter() -> Int {
      calls.withLock { calls in
        let place = calls.indices.min { calls[$0] < calls[$1] } ?? 0
        if calls.indices.contains(place) { calls[place] += 1 }
        return place
      }
    }

    /// Ends a call.
    func leave(_ place: Int) { calls.withLock { if $0.indices.contains(place) { $0[place] -= 1 } } }

    /// Where a call is served; anywhere when the group has no such loop.
    func preference(_ place: Int) -> HTTPClient.EventLoopPreference {
      loops.indices.contains(place) ? .delegate(on: loops[place]) : .indifferent
    }
  }
#endif
