/// A message for people to read.
struct SummaryText {
  let message: MessageSummary

  init(_ message: MessageSummary) { self.message = message }

  /// Writes all that the message has, the most important first.
  func write(to page: inout Page) {
    writeTitle(to: &page)
    writePatient(to: &page)
    writeQuery(to: &page)
    writeFailures(to: &page)
    writeFault(to: &page)
    writeSMSPAnswers(to: &page)
    writeConsent(to: &page)
    writeEvents(to: &page)
    writeDocuments(to: &page)
    message.summary.map { GPSummaryText($0, patient: message.patient).write(to: &page) }
    writeMessage(to: &page)
    writeSMSPEnvelope(to: &page)
    writeEnvelope(to: &page)
    writeNotInterpreted(to: &page)
    writeDeviations(to: &page)
  }

  private func writeTitle(to page: inout Page) {
    let title = message.kind == .soapFault ? Interaction.Kind.soapFault.rawValue : message.document
    page.paragraph(message.meaning.map { "\(title) — \($0)" } ?? title, .strong)
    if let outcome = message.outcome {
      page.paragraph(outcome.text, outcome.isError ? .bad : .good)
    } else {
      switch message.kind {
      case .request: page.paragraph("A request.")
      case .notInterpreted: page.paragraph("This build has no type for this document: it is present, not interpreted.", .caution)
      default: break
      }
    }
  }

  private func writePatient(to page: inout Page) {
    guard let patient = message.patient else { return }
    page.heading("Patient")
    page.field("NHS number", "\(patient.text) (\(patient.remark))", patient.isValid ? .plain : .bad)
  }

  private func writeQuery(to page: inout Page) {
    guard !message.query.isEmpty else { return }
    page.heading("Query")
    for parameter in message.query {
      page.field(Self.capitalised(parameter.name), parameter.meaning.map { "\(parameter.value) — \($0)" } ?? parameter.value)
    }
  }

  private func writeEvents(to page: inout Page) {
    guard let events = message.events else { return }
    page.heading(events.count == 1 ? "Event" : "Events (\(events.count))")
    if events.isEmpty { return page.line("The list is empty.", indent: 2) }
    var table = TextTable(header: ["Stored", "Status", "Type", "Author"])
    for event in events {
      var notes = ["Event id \(event.id ?? "missing")"]
      if let payload = event.payload { notes.append("Payload \(payload.text)") }
      if let other = event.withdrawnBy { notes.append("Withdrawn by event \(other)") }
      table.rows.append(
        TextTable.Row(
          cells: [
            event.stored.map(TimeText.of) ?? "", event.status?.shortText ?? "", event.type?.displayName ?? event.type?.code ?? "",
            event.author?.shortText ?? "",
          ], notes: notes))
    }
    // A column in which nothing stands says nothing.
    if table.rows.allSatisfy({ $0.cells.last?.isEmpty ?? true }) {
      table.header.removeLast()
      for index in table.rows.indices { table.rows[index].cells.removeLast() }
    }
    table.write(to: &page, indent: 2)
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
