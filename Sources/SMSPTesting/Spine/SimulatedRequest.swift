import HL7V3Runtime
import SMSPTransport
import SpineMessages

/// A request as the simulated Spine reads it.
struct SimulatedRequest {
  let interaction: String
  let wsaID: String
  let action: String
  let id: String
  let sender: String
  let receiver: String
  let patient: String
  let body: RawNode
  /// What breaks a rule of the Spine's that the schema does not have; nil when nothing does.
  let broken: String?

  /// Nil when the bytes are no message of ours.
  init?(_ bytes: [UInt8]) {
    guard let message = try? Spine.documents.decodeMessage(bytes, options: .strict), let envelope = try? message.root.node(),
      let header = envelope.elements.first, header.name.local == "Header", let body = envelope.elements.last?.elements.first
    else { return nil }
    func text(_ name: String) -> String { header.elements(named: name).first?.text ?? "" }
    func device(_ place: RawNode, _ name: String) -> String {
      place.elements(named: name).first?.elements.first?.elements.first?.attribute("extension") ?? ""
    }
    self.body = body
    interaction = body.name.local
    wsaID = text("MessageID")
    action = text("Action")
    id = body.elements(named: "id").first?.attribute("root") ?? ""
    sender = device(body, "communicationFunctionSnd")
    receiver = device(body, "communicationFunctionRcv")
    let numbers = Self.values(of: "extension", under: NHSNumber.root, in: body)
    patient = numbers.first ?? ""
    let said = Self.values(of: "extension", under: "2.16.840.1.113883.2.1.3.2.4.12", in: body).first
    // FACTS b.1: the rules that are not in the schema.
    broken =
      if wsaID.utf8.count != 41 || !wsaID.hasPrefix("uuid:") {
        "SOAP_MESSAGE_ID_ERROR"
      } else if action.split(separator: "/").last.map(String.init) != interaction || said != interaction {
        "SOAP_ACTION_ERROR"
      } else if text("To").isEmpty {
        "SOAP_TO_ERROR"
      } else if device(header, "communicationFunctionSnd") != sender || device(header, "communicationFunctionRcv") != receiver {
        "SOAP_COMM_FUNC_SND_ERROR"
      } else if Set(numbers).count > 1 { "INCONSISTENT" } else { nil }
  }

  /// The first element with a name.
  func first(_ name: String) -> RawNode? { body.descendant(name) }

  /// All elements with a name.
  func all(_ name: String) -> [RawNode] { body.all(name) }

  private static func values(of attribute: String, under root: String, in node: RawNode) -> [String] {
    node.all(where: "root", is: root).map { $0.attribute(attribute) ?? "" }
  }
}
