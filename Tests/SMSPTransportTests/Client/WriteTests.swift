import SMSPTesting
import SMSPTransport
import Testing

/// A change of consent is made once, or nobody is told that it was.
@Suite("Writes")
struct WriteTests {
  static let patient = AnswerTests.number(.summary)

  static func set(_ steps: SimulatedStep..., change: PermissionChange = .no) async -> (SimulatedSpine, Result<Void, SpineError>) {
    let spine = SimulatedSpine.demonstration()
    spine.play(steps)
    do throws(SpineError) {
      _ = try await Sample.client(over: spine).setPermission(change, of: patient, user: Sample.user)
      return (spine, .success(()))
    } catch { return (spine, .failure(error)) }
  }

  @Test("A change is seen by the next query", arguments: [(PermissionChange.no, Permission.no), (.yes, .yes), (.ask, .ask)])
  func changes(_ change: PermissionChange, _ expected: Permission) async throws {
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine)
    #expect(try await client.setPermission(change, of: Self.patient, user: Sample.user).content == change)
    #expect(try await client.permissions(of: Self.patient).content.permission(to: .view) == expected)
    #expect(try await client.hasPermissions(of: Self.patient).content.permission(to: .view) == expected)
    #expect(try await client.permissions(of: Self.patient, to: nil).content.permission(to: .store) == .yes)
    guard change == .no else { return }
    guard case .dissented = try await client.summary(for: Self.patient) else { Issue.record("not dissented"); return }
  }

  @Test("Nothing sent, then sent again: the same message, and done once")
  func refusedConnection() async throws {
    let (spine, result) = await Self.set(.unreachable(TransportError(.connect)))
    #expect(throws: Never.self) { try result.get() }
    #expect(spine.changes == 1 && spine.requests.count == 2 && spine.requests[0].body == spine.requests[1].body)
  }

  @Test("Done and the answer lost: the second attempt is a duplicate, so the outcome is unknown")
  func lost() async throws {
    let (spine, result) = await Self.set(.lost())
    #expect(throws: SpineError(.outcomeUnknown)) { try result.get() }
    if case .failure(let error) = result {
      #expect(error.cause == .negativeAcknowledgement && error.messageIDs.count == 2 && error.hasIssue("401"))
    }
    #expect(spine.changes == 1 && spine.requests.count == 2 && spine.requests[0].body == spine.requests[1].body)
  }

  @Test("Lost twice: no third attempt")
  func lostTwice() async throws {
    let (spine, result) = await Self.set(.lost(), .lost())
    #expect(throws: SpineError(.outcomeUnknown)) { try result.get() }
    #expect(spine.changes == 1 && spine.requests.count == 2)
  }

  @Test("Lost before it was done: the second attempt does it")
  func lostBefore() async throws {
    let (spine, result) = await Self.set(.unreachable(TransportError(.readTimeout)))
    #expect(throws: Never.self) { try result.get() }
    #expect(spine.changes == 1)
  }

  @Test("An answer to something else leaves the outcome unknown")
  func mismatch() async throws {
    let (spine, result) = await Self.set(AnswerTests.relatesTo { _ in "<wsa:RelatesTo>\(AnswerTests.foreign)</wsa:RelatesTo>" })
    #expect(throws: SpineError(.outcomeUnknown)) { try result.get() }
    if case .failure(let error) = result { #expect(error.cause == .correlationMismatch) }
    #expect(spine.requests.count == 1)
  }

  @Test("A refusal is a refusal", arguments: ["400", "35160", "35506", "430", "500"])
  func refusal(_ code: String) async throws {
    let (spine, result) = await Self.set(.refused(SimulatedIssue.reasons(for: code) ?? []))
    #expect(throws: SpineError(.negativeAcknowledgement)) { try result.get() }
    #expect(spine.changes == 0 && spine.requests.count == 1)
  }

  @Test("The budget for retries ends them")
  func budget() async throws {
    let spine = SimulatedSpine.demonstration()
    spine.play(Array(repeating: .unreachable(TransportError(.connect)), count: 10))
    let client = Sample.client(over: spine) { $0.retryBudget = RetryBudget(capacity: 1) }
    await #expect(throws: SpineError(.noAnswer)) { _ = try await client.permissions(of: Self.patient) }
    #expect(spine.requests.count == 2)
  }
}
