import SpineMessages

/// An issue that an answer gives as a reason.
struct FailureSummary: Encodable {
  var code: String?
  var codeSystem: String?
  var displayName: String?
  var severity: Meaning?
  /// In our words; nil when the code is none that we know.
  var meaning: String?
  var retry: String?

  /// Anything but a warning or an information: a reason that does not say how bad it is counts as an error.
  var isError: Bool { severity?.code != "WG" && severity?.code != "IF" }

  /// The qualifier is known to come both as an attribute and in a value element.
  init(_ reason: HL7.QUQI_MT030101UK03.Reason) {
    let issue = reason.justifyingDetectedIssueEvent?.code
    let qualifier = issue?.qualifier.first
    self.init(
      issue?.code, system: issue?.codeSystem, displayName: issue?.displayName, severity: qualifier?.code ?? qualifier?.value?.code)
  }

  init(_ reason: HL7.MCAI_MT040101UK03.Reason) {
    let issue = reason.justifyingDetectedIssueEvent?.code
    let qualifier = issue?.qualifier.first
    self.init(
      issue?.code, system: issue?.codeSystem, displayName: issue?.displayName, severity: qualifier?.code ?? qualifier?.value?.code)
  }

  init(_ detail: HL7.MCCI_MT020101UK12.AcknowledgementDetail) {
    self.init(detail.code?.code, system: detail.code?.codeSystem, displayName: detail.code?.displayName, severity: detail.typeCode)
  }

  private init(_ code: String?, system: String?, displayName: String?, severity: String?) {
    self.code = code
    codeSystem = system
    self.displayName = displayName
    self.severity = Meaning.severity(severity)
    let known = code.flatMap { FailureMeaning.of($0, system: system) }
    meaning = known?.text
    retry = known?.retry
  }
}
