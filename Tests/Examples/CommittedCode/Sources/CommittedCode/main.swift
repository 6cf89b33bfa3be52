import Foundation
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import SpineMessages

// Code that was generated from schemas of this package, and committed with it.
let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let order = try Laboratory.Order(xml: bytes, options: .strict)
print("Order", order.id ?? "", "of", order.specimen.map { $0.kind ?? "" }.joined(separator: " and "))

// The messages of the Spine, and a Spine in memory to ask.
print("The Spine's document types:", Spine.documents.types.count > 20 ? "more than 20" : "too few")
guard let asid = ASID("104729361528"), let spine = ASID("918273645011"), let patient = NHSNumber("9995260182") else {
  fatalError("an identifier is wrong")
}
let configuration = SpineClient.Configuration(asid: asid, spine: spine, endpoint: "https://spine.example.nhs.uk/sync-service")
let client = SpineClient(configuration, transport: SimulatedSpine.demonstration())
switch try await client.summary(for: patient) {
case .found(let found): print("Summary with", found.sections.count, "sections")
case .noRecord, .dissented, .superseded, .withdrawn: print("No summary")
}
