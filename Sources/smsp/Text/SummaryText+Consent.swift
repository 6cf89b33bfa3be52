extension SummaryText {
  /// The assertions as a table, and what their absence means.
  func writeConsent(to page: inout Page) {
    guard let consent = message.consent else { return }
    page.heading("Consent")
    if let number = consent.nhsNumber, number.value != message.patient?.value {
      page.field("NHS number", "\(number.text) (\(number.remark)); NOT the patient of the message", .bad)
    }
    var table = TextTable(header: ["Function", "Permission", "Context", "Resource", "For"])
    let unsaid = message.kind == .request ? "asked about" : ""
    for assertion in consent.assertions {
      let notes = assertion.note.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : ["Note: \($0)"] } ?? []
      table.rows.append(
        TextTable.Row(
          cells: [
            assertion.function ?? "", assertion.permission?.text ?? unsaid, assertion.context ?? "", assertion.resource ?? "",
            assertion.accessor ?? "",
          ], notes: notes))
    }
    for function in consent.ask { table.rows.append(TextTable.Row(cells: [function, "Ask (no assertion)", "", "", ""])) }
    table.write(to: &page, indent: 2)
    if message.kind == .response, !consent.isComplete {
      page.blank()
      page.paragraph("For what was asked about and is not listed, the patient is to be asked.", indent: 2)
    }
  }
}
