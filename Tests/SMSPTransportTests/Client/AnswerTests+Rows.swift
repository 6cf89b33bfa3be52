import Foundation
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import Testing

/// The rows S1 to S7 and T6 of the table of hostile inputs, as answers to a query for a document. They are played in memory and over TLS.
extension AnswerTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let id: String
    let step: SimulatedStep
    let code: SpineError.Code
    var attempts = 1
    var testDescription: String { id }
  }

  static func replacing(_ old: String, _ new: String) -> SimulatedStep { .altered { $0.replacing(old, with: new) } }

  static func relatesTo(_ change: @escaping @Sendable (String) -> String) -> SimulatedStep {
    .altered { text in
      guard let start = text.range(of: "<wsa:RelatesTo>"), let end = text.range(of: "</wsa:RelatesTo>") else { return text }
      return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: change(String(text[start.upperBound..<end.lowerBound])))
    }
  }

  static let foreign = "uuid:0F0FC553-4FC4-49B5-A8D7-146D155A577A"

  static let wrong: [Wrong] = [
    Wrong(id: "S1 a fault under HTTP 200", step: .fault(["201"], status: 200), code: .fault),
    Wrong(
      id: "S1 a fault without a code", step: .page(500, contentType: "text/xml", faultWithoutCode), code: .fault),
    Wrong(id: "S1 a fault with an empty list is final", step: .fault([]), code: .fault),
    Wrong(id: "S1 a fault with a code that does not pass is final", step: .fault(["200", "201"]), code: .fault),
    Wrong(id: "S1 a fault whose codes all pass is tried again", step: .fault(["200", "206"]), code: .fault, attempts: 3),
    Wrong(id: "S2 SOAP 1.2", step: replacing(XMLName.soap, "http://www.w3.org/2003/05/soap-envelope"), code: .versionMismatch),
    Wrong(id: "S2 another envelope", step: replacing(XMLName.soap, "urn:other"), code: .malformedAnswer),
    Wrong(id: "S2 two bodies", step: replacing("</soap:Body>", "</soap:Body><soap:Body/>"), code: .malformedAnswer),
    Wrong(id: "S2 two headers", step: replacing("<soap:Header>", "<soap:Header/><soap:Header>"), code: .malformedAnswer),
    Wrong(id: "S2 two elements in the body", step: replacing("</soap:Body>", "<x/></soap:Body>"), code: .malformedAnswer),
    Wrong(id: "S2 an element after the body", step: replacing("</soap:Body>", "</soap:Body><x/>"), code: .malformedAnswer),
    Wrong(
      id: "S3 an unknown header that must be understood",
      step: replacing("<soap:Header>", #"<soap:Header><x:y xmlns:x="urn:x" soap:mustUnderstand="1"/>"#), code: .mustUnderstand),
    Wrong(
      id: "S4 RelatesTo of another message", step: relatesTo { _ in "<wsa:RelatesTo>\(foreign)</wsa:RelatesTo>" },
      code: .correlationMismatch),
    Wrong(
      id: "S4 RelatesTo twice", step: relatesTo { "<wsa:RelatesTo>\($0)</wsa:RelatesTo><wsa:RelatesTo>\($0)</wsa:RelatesTo>" },
      code: .correlationMismatch),
    Wrong(
      id: "S4 RelatesTo in lower case", step: relatesTo { "<wsa:RelatesTo>\($0.lowercased())</wsa:RelatesTo>" }, code: .correlationMismatch),
    Wrong(
      id: "S4 RelatesTo of another kind",
      step: relatesTo { #"<wsa:RelatesTo RelationshipType="wsa:Supersedes">\#($0)</wsa:RelatesTo>"# }, code: .correlationMismatch),
    Wrong(
      id: "S4 another message is acknowledged",
      step: .altered { text in
        text.replacing(/<messageRef><id root="[^"]*"/, with: #"<messageRef><id root="0F0FC553-4FC4-49B5-A8D7-146D155A577A""#)
      }, code: .correlationMismatch),
    Wrong(
      id: "S4 nothing is acknowledged", step: .altered { $0.replacing(/<acknowledgement.*<\/acknowledgement>/, with: "") },
      code: .correlationMismatch),
    Wrong(
      id: "S4 another patient throughout", step: replacing(number(.summary).digits, number(.withdrawn).digits), code: .correlationMismatch),
    Wrong(
      id: "S4 another patient in one place",
      step: .altered { text in
        guard let last = text.range(of: number(.summary).digits, options: .backwards) else { return text }
        return text.replacingCharacters(in: last, with: number(.withdrawn).digits)
      }, code: .correlationMismatch),
    Wrong(
      id: "S5 another patient's payload in a header",
      step: inHeader { $0.replacing(number(.summary).digits, with: number(.withdrawn).digits) }, code: .correlationMismatch),
    Wrong(
      id: "S5 a good payload in the detail of a fault",
      step: .altered { text in
        guard let body = text.firstMatch(of: /<soap:Body>(.*)<\/soap:Body>/.dotMatchesNewlines()) else { return text }
        return text.replacing(
          body.0, with: "<soap:Body><soap:Fault><faultcode>soap:Server</faultcode><detail>\(body.1)</detail></soap:Fault></soap:Body>")
      }, code: .fault),
    Wrong(
      id: "S5 a good payload beside that of another patient",
      step: .altered { text in
        guard let body = text.firstMatch(of: /<soap:Body>(.*)<\/soap:Body>/.dotMatchesNewlines()) else { return text }
        let other = body.1.replacing(number(.summary).digits, with: number(.withdrawn).digits)
        return text.replacing(body.0, with: "<soap:Body>\(body.1)\(other)</soap:Body>")
      }, code: .malformedAnswer),
    Wrong(
      id: "S6 a negative answer to the query instead", step: .refused(SimulatedIssue.reasons(for: "30418") ?? []),
      code: .negativeAcknowledgement),
    Wrong(id: "S6 another interaction", step: replacing("QUPC_IN160104UK05", "QUPC_IN160102UK05"), code: .unexpectedPayload),
    Wrong(id: "S6 an unknown interaction", step: replacing("QUPC_IN160104UK05", "QUPC_IN999999UK99"), code: .unexpectedPayload),
    Wrong(id: "S7 AE without a reason", step: .refused([]), code: .negativeAcknowledgement),
    Wrong(
      id: "S7 AR with a warning only", step: .refused([SimulatedIssue("210", "Done", isWarning: true)], "AR"),
      code: .negativeAcknowledgement),
    Wrong(
      id: "S7 a code and a text that are a patient's number",
      step: .refused([SimulatedIssue(number(.summary).digits, number(.summary).digits)]), code: .negativeAcknowledgement),
    Wrong(
      id: "S7 a hundred reasons", step: .refused((0..<100).map { SimulatedIssue("\(30000 + $0)", "Reason \($0)") }),
      code: .negativeAcknowledgement),
    Wrong(id: "S7 an unknown code", step: .refused([SimulatedIssue("98765", "Who knows")]), code: .negativeAcknowledgement),
    Wrong(
      id: "S7 a long text", step: .refused([SimulatedIssue("400", String(repeating: "x", count: 1 << 20))]), code: .negativeAcknowledgement),
    Wrong(id: "T6 a page under 503 is tried again", step: .page(503), code: .httpStatus, attempts: 3),
    Wrong(id: "T6 a page under 200", step: .page(200), code: .unexpectedContent),
    Wrong(id: "T6 a page that says it is XML", step: .page(200, contentType: "text/xml"), code: .malformedAnswer),
    Wrong(id: "T6 a page without a content type", step: .page(403, contentType: nil), code: .httpStatus),
    Wrong(id: "T6 another character set", step: .page(200, contentType: "text/xml; charset=iso-8859-1"), code: .unexpectedContent),
    Wrong(id: "T6 nothing under 202", step: .page(202, contentType: nil, ""), code: .httpStatus),
    Wrong(id: "T6 nothing under 200", step: .page(200, contentType: nil, ""), code: .malformedAnswer),
    Wrong(id: "X13 a document type", step: replacing("<soap:Envelope", "<!DOCTYPE x><soap:Envelope"), code: .malformedAnswer),
    Wrong(
      id: "another document", step: replacing(Sample.documentID.description, "4A9D62B4-C70D-4263-9280-1C7FCE8AB0E7"),
      code: .correlationMismatch),
    Wrong(
      id: "clinical content that names nobody",
      step: .altered {
        $0.replacing(
          /<recordTarget typeCode="RCT"><patient classCode="PAT"><id[^>]*><\/patient><\/recordTarget><\/GPSummary>/, with: "</GPSummary>")
      },
      code: .patientNotNamed),
    Wrong(
      id: "no clinical content", step: .altered { $0.replacing(/<component7.*<\/component7>/.dotMatchesNewlines(), with: "") },
      code: .contentMissing),
    Wrong(id: "no answer", step: .unreachable(TransportError(.connect)), code: .noAnswer, attempts: 3),
    Wrong(id: "no answer that may pass", step: .unreachable(TransportError(.tlsHostname)), code: .noAnswer),
  ]

  /// A good answer, although something about it is unusual.
  struct Right: Sendable, CustomTestStringConvertible {
    let id: String
    let step: SimulatedStep
    var testDescription: String { id }
  }

  static let right: [Right] = [
    Right(
      id: "S1 HTTP 500 with a good message",
      step: SimulatedStep { _, answer in
        var response = answer()
        response.status = 500
        return response
      }),
    Right(
      id: "S3 a known header that must be understood",
      step: replacing("<wsa:MessageID>", #"<wsa:MessageID soap:mustUnderstand="1">"#)),
    Right(
      id: "S3 an unknown header that need not be understood",
      step: replacing("<soap:Header>", #"<soap:Header><x:y xmlns:x="urn:x" soap:mustUnderstand="0"/>"#)),
    Right(id: "S4 no RelatesTo: the acknowledgement ties the answer", step: relatesTo { _ in "" }),
    Right(id: "S5 a second payload in a header is not looked at", step: inHeader { $0.replacing("penicillin", with: "nothing") }),
    Right(
      id: "S7 warnings beside what was asked for",
      step: replacing(
        "<subject ",
        """
        <reason typeCode="RSON"><justifyingDetectedIssueEvent classCode="ALRT" moodCode="EVN"><code code="5" displayName="Limited">\
        <qualifier code="WG"/></code></justifyingDetectedIssueEvent></reason><subject 
        """)),
  ]

  /// The message's own payload, changed, within a header.
  static func inHeader(_ change: @escaping @Sendable (String) -> String) -> SimulatedStep {
    .altered { text in
      guard let body = text.firstMatch(of: /<soap:Body>(.*)<\/soap:Body>/.dotMatchesNewlines()) else { return text }
      return text.replacing("<soap:Header>", with: #"<soap:Header><x:y xmlns:x="urn:x">\#(change(String(body.1)))</x:y>"#)
    }
  }

  private static let faultWithoutCode = """
    <soap:Envelope xmlns:soap="\(XMLName.soap)"><soap:Body><soap:Fault><faultstring>Application Exception</faultstring></soap:Fault>\
    </soap:Body></soap:Envelope>
    """
}
