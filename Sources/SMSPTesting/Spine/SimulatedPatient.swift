public import SMSPTransport

/// A patient whom the simulated Spine knows. All of them should be invented, with numbers from 999 000 0000 on.
public struct SimulatedPatient: Sendable {
  /// The patient's number.
  public var number: NHSNumber
  /// The documents, in the order of lists.
  public var documents: [SimulatedDocument]
  /// What is permitted; functions that are not here are `Ask`.
  public var permissions: [AccessFunction: Permission]
  /// Whether there is a record at all.
  public var hasRecord: Bool
  /// The number that this one was merged into; nil when it was not.
  public var mergedInto: NHSNumber?

  /// Makes a patient.
  public init(
    _ number: NHSNumber, documents: [SimulatedDocument] = [], permissions: [AccessFunction: Permission] = [.store: .yes, .view: .yes],
    hasRecord: Bool = true, mergedInto: NHSNumber? = nil
  ) {
    self.number = number
    self.documents = documents
    self.permissions = permissions
    self.hasRecord = hasRecord
    self.mergedInto = mergedInto
  }
}

/// A summary in a simulated record.
public struct SimulatedDocument: Sendable {
  /// The document's id; the simulator uses it for the event, too.
  public var id: DocumentID
  /// What kind of document it is.
  public var type: DocumentType
  /// What has become of it.
  public var state: RecordState
  /// What the Spine thinks of its quality.
  public var quality: DataQuality
  /// When it was made: `yyyyMMddHHmmss`.
  public var time: String
  /// Who wrote it.
  public var author: String
  /// Where.
  public var organisation: String
  /// What people read.
  public var sections: [SimulatedSection]

  /// Makes a document.
  public init(
    _ id: DocumentID, type: DocumentType = .generalPracticeSummary, state: RecordState = .normal, quality: DataQuality = .normal,
    time: String, author: String, organisation: String, sections: [SimulatedSection]
  ) {
    self.id = id
    self.type = type
    self.state = state
    self.quality = quality
    self.time = time
    self.author = author
    self.organisation = organisation
    self.sections = sections
  }
}

/// A section of a simulated summary: a heading and a table, or a paragraph where there are no rows.
public struct SimulatedSection: Sendable {
  /// The heading.
  public var heading: String
  /// The titles of the columns.
  public var columns: [String]
  /// The rows.
  public var rows: [[String]]
  /// A paragraph after the table; empty for none.
  public var note: String

  /// Makes a section.
  public init(_ heading: String, columns: [String] = [], rows: [[String]] = [], note: String = "") {
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}
