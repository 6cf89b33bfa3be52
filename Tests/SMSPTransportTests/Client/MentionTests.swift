import Foundation
import HL7V3Runtime
import HL7V3Testing
import SMSPTesting
import Testing

@testable import SMSPTransport

/// An answer in which one mention of a patient, wherever it stands and however it is written, is of somebody else is never a result.
@Suite("Mentions of patients")
struct MentionTests {
  /// Answers that are results, each of which names the patient.
  static let answers: [(kind: String, text: String)] = {
    let results = ReplayTests.composed.filter { $0.code == nil }
    let ours = results.map { ($0.kind, ReplayTests.fixtures.appendingPathComponent($0.file + ".xml")) }
    let folder = URL(fileURLWithPath: ReplayTests.folder ?? "/nowhere")
    let shared = ReplayTests.names.map { (String($0.prefix { $0 != "/" }), folder.appendingPathComponent($0)) }
    return (ours + shared).compactMap { kind, file in (try? Data(contentsOf: file)).map { (kind, String(decoding: $0, as: UTF8.self)) } }
  }()

  /// What comes of an answer as it would have been, but for a change.
  static func outcome(_ kind: String, _ text: String, _ change: @escaping @Sendable (String) -> String) async throws -> SpineError? {
    let client = Sample.client(
      over: ClosureTransport { request in
        let answer = ReplayTests.answer(text, to: request, patient: Sample.patient.digits)
        let changed = change(String(decoding: answer.body, as: UTF8.self))
        return SpineResponse(status: answer.status, contentType: answer.contentType, body: Array(changed.utf8))
      }
    ) { $0.retry = .never }
    let ask = try #require(ReplayTests.kinds[kind])
    do throws(SpineError) { try await ask(client, Sample.patient) } catch { return error }
    return nil
  }

  /// Ways to write the digits of another patient, in an attribute or in an element.
  static let spellings = [
    Sample.other.digits, " \(Sample.other.digits) ", Sample.other.spaced, "&#57;" + Sample.other.digits.dropFirst(),
    Sample.patient.digits + "1", "0",
  ]

  @Test("Each of those in an answer counts", arguments: answers.indices)
  func changed(_ number: Int) async throws {
    let (kind, text) = Self.answers[number]
    let sample = ReplayTests.answer(text, to: SpineRequest(interaction: .eventList, body: []), patient: Sample.patient.digits)
    let places = String(decoding: sample.body, as: UTF8.self).ranges(of: Sample.patient.digits).count
    for place in 0..<places {
      for (way, spelling) in Self.spellings.enumerated() {
        let error = try await Self.outcome(kind, text) { text in
          var text = text
          let found = text.ranges(of: Sample.patient.digits)
          if found.indices.contains(place) { text.replaceSubrange(found[place], with: spelling) }
          return text
        }
        #expect([.correlationMismatch, .fault].contains(error?.code), "mention \(place), spelling \(way)")
      }
    }
  }

  /// Ways to mention a patient.
  static let mentions: [String] = {
    let number = Sample.other.digits, root = NHSNumber.root
    return [
      "<id xmlns='urn:hl7-org:v3' root='\(root)' extension='\(number)'/>",
      "<x xmlns='urn:x' xmlns:y='urn:y' y:extension='1' y:root='2' extension = \"\(number)\" root\n=\n\"\(root)\"/>",
      "<x root='2&#46;\(root.dropFirst(2))' extension='&#x39;\(number.dropFirst())'/>",
      "<v xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='II' root='\(root)' extension='\(number)'>text</v>",
      "<resource><type>SCR</type><id>\(number)</id></resource>",
      "<c:resource xmlns:c='urn:c'><c:Id> <![CDATA[\(number)]]>\n</c:Id><type> S<!-- -->C<![CDATA[R]]></type></c:resource>",
      "<resource root='\(root)' extension='\(number)'/>",
      "<x root=' \(root)' extension='\(number)'/>", "<x root='\(root)&#10;' extension='\(number)'/>",
    ]
  }()

  // By number: what a test prints holds no patient's.
  @Test("Another one counts wherever it is put", arguments: mentions.indices)
  func added(_ number: Int) async throws {
    let mention = Self.mentions[number]
    var numbers = SeededNumbers(seed: 34)
    for (kind, text) in Self.answers {
      guard try await Self.outcome(kind, text, { $0 }) == nil else { continue }
      let sample = ReplayTests.answer(text, to: SpineRequest(interaction: .eventList, body: []), patient: nil)
      let places = String(decoding: sample.body, as: UTF8.self).ranges(of: "</").count
      for place in Set((0..<6).map { _ in Int.random(in: 0..<places, using: &numbers) }) {
        let error = try await Self.outcome(kind, text) { text in
          var text = text
          let found = text.ranges(of: "</")
          if found.indices.contains(place) { text.insert(contentsOf: mention, at: found[place].lowerBound) }
          return text
        }
        #expect(error != nil, "\(kind), before end tag \(place)")
      }
    }
  }

  @Test("There are answers to change")
  func complete() { #expect(Self.answers.count >= 7) }
}
