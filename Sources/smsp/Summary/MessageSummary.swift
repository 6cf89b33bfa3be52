import HL7V3Runtime

/// What a message says, taken out of its typed document: what the text shows and, key by key, the JSON view.
///
/// Values are as on the wire; only meanings are ours. What is not in a message is nil or empty, what is there but has no type is in
/// `notInterpreted`.
struct MessageSummary: Encodable {
  /// An element that is there but that nobody has read.
  struct Uninterpreted: Encodable {
    let name: String
    let place: String
    /// Its size as written.
    var bytes: Int?
    var count = 1
  }

  /// A finding without the means to look values up.
  struct Deviation: Encodable {
    let kind: String
    let subject: String
    let rule: String
    let path: String
    let line: Int
    let column: Int
    let schema: String
  }

  var file: String
  /// The name of the document's root element.
  var document: String
  var kind = Interaction.Kind.notInterpreted
  var meaning: String?
  /// The Spine's own element around the document.
  var wrapper: String?
  var outcome: Outcome?
  var envelope: EnvelopeSummary?
  var message: WrapperSummary?
  var authors: [AuthorSummary] = []
  var patient: PatientNumber?
  var query: [QueryParameter] = []
  var consent: ConsentSummary?
  /// Nil when the message has no place for events.
  var events: [EventSummary]?
  /// Nil when the message has no place for documents.
  var documents: [DocumentSummary]?
  /// The state of the patient's whole record.
  var recordState: Meaning?
  var summary: GPSummaryContent?
  var failures: [FailureSummary] = []
  var fault: FaultSummary?
  var smsp: SMSPSummary?
  var notInterpreted: [Uninterpreted] = []
  var deviations: [Deviation] = []
  /// What breaks the schemas; nil when nobody asked.
  private(set) var findings: [Deviation]?
  /// What could not be checked; nil when nobody asked.
  private(set) var notChecked: [String]?

  /// Reads a decoded message.
  init(_ message: DecodedMessage, file: String) {
    self.file = file
    document = type(of: message.document).rootName.local
    deviations = message.deviations.map(Deviation.init)
    if let interaction = Interaction.named(document) {
      kind = interaction.kind
      meaning = interaction.name
    }
    readEnvelope(message)
    readDocument(message.document)
    outcome = Outcome(of: self)
  }

  /// Adds what a validation gave.
  mutating func add(_ findings: [Finding], _ unchecked: Unchecked) {
    self.findings = findings.map(Deviation.init)
    notChecked = unchecked.names
  }
}

extension MessageSummary.Deviation {
  init(_ finding: Finding) {
    self.init(
      kind: finding.kind.rawValue, subject: finding.subject, rule: finding.rule, path: finding.path, line: finding.line,
      column: finding.column, schema: finding.schemaLocation)
  }
}

extension MessageSummary.Uninterpreted {
  /// An element that is kept as it came.
  init(_ element: AnyElement, place: String) {
    self.init(name: element.name.local, place: place, bytes: element.raw?.bytes.count)
  }
}
