extension SummaryText {
  /// What an operation of the provider answers.
  func writeSMSPAnswers(to page: inout Page) {
    guard let smsp = message.smsp, smsp.response != nil || !smsp.answers.isEmpty else { return }
    page.heading("Answer")
    page.field("Response", smsp.response?.text)
    if smsp.response?.meaning != nil { page.field("Provider says", smsp.response?.displayName) }
    for answer in smsp.answers {
      page.field(Self.capitalised(answer.name), answer.meaning.map { "\(answer.value) — \($0)" } ?? answer.value)
    }
  }

  /// The ITK envelope.
  func writeSMSPEnvelope(to page: inout Page) {
    guard let smsp = message.smsp, smsp.service != nil || smsp.trackingID != nil || !smsp.payloads.isEmpty else { return }
    page.heading("ITK envelope")
    page.field("Service", smsp.service)
    page.field("Tracking id", smsp.trackingID)
    page.field("Interaction", smsp.interaction)
    for profile in smsp.profiles { page.field("Profile", profile) }
    page.field("Payload", smsp.payloads.joined(separator: ", "))
    page.field("Sender", smsp.sender)
    for receiver in smsp.receivers { page.field("Receiver", receiver) }
    for identity in smsp.auditIdentities { page.field("Audit identity", identity) }
  }
}
