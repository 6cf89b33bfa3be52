import Foundation
import Testing

@Suite("smsp decode: xml and json")
struct SMSPMachineFormatTests {
  @Test("The message written again says the same", arguments: Samples.names)
  func xml(_ name: String) throws {
    let written = try CommandRun("smsp", ["decode", "--format", "xml", Samples.message(name)])
    #expect(written.status == 0)
    #expect(written.errors.isEmpty)
    let again = try CommandRun("smsp", ["decode", "--format", "xml", "-"], input: Data(written.output.utf8))
    #expect(again.output == written.output)
    let text = try CommandRun("smsp", ["decode", Samples.message(name)])
    #expect(try CommandRun("smsp", ["decode", "-"], input: Data(written.output.utf8)).output == text.output)
  }

  private func object(_ arguments: [String]) throws -> Any {
    let run = try CommandRun("smsp", ["decode", "--format", "json"] + arguments)
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test("An event response as JSON")
  func eventResponse() throws {
    let view = try #require(try object([Samples.message("event-response")]) as? [String: Any])
    #expect(view["document"] as? String == "QUPC_IN210000UK04")
    #expect(view["kind"] as? String == "response")
    #expect((view["patient"] as? [String: Any])?["value"] as? String == "9990759545")
    #expect((view["message"] as? [String: Any])?["creationTime"] as? String == "20250611094531")
    #expect((view["deviations"] as? [Any])?.isEmpty == true)
    let summary = try #require(view["summary"] as? [String: Any])
    let sections = try #require(summary["sections"] as? [[String: Any]])
    #expect(
      sections.compactMap { $0["heading"] as? String } == [
        "General Practice Summary", "Allergies and Adverse Reactions", "Acute Medications", "Repeat Medications", "Diagnoses",
      ])
    let blocks = try #require(sections[1]["blocks"] as? [[String: Any]])
    #expect((blocks[0]["header"] as? [[String]])?.first == ["Date", "Description", "Certainty", "Severity", "Remarks"])
    #expect((blocks[0]["rows"] as? [[String]])?.first?[1] == "Allergy to penicillin")
    #expect((sections[1]["text"] as? String)?.contains("30-Aug-2006 | Allergy to bee venom") == true)
  }

  @Test("Consent, events and failures as JSON")
  func otherMessages() throws {
    let list = try #require(try object([Samples.message("event-list-response")]) as? [String: Any])
    let events = try #require(list["events"] as? [[String: Any]])
    #expect(events.compactMap { ($0["status"] as? [String: Any])?["code"] as? String } == ["1", "2", "3"])
    let consent = try #require(list["consent"] as? [String: Any])
    #expect((consent["assertions"] as? [Any])?.count == 2)
    #expect((consent["ask"] as? [String])?.isEmpty == true)
    let failure = try #require(try object([Samples.message("event-list-not-found")]) as? [String: Any])
    #expect((failure["outcome"] as? [String: Any])?["isError"] as? Bool == false)
    #expect((failure["failures"] as? [[String: Any]])?.last?["code"] as? String == "30312")
    #expect(failure["events"] == nil)
    let fault = try #require(try object([Samples.message("soap-fault")]) as? [String: Any])
    #expect((fault["fault"] as? [String: Any])?["isWorthRetrying"] as? Bool == true)
  }

  @Test("Several files give a list, of those that could be read")
  func severalFiles() throws {
    let files = [Samples.message("soap-fault"), "missing.xml", Samples.message("event-query")]
    let views = try #require(try object(files) as? [[String: Any]])
    #expect(views.compactMap { $0["document"] as? String } == ["Fault", "QUPC_IN190000UK04"])
  }

  @Test("Keys are in order, and slashes are not escaped")
  func shape() throws {
    let run = try CommandRun("smsp", ["decode", "--format", "json", Samples.message("soap-fault")])
    #expect(!run.output.contains("\\/"))
    let keys = run.lines.filter { $0.hasPrefix("  \"") }.map { $0.prefix { $0 != ":" } }
    #expect(keys == keys.sorted())
  }

  @Test("With --validate the findings stand beside the rest")
  func validated() throws {
    let view = try #require(try object(["--validate", Samples.message("event-response")]) as? [String: Any])
    #expect((view["findings"] as? [Any])?.isEmpty == true)
    #expect(view["summary"] != nil)
  }
}
