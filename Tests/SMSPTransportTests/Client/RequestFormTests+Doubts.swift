import Foundation
import HL7V3Testing
import SMSPTesting
import Testing

@testable import SMSPTransport

extension RequestFormTests {
  static func user(_ profile: String, _ user: String, _ role: String) throws -> SpineUser {
    SpineUser(
      roleProfile: try #require(RoleProfileID(profile)), user: try #require(SDSUserID(user)), jobRole: try #require(JobRoleCode(role)))
  }

  static func values(_ user: SpineUser, _ query: any SpineQuery) -> RequestValues {
    RequestValues(id: .random(), time: Sample.now, patient: query.patient, entry: query.entry, user: user)
  }

  @Test("What the settings have of a mark is not filled in, whatever the first users are")
  func literalMarks() throws {
    // Overlapping, and one that goes on where another mark ends.
    for (endpoint, first) in [
      (String(repeating: "7", count: 38), ("77", "1", "R1")),
      (String(repeating: "7", count: 20) + "T9T9T9T9:J8J8J8J8", (String(repeating: "7", count: 19), "1", "7T9T9T9T9:J8J8J8J8")),
    ] {
      let client = Sample.client(over: Silence()) { $0.endpoint = "https://x/" + endpoint }
      let query = EventListQuery(patient: Sample.patient, override: .none)
      let early = try Self.user(first.0, first.1, first.2)
      for user in [early, early, Sample.user] {
        let values = Self.values(user, query)
        let isSame = try client.forms.bytes(of: query, values, client.written) == client.written(query, values)
        #expect(isSame)
      }
    }
  }

  @Test("The longest and the shortest values", arguments: questions)
  func extremes(_ question: Question) throws {
    let client = Sample.client(over: Silence())
    let longest = try Self.user(
      String(repeating: "7", count: 20), String(repeating: "9", count: 20), String(repeating: "z9Z:", count: 15) + "abcd")
    let shortest = try Self.user("0", "0", "a")
    // The number of the marks, too, and equal values for all that may be equal.
    let users = [shortest, longest, shortest, try Self.user("7", "7", "7"), try Self.user("9434765919", "9434765919", "9434765919")]
    let patients = ["9999999999", "9434765919", "0000000000"].compactMap { NHSNumber($0) }
    for user in users {
      for patient in patients {
        let query = question.query(patient, Sample.documentID.text)
        let values = Self.values(user, query)
        let isSame = try client.forms.bytes(of: query, values, client.written) == client.written(query, values)
        #expect(isSame)
      }
    }
  }

  @Test("Calls at the same time have nothing of each other's")
  func together() async throws {
    for _ in 0..<5 {
      let client = Sample.client(over: Silence())
      let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
        for call in 0..<64 {
          group.addTask {
            var wrong = 0
            var numbers = SeededNumbers(seed: UInt64(call))
            for question in Self.questions {
              let (query, values) = try Self.values(question, hasUser: call % 2 == 0, &numbers)
              let bytes = try client.forms.bytes(of: query, values, client.written)
              if try bytes != client.written(query, values) { wrong += 1 }
            }
            return wrong
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(wrong == 0)
    }
  }
}
