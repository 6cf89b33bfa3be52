import Foundation
import SMSPTransport

/// Results of the client for programs to read.
enum SpineJSON {
  /// A patient's permissions.
  struct Consent: Encodable {
    struct Assertion: Encodable {
      let function: String?
      let permission: String
      let accessor: String?
    }
    let patient: String
    let view: String
    let assertions: [Assertion]

    init(_ permissions: Permissions, of patient: NHSNumber) {
      self.patient = patient.digits
      view = permissions.permission(to: .view).rawValue
      assertions = permissions.assertions.map {
        Assertion(function: $0.function?.rawValue, permission: $0.permission.rawValue, accessor: $0.accessor)
      }
    }
  }

  /// What came of looking for a summary.
  struct Summary: Encodable {
    struct Section: Encodable {
      let heading: String?
      let text: String
    }
    let patient: String
    let outcome: String
    var supersededBy: String?
    var consent: String?
    var document: String?
    var effectiveTime: String?
    var authors: [String]?
    var sections: [Section]?
    var warnings: [String]?

    init(_ outcome: SummaryOutcome, of patient: NHSNumber) {
      self.patient = patient.digits
      switch outcome {
      case .noRecord: self.outcome = "noRecord"
      case .dissented: self.outcome = "dissented"
      case .withdrawn: self.outcome = "withdrawn"
      case .superseded(let number):
        self.outcome = "superseded"
        supersededBy = number?.digits
      case .found(let found):
        self.outcome = "found"
        consent = found.consent.rawValue
        document = found.document.reference.id?.description
        effectiveTime = found.document.summary.effectiveTime
        authors = found.document.summary.authors
        sections = found.sections.map { Section(heading: $0.heading, text: $0.text) }
        warnings = found.warnings.map(\.code)
      }
    }
  }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
