#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// Content that no type describes: kept as its bytes, with what its surroundings lend it.
  @Suite("Raw content")
  struct RawContentTests {
    /// The summary in an event, with a prefix that only values use and a language declared far outside.
    static func summary() throws -> (bytes: [UInt8], message: DecodedMessage, raw: RawElement) {
      let edits = [
        (from: "<env:Envelope ", to: "<env:Envelope xml:lang='cy' xmlns:q='urn:q' "),
        (from: "<id root=\"AF38F0DB", to: "<id xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='q:T' root=\"AF38F0DB"),
      ]
      let bytes = Array(try Deviation("", "event-response.xml", edits, []).text().utf8)
      // Without the registry of summaries.
      let message = try PSIS.documents.joined(with: SOAP.documents).decodeMessage(bytes)
      let document = try #require(message.document as? PSIS.QUPC_IN210000UK04.Message)
      let event = try #require(document.controlActEvent?.subject?.queryResponseEvent?.event)
      return (bytes, message, try #require(event.hl7Data?.anyElement?.raw))
    }

    @Test("It knows its name, its language and the prefixes in scope")
    func surroundings() throws {
      let (_, _, raw) = try Self.summary()
      #expect(raw.name == XMLName("urn:hl7-org:v3", "GPSummary"))
      #expect(raw.language == "cy" && raw.space == nil)
      #expect(raw.namespaces.contains { $0 == ("q", "urn:q") })
    }

    @Test("Alone it is a document in which prefixes in values keep their meaning")
    func alone() throws {
      let (bytes, _, raw) = try Self.summary()
      let cut = try #require(TreeNode.document(bytes)?.first { $0.name.local == "GPSummary" })
      #expect(InfosetComparison().difference(Array(cut.node.written(declaring: cut.scope).utf8), raw.xml()) == nil)
    }

    @Test("Written with its message it is the same, prefixes in values included")
    func withMessage() throws {
      let (bytes, message, _) = try Self.summary()
      #expect(InfosetComparison().difference(bytes, try message.xml()) == nil)
    }

    @Test("A detached copy is equal and independent of the message")
    func detached() throws {
      let (_, _, raw) = try Self.summary()
      let copy = raw.detached()
      #expect(copy == raw && copy.hashValue == raw.hashValue)
      #expect(copy.bytes == raw.bytes && copy.xml() == raw.xml() && copy.language == "cy")
    }

    @Test("Stray text beside a typed document stays in its place")
    func besideDocument() throws {
      let edits = [(from: "</QUPC_IN180000SM04>", to: "</QUPC_IN180000SM04>after<z xmlns=''/>")]
      let bytes = Array(try Deviation("", Deviation.query, edits, []).text().utf8)
      let message = try Spine.documents.decodeMessage(bytes)
      #expect(InfosetComparison(blanks: .bySchema).difference(bytes, try message.xml()) == nil)
    }

    @Test("Recursion is decoded to the limit of depth and refused beyond", arguments: [(40, true), (200, false)])
    func recursion(_ depth: Int, _ isTaken: Bool) throws {
      let nested = String(repeating: "<translation code='1'>", count: depth) + String(repeating: "</translation>", count: depth)
      let edits = [(from: "<qualifier code=\"WG\"/>", to: "<qualifier code=\"WG\"/>" + nested)]
      let bytes = Array(try Deviation("", "event-list-not-found.xml", edits, []).text().utf8)
      guard isTaken else {
        #expect(throws: XMLError.self) { try Spine.documents.decode(bytes) }
        return
      }
      let message = try Spine.documents.decodeMessage(bytes, options: .strict)
      #expect(InfosetComparison().difference(bytes, try message.xml()) == nil)
      #expect(try message.document.validate().isEmpty)
    }
  }
#endif
