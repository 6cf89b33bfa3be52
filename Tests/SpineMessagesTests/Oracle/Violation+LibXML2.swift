#if Generator
  import CLibXML2
  import HL7V3Schema

  extension Violation {
    /// What libxml2 found.
    init(_ finding: HL7V3Schema.Finding, keepsPositions: Bool) {
      let parts = finding.path.split(separator: "@", maxSplits: 1).map(String.init)
      var path = parts.first ?? ""
      if parts.count > 1, path.hasSuffix("/") { path.removeLast() }
      if !keepsPositions { path = path.replacing(#/\[\d+\]/#, with: "") }
      var kind = Self.kind(finding)
      var subject = parts.count > 1 ? parts[1] : ""
      if kind == .attributeMissing || kind == .attributeUnknown && subject.isEmpty, let name = Self.quoted(finding.message) {
        subject = name
      }
      // The attributes of XML Schema itself: what is wrong with their values is wrong with what they are for.
      if kind == .value, subject == "nil" { kind = .nil }
      if kind == .value, subject == "type", finding.message.contains("xs:QName") || finding.message.contains("XMLSchema-instance") {
        kind = .type
      }
      if kind == .nil || kind == .type { subject = "" }
      self.init(
        kind: kind, path: path, subject: subject, expected: kind == .missing || kind == .unexpected ? Self.expected(finding.message) : [],
        rule: finding.message)
    }

    /// All that libxml2 found, each once: a value that breaks a facet is reported as such and again as a value of its type.
    static func all(_ findings: [HL7V3Schema.Finding], keepsPositions: Bool) -> [Violation] {
      var seen: Set<Violation> = []
      return findings.map { Violation($0, keepsPositions: keepsPositions) }.filter { seen.insert($0).inserted }
    }

    private static func kind(_ finding: HL7V3Schema.Finding) -> Kind {
      switch UInt32(exactly: finding.code) ?? 0 {
      case XML_SCHEMAV_ELEMENT_CONTENT.rawValue: finding.message.hasPrefix("Missing") ? .missing : .unexpected
      case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue,
        XML_SCHEMAV_CVC_TYPE_3_1_2.rawValue:
        finding.message.hasPrefix("Element") ? .elementInText : .text
      case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2.rawValue, XML_SCHEMAV_CVC_TYPE_3_1_1.rawValue:
        .attributeUnknown
      case XML_SCHEMAV_CVC_COMPLEX_TYPE_4.rawValue: .attributeMissing
      case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_1.rawValue, XML_SCHEMAV_CVC_AU.rawValue, XML_SCHEMAV_CVC_ELT_5_2_2_1.rawValue,
        XML_SCHEMAV_CVC_ELT_5_2_2_2_1.rawValue, XML_SCHEMAV_CVC_ELT_5_2_2_2_2.rawValue:
        .fixed
      case XML_SCHEMAV_CVC_ELT_3_1.rawValue, XML_SCHEMAV_CVC_ELT_3_2_1.rawValue, XML_SCHEMAV_CVC_ELT_3_2_2.rawValue: .nil
      case XML_SCHEMAV_CVC_ELT_4_1.rawValue, XML_SCHEMAV_CVC_ELT_4_2.rawValue, XML_SCHEMAV_CVC_ELT_4_3.rawValue,
        XML_SCHEMAV_CVC_TYPE_2.rawValue,
        XML_SCHEMAV_CVC_TYPE_1.rawValue:
        .type
      case XML_SCHEMAV_CVC_ELT_1.rawValue: .root
      case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue: .value
      case XML_SCHEMAV_CVC_WILDCARD.rawValue: finding.path.contains("@") ? .attributeUnknown : .unexpected
      default: .unknown
      }
    }

    /// The local name that stands first in quotation marks.
    private static func quoted(_ message: String) -> String? {
      guard let match = message.firstMatch(of: #/'(?:\{[^}]*\})?([^'}]+)'/#) else { return nil }
      return String(match.1)
    }

    /// The local names that libxml2 lists, at most ten; of a wildcard the name `*`.
    private static func expected(_ message: String) -> Set<String> {
      guard let match = message.firstMatch(of: #/Expected is (?:one of )?\( (.*)/#) else { return [] }
      let names = match.1.matches(of: #/(?:##[a-z]+)?(?:\{[^}]*\})?([^\s,(){}#]+)/#).map { String($0.1) }
      return Set(names.filter { $0.contains { $0 != "." } })
    }
  }
#endif
