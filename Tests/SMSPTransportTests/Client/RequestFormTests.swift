import Foundation
import HL7V3Runtime
import HL7V3Testing
import SMSPTesting
import SpineMessages
import Testing

@testable import SMSPTransport

/// What is sent by a form is what making and checking the request gives, byte for byte.
@Suite("Forms of requests")
struct RequestFormTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let query: @Sendable (NHSNumber, UUIDText) -> any SpineQuery
  }

  static let questions: [Question] = [
    Question(testDescription: "document list") { patient, _ in
      DocumentListQuery(patient: patient, type: .generalPracticeSummary, override: .none)
    },
    Question(testDescription: "document list of a type that needs escaping") { patient, _ in
      DocumentListQuery(patient: patient, type: DocumentType(rawValue: "a<&\"é"), override: .none)
    },
    Question(testDescription: "document") { DocumentQuery(patient: $0, id: DocumentID(checked: $1), override: .none) },
    Question(testDescription: "event list") { patient, _ in EventListQuery(patient: patient, override: .none) },
    Question(testDescription: "event") { EventQuery(patient: $0, id: EventID(checked: $1), override: .none) },
    Question(testDescription: "permissions") { patient, _ in GetPermissionsQuery(patient: patient, function: .view) },
    Question(testDescription: "all permissions") { patient, _ in GetPermissionsQuery(patient: patient, function: nil) },
    Question(testDescription: "whether there is a permission") { patient, _ in HasPermissionsQuery(patient: patient, function: .store) },
  ]

  static func digits(_ count: Int, _ numbers: inout SeededNumbers) -> String {
    (0..<count).map { _ in "\(Int.random(in: 0...9, using: &numbers))" }.joined()
  }

  static func patient(_ numbers: inout SeededNumbers) throws -> NHSNumber {
    let nine = digits(9, &numbers)
    return try (0...9).lazy.compactMap { NHSNumber(nine + "\($0)") }.first ?? patient(&numbers)
  }

  static func user(_ numbers: inout SeededNumbers) throws -> SpineUser {
    func some(_ counts: ClosedRange<Int>) -> String { digits(.random(in: counts, using: &numbers), &numbers) }
    let role = (1...Int.random(in: 1...4, using: &numbers)).map { _ in "R" + some(0...9) }.joined(separator: ":")
    return SpineUser(
      roleProfile: try #require(RoleProfileID(some(1...20))), user: try #require(SDSUserID(some(1...20))),
      jobRole: try #require(JobRoleCode(role)))
  }

  static func values(_ question: Question, hasUser: Bool, _ numbers: inout SeededNumbers) throws -> (any SpineQuery, RequestValues) {
    let query = question.query(try patient(&numbers), MessageID.random().text)
    return (
      query,
      RequestValues(
        id: .random(), time: Date(timeIntervalSince1970: .random(in: 0...4_000_000_000, using: &numbers)), patient: query.patient,
        entry: query.entry, user: hasUser ? try user(&numbers) : nil)
    )
  }

  /// Asks as often, and counts the requests that were made of types for it.
  static func ask(
    _ question: Question, hasUser: Bool, times: Int, of client: SpineClient, _ look: ([UInt8]) throws -> Void = { _ in }
  ) throws -> Int {
    var written = 0
    var numbers = SeededNumbers(seed: 31)
    for _ in 0..<times {
      let (query, values) = try Self.values(question, hasUser: hasUser, &numbers)
      let bytes = try client.forms.bytes(of: query, values) { query, values throws(SpineError) in
        written += 1
        return try client.written(query, values)
      }
      // Not in the expectation: what differs is not to be printed.
      let isSame = try bytes == client.written(query, values)
      #expect(isSame)
      try look(bytes)
    }
    return written
  }

  @Test("The same bytes for any values, and nothing is made of types after the second request", arguments: questions, [false, true])
  func same(_ question: Question, _ hasUser: Bool) throws {
    let client = Sample.client(over: Silence())
    let written = try Self.ask(question, hasUser: hasUser, times: 60, of: client) { bytes in
      let message = try Spine.documents.decodeMessage(bytes, options: .strict)
      #expect(message.deviations.isEmpty)
    }
    #expect(written == 3)
  }

  @Test("Each kind has its own form")
  func kinds() throws {
    let client = Sample.client(over: Silence())
    for question in Self.questions + Self.questions {
      for hasUser in [false, true] { _ = try Self.ask(question, hasUser: hasUser, times: 3, of: client) }
    }
    // More kinds than are kept.
    for number in 0..<100 {
      let question = Question(testDescription: "") { patient, _ in
        DocumentListQuery(patient: patient, type: DocumentType(rawValue: "\(number)"), override: .none)
      }
      let written = try Self.ask(question, hasUser: false, times: 4, of: client)
      #expect(written == (number < 48 ? 3 : 4))
    }
  }

  @Test("Settings that look like the marks spoil nothing")
  func collision() throws {
    let client = Sample.client(over: Silence()) {
      $0.endpoint = "https://x/9999999999/29991231235959?77777777777777777777&88888888888888888888&T9T9T9T9:J8J8J8J8"
    }
    for question in Self.questions { #expect(try Self.ask(question, hasUser: true, times: 5, of: client) == 5) }
  }

  @Test("A change, and a query that overrides dissent, is made of its types each time")
  func writtenAnew() throws {
    let client = Sample.client(over: Silence())
    let change = Question(testDescription: "") { patient, _ in
      SetPermissionsRequest(patient: patient, change: .no, functions: .storeAndView, user: Sample.user)
    }
    #expect(try Self.ask(change, hasUser: true, times: 4, of: client) == 4)
    let override = try #require(DissentOverride(.courtOrder, reason: "order 1"))
    let overriding = Question(testDescription: "") { patient, _ in EventListQuery(patient: patient, override: override) }
    #expect(try Self.ask(overriding, hasUser: true, times: 4, of: client) == 4)
  }

  @Test("A clock that is off by thousands of years is the schema's to judge")
  func clock() throws {
    let client = Sample.client(over: Silence())
    let question = try #require(Self.questions.first)
    _ = try Self.ask(question, hasUser: false, times: 3, of: client)
    var numbers = SeededNumbers(seed: 32)
    for seconds in [1e12, -70_000_000_000] {
      let (query, some) = try Self.values(question, hasUser: false, &numbers)
      let values = RequestValues(
        id: some.id, time: Date(timeIntervalSince1970: seconds), patient: some.patient, entry: some.entry, user: nil)
      let sent = try? client.forms.bytes(of: query, values, client.written), expected = try? client.written(query, values)
      #expect(sent == expected)
    }
  }

  @Test("What breaks the schema is refused each time")
  func refused() async throws {
    let transport = Silence()
    let client = Sample.client(over: transport)
    for _ in 0..<4 {
      await #expect(throws: SpineError(.invalidRequest)) {
        _ = try await client.documentList(for: Sample.patient, type: DocumentType(rawValue: "\u{1}"))
      }
    }
    #expect(transport.requests.isEmpty)
  }
}
