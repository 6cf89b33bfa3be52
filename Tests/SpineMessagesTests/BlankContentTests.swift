import HL7V3Runtime
import SpineMessages
import Testing

/// Blanks that stand where the schema has only elements, or nothing.
@Suite("Blanks among elements")
struct BlankContentTests {
  private static let id = "<id root=\"AF38F0DB-BC86-4564-A746-59822B6B907D\"/>"

  /// A message with something in place of one element.
  private static func message(_ text: String) throws -> [UInt8] {
    let fixture = String(decoding: try Fixtures.bytes("event-response.xml"), as: UTF8.self)
    try #require(fixture.contains(id))
    return [UInt8](fixture.replacing(id, with: text, maxReplacements: 1).utf8)
  }

  @Test(
    "are no content however they are written (XSD part 1, cvc-complex-type 2.3), and are kept where a reader would pass over them",
    arguments: ["&#32;", "<![CDATA[ ]]>", "&#13;&#10;", "<![CDATA[\t]]><!-- a -->&#x20;", "&#10;&#9;"])
  func spelt(_ blanks: String) throws {
    let message = try Spine.documents.decodeMessage(Self.message(blanks + Self.id), options: .strict)
    #expect(try message.document.validate().isEmpty)
    let written = try message.xml()
    let again = try Spine.documents.decodeMessage(written, options: .strict)
    #expect(try message.root == again.root && again.xml() == written)
  }

  @Test("are no such blanks with an accent behind them")
  func accent() throws {
    #expect(throws: XMLError.self) { try Spine.documents.decodeMessage(Self.message("&#32;\u{301}" + Self.id), options: .strict) }
  }

  @Test("stay as they were written where the schema has nothing")
  func inEmptyElement() throws {
    let message = try Spine.documents.decodeMessage(Self.message(Self.id.dropLast(2) + ">\n  </id>"))
    #expect(message.deviations.map(\.kind) == [.unexpectedText])
    #expect(String(decoding: try message.xml(), as: UTF8.self).contains(">\n  </id>"))
  }
}
