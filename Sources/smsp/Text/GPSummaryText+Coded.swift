extension GPSummaryText {
  /// The coded entries that are interpreted, as a table.
  func writeCodedEntries(to page: inout Page) {
    guard !summary.codedEntries.isEmpty else { return }
    page.heading("Coded content")
    let names = Dictionary(
      summary.codedEntries.compactMap { entry in entry.id.map { ($0, entry.name) } }, uniquingKeysWith: { first, _ in first })
    var table = TextTable(header: ["Kind", "Name", "Code", "When", "Status"])
    table.rows = summary.codedEntries.map { entry in
      var notes = entry.isNegated ? ["NEGATED: the entry says that this is not so"] : []
      notes += entry.doses.map { "Dose: \($0)" } + entry.about.map { "About \(names[$0] ?? "entry \($0)")" }
      if let text = entry.originalText, text != entry.name { notes.append("Original text: \(text)") }
      return TextTable.Row(
        cells: [entry.kind, entry.name, entry.code ?? "", entry.timeText ?? "", entry.status ?? ""], notes: notes)
    }
    table.write(to: &page, indent: 2)
    page.blank()
    page.paragraph("What else these entries hold is present, not interpreted.", indent: 2, .caution)
  }

  /// The groups with entries that are not interpreted, and how many there are.
  func writeCodedGroups(to page: inout Page) {
    let groups = summary.codedGroups.filter { $0.entries > $0.interpreted || $0.entries == 0 }
    guard !groups.isEmpty || !summary.notInterpreted.isEmpty else { return }
    page.heading("Coded content: present, not interpreted", .caution)
    for group in groups {
      let code = group.code.map { $0 == group.name ? "" : " (\($0))" } ?? ""
      let count = group.entries - group.interpreted
      page.paragraph("\(group.name)\(code): \(count == 1 ? "1 entry" : "\(count) entries")", indent: 2, hanging: 2)
    }
    for element in summary.notInterpreted {
      page.paragraph(element.count == 1 ? element.name : "\(element.name), \(element.count) times", indent: 2, hanging: 2)
    }
  }
}
