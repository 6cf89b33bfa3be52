import HL7V3Runtime
import SpineMessages

/// The header of a SOAP envelope.
struct EnvelopeSummary: Encodable {
  var messageID: String?
  var action: String?
  var to: String?
  var from: String?
  var replyTo: String?
  var relatesTo: String?
  var sender: String?
  var receiver: String?
}

extension MessageSummary {
  /// Reads the envelope around the document, if there is one.
  mutating func readEnvelope(_ message: DecodedMessage) {
    if case .wrapper(let element) = message.root { wrapper = element.name.local }
    guard let envelope = message.root.document as? SOAP.Envelope else { return }
    for case .wrapper(let element) in envelope.body?.anyElements ?? [] where type(of: element.document).rootName.local == document {
      wrapper = element.name.local
    }
    var summary = EnvelopeSummary()
    for element in envelope.header?.anyElements ?? [] {
      switch element {
      case .document(let part as SOAP.addressing.MessageID): summary.messageID = part.text
      case .document(let part as SOAP.addressing.Action): summary.action = part.text
      case .document(let part as SOAP.addressing.To): summary.to = part.text
      case .document(let part as SOAP.addressing.From): summary.from = part.address?.text
      case .document(let part as SOAP.addressing.ReplyTo): summary.replyTo = part.address?.text
      case .document(let part as SOAP.addressing.Relationship): summary.relatesTo = part.text
      default: readHeader(element, &summary)
      }
    }
    self.envelope = summary
    notInterpreted += envelope.anyElements.map { Uninterpreted($0, place: "SOAP envelope") }
  }

  private mutating func readHeader(_ element: AnyElement, _ summary: inout EnvelopeSummary) {
    let node = try? element.node()
    // The addressing of ITK has another namespace than the Spine's, and no types.
    switch element.name.local {
    case "MessageID": return summary.messageID = node?.text
    case "Action": return summary.action = node?.text
    case "To": return summary.to = node?.text
    case "From": return summary.from = node?.first("Address")?.text
    case "ReplyTo": return summary.replyTo = node?.first("Address")?.text
    case "RelatesTo": return summary.relatesTo = node?.text
    default: break
    }
    let asid = node?.first("device", "id")?.attribute("extension")
    switch element.name.local {
    case "communicationFunctionSnd" where asid != nil: summary.sender = asid
    case "communicationFunctionRcv" where asid != nil: summary.receiver = asid
    default: notInterpreted.append(Uninterpreted(element, place: "SOAP header"))
    }
  }

  /// An envelope in whose body nothing has a type: what is there is named, through the element that the Spine puts around answers.
  mutating func readUnknownBody(_ envelope: SOAP.Envelope) {
    for element in envelope.body?.anyElements ?? [] {
      var name = element.name.local
      if let node = try? element.node(), Interaction.named(name) == nil, node.elements.count == 1, let inner = node.elements.first {
        wrapper = name
        name = inner.name.local
      }
      if Self.isSMSP(name), let node = try? element.node() {
        readSMSP(name == element.name.local ? node : node.elements.first ?? node)
        continue
      }
      document = name
      meaning = Interaction.named(name)?.name
      notInterpreted.append(Uninterpreted(name: name, place: "SOAP body", bytes: element.raw?.bytes.count))
    }
  }
}
