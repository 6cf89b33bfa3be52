import HL7V3Runtime
import SpineMessages

/// The SOAP 1.1 envelope of a request to the Spine, addressed by WS-Addressing of August 2004 (FACTS b.1).
struct SpineEnvelope {
  let wrapper: RequestWrapper
  /// Where the message goes, for `wsa:To`: never empty.
  let endpoint: String
  /// Where we are, for `wsa:From` and `wsa:ReplyTo`.
  let address: String
  let devices: [AnyElement]

  /// The bytes, validated.
  /// - Throws: ``XMLError`` when a value breaks the schema.
  func bytes(_ document: any HL7Document) throws(XMLError) -> [UInt8] {
    typealias Addressing = SOAP.addressing
    let parts: [any HL7Document] = [
      Addressing.MessageID(text: "uuid:\(wrapper.id)"), Addressing.Action(text: wrapper.interaction.soapAction),
      Addressing.To(text: endpoint), Addressing.From(address: Addressing.AttributedURI(text: address)),
      Addressing.ReplyTo(address: Addressing.AttributedURI(text: address)),
    ]
    var header = parts.map { AnyElement.document($0) }
    header.insert(contentsOf: devices, at: 4)
    let envelope = SOAP.Envelope(header: SOAP.Header(anyElements: header), body: SOAP.Body(anyElements: [.document(document)]))
    // Without the devices, nothing is left that reading it all again would find.
    let isRight = parts.allSatisfy { !$0.needsReading } && !document.needsReading
    return try envelope.xml(options: isRight ? .tolerant : .strict)
  }

  /// Receiver and sender, which must be those of the message (FACTS b.1): the same for all requests of a client.
  static func devices(from sender: ASID, to receiver: ASID) throws(XMLError) -> [AnyElement] {
    // The header's identifiers have no type of their own. ASIDs are digits, so that nothing needs escaping.
    func function(_ name: String, _ asid: ASID) -> String {
      """
      <hl7:\(name)><hl7:device><hl7:id root="\(ASID.root)" extension="\(asid)"/></hl7:device></hl7:\(name)>
      """
    }
    let content = function("communicationFunctionRcv", receiver) + function("communicationFunctionSnd", sender)
    return try SOAP.Header(xml: Array(#"<Header xmlns="\#(XMLName.soap)" xmlns:hl7="urn:hl7-org:v3">\#(content)</Header>"#.utf8))
      .anyElements
  }
}
