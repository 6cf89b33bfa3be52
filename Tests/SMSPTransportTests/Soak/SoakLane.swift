#if Transport
  import SMSPTesting
  import SMSPTransport
  import Synchronization

  /// One of the callers that run at the same time: a Spine of its own behind the server that all share, and what happens to the next request.
  final class SoakLane: Sendable {
    let number: Int
    let spine: SimulatedSpine
    private struct State {
      var fault: SoakFault?
      var isOnce = false
      var arrived: Signal?
      var call = 0
    }
    private let state = Mutex(State())

    init(_ number: Int) {
      self.number = number
      spine = SimulatedSpine.demonstration()
    }

    /// Sets what happens to the requests of a call from now on.
    /// - Returns: What tells that a request has come.
    func play(_ fault: SoakFault, isOnce: Bool, call: Int) -> Signal {
      let arrived = Signal()
      state.withLock { $0 = State(fault: fault, isOnce: isOnce, arrived: arrived, call: call) }
      return arrived
    }

    /// Answers a request of this lane: one at a time, so that one that comes late takes nothing from the next call.
    func answer(_ request: ReceivedRequest) -> ScriptedAnswer {
      state.withLock { state in
        // Of a call that was given up before it came here.
        guard request.header("x-call") == "\(state.call)" else { return ScriptedAnswer(steps: [.close]) }
        defer {
          state.arrived?.give()
          if state.isOnce { state.fault = nil }
        }
        if case .message(let step) = state.fault?.how { spine.play(step) }
        let answer = SpineSimulator.answer(request, from: spine)
        switch state.fault?.how {
        case .bytes(let bytes): return bytes.change(answer)
        case .silence, .cancelled: return ScriptedAnswer(steps: [.hang])
        case .message, .place, nil: return answer
        }
      }
    }
  }

  /// Sends the requests of a lane: its first one where the fault says, if the fault is at a place and once; marked with the lane's number.
  final class SoakTransport: SpineTransport {
    private let lane: Int
    private let call: Int
    private let usual: HTTPSTransport
    private let first: HTTPSTransport
    private let others: HTTPSTransport
    private let isFirst = Mutex(true)

    init(lane: Int, call: Int, usual: HTTPSTransport, faulty: HTTPSTransport, isOnce: Bool) {
      self.lane = lane
      self.call = call
      self.usual = usual
      first = faulty
      others = isOnce ? usual : faulty
    }

    func send(_ request: SpineRequest) async throws -> SpineResponse {
      let isFirst = isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst
      }
      var request = request
      (request.headers["x-lane"], request.headers["x-call"]) = ("\(lane)", "\(call)")
      return try await (isFirst ? first : others).send(request)
    }
  }
#endif
