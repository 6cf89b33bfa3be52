import HL7V3Runtime
import SpineMessages

/// What stands around the content of an interaction.
struct WrapperSummary: Encodable {
  var id: String?
  var creationTime: String?
  var version: String?
  var processing: String?
  /// What the message says it is, when that is not its root element.
  var otherInteraction: String?
  var acknowledgement: Meaning?
  /// The id of the message that this one answers.
  var answers: String?
  var queryResponse: Meaning?
  /// What an acknowledgement says was done.
  var done: String?
  var senders: [String]
  var receivers: [String]

  init(_ message: some InteractionMessage, root: String) {
    id = message.id?.root
    creationTime = message.creationTime?.value
    version = message.versionCode?.code
    processing = message.processingCode?.code
    if let said = message.interactionId?.extension, said != root { otherInteraction = said }
    senders = message.senders.compactMap(\.extension)
    receivers = message.receivers.compactMap(\.extension)
  }

  init(_ message: some ResponseMessage, root: String, _ act: (any ResponseAct)?) {
    self.init(message, root: root)
    acknowledgement = Meaning.acknowledgement(message.acknowledgement?.typeCode)
    answers = message.acknowledgement?.messageRef?.id?.root
    queryResponse = Meaning.queryResponse(act?.queryAck?.queryResponseCode?.code)
  }
}
