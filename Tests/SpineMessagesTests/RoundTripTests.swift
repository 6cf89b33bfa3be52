#if Generator
  import Foundation
  @_spi(Generated) import HL7V3Runtime
  import SpineMessages
  import Testing

  @Suite("Round trips")
  struct RoundTripTests {
    @Test("Composed messages come back the same, tolerant and strict", arguments: Fixtures.names)
    func fixtures(_ name: String) throws {
      let bytes = try Fixtures.bytes(name)
      for options in [DecodingOptions.tolerant, .strict] {
        let message = try Spine.documentsWithSummaries.decodeMessage(bytes, options: options)
        try Self.expectSame(bytes, message.xml())
        try Self.expectBody(of: bytes, message.document, strict: true)
      }
    }

    @Test(
      "Messages of others come back the same", .enabled(if: SharedMessages.folder != nil, "HL7V3_MESSAGES names no folder"),
      arguments: SharedMessages.names)
    func shared(_ name: String) throws {
      let bytes = try SharedMessages.bytes(name)
      let message: DecodedMessage
      do {
        message = try Spine.documentsWithSummaries.decodeMessage(bytes)
      } catch  where error.code == .unknownDocument {
        // No type of ours and no envelope: nothing to decode. That it was well formed for us and for libxml2 is all there is to say.
        #expect(TreeNode.document(bytes) != nil)
        return
      }
      try Self.expectSame(bytes, message.xml())
      try Self.expectBody(of: bytes, message.document, strict: try message.document.validate().isEmpty)
    }

    /// Says where two documents differ.
    static func expectSame(_ left: [UInt8], _ right: [UInt8]) {
      let difference = InfosetComparison().difference(left, right)
      #expect(difference == nil)
    }

    /// The document alone, by its own type: as written from the message, and as cut out of the message by libxml2.
    static func expectBody(of bytes: [UInt8], _ document: any HL7Document, strict: Bool) throws {
      let root = type(of: document).rootName
      let body = try #require(TreeNode.document(bytes)?.first { $0.name == TreeNode.Name(namespace: root.namespace, local: root.local) })
      let cut = Array(body.node.written(declaring: body.scope).utf8)
      try Self.expectSame(cut, document.xml(options: .tolerant))
      if strict { try Self.expectSame(cut, document.xml(options: .strict)) }
      let again = try type(of: document).init(xml: cut, options: strict ? .strict : .tolerant)
      try Self.expectSame(cut, again.xml(options: strict ? .strict : .tolerant))
    }
  }
#endif
