import HL7V3Runtime
import SMSPTransport

/// Answers to one request. They are written as text, for the Spine's own are not always what its schema says.
struct SimulatedAnswer {
  let asked: SimulatedRequest

  init(_ asked: SimulatedRequest) { self.asked = asked }

  /// What no message gets.
  static let badRequest = SpineResponse(status: 500, contentType: "text/xml", body: Array(fault(["201"]).utf8))

  /// What a message gets that breaks a rule.
  var fault: SpineResponse { SpineResponse(status: 500, contentType: "text/xml", body: Array(Self.fault(["101"]).utf8)) }

  static func fault(_ codes: [String]) -> String {
    let errors = codes.map { code in
      """
      <nasp:error><nasp:codeContext>urn:nhs:names:error:tms</nasp:codeContext><nasp:errorCode>\(code.escaped)</nasp:errorCode>\
      <nasp:severity>Error</nasp:severity><nasp:location>simulated</nasp:location><nasp:description>simulated</nasp:description></nasp:error>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <soap:Envelope xmlns:soap="\(XMLName.soap)"><soap:Body><soap:Fault><faultcode>soap:Server</faultcode>\
      <faultstring>Application Exception</faultstring><detail>\
      <nasp:errorList xmlns:nasp="http://national.carerecords.nhs.uk/schema/">\(errors.joined())</nasp:errorList>\
      </detail></soap:Fault></soap:Body></soap:Envelope>
      """
  }

  /// A refusal, or a warning that there is nothing.
  func refusal(_ issues: [SimulatedIssue], _ type: String = "AE") -> SpineResponse {
    let reasons = issues.map { issue in
      """
      <reason typeCode="RSON"><justifyingDetectedIssueEvent classCode="ALRT" moodCode="EVN">\
      <code code="\(issue.code.escaped)" codeSystem="\(issue.codeSystem)" displayName="\(issue.text.escaped)">\
      <qualifier code="\(issue.isWarning ? "WG" : "ER")"/></code></justifyingDetectedIssueEvent></reason>
      """
    }.joined()
    if asked.interaction.hasPrefix("QUPC") {
      let ack = #"<queryAck type="QueryAck"><queryResponseCode code="ID"/></queryAck>"#
      return response("QUQI_IN010000UK14", type: type, reasons + ack)
    }
    return response("MCCI_IN010000UK13", type: type, reasons)
  }

  /// A change was made.
  func acknowledgement() -> SpineResponse { response("MCCI_IN010000UK13", "") }

  /// The element that the Spine puts around an answer; for documents its name is a guess (FACTS b.1).
  private var wrapper: String {
    switch asked.interaction {
    case "QUPC_IN160101UK05": "documentListQueryResponse"
    case "QUPC_IN160103UK05": "documentQueryResponse"
    case "QUPC_IN180000SM04": "eventListQueryResponse"
    case "QUPC_IN190000UK04": "eventQueryResponse"
    case "GET_RESOURCE_PERMISSIONS_INUK01": "getResourcePermissionsResponse"
    case "HAS_RESOURCE_PERMISSIONS_INUK01": "hasResourcePermissionsResponse"
    default: "setResourcePermissionsResponse"
    }
  }

  /// A message around what its control act holds after the author.
  func response(_ interaction: String, type: String = "AA", _ content: String) -> SpineResponse {
    let id = MessageID.random().description
    let service = asked.action.split(separator: "/").first.map(String.init) ?? ""
    func device(_ name: String, _ code: String, _ asid: String) -> String {
      """
      <\(name) typeCode="\(code)"><device classCode="DEV" determinerCode="INSTANCE">\
      <id root="\(ASID.root)" extension="\(asid)"/></device></\(name)>
      """
    }
    let devices = device("communicationFunctionRcv", "RCV", asked.sender) + device("communicationFunctionSnd", "SND", asked.receiver)
    let body = """
      <?xml version="1.0" encoding="UTF-8"?>
      <soap:Envelope xmlns:soap="\(XMLName.soap)" xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns="urn:hl7-org:v3">\
      <soap:Header><wsa:MessageID>uuid:\(id)</wsa:MessageID><wsa:Action>\(service)/\(interaction)</wsa:Action><wsa:To/>\
      <wsa:From><wsa:Address>https://spine.example.nhs.uk/sync-service</wsa:Address></wsa:From>\(devices)\
      <wsa:RelatesTo>\(asked.wsaID)</wsa:RelatesTo></soap:Header>
      <soap:Body><\(wrapper)><\(interaction)><id root="\(id)"/><creationTime value="20250611101504"/>\
      <versionCode code="V3NPfIT4.2.00"/><interactionId root="2.16.840.1.113883.2.1.3.2.4.12" extension="\(interaction)"/>\
      <processingCode code="P"/><processingModeCode code="T"/><acceptAckCode code="NE"/>\
      <acknowledgement typeCode="\(type)"><messageRef><id root="\(asked.id)"/></messageRef></acknowledgement>\(devices)
      <ControlActEvent classCode="CACT" moodCode="EVN"><author1 typeCode="AUT"><AgentSystemSDS classCode="AGNT">\
      <agentSystemSDS classCode="DEV" determinerCode="INSTANCE"><id root="\(ASID.root)" extension="\(asked.receiver)"/></agentSystemSDS>\
      </AgentSystemSDS></author1>
      \(content)
      </ControlActEvent></\(interaction)></\(wrapper)></soap:Body></soap:Envelope>
      """
    return SpineResponse(status: 200, contentType: "text/xml", body: Array(body.utf8))
  }
}

extension String {
  /// With the characters that mean something in XML as references.
  var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
