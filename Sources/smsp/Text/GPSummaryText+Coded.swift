extension GPSummaryText {
  /// The coded entries that are interpreted, as a table.
  func writeCodedEntries(to page: inout Page) {
    guard !summary.codedEntries.isEmpty else { return }
    page.heading("Coded content")
    let names = Dictionary(
      summary.codedEntries.compactMap { entry in entry.id.map { ($0, entry.name) } }, uniquingKeysWith: { first, _ in first })
    let systems = Set(summary.codedEntries.compactMap(\.codeSystem))
    let common = systems.count == 1 ? systems.first : nil
    if let common { page.field("Codes of", CodeSystem.name(common)) }
    page.blank()
    var table = TextTable(header: ["Kind", "Name", "Code", "When", "Status"])
    table.rows = summary.codedEntries.map { entry in
      var notes = entry.isNegated ? ["NEGATED: the entry says that this is not so"] : []
      if let mood = entry.mood, let words = Self.moods[mood], !entry.isMedication { notes.append(words) }
      if let value = entry.value { notes.append("Value: \(value)") }
      notes += entry.doses.map { "Dose: \($0)" } + entry.quantities.map { "Quantity: \($0)" }
      notes += entry.supportingText.map { "Text: \($0)" } + entry.about.map { "About \(names[$0] ?? "entry \($0)")" }
      notes += entry.reasons.map { "Because of \(names[$0] ?? "entry \($0), which is not among these")" }
      if let system = entry.codeSystem, common == nil { notes.append("Code of \(CodeSystem.name(system))") }
      if let text = entry.originalText, text != entry.name { notes.append("Original text: \(text)") }
      if !entry.notInterpreted.isEmpty { notes.append("Present, not interpreted: \(entry.notInterpreted.joined(separator: ", "))") }
      return TextTable.Row(
        cells: [entry.kind, entry.name, entry.code ?? "", entry.timeText ?? "", entry.status ?? ""], notes: notes)
    }
    table.write(to: &page, indent: 2)
  }

  /// What an entry is that did not happen (HL7 V3 vocabulary ActMood).
  private static let moods = [
    "RQO": "Asked for, not done", "INT": "Intended, not done", "PRP": "Proposed, not done", "PRMS": "Promised, not done",
  ]

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
