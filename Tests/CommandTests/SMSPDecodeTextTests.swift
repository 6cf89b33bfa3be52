import Foundation
import Testing

@Suite("smsp decode: text")
struct SMSPDecodeTextTests {
  /// A message, and lines or parts of lines that must be there.
  struct Essentials: CustomTestStringConvertible, Sendable {
    var testDescription: String { message }
    let message: String
    let parts: [String]

    init(_ message: String, _ parts: String...) {
      self.message = message
      self.parts = parts
    }
  }

  static let essentials = [
    Essentials(
      "event-list-response", "QUPC_IN200000SM04 — PSIS event list response", "999 075 9545 (check digit valid)", "Events (3)",
      "2 Jun 2025, 17:19:04", "Withdrawn (2)", "Replaced (3)", "Event id 0F0FC553-4FC4-49B5-A8D7-146D155A577A",
      "Withdrawn by event 345B52D1-3DC1-45BF-8987-80E8BF872C77", "Payload REPC_MT150002UK05 — initial GP summary", "Quarrington",
      "Store     Yes — permitted", "AA — accepted"),
    Essentials(
      "event-list-no-consent", "QUQI_IN010000UK14 — query failure",
      "Failed: the patient's permissions do not allow this access (30418).", "Reasons for the failure", "420 — access control",
      "ER — error", "AE — error, or warnings"),
    Essentials(
      "event-list-not-found", "Not an error, warnings only: the patient has no Summary Care Record (30312).", "210 — done, with a warning",
      "WG — warning"),
    Essentials(
      "event-query", "QUPC_IN190000UK04 — PSIS event query", "A request.", "0 — no override",
      "Event             0F0FC553-4FC4-49B5-A8D7-146D155A577A", "role profile 405060708091", "R8000", "system, ASID 104729361528"),
    Essentials("event-list-query", "PSIS event list query", "Dissent override", "Created"),
    Essentials("permissions-query", "ACS permissions query", "Function          View", "SCR 9990759545"),
    Essentials("permissions-response", "Store     Yes — permitted", "View      No — refused", "Note: Asked at the desk", "Everyone"),
    Essentials(
      "soap-fault", "sending the request again may help", "206 — the message could not be routed or delivered",
      "208 — the message could not be stored", "Memo"),
  ]

  @Test("says what matters", arguments: essentials)
  func says(_ expected: Essentials) throws {
    let run = try CommandRun("smsp", ["decode", Samples.message(expected.message)])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for part in expected.parts { #expect(run.output.contains(part), "\(expected.message): \(part)") }
    #expect(!run.output.contains("\u{1B}"), "colour is for terminals")
  }

  /// Rewrite the file with `smsp decode` and look at the difference when the layout is meant to change.
  @Test("An event response looks as it did")
  func reference() throws {
    let expected = try String(contentsOf: Samples.fixtures.appendingPathComponent("decoded/event-response.txt"), encoding: .utf8)
    let run = try CommandRun("smsp", ["decode", Samples.message("event-response")])
    #expect(run.output == expected)
  }

  @Test("No word of the presentation text is lost, at any width", arguments: [40, 60, 80, 132])
  func complete(_ columns: Int) throws {
    let source = String(decoding: try Samples.bytes("event-response"), as: UTF8.self)
    let start = try #require(source.range(of: "<body>"))
    let end = try #require(source.range(of: "</body>"))
    let text = source[start.upperBound..<end.lowerBound].replacing(try Regex("<[^>]*>"), with: " ")
      .replacing("&amp;", with: "&").replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    let run = try CommandRun("smsp", ["decode", Samples.message("event-response")], columns: columns)
    // Where a table becomes a list, its headers are labels with a colon.
    let words = run.output.split(whereSeparator: \.isWhitespace)
    let printed = Set(words + words.filter { $0.hasSuffix(":") }.map { $0.dropLast() })
    for word in text.split(whereSeparator: \.isWhitespace) where !word.hasPrefix("&#") {
      #expect(printed.contains(word), "\(word)")
    }
  }

  @Test("Lines fit, but for words that cannot be broken", arguments: Samples.names)
  func fits(_ name: String) throws {
    for columns in [40, 80, 100] {
      let run = try CommandRun("smsp", ["decode", Samples.message(name)], columns: columns)
      for line in run.lines where line.count > columns {
        #expect(line.split(separator: " ").count == 1, "\(columns): \(line)")
      }
    }
  }

  @Test("Without COLUMNS a pipe gets 80 columns")
  func width() throws {
    let run = try CommandRun("smsp", ["decode", Samples.message("event-response")])
    #expect(run.lines.map(\.count).max() == 80)
  }

  @Test("An assertion that is missing means that the patient is asked")
  func missingAssertion() throws {
    var message = String(decoding: try Samples.bytes("permissions-response"), as: UTF8.self)
    let last = try #require(message.range(of: "<crs:accessControlAssertion>", options: .backwards))
    let end = try #require(message.range(of: "</crs:accessControlAssertion>", options: .backwards))
    message.removeSubrange(last.lowerBound..<end.upperBound)
    let run = try Samples.withFile(Data(message.utf8)) { try CommandRun("smsp", ["decode", $0]) }
    #expect(run.output.contains("View      Ask (no assertion)"))
  }

  @Test("A wrong check digit and a summary of somebody else are said aloud")
  func wrongPatient() throws {
    var message = String(decoding: try Samples.bytes("event-response"), as: UTF8.self)
    let first = try #require(message.range(of: "9990759545"))
    message.replaceSubrange(first, with: "9990759546")
    let run = try Samples.withFile(Data(message.utf8)) { try CommandRun("smsp", ["decode", $0]) }
    #expect(run.output.contains("999 075 9546 (CHECK DIGIT WRONG)"))
    #expect(run.output.contains("NOT the patient of the"))
  }

  @Test("What differs from the schema is counted and listed")
  func deviations() throws {
    let message = String(decoding: try Samples.bytes("soap-fault"), as: UTF8.self)
    let changed = message.replacing("<s:error>", with: "<s:error><s:added/>")
    let run = try Samples.withFile(Data(changed.utf8)) { try CommandRun("smsp", ["decode", $0]) }
    #expect(run.status == 0)
    #expect(run.output.contains("2 deviations from the schema, kept"))
    #expect(run.output.contains("added"))
  }

  @Test("A document without a type is named, and its envelope shown")
  func unknownDocument() throws {
    let message = String(decoding: try Samples.bytes("event-list-response"), as: UTF8.self)
    let changed = message.replacing("QUPC_IN200000SM04>", with: "QUPC_IN160199UK05>")
    let run = try Samples.withFile(Data(changed.utf8)) { try CommandRun("smsp", ["decode", $0]) }
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("QUPC_IN160199UK05\n"))
    #expect(run.output.contains("no type for this document"))
    #expect(run.output.contains("RelatesTo         uuid:4A9D62B4-C70D-4263-9280-1C7FCE8AB0E7"))
    #expect(run.output.contains("QUPC_IN160199UK05 (SOAP body, "))
  }

  @Test("A payload in the wrong namespace, or a second one, is shown all the same")
  func misplacedPayload() throws {
    let message = String(decoding: try Samples.bytes("event-response"), as: UTF8.self)
    let changed = message.replacing("<GPSummary xmlns=\"urn:hl7-org:v3\"", with: "<Other xmlns=\"urn:other\"/><GPSummary xmlns=\"\"")
    let run = try Samples.withFile(Data(changed.utf8)) { try CommandRun("smsp", ["decode", $0]) }
    #expect(run.status == 0)
    #expect(run.output.contains("Allergies and Adverse Reactions"))
    #expect(run.output.contains("Other (hl7Data, "))
  }

  @Test("A message cannot steer the terminal")
  func controlCharacters() throws {
    let message = String(decoding: try Samples.bytes("soap-fault"), as: UTF8.self)
    let changed = message.replacing("could not be handled", with: "\u{9B}31m \u{202E}could not")
    let run = try Samples.withFile(Data(changed.utf8)) { try CommandRun("smsp", ["decode", $0]) }
    #expect(run.output.contains("\\u{9B}31m \\u{202E}could not"))
  }
}
