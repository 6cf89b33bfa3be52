extension SummaryText {
  /// The documents of an answer as a table, what does not fit a column below each.
  func writeDocuments(to page: inout Page) {
    guard let documents = message.documents else { return }
    page.heading(documents.count == 1 ? "Document" : "Documents (\(documents.count))")
    page.field("Care record", message.recordState?.shortText)
    if documents.isEmpty { return page.line("The list is empty.", indent: 2) }
    var table = TextTable(header: ["Effective", "Type", "Status", "Author", "Bytes"])
    table.rows = documents.map { document in
      TextTable.Row(
        cells: [
          document.effectiveTime.map(TimeText.of) ?? "", document.type?.displayName ?? document.type?.code ?? "",
          document.status?.shortText ?? "", document.author?.shortText ?? "", document.bytes ?? "",
        ], notes: Self.notes(on: document))
    }
    page.blank()
    table.write(to: &page, indent: 2)
  }

  private static func notes(on document: DocumentSummary) -> [String] {
    var notes = ["Document id \(document.id ?? "missing")"]
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { notes.append("\(label) \(value)") }
    }
    // A title that repeats the type says nothing.
    if document.title != document.type?.displayName { add("Title", document.title) }
    add("Data quality", document.quality?.shortText)
    add("Author", document.author?.text)
    add("Stored", document.stored == document.effectiveTime ? nil : document.stored.map(TimeText.of))
    add("Payload", document.payload?.text)
    add("Replaced by document", document.replacedBy)
    add("Withdrawn by document", document.withdrawnBy)
    add("Document set", document.setID)
    add("Version", document.version)
    add("Kept by", document.custodian)
    return notes
  }
}
