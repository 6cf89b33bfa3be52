import HL7V3Runtime

/// Findings of a validation as lines: path, rule and the place in the schema, never a value.
enum FindingText {
  /// A line for each, or one that says there is none; and what was not looked into.
  static func lines(_ findings: [Finding], _ unchecked: Unchecked, file: String) -> String {
    let name = Problem.name(of: file)
    let notChecked = unchecked.names.joined(separator: ", ")
    if unchecked.isWholeMessage {
      return "\(name): not checked: this build has no type for \(notChecked.isEmpty ? "an empty SOAP body" : notChecked)\n"
    }
    if findings.isEmpty { return "\(name): valid\(notChecked.isEmpty ? "" : "; not checked, for want of a type: \(notChecked)")\n" }
    return findings.map { finding in
      let rule = finding.rule.isEmpty ? "" : " (\(finding.rule))"
      let place = finding.schemaLocation.isEmpty ? "" : " [\(finding.schemaLocation)]"
      let line = "\(name): \(finding.kind): \(finding.subject)\(rule) at \(finding.path)\(place)"
      return TerminalText.visible(line, keepsLineEnds: false) + "\n"
    }.joined()
  }
}
