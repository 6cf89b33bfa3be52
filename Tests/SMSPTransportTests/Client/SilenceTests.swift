import SMSPTesting
import SMSPTransport
import Testing

/// Nothing that is printed by accident holds a patient's number, a name or clinical text.
@Suite("Silence")
struct SilenceTests {
  /// What must not be seen: of the demonstration's patients, their authors and what is written about them.
  static let secrets =
    SimulatedSpine.DemonstrationPatient.allCases.map(\.rawValue) + [
      "999 526 0182", "Ashdown", "Wending", "penicillin", "Amlodipine", "Asthma",
    ]

  /// All the ways in which a value is printed without meaning to.
  static func prints(_ value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return "\(value) \(String(reflecting: value)) \(dumped) \([value]) \(Optional(value) as Any)"
  }

  static func expectSilence(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = prints(value)
    for secret in secrets { #expect(!text.contains(secret), "\(type(of: value)) prints itself", sourceLocation: sourceLocation) }
  }

  @Test("Answers and their parts")
  func answers() async throws {
    let client = Sample.client(over: SimulatedSpine.demonstration())
    let patient = AnswerTests.number(.summary)
    Self.expectSilence(try await client.documentList(for: patient))
    Self.expectSilence(try await client.documentList(for: patient).content)
    Self.expectSilence(try await client.documentList(for: patient).content.documents)
    Self.expectSilence(try await client.document(Sample.documentID, of: patient))
    let document = try await client.document(Sample.documentID, of: patient).content
    Self.expectSilence(document)
    Self.expectSilence(document.summary)
    Self.expectSilence(document.summary.sections)
    Self.expectSilence(document.reference)
    Self.expectSilence(try await client.eventList(for: patient).content.events)
    Self.expectSilence(try await client.permissions(of: patient, to: nil).content.assertions)
    for kind in SimulatedSpine.DemonstrationPatient.allCases { Self.expectSilence(try await client.summary(for: AnswerTests.number(kind))) }
  }

  @Test("Errors, whatever the other side writes into them", arguments: AnswerTests.wrong.map(\.id))
  func errors(_ id: String) async throws {
    let wrong = try #require(AnswerTests.wrong.first { $0.id == id })
    let spine = SimulatedSpine.demonstration()
    spine.play(Array(repeating: wrong.step, count: 3))
    do { _ = try await Sample.client(over: spine).document(Sample.documentID, of: AnswerTests.number(.summary)) } catch {
      Self.expectSilence(error)
    }
  }

  @Test("Issues, faults and codes that carry a patient's number")
  func loquacious() async throws {
    let number = AnswerTests.number(.summary).digits
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine) { $0.retry = .never }
    for step in [
      SimulatedStep.refused([SimulatedIssue("30307", "Merged: \(number)"), SimulatedIssue(number, number, codeSystem: number)]),
      .fault([number, "206"]),
      .page(503, "<html>\(number) Ashdown</html>"),
      AnswerTests.replacing("<wsa:To/>", "<wsa:To>\(number)</wsa:To><wsa:RelatesTo>\(number)</wsa:RelatesTo>"),
    ] {
      spine.play(step)
      do {
        _ = try await client.documentList(for: AnswerTests.number(.summary))
        Issue.record("taken")
      } catch { Self.expectSilence(error) }
    }
  }

  @Test("Requests' own values: overrides, alerts, identities")
  func values() throws {
    Self.expectSilence(try #require(DissentOverride(.courtOrder, reason: "Asthma of \(AnswerTests.number(.summary).digits)")))
    Self.expectSilence(SMSPCode("SCR-0001", displayName: "Ashdown"))
    Self.expectSilence(SMSPCode("9995260182", displayName: "Ashdown"))
    Self.expectSilence(AnswerTests.number(.summary))
  }
}
