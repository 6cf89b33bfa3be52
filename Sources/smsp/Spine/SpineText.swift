import SMSPTransport

/// Results of the client for people to read.
enum SpineText {
  /// What a permission to view means for the one who wants to.
  static func view(_ permission: Permission) -> String {
    switch permission {
    case .yes: "Yes — permitted; the patient is asked all the same, unless a permission to view is on record"
    case .ask: "Ask — the patient is asked each time"
    default: "No — not permitted"
    }
  }

  static func write(_ permissions: Permissions, to page: inout Page) {
    var table = TextTable(header: ["Function", "Permission", "For"])
    for function in [AccessFunction.store, .view] {
      let said = permissions.assertions.first { $0.function == function }
      let permission = function == .view ? view(permissions.permission(to: function)) : permissions.permission(to: function).description
      table.rows.append(TextTable.Row(cells: [function.rawValue, permission, said?.accessor ?? (said == nil ? "no assertion" : "")]))
    }
    table.write(to: &page, indent: 2)
  }

  static func write<ID>(_ entries: [RecordEntry<ID>], to page: inout Page) {
    if entries.isEmpty { return page.line("None.", indent: 2) }
    var table = TextTable(header: ["Of", "State", "Type", "Author"])
    for entry in entries {
      var notes = ["Id \(entry.id?.description ?? "missing")"]
      if let by = entry.replacedBy { notes.append("Replaced by \(by)") }
      if let by = entry.withdrawnBy { notes.append("Withdrawn by \(by)") }
      let time = (entry.effectiveTime ?? entry.stored).map(TimeText.of) ?? ""
      let author = [entry.author, entry.organisation].compactMap { $0 }.joined(separator: ", ")
      table.rows.append(
        TextTable.Row(
          cells: [time, entry.state?.description ?? "", entry.typeName ?? entry.type?.rawValue ?? "", author], notes: notes))
    }
    table.write(to: &page, indent: 2)
  }

  /// What came of looking for a summary, in a line.
  static func word(_ outcome: SummaryOutcome) -> String {
    switch outcome {
    case .found(let found): "A summary of \(found.document.summary.effectiveTime.map(TimeText.of) ?? "no date"); view: \(found.consent)"
    case .noRecord: "No Summary Care Record"
    case .dissented: "Dissented: the summary must not be viewed"
    case .superseded(let number): "The number was merged" + (number.map { " into \($0.spaced); verify that with PDS" } ?? "")
    case .withdrawn: "The summary was withdrawn"
    }
  }

  static func write(_ outcome: SummaryOutcome, patient: NHSNumber, to page: inout Page) {
    guard case .found(let found) = outcome else { return page.line(word(outcome), indent: 2, .caution) }
    page.field("Consent to view", view(found.consent))
    page.field("Document", found.document.reference.id?.description)
    for warning in found.warnings { page.field("Warning", warning.code, .caution) }
    GPSummaryText(GPSummaryContent(found.document.summary.body), patient: PatientNumber(patient.digits)).write(to: &page)
  }
}
