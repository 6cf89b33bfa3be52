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
        let message = try Spine.documents.decodeMessage(bytes, options: options)
        try Self.expectSame(bytes, message.xml())
        try Self.expectBody(of: bytes, message.document, strict: true)
      }
    }

    @Test(
      "Messages of others come back the same", .enabled(if: SharedMessages.folder != nil, "HL7V3_MESSAGES names no folder"),
      arguments: SharedMessages.names)
    func shared(_ name: String) throws {
      let bytes = try SharedMessages.bytes(name)
      let message = try Spine.documents.decodeMessage(bytes)
      try Self.expectSame(bytes, message.xml())
      try Self.expectBody(of: bytes, message.document, strict: try message.document.validate().isEmpty)
      guard try Self.isValid(message) else { return }
      try Self.expectSame(bytes, Spine.documents.decodeMessage(bytes, options: .strict).xml())
    }

    @Test("How many of them there are", .enabled(if: SharedMessages.folder != nil, "HL7V3_MESSAGES names no folder"))
    func count() throws {
      let messages = try SharedMessages.names.map { try Spine.documents.decodeMessage(SharedMessages.bytes($0)) }
      let valid = try messages.count { try Self.isValid($0) }
      let documents = try messages.count { try $0.document.validate().isEmpty }
      print("Round trips: \(messages.count) messages of others; strict, too, \(documents) documents and \(valid) whole messages")
      #expect(messages.count == SharedMessages.names.count && documents > 0 && valid > 0)
    }

    /// Whether all of a message is valid, the envelope included.
    private static func isValid(_ message: DecodedMessage) throws -> Bool {
      try message.deviations.isEmpty && (message.root.document ?? message.document).validate().isEmpty
        && message.document.validate().isEmpty
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
