import Foundation
import HL7V3Runtime

let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let notice = try Immunisations.REPC_IN990001XX01(xml: bytes, options: .strict)

let name = notice.patient?.name
print("Patient", notice.patient?.id?.extension ?? "unknown", name?.given.joined(separator: " ") ?? "", name?.family.first ?? "")
for immunisation in notice.immunisation {
  let dose = immunisation.doseQuantity.map { "\($0.value?.lexical ?? "?") \($0.unit)" }
  print(
    immunisation.code?.displayName ?? "", immunisation.effectiveTime?.time.map { "\($0.precision)" } ?? "?", dose ?? "no dose",
    immunisation.side == .left ? "left" : "no side")
}

// A message that the schema forbids is not sent.
var wrong = notice
wrong.immunisation = []
do {
  _ = try wrong.xml(options: .strict)
  print("sent without an immunisation")
} catch {
  print("Not sent:", error.code)
}
print("Written and read again, the same:", try Immunisations.REPC_IN990001XX01(xml: notice.xml(), options: .strict).xml() == notice.xml())
