import Foundation
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import SpineMessages
import Testing

/// Messages of others, and ours, given to the client as answers to its own requests.
@Suite("Replay")
struct ReplayTests {
  static let folder = ProcessInfo.processInfo.environment["HL7V3_MESSAGES"]
  static let fixtures = RequestTestsRoot.url.appendingPathComponent("Tests/Fixtures/messages")

  /// Folders of answers, and what asks for them.
  static let kinds: [String: @Sendable (SpineClient, NHSNumber) async throws(SpineError) -> Void] = [
    "acknowledgement": { client, patient throws(SpineError) in _ = try await client.setPermission(.yes, of: patient, user: Sample.user) },
    "acs-get-response": { client, patient throws(SpineError) in _ = try await client.permissions(of: patient) },
    "document-list-response": { client, patient throws(SpineError) in _ = try await client.documentList(for: patient) },
    "document-response": { client, patient throws(SpineError) in _ = try await client.document(Sample.documentID, of: patient) },
    "event-list-response": { client, patient throws(SpineError) in _ = try await client.eventList(for: patient) },
    "event-response": { client, patient throws(SpineError) in _ = try await client.event(Sample.eventID, of: patient) },
    "query-failure": { client, patient throws(SpineError) in _ = try await client.eventList(for: patient) },
    "soap-fault": { client, patient throws(SpineError) in _ = try await client.eventList(for: patient) },
  ]

  /// What comes of an answer other than a result, by a part of the file's name.
  static let refusals: [(part: String, code: SpineError.Code)] = [
    ("acs_invalidNhsNumber", .negativeAcknowledgement), ("30307", .negativeAcknowledgement), ("noConsent", .negativeAcknowledgement),
    ("ServiceNotAvailable", .negativeAcknowledgement), ("Fault", .fault), ("fault", .fault),
  ]

  static let names: [String] = {
    guard let folder, let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walk.compactMap { $0 as? String }.filter { name in kinds.keys.contains { name.hasPrefix($0 + "/") } && name.hasSuffix(".xml") }
      .sorted()
  }()

  /// The message as an answer to the request, in an envelope: ids of the request in place of those it had.
  static func answer(_ text: String, to request: SpineRequest, patient: String?) -> SpineResponse {
    let sent = String(decoding: request.body, as: UTF8.self)
    let id = sent.firstMatch(of: /uuid:([0-9A-F-]{36})/).map { String($0.1) } ?? ""
    var text = text.replacing(/(RelatesTo[^>]*>)[^<]*</) { "\($0.1)uuid:\(id)<" }
    text = text.replacing(/(messageRef[^>]*>\s*<(?:[a-z0-9]+:)?id [^>]*root=")[^"]*"/) { "\($0.1)\(id)\"" }
    // What was asked for by id.
    text = text.replacing(/(eventID[^>]*root=")[^"]*"/) { "\($0.1)\(Sample.eventID)\"" }
    text = text.replacing(/(<id root=")[^"]*("[^>]*>\s*<(?:[a-z0-9]+:)?messageType)/) { "\($0.1)\(Sample.documentID)\($0.2)" }
    if let patient {
      text = text.replacing(/root="2.16.840.1.113883.2.1.4.1"(\s+)extension="[0-9]+"/) {
        "root=\"\(NHSNumber.root)\"\($0.1)extension=\"\(patient)\""
      }
      text = text.replacing(/extension="[0-9]+"(\s+)root="2.16.840.1.113883.2.1.4.1"/) {
        "extension=\"\(patient)\"\($0.1)root=\"\(NHSNumber.root)\""
      }
      text = text.replacing(/<((?:[a-z0-9]+:)?Id)>[0-9]{10}</) { "<\($0.1)>\(patient)<" }
    }
    if !text.contains("Envelope") {
      text = text.replacing(/<\?xml[^>]*\?>/, with: "")
      text = "<e:Envelope xmlns:e=\"\(XMLName.soap)\"><e:Body>\(text)</e:Body></e:Envelope>"
    }
    return SpineResponse(status: text.contains("Fault>") ? 500 : 200, contentType: "text/xml", body: Array(text.utf8))
  }

  static func outcome(_ name: String, patient: String?) async throws -> SpineError? {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder ?? "").appendingPathComponent(name))
    let text = String(decoding: bytes, as: UTF8.self)
    let client = Sample.client(over: ClosureTransport { Self.answer(text, to: $0, patient: patient) }) { $0.retry = .never }
    let kind = try #require(kinds[name.split(separator: "/").first.map(String.init) ?? ""])
    do throws(SpineError) { try await kind(client, Sample.patient) } catch { return error }
    return nil
  }

  @Test("Every answer is read, about the patient asked for", .enabled(if: folder != nil), arguments: names)
  func shared(_ name: String) async throws {
    let error = try await Self.outcome(name, patient: Sample.patient.digits)
    #expect(error?.code == Self.refusals.first { name.contains($0.part) }?.code, "\(name): \(error.map { "\($0)" } ?? "a result")")
  }

  @Test("Every answer that names its own patient is refused to ours", .enabled(if: folder != nil), arguments: names)
  func foreign(_ name: String) async throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.folder ?? "").appendingPathComponent(name))
    guard String(decoding: bytes, as: UTF8.self).contains(NHSNumber.root) else { return }
    #expect(try await Self.outcome(name, patient: nil)?.code == .correlationMismatch)
  }

  @Test("There is an answer of each kind", .enabled(if: folder != nil))
  func complete() {
    #expect(Set(Self.names.compactMap { $0.split(separator: "/").first.map(String.init) }) == Set(Self.kinds.keys))
  }

  /// Our own messages, with the code of what comes of them.
  static let composed: [(file: String, kind: String, code: SpineError.Code?)] = [
    ("acknowledgement-failure", "acknowledgement", .negativeAcknowledgement), ("acknowledgement-success", "acknowledgement", nil),
    ("document-list-response", "document-list-response", nil), ("document-response", "document-response", nil),
    ("event-list-no-consent", "event-list-response", .negativeAcknowledgement), ("event-list-not-found", "event-list-response", nil),
    ("event-list-response", "event-list-response", nil), ("event-response", "event-response", nil),
    ("permissions-response", "acs-get-response", nil), ("soap-fault", "soap-fault", .fault),
  ]

  @Test("Our composed answers are read", arguments: composed.map(\.file))
  func ours(_ file: String) async throws {
    let (_, kind, code) = try #require(Self.composed.first { $0.file == file })
    let text = String(decoding: try Data(contentsOf: Self.fixtures.appendingPathComponent(file + ".xml")), as: UTF8.self)
    let client = Sample.client(over: ClosureTransport { Self.answer(text, to: $0, patient: Sample.patient.digits) }) { $0.retry = .never }
    let ask = try #require(Self.kinds[kind])
    do throws(SpineError) {
      try await ask(client, Sample.patient)
      #expect(code == nil)
    } catch { #expect(error.code == code, "\(error)") }
  }
}

/// Where the package is.
enum RequestTestsRoot {
  static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardized
}
