import HL7V3Runtime
import SpineMessages

/// An HTTP answer read as a SOAP 1.1 message: one envelope, at most one header, one body with one element in it.
struct SOAPAnswer {
  let header: RawNode?
  let body: RawNode
  /// Header and body and all.
  let envelope: RawNode

  /// Reads an answer, whatever its HTTP status: that is not the outcome (FACTS d.2).
  init(_ response: SpineResponse) throws(SpineError) {
    try Self.checkContentType(response)
    do throws(XMLError) { envelope = try Spine.documents.tree(reading: response.body) } catch {
      throw Self.failure(error, response)
    }
    guard envelope.name == XMLName(XMLName.soap, "Envelope") else {
      let isSOAP12 = envelope.name == XMLName("http://www.w3.org/2003/05/soap-envelope", "Envelope")
      throw Self.failure(
        isSOAP12 ? .versionMismatch : .malformedAnswer, isSOAP12 ? "SOAP 1.2 where 1.1 is spoken" : "there is no SOAP envelope", response)
    }
    let parts = envelope.elements
    let hasHeader = parts.count == 2 && parts[0].name == XMLName(XMLName.soap, "Header")
    let payload = parts.last.map(\.elements) ?? []
    guard parts.count == (hasHeader ? 2 : 1), parts.last?.name == XMLName(XMLName.soap, "Body"), let content = payload.first,
      payload.count == 1
    else {
      throw Self.failure(.malformedAnswer, "an envelope has at most a header, then a body with one element, and nothing else", response)
    }
    header = hasHeader ? parts.first : nil
    body = content
    try Self.checkUnderstanding(header, response)
  }

  /// The fault in the body; nil when it holds something else.
  var fault: SpineFault? {
    guard body.name == XMLName(XMLName.soap, "Fault") else { return nil }
    let code = body.elements(named: "faultcode").first?.trimmedText ?? ""
    let detail = body.elements(named: "detail").first
    let listed = detail?.elements(named: "errorList").first?.elements(named: "error") ?? []
    let toolkit = detail?.elements(named: "ToolkitErrorInfo") ?? []
    let errors =
      listed.map { error in
        SpineFault.Entry(
          code: error.first("errorCode")?.trimmedText ?? "", severity: error.first("severity")?.trimmedText,
          location: error.first("location")?.trimmedText, text: error.first("description")?.trimmedText)
      }
      + toolkit.map { error in
        SpineFault.Entry(
          code: error.first("ErrorCode")?.trimmedText ?? "", severity: nil, location: error.first("ErrorID")?.trimmedText,
          text: error.first("ErrorText")?.trimmedText)
      }
    return SpineFault(code: String(code.split(separator: ":").last ?? ""), errors: errors)
  }

  /// XML by its content type, or without one; in an encoding that the reader finds by itself.
  private static func checkContentType(_ response: SpineResponse) throws(SpineError) {
    guard let type = response.contentType else { return }
    let parts = type.lowercased().split(separator: ";").map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
    let media = parts.first ?? ""
    guard ["text/xml", "application/xml", "application/soap+xml"].contains(media) else {
      throw failure(.unexpectedContent, "the content type is not that of XML", response)
    }
    guard let charset = parts.dropFirst().first(where: { $0.hasPrefix("charset=") }) else { return }
    guard ["utf-8", "utf8", "us-ascii", "utf-16"].contains(charset.dropFirst("charset=".count)) else {
      throw failure(.unexpectedContent, "the character set is neither UTF-8 nor UTF-16", response)
    }
  }

  /// The namespaces of headers that we understand: WS-Addressing of both versions, HL7, WS-Security.
  private static let understood: Set = [
    "http://schemas.xmlsoap.org/ws/2004/08/addressing", "http://www.w3.org/2005/08/addressing", "urn:hl7-org:v3",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
  ]

  /// A header that we must understand and do not is an error (SOAP 1.1, section 4.2.3).
  private static func checkUnderstanding(_ header: RawNode?, _ response: SpineResponse) throws(SpineError) {
    for element in header?.elements ?? [] {
      guard let mark = element.attribute("mustUnderstand", in: XMLName.soap), mark != "0" else { continue }
      guard understood.contains(element.name.namespace) else {
        throw failure(.mustUnderstand, "a header must be understood that is not known", response)
      }
    }
  }

  private static func failure(_ error: XMLError, _ response: SpineResponse) -> SpineError {
    if response.status != 200, response.status != 500 { return failure(.httpStatus, nil, response) }
    // An empty or truncated body of an error status says no more than the status.
    if response.status == 500, error.code == .emptyDocument { return failure(.httpStatus, nil, response) }
    var failure = failure(.malformedAnswer, nil, response)
    failure.xml = error
    return failure
  }

  /// Where the status already says that there is no answer, it is what matters.
  private static func failure(_ code: SpineError.Code, _ rule: String?, _ response: SpineResponse) -> SpineError {
    let isNoMessage = code == .unexpectedContent || code == .malformedAnswer
    var error = SpineError(isNoMessage && response.status != 200 ? .httpStatus : code, rule: rule)
    error.status = response.status
    return error
  }
}
