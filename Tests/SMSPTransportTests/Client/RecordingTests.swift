import Foundation
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import Testing

/// Recordings: nothing of a patient is left in them, and they can be played again.
@Suite("Recordings")
struct RecordingTests {
  /// Every call about every patient of the demonstration, with some faults, recorded.
  static func recorded() async throws -> (recording: Recording, outcomes: [String]) {
    let spine = SimulatedSpine.demonstration()
    let recorder = RecordingTransport(spine)
    let client = Sample.client(over: recorder) { $0.retry = .never }
    let outcomes = await run(client, AnswerTests.Kind.allCases.map { AnswerTests.number($0) }, Sample.documentID, Sample.eventID)
    return (recorder.recording(), outcomes)
  }

  /// What comes of the calls, in words without values.
  static func run(_ client: SpineClient, _ patients: [NHSNumber], _ document: DocumentID, _ event: EventID) async -> [String] {
    var outcomes: [String] = []
    func note(_ work: () async throws -> String) async {
      do { outcomes.append(try await work()) } catch let error as SpineError {
        outcomes.append("\(error.code) \(error.issues.map(\.code))")
      } catch {
        outcomes.append("\(error)")
      }
    }
    for patient in patients {
      await note { word(try await client.summary(for: patient)) }
      await note { "\(try await client.permissions(of: patient, to: nil).content.assertions.map(\.permission))" }
      await note { "\(try await client.hasPermissions(of: patient).content.permission(to: .view))" }
      await note { "\(try await client.eventList(for: patient).content.events.map(\.state))" }
      await note { "\(try await client.setPermission(.yes, of: patient, user: Sample.user).content)" }
    }
    await note { "\(try await client.document(document, of: patients[0]).content.summary.sections.count)" }
    await note { "\(try await client.event(event, of: patients[0]).content.summary.sections.count)" }
    return outcomes
  }

  private static func word(_ outcome: SummaryOutcome) -> String {
    switch outcome {
    case .found(let found): "found \(found.sections.count) \(found.list.documents.map(\.state)) \(found.consent)"
    case .noRecord: "noRecord"
    case .dissented: "dissented"
    case .superseded(let number): "superseded \(number == nil)"
    case .withdrawn: "withdrawn"
    }
  }

  /// All that the messages say of patients, users and organisations: texts, and attributes that are no structure.
  static func said(_ spine: SimulatedSpine) -> Set<String> {
    var said: Set<String> = ["Ashdown", "Peregrine", "Wending", "penicillin", "Amlodipine", "Asthma", "Doxycycline", "mmHg", "192.0.2.10"]
    for kind in AnswerTests.Kind.allCases { said.insert(kind.rawValue) }
    for patient in AnswerTests.Kind.allCases.compactMap({ spine.patient(AnswerTests.number($0)) }) {
      for document in patient.documents {
        said.formUnion([document.id.description, document.time, document.author, document.organisation])
        for section in document.sections {
          said.formUnion(([section.heading, section.note] + section.columns + section.rows.flatMap { $0 }).filter { $0.count > 5 })
        }
      }
    }
    for number in [Sample.asid.description, Sample.spine.description] { said.insert(number) }
    said.formUnion([Sample.user.user.description, Sample.user.roleProfile.description, "S0080", "405060703355", "405060704466", "Z99981"])
    return said
  }

  @Test("Nothing of what the messages said is left")
  func redacted() async throws {
    let (recording, outcomes) = try await Self.recorded()
    #expect(recording.exchanges.count > 30 && outcomes.contains { $0.hasPrefix("found 5") })
    let text = String(decoding: try recording.json(), as: UTF8.self)
    for secret in Self.said(SimulatedSpine.demonstration()) where text.contains(secret) || text.contains(secret.lowercased()) {
      Issue.record("\(secret.count) characters of the messages are in the recording")
    }
    #expect(recording.patients.count == 6 && recording.patients.allSatisfy { NHSNumber($0) != nil })
  }

  @Test("It plays again, to the same ends, and from its JSON")
  func replay() async throws {
    let (made, outcomes) = try await Self.recorded()
    let recording = try Recording(json: made.json())
    #expect(recording == made)
    let replay = ReplayTransport(recording)
    let document = try #require(Self.uuid(in: recording, of: "QUPC_IN160103UK05", after: "DocumentID"))
    let event = try #require(Self.uuid(in: recording, of: "QUPC_IN190000UK04", after: "EventRecord"))
    let again = await Self.run(
      Sample.client(over: replay) { $0.retry = .never }, recording.patients.compactMap { NHSNumber($0) },
      try #require(DocumentID(document)),
      try #require(EventID(event)))
    // The number that another was merged into stands in a text, and texts are replaced.
    #expect(again == outcomes.map { $0.replacing("superseded false", with: "superseded true") })
    #expect(replay.remaining == 0)
  }

  /// The UUID that the last request of an interaction asks for.
  private static func uuid(in recording: Recording, of interaction: String, after name: String) -> String? {
    let request = recording.exchanges.last { $0.interaction == interaction }?.request ?? ""
    return request.matches(of: /<value root="([0-9A-F\-]{36})"/).last.map { String($0.1) }
  }

  @Test("What was not asked then is not answered now")
  func others() async throws {
    let recorder = RecordingTransport(SimulatedSpine.demonstration())
    let client = Sample.client(over: recorder)
    _ = try await client.documentList(for: AnswerTests.number(.summary))
    let recording = recorder.recording()
    func code(_ call: (SpineClient) async throws(SpineError) -> Void) async -> TransportError.Code? {
      let client = Sample.client(over: ReplayTransport(recording)) { $0.retry = .never }
      do throws(SpineError) { try await call(client) } catch { return error.transport?.code }
      return nil
    }
    let patient = try #require(recording.patients.first.flatMap { NHSNumber($0) })
    #expect(await code { client throws(SpineError) in _ = try await client.documentList(for: patient) } == nil)
    #expect(await code { client throws(SpineError) in _ = try await client.documentList(for: AnswerTests.number(.noRecord)) } == .other)
    #expect(await code { client throws(SpineError) in _ = try await client.permissions(of: patient) } == .other)
  }

  @Test("What is no message, and what does not come, leaves no more than its kind")
  func junk() async throws {
    let spine = SimulatedSpine.demonstration()
    spine.play(
      .page(503, "<html>Ashdown 9995260182</html>"), .unreachable(TransportError(.readTimeout, detail: "Ashdown")),
      .altered { String($0.prefix(2_000)) }, .fault(["9995260182", "206"]),
      .refused([SimulatedIssue("30307", "Ashdown 9995260182"), SimulatedIssue("9995260182", "x", codeSystem: "1.2")]),
      AnswerTests.replacing("<wsa:To/>", "<wsa:To>Ashdown</wsa:To><x:Ash xmlns:x=\"urn:x\" x:b=\"Ashdown\">9995260182</x:Ash>"))
    let recorder = RecordingTransport(spine)
    let client = Sample.client(over: recorder) { $0.retry = .never }
    for _ in 0..<6 { _ = try? await client.documentList(for: AnswerTests.number(.summary)) }
    let recording = recorder.recording()
    let text = String(decoding: try recording.json(), as: UTF8.self)
    #expect(!text.contains("Ashdown") && !text.contains("9995260182"))
    #expect(recording.exchanges.map(\.failure) == [nil, "readTimeout", nil, nil, nil, nil])
    #expect(recording.exchanges.map { $0.answer?.body == "redacted" } == [true, false, true, false, false, false])
    let replay = Sample.client(over: ReplayTransport(recording)) { $0.retry = .never }
    let patient = try #require(recording.patients.first.flatMap { NHSNumber($0) })
    var codes: [SpineError.Code?] = []
    for _ in 0..<6 {
      do throws(SpineError) {
        _ = try await replay.documentList(for: patient)
        codes.append(nil)
      } catch { codes.append(error.code) }
    }
    #expect(codes == [.httpStatus, .noAnswer, .malformedAnswer, .fault, .negativeAcknowledgement, nil])
  }

  @Test("Published answers keep nothing but structure", .enabled(if: ReplayTests.folder != nil))
  func published() async throws {
    let folder = URL(fileURLWithPath: ReplayTests.folder ?? "").appendingPathComponent("event-response")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) where file.pathExtension == "xml" {
      let body = Array(try Data(contentsOf: file))
      let recorder = RecordingTransport(ClosureTransport { _ in SpineResponse(status: 200, contentType: "text/xml", body: body) })
      _ = try? await Sample.client(over: recorder).event(Sample.eventID, of: Sample.patient)
      let kept = recorder.recording().exchanges.first?.answer?.body ?? ""
      // Words of eight letters and more that stand between tags.
      let words = Set(String(decoding: body, as: UTF8.self).matches(of: />([^<]*[A-Za-z]{8}[^<]*)</).map { String($0.1) })
      let texts = Set(kept.matches(of: />([^<]+)</).map { String($0.1) })
      #expect(!kept.isEmpty && texts.allSatisfy { !words.contains($0) || $0.hasPrefix("urn:nhs") || $0 == "Everyone" })
    }
  }
}
