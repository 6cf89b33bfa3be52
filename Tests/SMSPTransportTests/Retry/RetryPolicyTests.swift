import SMSPTransport
import Testing

@Suite("When an exchange is tried again")
struct RetryPolicyTests {
  /// A row of the table: what happened, and what follows for a read, for a write, and for a write of which an earlier attempt may have been done.
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let outcome: ExchangeOutcome
    let read: RetryDecision
    let write: RetryDecision
    let writeAgain: RetryDecision

    init(_ id: String, _ outcome: ExchangeOutcome, read: RetryDecision, write: RetryDecision, again: RetryDecision) {
      testDescription = id
      self.outcome = outcome
      self.read = read
      self.write = write
      writeAgain = again
    }
  }

  static let new = RetryDecision.retry(after: .milliseconds(100), ids: .new)
  static let same = RetryDecision.retry(after: .milliseconds(100), ids: .same)
  static let stop = RetryDecision.stop(outcomeUnknown: false)
  static let unknown = RetryDecision.stop(outcomeUnknown: true)

  static let table: [Row] =
    [.dns, .connect, .connectTimeout, .poolTimeout].map { (code: TransportError.Code) in
      Row("not sent: \(code)", .noAnswer(TransportError(code)), read: new, write: same, again: same)
    }
    + [.tlsServer, .tlsHostname, .tlsPin, .tlsClientRejected, .shutdown, .invalidRequest].map { (code: TransportError.Code) in
      Row("never: \(code)", .noAnswer(TransportError(code)), read: stop, write: stop, again: unknown)
    }
    + [.connectionClosed, .readTimeout].map { (code: TransportError.Code) in
      Row("perhaps done: \(code)", .noAnswer(TransportError(code)), read: new, write: same, again: unknown)
    }
    + [.deadline, .redirect, .responseTooLarge, .decompression, .malformedResponse, .cancelled].map { (code: TransportError.Code) in
      Row("perhaps done, never again: \(code)", .noAnswer(TransportError(code)), read: stop, write: unknown, again: unknown)
    }
    + ["200", "206", "208"].map {
      Row("passing fault \($0)", .fault(codes: [$0], retryAfter: nil), read: new, write: same, again: unknown)
    }
    + [
      Row("passing faults", .fault(codes: ["200", "208"], retryAfter: nil), read: new, write: same, again: unknown),
      Row("mixed faults", .fault(codes: ["200", "101"], retryAfter: nil), read: stop, write: stop, again: unknown),
      Row("fault without codes", .fault(codes: [], retryAfter: nil), read: stop, write: stop, again: unknown),
      Row("429", .httpStatus(429, retryAfter: nil), read: new, write: same, again: same),
      Row("503", .httpStatus(503, retryAfter: nil), read: new, write: same, again: same),
      Row("504", .httpStatus(504, retryAfter: nil), read: new, write: same, again: unknown),
      Row("403", .httpStatus(403, retryAfter: nil), read: stop, write: stop, again: unknown),
      Row("500", .httpStatus(500, retryAfter: nil), read: stop, write: unknown, again: unknown),
      Row("AR 502", .negativeAcknowledgement(.reject, codes: ["502"]), read: new, write: same, again: same),
      Row("AE 502", .negativeAcknowledgement(.error, codes: ["502"]), read: stop, write: stop, again: unknown),
      Row("unusable", .unusable, read: stop, write: unknown, again: unknown),
      Row("success", .success, read: stop, write: stop, again: stop),
    ]
    + ["400", "401", "410", "420", "430", "500"].map {
      Row("AE \($0)", .negativeAcknowledgement(.error, codes: [$0]), read: stop, write: stop, again: unknown)
    }

  @Test("Each outcome has its decision", arguments: table)
  func decides(_ row: Row) {
    let policy = RetryPolicy(firstWait: .milliseconds(200))
    func decide(isWrite: Bool, earlier: Bool = false) -> RetryDecision {
      policy.decide(
        row.outcome, isWrite: isWrite, attempt: 1, elapsed: .zero, deadline: .seconds(60), earlierMayHaveBeenProcessed: earlier, random: 0.5
      )
    }
    #expect(decide(isWrite: false) == row.read)
    #expect(decide(isWrite: true) == row.write)
    #expect(decide(isWrite: true, earlier: true) == row.writeAgain)
  }

  @Test("A duplicate message id after a lost answer is an unknown outcome, not a success")
  func duplicate() {
    let decision = RetryPolicy().decide(
      .negativeAcknowledgement(.error, codes: ["401"]), isWrite: true, attempt: 2, elapsed: .seconds(1), deadline: nil,
      earlierMayHaveBeenProcessed: true, random: 0.5)
    #expect(decision == .stop(outcomeUnknown: true))
  }

  @Test("The number of attempts is an end", arguments: [(1, true), (2, true), (3, false), (4, false)])
  func attempts(_ attempt: Int, _ goesOn: Bool) {
    let decision = RetryPolicy().decide(
      .httpStatus(503, retryAfter: nil), isWrite: false, attempt: attempt, elapsed: .zero, deadline: nil, random: 0)
    #expect((decision != .stop(outcomeUnknown: false)) == goesOn)
  }

  @Test("Waits double, are spread over all of their range, and have a bound")
  func waits() {
    let policy = RetryPolicy(attempts: 100, firstWait: .milliseconds(200), longestWait: .seconds(1))
    func wait(_ attempt: Int, _ random: Double) -> RetryDecision {
      policy.decide(
        .noAnswer(TransportError(.connect)), isWrite: false, attempt: attempt, elapsed: .zero, deadline: nil, random: random)
    }
    for (attempt, bound) in [(1, 200), (2, 400), (3, 800), (4, 1000), (99, 1000)] {
      #expect(wait(attempt, 0) == .retry(after: .zero, ids: .new))
      #expect(wait(attempt, 0.5) == .retry(after: .milliseconds(bound / 2), ids: .new))
      #expect(wait(attempt, 1) == .retry(after: .milliseconds(bound), ids: .new))
    }
  }

  @Test(
    "Retry-After is kept to, and the deadline is over all",
    arguments: [
      (wish: 2, elapsed: 0, decision: RetryDecision.retry(after: .milliseconds(2100), ids: .new)),
      (wish: 2, elapsed: 7, decision: .retry(after: .milliseconds(2100), ids: .new)),
      (wish: 2, elapsed: 8, decision: .stop(outcomeUnknown: false)),
      (wish: 9, elapsed: 0, decision: .retry(after: .milliseconds(9100), ids: .new)),
      (wish: 10, elapsed: 0, decision: .stop(outcomeUnknown: false)),
      (wish: 100_000_000, elapsed: 0, decision: .stop(outcomeUnknown: false)),
      (wish: -5, elapsed: 0, decision: .retry(after: .milliseconds(100), ids: .new)),
      (wish: 0, elapsed: 10, decision: .stop(outcomeUnknown: false)),
    ])
  func retryAfter(wish: Int, elapsed: Int, decision: RetryDecision) {
    let decided = RetryPolicy().decide(
      .httpStatus(503, retryAfter: .seconds(wish)), isWrite: false, attempt: 1, elapsed: .seconds(elapsed), deadline: .seconds(10),
      random: 0.5)
    #expect(decided == decision)
  }

  @Test("A budget allows its tokens, and successes put some back")
  func budget() {
    let budget = RetryBudget(capacity: 2, refund: 0.5)
    #expect(budget.spend() && budget.spend() && !budget.spend())
    budget.succeeded()
    #expect(!budget.spend())
    budget.succeeded()
    #expect(budget.spend() && !budget.spend())
    for _ in 0..<100 { budget.succeeded() }
    #expect(budget.spend() && budget.spend() && !budget.spend())
  }

  @Test("Errors are equal by code, and say what to do without a value")
  func errors() {
    #expect(TransportError(.connect, detail: "a") == TransportError(.connect, detail: "b"))
    #expect(TransportError(.connect) != TransportError(.dns))
    #expect("\(TransportError(.tlsClientRejected, detail: "UNKNOWN_CA"))".hasSuffix("(UNKNOWN_CA)"))
    #expect(TransportError(.connectionClosed).mayHaveBeenProcessed)
    #expect(!TransportError(.connectionClosed, mayHaveBeenProcessed: false).mayHaveBeenProcessed)
  }
}
