import HL7V3Runtime
import SpineMessages

/// The SOAP 1.1 envelope of a request to the Spine, addressed by WS-Addressing of August 2004 (FACTS b.1).
struct SpineEnvelope {
  let wrapper: RequestWrapper
  /// Where the message goes, for `wsa:To`: never empty.
  let endpoint: String
  /// Where we are, for `wsa:From` and `wsa:ReplyTo`.
  let address: String

  /// The bytes, validated.
  /// - Throws: ``XMLError`` when a value breaks the schema.
  func bytes(_ document: any HL7Document) throws(XMLError) -> [UInt8] {
    typealias Addressing = SOAP.addressing
    // The header's identifiers have no type of their own. ASIDs are digits, so that nothing needs escaping.
    let devices = try SOAP.Header(xml: Array(Self.devices(wrapper).utf8)).anyElements
    let header = SOAP.Header(
      anyElements: [
        .document(Addressing.MessageID(text: "uuid:\(wrapper.id)")),
        .document(Addressing.Action(text: wrapper.interaction.soapAction)),
        .document(Addressing.To(text: endpoint)),
        .document(Addressing.From(address: Addressing.AttributedURI(text: address))),
      ] + devices + [.document(Addressing.ReplyTo(address: Addressing.AttributedURI(text: address)))])
    return try SOAP.Envelope(header: header, body: SOAP.Body(anyElements: [.document(document)])).xml()
  }

  /// Receiver and sender, which must be those of the message (FACTS b.1).
  private static func devices(_ wrapper: RequestWrapper) -> String {
    func function(_ name: String, _ asid: ASID) -> String {
      """
      <hl7:\(name)><hl7:device><hl7:id root="\(ASID.root)" extension="\(asid)"/></hl7:device></hl7:\(name)>
      """
    }
    let content = function("communicationFunctionRcv", wrapper.receiver) + function("communicationFunctionSnd", wrapper.sender)
    return #"<Header xmlns="\#(XMLName.soap)" xmlns:hl7="urn:hl7-org:v3">\#(content)</Header>"#
  }
}
