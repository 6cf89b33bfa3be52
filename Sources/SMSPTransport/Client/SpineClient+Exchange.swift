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

  /// Sends a request and reads the answer.
  func exchange(_ query: any SpineQuery, by access: AccessContext) async throws(SpineError) -> Exchange {
    let loop = AttemptLoop(
      transport: transport, retry: configuration.retry, budget: configuration.retryBudget, timeLimit: configuration.timeLimit,
      environment: configuration.environment,
      audit: AuditTrail(
        sink: configuration.audit, record: AuditRecord(query, access, system: configuration.asid), now: configuration.environment.now))
    let (answer, ids) = try await loop.run(isWrite: query.isWrite) { id throws(SpineError) in
      SpineRequest(interaction: query.interaction, body: try message(query, id, access))
    } read: { response, id throws(SpineError) in
      try InteractionAnswer(
        response, to: query.interaction, Correlation(id: id, patient: query.patient), documents: configuration.documents)
    }
    return Exchange(answer: answer, messageIDs: ids)
  }

  private func message(_ query: any SpineQuery, _ id: MessageID, _ access: AccessContext) throws(SpineError) -> [UInt8] {
    let values = RequestValues(
      id: id, time: configuration.environment.now(), patient: query.patient, entry: query.entry, user: access.user)
    return try forms.bytes(of: query, values, written)
  }

  /// A request made of its types, checked against the schema.
  func written(_ query: any SpineQuery, _ values: RequestValues) throws(SpineError) -> [UInt8] {
    let wrapper = RequestWrapper(
      id: values.id, time: values.time, interaction: query.interaction, sender: configuration.asid, receiver: configuration.spine,
      user: values.user)
    do throws(XMLError) {
      let envelope = SpineEnvelope(
        wrapper: wrapper, endpoint: configuration.endpoint, address: configuration.address, devices: try devices.get())
      return try envelope.bytes(query.document(wrapper))
    } catch { throw SpineError(unwritable: error) }
  }
}

extension SpineError {
  /// A request that cannot be written.
  init(unwritable error: XMLError) {
    self.init(.invalidRequest, rule: "the request breaks its schema at \(error.path)")
    xml = error
  }
}
