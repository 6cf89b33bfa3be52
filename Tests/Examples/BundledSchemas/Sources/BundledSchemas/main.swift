import Foundation
import HL7V3Runtime

// A list of a patient's summaries, in its SOAP envelope.
let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let message = try Spine.documents.decodeMessage(bytes)
guard let list = message.document as? Spine.QUPC_IN200000SM04.Message else { fatalError("another message: \(type(of: message.document))") }

let answer = list.controlActEvent?.subject?.queryResponseEventList
print("Patient", answer?.recordTarget?.patient?.id?.extension ?? "unknown")
for event in answer?.event ?? [] {
  print(event.eventID.first?.root ?? "", event.persistenceDate.first?.value ?? "", event.eventStatus.first?.displayName ?? "")
}
print("Deviations from the schema:", message.deviations.count)
print("Written and read again, the same:", try Spine.documents.decodeMessage(message.xml()).xml() == message.xml())
