import SMSPTesting
import SMSPTransport
import Synchronization
import Testing

/// The whole flow: consent, list, document, sections.
@Suite("Summaries")
struct SummaryTests {
  typealias Kind = SimulatedSpine.DemonstrationPatient

  static func outcome(_ kind: Kind, _ change: (SimulatedSpine) -> Void = { _ in }) async throws -> (SummaryOutcome, [String]) {
    let spine = SimulatedSpine.demonstration()
    change(spine)
    let outcome = try await Sample.client(over: spine).summary(for: AnswerTests.number(kind))
    return (outcome, spine.requests.map(\.interaction.name))
  }

  @Test("The newest document in force, by section")
  func found() async throws {
    let (outcome, asked) = try await Self.outcome(.summary)
    guard case .found(let found) = outcome else { Issue.record("not found"); return }
    #expect(asked == ["GET_RESOURCE_PERMISSIONS_INUK01", "QUPC_IN160101UK05", "QUPC_IN160103UK05"])
    #expect(found.consent == .yes && found.warnings.isEmpty && found.document.reference.id == Sample.documentID)
    #expect(found.list.documents.map(\.state) == [.normal, .replaced])
    #expect(found.sections.map(\.heading).last == "Diagnoses" && found.sections.count == 5)
    #expect(
      found.sections[1].text == """
        Date | Description | Severity | Remarks
        11-Mar-2019 | Allergy to penicillin | Severe | Face swelled within the hour; carries a card
        30-Aug-2006 | Allergy to bee venom | Moderate |
        """)
    #expect(found.document.summary.authors == ["Dr Peregrine Ashdown"] && found.document.reference.organisation == "Wending Lane Practice")
  }

  @Test("No record, dissent, withdrawal, and a merged number", arguments: [Kind.noRecord, .dissented, .withdrawn, .merged])
  func others(_ kind: Kind) async throws {
    switch (kind, try await Self.outcome(kind).0) {
    case (.noRecord, .noRecord), (.dissented, .dissented), (.withdrawn, .withdrawn): break
    case (.merged, .superseded(let new)): #expect(new == AnswerTests.number(.summary))
    case (_, let outcome): Issue.record("\(outcome) for \(kind)")
    }
  }

  @Test("Dissent stops the flow before the record is asked for")
  func stops() async throws {
    #expect(try await Self.outcome(.dissented).1 == ["GET_RESOURCE_PERMISSIONS_INUK01"])
  }

  @Test("An initial summary counts where there is no other, and no assertion means to ask")
  func initial() async throws {
    guard case .found(let found) = try await Self.outcome(.initial).0 else { Issue.record("not found"); return }
    #expect(found.consent == .ask && found.document.summary.type == .generalPracticeInitialSummary && !found.sections.isEmpty)
  }

  @Test("Documents in doubt are not used")
  func quality() async throws {
    for quality in [DataQuality.suspect, .nullified, DataQuality(rawValue: "NEW")] {
      let (outcome, _) = try await Self.outcome(.summary) { spine in
        var patient = spine.patient(AnswerTests.number(.summary))!
        patient.documents[0].quality = quality
        patient.documents[1].state = .normal
        spine.set(patient)
      }
      guard case .found(let found) = outcome else { Issue.record("not found"); return }
      #expect(found.document.reference.id != Sample.documentID)
    }
  }

  @Test("The newest of several in force, whatever their order")
  func newest() async throws {
    for times in [("20250604083010", "20250604083011"), ("2025", "20250101000001"), ("20250604083010+0100", "20250604083010+0000")] {
      let (outcome, _) = try await Self.outcome(.summary) { spine in
        var patient = spine.patient(AnswerTests.number(.summary))!
        patient.documents[0].time = times.0
        patient.documents[1].time = times.1
        patient.documents[1].state = .normal
        spine.set(patient)
      }
      guard case .found(let found) = outcome else { Issue.record("not found"); return }
      #expect(found.document.reference.id != Sample.documentID, "\(times)")
    }
  }

  @Test("Documents, but none that may be used and none withdrawn, is an error")
  func inconsistent() async throws {
    await #expect(throws: SpineError(.inconsistentRecord)) {
      _ = try await Self.outcome(.summary) { spine in
        var patient = spine.patient(AnswerTests.number(.summary))!
        patient.documents[0].state = .replaced
        spine.set(patient)
      }
    }
  }

  @Test("The event family gives the same summary, and the permissions with the list")
  func events() async throws {
    let client = Sample.client(over: SimulatedSpine.demonstration())
    let list = try await client.eventList(for: AnswerTests.number(.summary)).content
    #expect(list.permissions?.permission(to: .view) == .yes && list.events.map(\.state) == [.normal, .replaced])
    let id = try #require(list.newestNormal?.id)
    let event = try await client.event(id, of: AnswerTests.number(.summary))
    #expect(event.content.summary.sections.count == 5 && event.patientConfirmed)
    #expect(try await client.eventList(for: AnswerTests.number(.noRecord)).content.recordExists == false)
    await #expect(throws: SpineError(.negativeAcknowledgement)) { _ = try await client.event(.random(), of: AnswerTests.number(.summary)) }
    do { _ = try await client.event(id, of: AnswerTests.number(.noRecord)) } catch { #expect(error.code == .noRecord) }
  }

  /// Keeps alerts, or refuses them.
  final class Alerts: AlertSink {
    let refuses: Bool
    private let kept = Mutex<[OverrideAlert]>([])
    var all: [OverrideAlert] { kept.withLock { $0 } }
    init(refuses: Bool = false) { self.refuses = refuses }
    func raise(_ alert: OverrideAlert) async throws {
      if refuses { throw TransportError(.connect) }
      kept.withLock { $0.append(alert) }
    }
  }

  @Test("An override needs somebody to tell, and one who listens")
  func overrideRefused() async throws {
    let override = try #require(DissentOverride(.publicInterest, reason: "found unconscious"))
    #expect(DissentOverride(.courtOrder, reason: " \n") == nil)
    for (sink, code) in [(nil, SpineError.Code.alertSinkMissing), (Alerts(refuses: true), .alertFailed)] {
      let spine = SimulatedSpine.demonstration()
      let client = Sample.client(over: spine) { $0.alerts = sink }
      await #expect(throws: SpineError(code)) { _ = try await client.summary(for: AnswerTests.number(.dissented), override: override) }
      await #expect(throws: SpineError(code)) { _ = try await client.eventList(for: AnswerTests.number(.dissented), override: override) }
      #expect(spine.requests.isEmpty)
    }
  }

  @Test("An override goes past dissent, and raises one alert for the flow")
  func override() async throws {
    let override = try #require(DissentOverride(.temporaryConsent, reason: "found unconscious"))
    let alerts = Alerts()
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine) { $0.alerts = alerts }
    guard case .found(let found) = try await client.summary(for: AnswerTests.number(.dissented), override: override, by: Sample.access)
    else {
      Issue.record("not found")
      return
    }
    #expect(found.consent == .no && alerts.all.count == 1 && alerts.all[0].override.reason == "found unconscious")
    #expect(alerts.all[0].access.user == Sample.user && alerts.all[0].time == Sample.now)
    #expect(spine.requests.allSatisfy { !String(decoding: $0.body, as: UTF8.self).contains("unconscious") })
    _ = try await client.eventList(for: AnswerTests.number(.dissented), override: override)
    #expect(alerts.all.count == 2)
  }
}
