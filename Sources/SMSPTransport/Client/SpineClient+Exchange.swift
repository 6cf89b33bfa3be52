import HL7V3Runtime

extension SpineClient {
  /// An answer and the ids of the attempts it took.
  struct Exchange {
    let answer: InteractionAnswer
    let messageIDs: [MessageID]

    func result<Content>(_ content: Content) -> SpineAnswer<Content> {
      SpineAnswer(
        content: content, patientConfirmed: answer.patientConfirmed, warnings: answer.warnings, messageIDs: messageIDs,
        message: answer.message)
    }
  }

  /// Sends a request until there is an answer, or no sense in trying again, and reads it.
  func exchange(_ query: any SpineQuery, by access: AccessContext) async throws(SpineError) -> Exchange {
    let environment = configuration.environment
    let start = environment.instant()
    var attempts = Attempts(id: environment.messageID())
    var message = try message(query, attempts.id, access)
    while true {
      let outcome: ExchangeOutcome
      let failure: SpineError
      do throws(SpineError) {
        let answer = try await attempt(query, attempts.id, message, deadline: start + configuration.timeLimit)
        configuration.retryBudget.succeeded()
        return Exchange(answer: answer, messageIDs: attempts.ids)
      } catch {
        failure = error
        outcome = error.outcome
      }
      let decision = configuration.retry.decide(
        outcome, isWrite: query.isWrite, attempt: attempts.ids.count, elapsed: start.duration(to: environment.instant()),
        deadline: configuration.timeLimit, earlierMayHaveBeenProcessed: attempts.mayHaveBeenProcessed, random: environment.random())
      guard case .retry(let wait, let ids) = decision, configuration.retryBudget.spend() else {
        throw attempts.final(failure, decision, isWrite: query.isWrite)
      }
      do { try await environment.sleep(wait) } catch { throw attempts.final(failure, decision, isWrite: query.isWrite) }
      attempts.next(after: outcome, id: ids == .same ? attempts.id : environment.messageID())
      // The same message again is the same bytes, its time included.
      if ids == .new { message = try self.message(query, attempts.id, access) }
    }
  }

  /// One attempt.
  private func attempt(
    _ query: any SpineQuery, _ id: MessageID, _ message: [UInt8], deadline: ContinuousClock.Instant
  ) async throws(SpineError) -> InteractionAnswer {
    let request = SpineRequest(interaction: query.interaction, body: message, deadline: deadline)
    let response: SpineResponse
    do { response = try await transport.send(request) } catch {
      var failure = SpineError(.noAnswer)
      failure.transport = error as? TransportError ?? TransportError(error is CancellationError ? .cancelled : .other)
      if failure.transport?.code == .other { failure.underlying = error }
      throw failure
    }
    do throws(SpineError) {
      return try InteractionAnswer(
        response, to: query.interaction, Correlation(id: id, patient: query.patient), documents: configuration.documents)
    } catch {
      var failure = error
      failure.retryAfter = response.retryAfter
      throw failure
    }
  }

  /// The message, the same bytes for the same id and time.
  private func message(_ query: any SpineQuery, _ id: MessageID, _ access: AccessContext) throws(SpineError) -> [UInt8] {
    let wrapper = RequestWrapper(
      id: id, time: configuration.environment.now(), interaction: query.interaction, sender: configuration.asid,
      receiver: configuration.spine, user: access.user)
    let envelope = SpineEnvelope(wrapper: wrapper, endpoint: configuration.endpoint, address: configuration.address)
    do throws(XMLError) { return try envelope.bytes(query.document(wrapper)) } catch {
      var failure = SpineError(.invalidRequest, rule: "the request breaks its schema at \(error.path)")
      failure.xml = error
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
