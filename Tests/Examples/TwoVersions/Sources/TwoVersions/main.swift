import Foundation
import HL7V3Runtime

// Each version's interaction has its own type; what did not change between the versions is one type, what did is two.
func show(_ id: (any InstanceIdentifier)?, _ reasons: [any ConceptDescriptor]) {
  print("Patient", id?.extension ?? "unknown")
  for reason in reasons { print(" ", reason.code ?? "", reason.displayName ?? "", reason.codeSystemVersion ?? "no version") }
}

for path in CommandLine.arguments.dropFirst() {
  let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
  switch try Admissions.documents.decode(bytes, options: .strict) {
  case let admission as Admissions.PRPA_IN990010XX01: show(admission.patientId, [admission.reason].compactMap(\.self))
  case let admission as Admissions.PRPA_IN990010XX02:
    show(admission.patientId, admission.reason)
    print("  ward", admission.ward?.extension ?? "unknown")
  case let other: fatalError("another message: \(type(of: other))")
  }
}
