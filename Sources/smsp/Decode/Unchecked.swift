import HL7V3Runtime
import SpineMessages

/// What a validation could not look into, because it has no type here. Silence about it would pass for validity.
struct Unchecked {
  /// Whether that is the message itself, and not only something inside it.
  let isWholeMessage: Bool
  /// The names of the elements.
  let names: [String]

  init(in message: DecodedMessage) {
    switch message.document {
    case let envelope as SOAP.Envelope:
      isWholeMessage = true
      names = (envelope.body?.anyElements ?? []).map(\.name.local)
    case let response as PSIS.QUPC_IN210000UK04.Message:
      isWholeMessage = false
      let payload = response.controlActEvent?.subject?.queryResponseEvent?.event?.hl7Data?.anyElement?.raw
      names = [payload?.name.local].compactMap { $0 }
    default:
      isWholeMessage = false
      names = []
    }
  }
}
