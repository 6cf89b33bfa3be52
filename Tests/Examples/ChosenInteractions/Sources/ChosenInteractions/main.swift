import Foundation
import HL7V3Runtime

let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
print("Document types:", EventLists.documents.types.map { $0.rootName.local }.sorted().joined(separator: " "))
guard let list = try EventLists.documents.decode(bytes) as? EventLists.QUPC_IN200000SM04.Message else { fatalError("another message") }

// Hashable: the authors of all events, each once.
let events = list.controlActEvent?.subject?.queryResponseEventList?.event ?? []
let statuses = Set(events.flatMap(\.eventStatus))
print(events.count, "events with", statuses.count, "statuses:", statuses.compactMap(\.displayName).sorted().joined(separator: ", "))
print("Equal to itself, read again:", try EventLists.documents.decode(bytes) as? EventLists.QUPC_IN200000SM04.Message == list)
