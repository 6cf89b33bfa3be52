import Foundation
import HL7V3Runtime
import SMSPTesting
import SMSPTransport
import Testing

/// Answers that are wrong, and what becomes of them. The ids are those of the table of hostile inputs.
@Suite("Answers")
struct AnswerTests {
  typealias Kind = SimulatedSpine.DemonstrationPatient

  static func number(_ kind: Kind) -> NHSNumber { Sample.number(kind.rawValue) }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let id: String
    let step: SimulatedStep
    let code: SpineError.Code
    var attempts = 1
    var testDescription: String { id }
  }

  static func replacing(_ old: String, _ new: String) -> SimulatedStep { .altered { $0.replacing(old, with: new) } }

  static func relatesTo(_ change: @escaping @Sendable (String) -> String) -> SimulatedStep {
    .altered { text in
      guard let start = text.range(of: "<wsa:RelatesTo>"), let end = text.range(of: "</wsa:RelatesTo>") else { return text }
      return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: change(String(text[start.upperBound..<end.lowerBound])))
    }
  }

  static let foreign = "uuid:0F0FC553-4FC4-49B5-A8D7-146D155A577A"

  static let wrong: [Wrong] = [
    Wrong(id: "S1 a fault under HTTP 200", step: .fault(["201"], status: 200), code: .fault),
    Wrong(id: "S1 a fault with an empty list is final", step: .fault([]), code: .fault),
    Wrong(id: "S1 a fault with a code that does not pass is final", step: .fault(["200", "201"]), code: .fault),
    Wrong(id: "S1 a fault whose codes all pass is tried again", step: .fault(["200", "206"]), code: .fault, attempts: 3),
    Wrong(id: "S2 SOAP 1.2", step: replacing(XMLName.soap, "http://www.w3.org/2003/05/soap-envelope"), code: .versionMismatch),
    Wrong(id: "S2 another envelope", step: replacing(XMLName.soap, "urn:other"), code: .malformedAnswer),
    Wrong(id: "S2 two bodies", step: replacing("</soap:Body>", "</soap:Body><soap:Body/>"), code: .malformedAnswer),
    Wrong(id: "S2 two headers", step: replacing("<soap:Header>", "<soap:Header/><soap:Header>"), code: .malformedAnswer),
    Wrong(id: "S2 two elements in the body", step: replacing("</soap:Body>", "<x/></soap:Body>"), code: .malformedAnswer),
    Wrong(id: "S2 an element after the body", step: replacing("</soap:Body>", "</soap:Body><x/>"), code: .malformedAnswer),
    Wrong(
      id: "S3 an unknown header that must be understood",
      step: replacing("<soap:Header>", #"<soap:Header><x:y xmlns:x="urn:x" soap:mustUnderstand="1"/>"#), code: .mustUnderstand),
    Wrong(
      id: "S4 RelatesTo of another message", step: relatesTo { _ in "<wsa:RelatesTo>\(foreign)</wsa:RelatesTo>" },
      code: .correlationMismatch),
    Wrong(
      id: "S4 RelatesTo twice", step: relatesTo { "<wsa:RelatesTo>\($0)</wsa:RelatesTo><wsa:RelatesTo>\($0)</wsa:RelatesTo>" },
      code: .correlationMismatch),
    Wrong(
      id: "S4 RelatesTo in lower case", step: relatesTo { "<wsa:RelatesTo>\($0.lowercased())</wsa:RelatesTo>" }, code: .correlationMismatch),
    Wrong(
      id: "S4 RelatesTo of another kind",
      step: relatesTo { #"<wsa:RelatesTo RelationshipType="wsa:Supersedes">\#($0)</wsa:RelatesTo>"# }, code: .correlationMismatch),
    Wrong(
      id: "S4 another message is acknowledged",
      step: .altered { text in
        text.replacing(/<messageRef><id root="[^"]*"/, with: #"<messageRef><id root="0F0FC553-4FC4-49B5-A8D7-146D155A577A""#)
      }, code: .correlationMismatch),
    Wrong(
      id: "S4 nothing is acknowledged", step: .altered { $0.replacing(/<acknowledgement.*<\/acknowledgement>/, with: "") },
      code: .correlationMismatch),
    Wrong(
      id: "S4 another patient throughout", step: replacing(number(.summary).digits, number(.withdrawn).digits), code: .correlationMismatch),
    Wrong(
      id: "S4 another patient in one place",
      step: .altered { text in
        guard let last = text.range(of: number(.summary).digits, options: .backwards) else { return text }
        return text.replacingCharacters(in: last, with: number(.withdrawn).digits)
      }, code: .correlationMismatch),
    Wrong(id: "S6 another interaction", step: replacing("QUPC_IN160104UK05", "QUPC_IN160102UK05"), code: .unexpectedPayload),
    Wrong(id: "S6 an unknown interaction", step: replacing("QUPC_IN160104UK05", "QUPC_IN999999UK99"), code: .unexpectedPayload),
    Wrong(id: "S7 AE without a reason", step: .refused([]), code: .negativeAcknowledgement),
    Wrong(
      id: "S7 AR with a warning only", step: .refused([SimulatedIssue("210", "Done", isWarning: true)], "AR"),
      code: .negativeAcknowledgement),
    Wrong(id: "S7 an unknown code", step: .refused([SimulatedIssue("98765", "Who knows")]), code: .negativeAcknowledgement),
    Wrong(
      id: "S7 a long text", step: .refused([SimulatedIssue("400", String(repeating: "x", count: 1 << 20))]), code: .negativeAcknowledgement),
    Wrong(id: "T6 a page under 503 is tried again", step: .page(503), code: .httpStatus, attempts: 3),
    Wrong(id: "T6 a page under 200", step: .page(200), code: .unexpectedContent),
    Wrong(id: "T6 a page that says it is XML", step: .page(200, contentType: "text/xml"), code: .malformedAnswer),
    Wrong(id: "T6 a page without a content type", step: .page(403, contentType: nil), code: .httpStatus),
    Wrong(id: "T6 another character set", step: .page(200, contentType: "text/xml; charset=iso-8859-1"), code: .unexpectedContent),
    Wrong(id: "T6 nothing under 202", step: .page(202, contentType: nil, ""), code: .httpStatus),
    Wrong(id: "T6 nothing under 200", step: .page(200, contentType: nil, ""), code: .malformedAnswer),
    Wrong(id: "X13 a document type", step: replacing("<soap:Envelope", "<!DOCTYPE x><soap:Envelope"), code: .malformedAnswer),
    Wrong(
      id: "another document", step: replacing(Sample.documentID.description, "4A9D62B4-C70D-4263-9280-1C7FCE8AB0E7"),
      code: .correlationMismatch),
    Wrong(
      id: "clinical content that names nobody",
      step: .altered {
        $0.replacing(
          /<recordTarget typeCode="RCT"><patient classCode="PAT"><id[^>]*><\/patient><\/recordTarget><\/GPSummary>/, with: "</GPSummary>")
      },
      code: .patientNotNamed),
    Wrong(
      id: "no clinical content", step: .altered { $0.replacing(/<component7.*<\/component7>/.dotMatchesNewlines(), with: "") },
      code: .contentMissing),
    Wrong(id: "no answer", step: .unreachable(TransportError(.connect)), code: .noAnswer, attempts: 3),
    Wrong(id: "no answer that may pass", step: .unreachable(TransportError(.tlsHostname)), code: .noAnswer),
  ]

  @Test("Is an error of its kind, tried again only where that can help", arguments: wrong)
  func wrongAnswer(_ wrong: Wrong) async throws {
    let spine = SimulatedSpine.demonstration()
    let sleeps = Sleeps()
    let client = Sample.client(over: spine, sleeps: sleeps)
    spine.play(Array(repeating: wrong.step, count: 3))
    do {
      _ = try await client.document(Sample.documentID, of: Self.number(.summary))
      Issue.record("a wrong answer was taken")
    } catch {
      #expect(error.code == wrong.code, "\(error)")
      #expect(error.messageIDs.count == wrong.attempts && Set(error.messageIDs).count == wrong.attempts)
    }
    #expect(spine.requests.count == wrong.attempts && sleeps.all.count == wrong.attempts - 1)
  }

  @Test("X13: an answer cut anywhere is an error")
  func cut() async throws {
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine) { $0.retry = .never }
    _ = try await client.document(Sample.documentID, of: Self.number(.summary))
    let length = try spine.respond(to: spine.requests[0]).body.count
    for kept in stride(from: 0, to: length, by: 97) {
      spine.play(
        SimulatedStep { _, answer in
          var response = answer()
          response.body.removeLast(max(0, response.body.count - kept))
          return response
        })
      await #expect(throws: SpineError.self) { _ = try await client.document(Sample.documentID, of: Self.number(.summary)) }
    }
  }

  @Test("Without RelatesTo the acknowledgement ties the answer; HTTP 500 with a good message is good")
  func tolerated() async throws {
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine)
    spine.play(
      Self.relatesTo { _ in "" },
      SimulatedStep { _, answer in
        var response = answer(); response.status = 500; return response
      },
      Self.replacing(
        "<soap:Header>", #"<soap:Header><x:y xmlns:x="urn:x" soap:mustUnderstand="0"><GPSummary xmlns="urn:hl7-org:v3"/></x:y>"#))
    for _ in 0..<3 {
      let answer = try await client.document(Sample.documentID, of: Self.number(.summary))
      #expect(answer.patientConfirmed && answer.content.summary.sections.count == 5)
    }
  }

  @Test("An answer that names nobody says so")
  func unconfirmed() async throws {
    let spine = SimulatedSpine.demonstration()
    let client = Sample.client(over: spine)
    #expect(try await client.documentList(for: Self.number(.noRecord)).patientConfirmed == false)
    #expect(try await client.documentList(for: Self.number(.summary)).patientConfirmed)
    #expect(try await client.setPermission(.no, of: Self.number(.summary), user: Sample.user).patientConfirmed == false)
  }

  @Test("Every code of the Spine comes out as an issue; warnings are no errors", arguments: SimulatedIssue.all.map(\.code))
  func codes(_ code: String) async throws {
    let reasons = try #require(SimulatedIssue.reasons(for: code))
    let spine = SimulatedSpine.demonstration()
    spine.play(.refused(reasons))
    do {
      let list = try await Sample.client(over: spine).documentList(for: Self.number(.summary))
      #expect(reasons.allSatisfy(\.isWarning) && code == "30312" && list.content.recordExists == false)
      #expect(list.warnings.map(\.code) == reasons.map(\.code))
    } catch {
      let isWarning = reasons.allSatisfy(\.isWarning)
      #expect(error.code == (isWarning ? .contentMissing : .negativeAcknowledgement))
      #expect(error.issues.map(\.code) == reasons.map(\.code))
      #expect(error.issues.map(\.displayName) == reasons.map(\.text))
      #expect(!reasons.contains { "\(error)".contains($0.text) })
      #expect(error.isAccessDenied == ["420", "30402", "30418"].contains(code))
      #expect(spine.requests.count == 1)
    }
  }

  @Test("AR 502 is tried again, AE 502 is not", arguments: [("AR", 2), ("AE", 1)])
  func unavailable(_ type: String, _ attempts: Int) async throws {
    let spine = SimulatedSpine.demonstration()
    spine.play(.refused(SimulatedIssue.reasons(for: "502") ?? [], type))
    let answer = try? await Sample.client(over: spine).documentList(for: Self.number(.summary))
    #expect(spine.requests.count == attempts && (answer != nil) == (attempts == 2))
    #expect(answer?.messageIDs == (answer == nil ? nil : [Sample.messageID(1), Sample.messageID(2)]))
  }
}
