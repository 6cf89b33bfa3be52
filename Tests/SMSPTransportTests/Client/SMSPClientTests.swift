import Foundation
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import SpineMessages
import Synchronization
import Testing

/// The six operations, against our own provider over the simulated Spine.
@Suite("SMSP")
struct SMSPClientTests {
  /// A provider's decisions and stores, in memory.
  final class Office: AccessDecisions, PermissionToViewStore, AuditLog {
    private struct State {
      var permitted: Set<String> = []
      var entries: [ProviderAuditEntry] = []
    }
    private let state = Mutex(State())
    let roles: RBACStatus
    let isRelated: Bool
    let failsToAudit: Bool

    init(roles: RBACStatus = RBACStatus(withPermissionToView: true, inEmergency: false), isRelated: Bool = true, failsToAudit: Bool = false)
    {
      self.roles = roles
      self.isRelated = isRelated
      self.failsToAudit = failsToAudit
    }

    var entries: [ProviderAuditEntry] { state.withLock { $0.entries } }

    func roles(of identity: AuditIdentity) async throws -> RBACStatus {
      if identity.localUser == "nobody" { throw TransportError(.other) }
      return roles
    }
    func hasLegitimateRelationship(_ identity: AuditIdentity, to patient: NHSNumber) async throws -> Bool { isRelated }
    func hasPermission(_ identity: AuditIdentity, of patient: NHSNumber) async throws -> Bool {
      state.withLock { $0.permitted.contains(patient.digits) }
    }
    func create(_ identity: AuditIdentity, of patient: NHSNumber) async throws {
      state.withLock { _ = $0.permitted.insert(patient.digits) }
    }
    func append(_ entry: ProviderAuditEntry) async throws {
      if failsToAudit { throw TransportError(.other) }
      state.withLock { $0.entries.append(entry) }
    }
    func entries(about patient: NHSNumber, since: Date) async throws -> [ProviderAuditEntry] {
      entries.filter { $0.patient == patient && $0.time >= since }
    }
  }

  static let organisation = AuditIdentity.ODSCode("Z99981")!
  static let identity = AuditIdentity(organisation: organisation, smartcard: Sample.user)

  static func client(over transport: any SpineTransport) -> SMSPClient {
    var configuration = SMSPClient.Configuration(
      organisation: organisation, endpoint: "https://smsp.example.nhs.uk/smsp/scr", username: "client.example.nhs.uk")
    configuration.provider = AuditIdentity.ODSCode("Z99982")
    configuration.environment = Sample.environment()
    configuration.timeLimit = .seconds(300)
    return SMSPClient(configuration, transport: transport)
  }

  static func provider(_ office: Office, _ spine: SimulatedSpine = .demonstration()) -> SMSPProvider {
    var configuration = SMSPProvider.Configuration(organisation: AuditIdentity.ODSCode("Z99982")!, username: "smsp.example.nhs.uk")
    configuration.environment = Sample.environment()
    return SMSPProvider(
      configuration, spine: Sample.client(over: spine) { $0.retry = .never }, access: office, permissions: office, audit: office)
  }

  /// A client of a provider, without a network between them.
  static func pair(_ office: Office, _ spine: SimulatedSpine = .demonstration()) -> SMSPClient {
    let provider = provider(office, spine)
    return client(over: ClosureTransport { await provider.answer($0.body) })
  }

  static let patient = AnswerTests.number(.summary)

  @Test("Status, permission to view, summary, activity")
  func flow() async throws {
    let office = Office()
    let client = Self.pair(office)
    guard case .fresh(let status, let details) = try await client.getSCRStatus(of: Self.patient, by: Self.identity) else {
      Issue.record("stale")
      return
    }
    #expect(status == SCRStatus(exists: true, consent: .ask) && details.code == .success && details.patientConfirmed == false)
    guard case .fresh(let roles, _) = try await client.getRBACStatus(by: Self.identity) else { Issue.record("stale"); return }
    #expect(roles == RBACStatus(withPermissionToView: true, inEmergency: false))
    guard case .fresh(false, _) = try await client.queryPTV(of: Self.patient, by: Self.identity) else { Issue.record("permitted"); return }
    do {
      _ = try await client.querySCR(of: Self.patient, by: Self.identity)
      Issue.record("given without permission")
    } catch { #expect(error.code == .refused && error.smspCode?.code == "SCR-0004" && error.smspCode?.displayName == "PTV check failed") }
    _ = try await client.createPTV(of: Self.patient, by: Self.identity)
    guard case .fresh(true, _) = try await client.queryPTV(of: Self.patient, by: Self.identity) else {
      Issue.record("not permitted"); return
    }
    guard case .fresh(let summary, let about) = try await client.querySCR(of: Self.patient, by: Self.identity) else {
      Issue.record("stale"); return
    }
    #expect(summary.sections.count == 5 && about.patientConfirmed)
    guard case .fresh(let activity, _) = try await client.querySCRActivity(of: Self.patient, since: Sample.now, by: Self.identity) else {
      return
    }
    #expect(
      activity.accesses.count == 6 && activity.accesses.last?[7] == "querySCR SMSP-0000"
        && activity.accesses[0][2] == Sample.user.user.description)
    #expect(office.entries.count == 8 && office.entries.map(\.outcome).filter { $0 == "SCR-0004" }.count == 1)
    #expect(office.entries[6].spineMessageIDs.count == 3 && office.entries.allSatisfy { $0.identity.smartcard == Sample.user })
  }

  @Test(
    "What stands in the way has a code",
    arguments: [
      (AnswerTests.Kind.noRecord, "SCR-9999"), (.dissented, "SCR-0003"), (.withdrawn, "SCR-9999"), (.merged, "DEMOG-0017"),
    ])
  func refusals(_ kind: AnswerTests.Kind, _ code: String) async throws {
    let client = Self.pair(Office())
    _ = try await client.createPTV(of: AnswerTests.number(kind), by: Self.identity)
    do {
      _ = try await client.querySCR(of: AnswerTests.number(kind), by: Self.identity)
      Issue.record("given")
    } catch { #expect(error.code == .refused && error.smspCode?.code == code) }
  }

  @Test("Roles, relationship, unknown users, and a Spine that is not there")
  func access() async throws {
    func code(_ office: Office, _ identity: AuditIdentity, _ spine: SimulatedSpine = .demonstration()) async throws -> String? {
      let client = Self.pair(office, spine)
      do { _ = try await client.getSCRStatus(of: Self.patient, by: identity) } catch { return error.smspCode?.code ?? "\(error.code)" }
      return nil
    }
    #expect(try await code(Office(isRelated: false), Self.identity) == "SCR-0002")
    let nobody = try #require(AuditIdentity(organisation: Self.organisation, localUser: "nobody"))
    #expect(try await code(Office(), nobody) == "SCR-0001")
    let local = try #require(AuditIdentity(organisation: Self.organisation, localUser: "ann.archer"))
    #expect(try await code(Office(), local) == nil)
    let away = SimulatedSpine.demonstration()
    away.play(.unreachable(TransportError(.connect)))
    #expect(try await code(Office(), Self.identity, away) == "SMSP-0004")
    let wrong = SimulatedSpine.demonstration()
    wrong.play(AnswerTests.relatesTo { _ in "<wsa:RelatesTo>\(AnswerTests.foreign)</wsa:RelatesTo>" })
    #expect(try await code(Office(), Self.identity, wrong) == "SMSP-0002")
    // What cannot be audited is not given out.
    #expect(try await code(Office(failsToAudit: true), Self.identity) == "fault")
  }

  @Test(
    "What is no request gets a fault",
    arguments: ["", "<x/>", "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><x/></e:Body></e:Envelope>"])
  func noRequest(_ body: String) async throws {
    let answer = await Self.provider(Office()).answer(Array(body.utf8))
    #expect(answer.status == 500 && String(decoding: answer.body, as: UTF8.self).contains("ToolkitErrorInfo"))
  }

  @Test("Stale is a success that says so")
  func stale() async throws {
    let provider = Self.provider(Office())
    let client = Self.client(
      over: ClosureTransport { request in
        var answer = await provider.answer(request.body)
        answer.body = Array(String(decoding: answer.body, as: UTF8.self).replacing("SMSP-0000", with: "SMSP-0003").utf8)
        return answer
      })
    guard case .stale(let status, let details) = try await client.getSCRStatus(of: Self.patient, by: Self.identity) else {
      Issue.record("fresh")
      return
    }
    #expect(status.exists == true && details.code.isStale && details.code.isSuccess)
  }

  /// What is replaced in an answer, by what, and the error.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let id: String
    let old: String
    let new: String
    let code: SpineError.Code
    var testDescription: String { id }

    init(_ id: String, _ old: String, _ new: String, _ code: SpineError.Code) {
      (self.id, self.old, self.new, self.code) = (id, old, new, code)
    }
  }

  static let wrong: [Wrong] = [
    Wrong("S8 a count that is not that of the payloads", #"count="1""#, #"count="2""#, .malformedAnswer),
    Wrong("S8 base 64", #"mimetype"#, #"base64="true" mimetype"#, .unexpectedContent),
    Wrong("S8 compressed", #"mimetype"#, #"compressed="true" mimetype"#, .unexpectedContent),
    Wrong("S8 encrypted", #"mimetype"#, #"encrypted="true" mimetype"#, .unexpectedContent),
    Wrong("S8 expired more than five minutes ago", "2025-06-11T09:25:03Z", "2025-06-11T09:10:02Z", .expired),
    Wrong("S8 made more than five minutes from now", "2025-06-11T09:15:03Z", "2025-06-11T09:20:04Z", .expired),
    Wrong("S8 a time that is none", "2025-06-11T09:15:03Z", "yesterday", .malformedAnswer),
    Wrong("S6 another answer", "QuerySCRResponse", "QueryPTVResponse", .unexpectedPayload),
    Wrong("S6 the answer of another interaction", "querySCRResponse-v1-0", "queryPTVResponse-v1-0", .unexpectedPayload),
    Wrong("S4 RelatesTo of another message", "</RelatesTo>", "0</RelatesTo>", .correlationMismatch),
    Wrong("S4 another patient", "9995260182", "9991590838", .correlationMismatch),
    Wrong("S2 a tag that is not closed", #"<patient classCode="PAT">"#, #"<other>"#, .malformedAnswer),
    Wrong("S2 a tag that closes as another", #"<recordTarget"#, #"<x:recordTarget xmlns:x="urn:x""#, .malformedAnswer),
  ]

  /// What is unusual and fine: no timestamp, and clocks that differ by five minutes.
  static let right: [Wrong] = [
    Wrong("S8 expired five minutes ago", "2025-06-11T09:25:03Z", "2025-06-11T09:10:03Z", .expired),
    Wrong("S8 made five minutes from now", "2025-06-11T09:15:03Z", "2025-06-11T09:20:03Z", .expired),
    Wrong("S8 no timestamp", "Timestamp", "Other", .expired),
  ]

  /// A provider that gives wrong summaries.
  static func altering(_ row: Wrong) -> @Sendable ([UInt8]) async -> SpineResponse {
    let provider = provider(Office())
    return { body in
      var answer = await provider.answer(body)
      let text = String(decoding: answer.body, as: UTF8.self)
      guard text.contains("QuerySCRResponse") else { return answer }
      if !text.contains(row.old) { Issue.record("the answer has no \(row.id)") }
      answer.body = Array(text.replacing(row.old, with: row.new).utf8)
      return answer
    }
  }

  @Test("Answers that are wrong", arguments: wrong)
  func wrongAnswer(_ row: Wrong) async throws {
    let answer = Self.altering(row)
    let client = Self.client(over: ClosureTransport { await answer($0.body) })
    _ = try await client.createPTV(of: Self.patient, by: Self.identity)
    await #expect(throws: SpineError(row.code)) { _ = try await client.querySCR(of: Self.patient, by: Self.identity) }
  }

  @Test("Answers that are unusual and right", arguments: right)
  func rightAnswer(_ row: Wrong) async throws {
    let answer = Self.altering(row)
    let client = Self.client(over: ClosureTransport { await answer($0.body) })
    _ = try await client.createPTV(of: Self.patient, by: Self.identity)
    guard case .fresh(let summary, _) = try await client.querySCR(of: Self.patient, by: Self.identity) else {
      Issue.record("stale")
      return
    }
    #expect(summary.sections.count == 5)
  }

  @Test(
    "Requests are the same for the same ids and clock, valid by our schema, and taken in strict mode", arguments: SMSPOperation.allCases)
  func requests(_ operation: SMSPOperation) async throws {
    var bodies: [[UInt8]] = []
    for _ in 0..<2 {
      let transport = Silence()
      let client = Self.client(over: transport)
      _ = try? await Self.send(operation, client)
      let request = try #require(transport.requests.first)
      #expect(request.soapAction == "urn:nhs-itk:services:201005:sendRecvDistEnvelope")
      bodies.append(request.body)
    }
    #expect(bodies[0] == bodies[1])
    let message = try Spine.documents.decodeMessage(bodies[0], options: .strict)
    #expect(message.deviations.isEmpty)
    let file = RequestTestsRoot.url.appendingPathComponent("Tests/Fixtures/requests/\(operation.rawValue).xml")
    if ProcessInfo.processInfo.environment["SMSP_RECORD_REQUESTS"] != nil { try Data(bodies[0]).write(to: file) }
    #expect(try Data(contentsOf: file) == Data(bodies[0]), "SMSP_RECORD_REQUESTS=1 writes the files anew; read what has changed")
    let text = String(decoding: bodies[0], as: UTF8.self)
    #expect(text.contains("urn:nhs-itk:interaction:\(operation.rawValue)-v1-0") && text.contains("client.example.nhs.uk"))
  }

  static func send(_ operation: SMSPOperation, _ client: SMSPClient) async throws {
    switch operation {
    case .getSCRStatus: _ = try await client.getSCRStatus(of: patient, by: identity)
    case .getRBACStatus: _ = try await client.getRBACStatus(by: identity)
    case .queryPTV: _ = try await client.queryPTV(of: patient, by: identity)
    case .createPTV: _ = try await client.createPTV(of: patient, by: identity)
    case .querySCR: _ = try await client.querySCR(of: patient, by: identity)
    case .querySCRActivity: _ = try await client.querySCRActivity(of: patient, since: Sample.now, by: identity)
    }
  }

  /// Replays of the published answers: the folder says which operation asks.
  static let folders: [(String, SMSPOperation)] = [
    ("itk-create-ptv", .createPTV), ("itk-get-rbac-status", .getRBACStatus), ("itk-get-scr-status", .getSCRStatus),
    ("itk-query-ptv", .queryPTV), ("itk-query-scr-activity", .querySCRActivity), ("itk-query-scr", .querySCR), ("gp-summary", .querySCR),
  ]

  @Test("Every published answer is read", .enabled(if: ReplayTests.folder != nil), arguments: folders)
  func replay(_ folder: String, _ operation: SMSPOperation) async throws {
    let url = URL(fileURLWithPath: ReplayTests.folder ?? "").appendingPathComponent(folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".xml") }
    #expect(!files.isEmpty)
    for file in files {
      let text = String(decoding: try Data(contentsOf: url.appendingPathComponent(file)), as: UTF8.self)
      let client = Self.client(over: ClosureTransport { Self.answer(text, to: $0) })
      do {
        try await Self.send(operation, client)
        #expect(text.contains("SMSP-0000") || text.contains("SMSP-0003") || folder == "gp-summary", "\(file)")
      } catch let error as SpineError {
        // A refusal is the answer; a code is kept with the provider's words.
        #expect(
          error.code == .refused && error.smspCode?.displayName?.isEmpty == false && text.contains(error.smspCode?.code ?? "?"),
          "\(file): \(error)")
      }
    }
  }

  /// The message as an answer to the request: in an envelope, to its id, about our patient.
  static func answer(_ text: String, to request: SpineRequest) -> SpineResponse {
    let sent = String(decoding: request.body, as: UTF8.self)
    let id = sent.firstMatch(of: /MessageID[^>]*>([0-9A-F-]{36})</).map { String($0.1) } ?? ""
    var text = text.replacing(/<\?xml[^>]*\?>/, with: "").replacing(/(RelatesTo[^>]*>)[^<]*</) { "\($0.1)\(id)<" }
    text = text.replacing(/root="2.16.840.1.113883.2.1.4.1"(\s+)extension="[0-9]+"/) {
      "root=\"\(NHSNumber.root)\"\($0.1)extension=\"\(patient.digits)\""
    }
    text = text.replacing(/extension="[0-9]+"(\s+)root="2.16.840.1.113883.2.1.4.1"/) {
      "extension=\"\(patient.digits)\"\($0.1)root=\"\(NHSNumber.root)\""
    }
    text = text.replacing(/<[a-z]*:?Expires[^>]*>[^<]*<\/[a-z]*:?Expires>/, with: "").replacing(
      /<[a-z]*:?Created[^>]*>[^<]*<\/[a-z]*:?Created>/, with: "")
    if !text.contains("DistributionEnvelope") {
      text = """
        <itk:DistributionEnvelope xmlns:itk="urn:nhs-itk:ns:201005"><itk:header service="s" trackingid="t"><itk:manifest count="1">\
        <itk:manifestitem id="uuid_1" mimetype="text/xml"/></itk:manifest></itk:header><itk:payloads count="1"><itk:payload id="uuid_1">\
        <QuerySCRResponse xmlns="urn:hl7-org:v3"><id root="x"/><text><n:GPSummary.text xmlns:n="NPFIT:HL7:Localisation">\(text)\
        </n:GPSummary.text></text><value code="SMSP-0000" displayName="Success"/></QuerySCRResponse></itk:payload></itk:payloads></itk:DistributionEnvelope>
        """
    }
    if !text.contains(":Envelope") { text = "<e:Envelope xmlns:e=\"\(XMLName.soap)\"><e:Body>\(text)</e:Body></e:Envelope>" }
    return SpineResponse(status: 200, contentType: "text/xml", body: Array(text.utf8))
  }
}
