/// Sends a request until there is an answer, or no sense in trying again: for both clients.
struct AttemptLoop: Sendable {
  let transport: any SpineTransport
  let retry: RetryPolicy
  let budget: RetryBudget
  let timeLimit: Duration
  let environment: ClientEnvironment
  let audit: AuditTrail

  /// Runs the attempts of a call, and records them.
  /// - Parameters:
  ///   - isWrite: Whether it changes something: then the same message goes again, and not often.
  ///   - message: Makes the request of a message id. Called once for each id, so that the same id means the same bytes.
  ///   - read: Reads an answer to the message with that id.
  func run<Answer>(
    isWrite: Bool, message: (MessageID) throws(SpineError) -> SpineRequest,
    read: (SpineResponse, MessageID) throws(SpineError) -> Answer
  ) async throws(SpineError) -> (answer: Answer, messageIDs: [MessageID]) {
    let result: (answer: Answer, messageIDs: [MessageID])
    do throws(SpineError) { result = try await attempts(isWrite: isWrite, message: message, read: read) } catch {
      await audit.failed(error)
      throw error
    }
    try await audit.succeeded(result.messageIDs)
    return result
  }

  private func attempts<Answer>(
    isWrite: Bool, message: (MessageID) throws(SpineError) -> SpineRequest,
    read: (SpineResponse, MessageID) throws(SpineError) -> Answer
  ) async throws(SpineError) -> (answer: Answer, messageIDs: [MessageID]) {
    let start = environment.instant()
    var attempts = Attempts(id: environment.messageID())
    var request = try message(attempts.id)
    while true {
      request.deadline = start + timeLimit
      // Before the first attempt nothing has been done yet; before another one, that may be.
      do throws(SpineError) { try await audit.started(attempts.id) } catch {
        throw attempts.ids.count == 1
          ? error : attempts.final(error, .stop(outcomeUnknown: isWrite && attempts.mayHaveBeenProcessed), isWrite: isWrite)
      }
      let failure: SpineError
      do throws(SpineError) {
        let answer = try await attempt(request, attempts.id, read)
        budget.succeeded()
        return (answer, attempts.ids)
      } catch { failure = error }
      let decision = retry.decide(
        failure.outcome, isWrite: isWrite, attempt: attempts.ids.count, elapsed: start.duration(to: environment.instant()),
        deadline: timeLimit, earlierMayHaveBeenProcessed: attempts.mayHaveBeenProcessed, random: environment.random())
      guard case .retry(let wait, let ids) = decision, budget.spend() else { throw attempts.final(failure, decision, isWrite: isWrite) }
      do { try await environment.sleep(wait) } catch { throw attempts.final(failure, decision, isWrite: isWrite) }
      attempts.next(after: failure.outcome, id: ids == .same ? attempts.id : environment.messageID())
      if ids == .new { request = try message(attempts.id) }
    }
  }

  private func attempt<Answer>(
    _ request: SpineRequest, _ id: MessageID, _ read: (SpineResponse, MessageID) throws(SpineError) -> Answer
  ) async throws(SpineError) -> Answer {
    let response: SpineResponse
    do { response = try await transport.send(request) } catch {
      var failure = SpineError(.noAnswer)
      failure.transport = error as? TransportError ?? TransportError(error is CancellationError ? .cancelled : .other)
      if failure.transport?.code == .other { failure.underlying = error }
      throw failure
    }
    do throws(SpineError) { return try read(response, id) } catch {
      var failure = error
      failure.status = response.status
      failure.retryAfter = response.retryAfter
      throw failure
    }
  }
}

/// The attempts of one call.
private struct Attempts {
  var ids: [MessageID]
  var mayHaveBeenProcessed = false

  init(id: MessageID) { ids = [id] }

  var id: MessageID { ids[ids.count - 1] }

  mutating func next(after outcome: ExchangeOutcome, id: MessageID) {
    mayHaveBeenProcessed = mayHaveBeenProcessed || outcome.mayHaveBeenProcessed
    ids.append(id)
  }

  /// What the call ends with. A write that may have been done does not fail: nobody knows.
  func final(_ failure: SpineError, _ decision: RetryDecision, isWrite: Bool) -> SpineError {
    var final = failure
    final.messageIDs = ids
    let isOpen: Bool
    switch decision {
    case .stop(let outcomeUnknown): isOpen = outcomeUnknown
    // No more attempts although one more was due.
    case .retry: isOpen = isWrite && (mayHaveBeenProcessed || failure.outcome.mayHaveBeenProcessed)
    }
    if isOpen {
      final.cause = failure.code
      final.code = .outcomeUnknown
      final.rule = "the change may have been made or not: look before you write again"
    }
    return final
  }
}
