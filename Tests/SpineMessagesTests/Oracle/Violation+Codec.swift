#if Generator
  import Foundation
  import HL7V3Runtime

  extension Violation {
    /// What our validation found.
    init(_ finding: HL7V3Runtime.Finding) {
      let attribute = finding.subject == "text" ? "" : finding.subject
      let (kind, subject): (Kind, String) =
        switch finding.kind {
        case .missingElement: (.missing, "")
        case .unexpectedElement, .elementOutOfOrder, .surplusElement, .foreignNamespace: (.unexpected, "")
        case .missingAttribute: (.attributeMissing, finding.subject)
        case .unexpectedAttribute: (.attributeUnknown, finding.subject)
        case .fixedValue: (.fixed, attribute)
        case .invalidValue: (.value, attribute)
        case .unexpectedText: (.text, "")
        case .unknownType, .abstractType: (.type, "")
        case .invalidNil: (.nil, "")
        case .unfitPayload: (.payload, "")
        default: (.unknown, "")
        }
      self.init(
        kind: kind, path: finding.path, subject: subject,
        expected: kind == .missing ? Set(finding.subject.components(separatedBy: " or ")) : [], isInPayload: finding.isInPayload,
        rule: finding.rule)
    }

    static func all(_ findings: [HL7V3Runtime.Finding]) -> [Violation] {
      var seen: Set<Violation> = []
      return findings.map { Violation($0) }.filter { seen.insert($0).inserted }
    }
  }
#endif
