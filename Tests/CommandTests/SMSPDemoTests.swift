import Foundation
import SMSPTesting
import Testing

@Suite("smsp demo, scr and consent")
struct SMSPDemoTests {
  @Test("The demonstration shows consent, documents and the summary by section, and no escapes off a terminal")
  func demo() throws {
    let run = try CommandRun("smsp", ["demo"], columns: 100)
    #expect(run.status == 0 && run.errors.isEmpty && !run.output.contains("\u{1B}"))
    for text in [
      "What does patient 999 526 0182 permit?", "View      Yes", "4 Jun 2025", "replaced", "Allergies and Adverse Reactions",
      "Allergy to penicillin", "Set to No. A summary now? Dissented", "No Summary Care Record", "The summary was withdrawn",
      "merged into 999 526 0182",
    ] { #expect(run.output.contains(text), "\(text)") }
  }

  @Test("Requests go to files, named by their interactions, and are messages that smsp decode takes")
  func requests() throws {
    try Samples.withFile(Data()) { file in
      let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("requests").path
      let run = try CommandRun("smsp", ["demo", "--requests-to", folder])
      #expect(run.status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(
        Set(names.map { $0.replacing(/(-[0-9]+)?\.xml/, with: "") }) == [
          "GET_RESOURCE_PERMISSIONS_INUK01", "HAS_RESOURCE_PERMISSIONS_INUK01", "QUPC_IN160101UK05", "QUPC_IN160103UK05",
          "QUPC_IN180000SM04",
          "QUPC_IN190000UK04", "SET_RESOURCE_PERMISSIONS_INUK01",
        ])
      let decoded = try CommandRun("smsp", ["decode", "--validate"] + names.map { "\(folder)/\($0)" })
      #expect(decoded.status == 0 && decoded.lines.filter { !$0.isEmpty }.allSatisfy { $0.hasSuffix(": valid") })
    }
  }

  @Test("A folder that cannot be made ends with 65")
  func noFolder() throws {
    let run = try CommandRun("smsp", ["demo", "--requests-to", "/dev/null/x"])
    #expect(run.status == 65 && run.errors.contains("the folder cannot be made"))
  }

  @Test(
    "scr get: a summary, or the reason why there is none",
    arguments: [
      (SimulatedSpine.DemonstrationPatient.summary, "found", 0), (.noRecord, "noRecord", 1), (.dissented, "dissented", 1),
      (.withdrawn, "withdrawn", 1), (.merged, "superseded", 1),
    ])
  func get(_ patient: SimulatedSpine.DemonstrationPatient, _ outcome: String, _ status: Int) throws {
    let run = try CommandRun("smsp", ["scr", "get", patient.rawValue, "--simulated", "--json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(run.status == Int32(status) && json?["outcome"] as? String == outcome)
    let text = try CommandRun("smsp", ["scr", "get", patient.rawValue, "--simulated"])
    #expect(text.status == Int32(status) && !text.output.isEmpty && text.errors.isEmpty)
    #expect((json?["sections"] as? [Any])?.count == (outcome == "found" ? 5 : nil))
  }

  @Test("consent get and set", arguments: [("yes", "Yes"), ("no", "No"), ("ask", "Ask")])
  func consent(_ argument: String, _ view: String) throws {
    func json(_ arguments: [String]) throws -> [String: Any]? {
      let run = try CommandRun("smsp", arguments + ["--simulated", "--json"])
      #expect(run.status == 0)
      return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    }
    #expect(try json(["consent", "get", "9995260182"])?["view"] as? String == "Yes")
    #expect(try json(["consent", "set", "9995260182", argument])?["view"] as? String == view)
  }

  @Test("A number that is none is refused, and not repeated")
  func wrongNumber() throws {
    let run = try CommandRun("smsp", ["scr", "get", "9995260183", "--simulated"])
    #expect(run.status == 64 && !run.errors.contains("9995260183") && !run.output.contains("9995260183"))
  }
}
