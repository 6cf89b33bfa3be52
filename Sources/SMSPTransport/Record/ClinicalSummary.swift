public import HL7V3Runtime

/// A clinical document, such as a GP summary, whose patient is known to be the one asked about.
public struct ClinicalSummary: Sendable, Hashable, Confidential {
  /// The document's own id, as written.
  public let id: String?
  /// What kind of document it is.
  public let type: DocumentType?
  /// When its content was true, as written.
  public let effectiveTime: String?
  /// Its status, such as `active`.
  public let status: String?
  /// The names of its authors, people and organisations.
  public let authors: [String]
  /// The ids of the documents that it replaces.
  public let replaces: [String]
  /// What people read, by section.
  public let sections: [SummarySection]
  /// The whole document, coded content included. As its generated type it is in the answer's `message`.
  public let body: RawNode
}

/// A part of what people read of a summary, from one heading of the second level to the next (FACTS f).
public struct SummarySection: Sendable, Hashable, Confidential {
  /// The heading; nil for what stands before the first.
  public let heading: String?
  /// The heading's id in the text.
  public let id: String?
  /// What follows the heading: elements of the presentation text, `p`, `table`, `ul` and so on, and text between them.
  public let content: [RawNode.Content]

  /// All text, a line for each paragraph, entry of a list and row of a table, cells apart by ` | `.
  public var text: String {
    var lines = SectionLines()
    for item in content { lines.add(item) }
    return lines.text
  }
}

extension ClinicalSummary {
  /// Reads a clinical body.
  /// - Throws: ``SpineError`` when it does not say whose it is. That it is the right patient's has been checked with the whole answer.
  init(_ body: RawNode) throws(SpineError) {
    let patient = body.first("recordTarget", "patient", "id")
    guard let patient, patient.attribute("root") == NHSNumber.root, patient.attribute("extension")?.isEmpty == false else {
      throw SpineError(.patientNotNamed, rule: "the clinical content does not say whose it is")
    }
    self.init(
      id: body.first("id")?.attribute("root"), type: body.first("code")?.attribute("code").map { DocumentType(rawValue: $0) },
      effectiveTime: body.first("effectiveTime")?.attribute("value"), status: body.first("statusCode")?.attribute("code"),
      authors: body.elements(named: "author").flatMap(Self.names),
      replaces: body.elements(named: "replacementOf").compactMap { $0.first("priorMessageRef", "id")?.attribute("root") },
      sections: SummarySection.all(in: body), body: body)
  }

  /// The names in an author, in their order.
  private static func names(in author: RawNode) -> [String] {
    var names: [String] = []
    for node in author.all("name") {
      let text = node.text.collapsed
      if !text.isEmpty, !names.contains(text) { names.append(text) }
    }
    return names
  }
}
