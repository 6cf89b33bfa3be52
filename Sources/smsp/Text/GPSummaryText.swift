import HL7V3Runtime

/// A GP summary for people to read.
struct GPSummaryText {
  let summary: GPSummaryContent
  /// The patient that the message around it is about.
  let patient: PatientNumber?

  init(_ summary: GPSummaryContent, patient: PatientNumber?) {
    self.summary = summary
    self.patient = patient
  }

  func write(to page: inout Page) {
    page.heading("GP summary")
    if let own = summary.patient, let patient, own.value != patient.value {
      page.field("Patient", "\(own.text) (\(own.remark)); NOT the patient of the message", .bad)
    }
    page.field("Document id", summary.id)
    page.field("Type", summary.code?.displayName.map { "\($0) (\(summary.code?.code ?? ""))" } ?? summary.code?.code)
    page.field("Effective", summary.effectiveTime.map(TimeText.of))
    page.field("Status", summary.status)
    for author in summary.authors { page.field("Author", author.text) }
    for other in summary.replaces { page.field("Replaces", other) }
    if summary.sections.isEmpty {
      page.blank()
      page.paragraph("There is no presentation text in this summary.", indent: 2, .caution)
    }
    for section in summary.sections { write(section, to: &page) }
    writeCodedEntries(to: &page)
    writeCodedGroups(to: &page)
  }

  private func write(_ section: PresentationText.Section, to page: inout Page) {
    page.blank()
    if let heading = section.heading {
      let lines = TextWrapping.lines(heading, width: page.width - 2)
      for line in lines { page.line(line, indent: 2, .strong) }
      page.line(String(repeating: "-", count: lines.map(TerminalText.columns).max() ?? 1), indent: 2, .strong)
    }
    for (index, block) in section.blocks.enumerated() {
      if index > 0 { page.blank() }
      write(block, to: &page)
    }
    if section.blocks.isEmpty { page.line("(nothing in this section)", indent: 2, .faint) }
  }

  private func write(_ block: PresentationText.Block, to page: inout Page) {
    switch block {
    case .heading(_, let text): page.paragraph(text, indent: 2, .strong)
    case .paragraph(let text): page.paragraph(text, indent: 2)
    case .preformatted(let text):
      for line in TerminalText.visible(text.replacing("\t", with: "    ")).split(separator: "\n", omittingEmptySubsequences: false) {
        // Lines as set, unless they are too long for the page.
        if TerminalText.columns(String(line)) + 2 <= page.width {
          page.line(String(line), indent: 2)
        } else {
          page.paragraph(String(line), indent: 2)
        }
      }
    case .list(let items):
      for item in items {
        let indent = 2 + 2 * item.depth
        page.paragraph("\(item.marker) \(item.text)", indent: indent, hanging: TerminalText.columns(item.marker) + 1)
      }
    case .table(let table):
      if let caption = table.caption, !caption.isEmpty { page.paragraph(caption, indent: 2) }
      let header = table.header.first ?? []
      // Further rows of headers are rows like others: there is one line of headers in a plain table.
      let rows = table.header.dropFirst() + table.rows
      TextTable(header: header, rows: rows.map { TextTable.Row(cells: $0) }).write(to: &page, indent: 2)
    }
  }
}
