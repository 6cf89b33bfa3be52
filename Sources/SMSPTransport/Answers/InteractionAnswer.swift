import HL7V3Runtime

/// An answer of the Spine that is known to belong to its request: of the kind asked for, or saying in warnings why there is nothing.
struct InteractionAnswer {
  let message: ReceivedMessage
  /// The interaction: without the element that the Spine puts around it.
  let interaction: RawNode
  let warnings: [SpineIssue]
  let patientConfirmed: Bool

  /// Whether it says, in warnings, that there is nothing: a failed query that did not fail.
  var isWithoutContent: Bool { interaction.name.local == "QUQI_IN010000UK14" }

  /// Whether it says that the patient has no record.
  var saysNoRecord: Bool { warnings.contains { $0.code == SpineIssue.Known.noRecord } }

  /// Reads an answer.
  /// - Throws: ``SpineError`` for everything but the answer asked for, from this exchange and about this patient.
  init(_ response: SpineResponse, to query: InteractionID, _ correlation: Correlation, documents: DocumentRegistry) throws(SpineError) {
    do throws(SpineError) {
      let answer = try SOAPAnswer(response)
      try correlation.checkHeader(answer.header)
      if let fault = answer.fault {
        var error = SpineError(.fault)
        error.fault = fault
        throw error
      }
      interaction = try Self.interaction(in: answer.body, of: query)
      message = ReceivedMessage(bytes: response.body, documents: documents)
      try correlation.checkAcknowledgements(interaction)
      patientConfirmed = try correlation.checkPatients(answer.envelope)
      warnings = try Self.warnings(interaction)
      if isWithoutContent || query.answers.contains(interaction.name.local) { return }
      // A positive acknowledgement where data were asked for.
      throw SpineError(.unexpectedPayload, rule: "an acknowledgement is not an answer to a query")
    } catch {
      var failure = error
      failure.status = response.status
      throw failure
    }
  }

  /// The interaction in a body: the element itself, or the only one within it (FACTS b.1).
  private static func interaction(in body: RawNode, of query: InteractionID) throws(SpineError) -> RawNode {
    func isKnown(_ node: RawNode) -> Bool {
      let name = node.name
      return name.namespace == "urn:hl7-org:v3" && (query.answers.contains(name.local) || InteractionID.failures.contains(name.local))
    }
    if isKnown(body) { return body }
    let parts = body.elements
    guard let inner = parts.first, parts.count == 1, isKnown(inner) else {
      throw SpineError(.unexpectedPayload, rule: "the body holds no answer to \(query.name)")
    }
    return inner
  }

  /// The reasons of an answer that is not negative.
  /// - Throws: ``SpineError`` with all reasons when it is.
  private static func warnings(_ interaction: RawNode) throws(SpineError) -> [SpineIssue] {
    let issues = SpineIssue.all(in: interaction)
    let types = interaction.elements(named: "acknowledgement").map { $0.attribute("typeCode") }
    let hasErrors = issues.contains { $0.severity == .error }
    switch types.first ?? nil {
    case "AA" where types.count == 1 && !hasErrors: return issues
    // Warnings alone are no error; a refusal without any reason is one (FACTS d.1).
    case "AE" where types.count == 1 && !hasErrors && !issues.isEmpty: return issues
    default:
      var error = SpineError(.negativeAcknowledgement)
      error.issues = issues
      error.acknowledgementType = types.contains("AR") ? .reject : .error
      throw error
    }
  }
}

extension SpineIssue {
  /// The reasons and the details that an interaction gives, in document order.
  static func all(in interaction: RawNode) -> [SpineIssue] {
    let details = interaction.elements(named: "acknowledgement").flatMap { $0.elements(named: "acknowledgementDetail") }.map { detail in
      SpineIssue(detail.elements(named: "code").first, qualifiers: [detail.attribute("typeCode")].compactMap { $0 })
    }
    let reasons = (interaction.first("ControlActEvent")?.elements(named: "reason") ?? []).map { reason in
      let code = reason.first("justifyingDetectedIssueEvent", "code")
      // The qualifier is known to come as an attribute and as a value element.
      return SpineIssue(
        code,
        qualifiers: (code?.elements(named: "qualifier") ?? []).compactMap { $0.attribute("code") ?? $0.first("value")?.attribute("code") })
    }
    return details + reasons
  }

  private init(_ code: RawNode?, qualifiers: [String]) {
    let isWarning = !qualifiers.isEmpty && qualifiers.allSatisfy { ["WG", "W", "IF", "I"].contains($0) }
    self.init(
      code: code?.attribute("code") ?? "", codeSystem: code?.attribute("codeSystem"), severity: isWarning ? .warning : .error,
      displayName: code?.attribute("displayName"))
  }
}
