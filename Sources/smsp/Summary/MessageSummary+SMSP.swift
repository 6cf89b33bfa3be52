import HL7V3Runtime

extension MessageSummary {
  /// Whether an element is an ITK envelope or an operation, whatever type it has.
  static func isSMSP(_ name: String) -> Bool { name == "DistributionEnvelope" || SMSPOperation.named(name) != nil }

  /// Reads an ITK envelope with the operations in it, or an operation alone.
  mutating func readSMSP(_ node: RawNode) {
    document = node.name.local
    guard document == "DistributionEnvelope" else {
      smsp = SMSPSummary()
      return readOperation(node)
    }
    smsp = SMSPSummary(envelope: node)
    meaning = "ITK envelope"
    for payload in node.first("payloads")?.elements(named: "payload") ?? [] {
      for content in payload.elements { readOperation(content) }
      if payload.elements.isEmpty { notInterpreted.append(Uninterpreted(name: "payload", place: "ITK envelope")) }
    }
  }

  private mutating func readOperation(_ node: RawNode) {
    let name = node.name.local
    guard let operation = SMSPOperation.named(name), smsp?.operation == nil else {
      return notInterpreted.append(Uninterpreted(name: name, place: "ITK payload"))
    }
    smsp?.operation = operation.name
    kind = operation.kind
    meaning = [meaning, "\(operation.name) \(operation.kind.rawValue)"].compactMap { $0 }.joined(separator: ", ")
    for part in node.elements { readPart(part, of: name) }
  }

  /// Reads a part of an operation: each says by its name, or by that of what it holds, what it is.
  private mutating func readPart(_ part: RawNode, of operation: String) {
    switch part.name.local {
    case "id": smsp?.id = part.attribute("root")
    case "value": smsp?.response = Meaning.smsp(part.attribute("code"), displayName: part.attribute("displayName"))
    case "person.NHSNumber": patient = part.first("value")?.attribute("extension").map(PatientNumber.init)
    case "patient": patient = part.first("id")?.attribute("extension").map(PatientNumber.init)
    case "parameter.Period":
      let period = part.first("value").flatMap(TimeText.period)
      query += [period.map { QueryParameter(name: "period", value: $0) }].compactMap { $0 }
    case "sCRExistsFlag": answer("record exists", part.first("value")?.attribute("value"))
    case "withPTV": answer("with permission", part.first("value")?.attribute("value"))
    case "inEmergency": answer("in an emergency", part.first("value")?.attribute("value"))
    case "pTVStatusFlag": answer("permission given", part.first("value")?.attribute("value"))
    case "sCRConsent":
      let code = part.first("code")
      answer("consent", code?.attribute("code"), Meaning.smspConsent(code?.attribute("code"))?.meaning ?? code?.attribute("displayName"))
    case "text" where operation == "QuerySCRActivityResponse":
      // Lines of values with commas between them, of which no list of columns is published: shown as they came.
      for line in part.text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
        answer("activity", line.trimmingPrefix(while: \.isWhitespace).description)
      }
    case "GPSummary" where summary == nil:
      summary = GPSummaryContent(part)
      patient = patient ?? summary?.patient
    default:
      if part.elements.isEmpty { return notInterpreted.append(Uninterpreted(name: part.name.local, place: operation)) }
      for inner in part.elements { readPart(inner, of: operation) }
    }
  }

  private mutating func answer(_ name: String, _ value: String?, _ meaning: String? = nil) {
    guard let value else { return }
    smsp?.answers.append(QueryParameter(name: name, value: value, meaning: meaning))
  }
}
