import SMSPTesting
import SMSPTransport
import Synchronization
import Testing

/// Each access is recorded before it is made, and what came of it after.
@Suite("Audit trail")
struct AuditTrailTests {
  final class Sink: AuditSink {
    let failsAt: Int?
    private let kept = Mutex<[AuditRecord]>([])
    var all: [AuditRecord] { kept.withLock { $0 } }
    init(failsAt: Int? = nil) { self.failsAt = failsAt }
    func append(_ record: AuditRecord) async throws {
      try kept.withLock { kept in
        if kept.count == failsAt { throw TransportError(.other) }
        kept.append(record)
      }
    }
  }

  static let patient = AnswerTests.number(.summary)

  @Test("Who, for whom, what, why, when, by which messages, and what came of it")
  func records() async throws {
    let sink = Sink()
    let spine = SimulatedSpine.demonstration()
    spine.play(.unreachable(TransportError(.readTimeout)))
    let client = Sample.client(over: spine) { $0.audit = sink }
    _ = try await client.documentList(for: Self.patient, by: Sample.access)
    #expect(sink.all.map(\.outcome) == [.started, .started, .succeeded])
    #expect(sink.all.last?.messageIDs == [Sample.messageID(1), Sample.messageID(2)].map(\.description))
    for record in sink.all {
      #expect(record.user == Sample.user.user.description && record.role == Sample.user.roleProfile.description)
      #expect(record.patient == Self.patient.digits && record.interaction == "QUPC_IN160101UK05" && record.reason == "direct care")
      #expect(record.system == Sample.asid.description && record.milliseconds == 1_749_633_303_000)
    }
  }

  @Test("Failures and unknown outcomes")
  func failures() async throws {
    let sink = Sink()
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine) { $0.audit = sink }
    spine.play(.refused(SimulatedIssue.reasons(for: "30418") ?? []), .lost(), .lost())
    _ = try? await client.documentList(for: Self.patient)
    _ = try? await client.setPermission(.no, of: Self.patient, user: Sample.user)
    #expect(sink.all.map(\.outcome) == [.started, .failed, .started, .started, .unknown])
    #expect(sink.all[0].user == "unattended")
  }

  @Test("What cannot be recorded is not asked, nor given out", arguments: [(0, 0), (1, 1)])
  func refused(_ failsAt: Int, _ requests: Int) async throws {
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine) { $0.audit = Sink(failsAt: failsAt) }
    await #expect(throws: SpineError(.auditFailed)) { _ = try await client.documentList(for: Self.patient) }
    #expect(spine.requests.count == requests)
  }
}
