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

  @Test("Is good all the same", arguments: right)
  func rightAnswer(_ right: Right) async throws {
    let spine = SimulatedSpine.demonstration()
    spine.play(right.step)
    let answer = try await Sample.client(over: spine).document(Sample.documentID, of: Self.number(.summary))
    #expect(answer.patientConfirmed && answer.content.summary.sections.count == 5)
    #expect(spine.requests.count == 1)
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
