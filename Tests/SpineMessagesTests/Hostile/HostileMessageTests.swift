#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  extension HostileMessage {
    /// All rows.
    static let all: [HostileMessage] = [
      HostileMessage.doctypes, HostileMessage.instructions, HostileMessage.references, HostileMessage.depths, HostileMessage.attributes,
      HostileMessage.namespaces, HostileMessage.lengths, HostileMessage.names, HostileMessage.encodings, HostileMessage.structure,
      HostileMessage.characters,
    ].flatMap { $0 }
  }

  /// The rows X1 to X16 of our table of hostile inputs, decoded by the registry as messages are. Those of the scanner alone are in
  /// `HL7V3RuntimeTests`.
  @Suite("Hostile messages")
  struct HostileMessageTests {
    /// Bytes one at a time, with no storage that could be looked at.
    struct OneByOne: Sequence {
      let bytes: [UInt8]
      func makeIterator() -> AnyIterator<UInt8> {
        var rest = bytes.makeIterator()
        return AnyIterator { rest.next() }
      }
    }

    @Test("Each is refused where it goes wrong, or decoded; S11: without a word of what it says", arguments: HostileMessage.all)
    func message(_ message: HostileMessage) {
      let tolerant = Result { () throws(XMLError) in try Spine.documents.decodeMessage(message.bytes, options: message.options)
      }
      var options = message.options
      options.mode = .strict
      let strict = Result { () throws(XMLError) in try Spine.documents.decodeMessage(message.bytes, options: options) }
      switch tolerant {
      case .success: #expect(message.code == nil)
      case .failure(let error):
        #expect(error.code == message.code)
        if let offset = message.offset { #expect(error.offset == offset) }
        for text in ["DissentOverride", "9990759545", "V3NPfIT", "nnnnnnnn"] where !error.path.contains(text) {
          #expect(!error.detail.contains(text))
        }
        // Strict may stop earlier, at something that the schema does not have; it never goes on.
        if case .success = strict { Issue.record("strict accepts it") }
      }
    }

    @Test(
      "X15: bytes one at a time and bytes in place give what a whole array gives",
      arguments: HostileMessage.all.filter { $0.bytes.count < 100_000 })
    func chunks(_ message: HostileMessage) {
      let whole = Result { () throws(XMLError) in try Spine.documents.decodeMessage(message.bytes, options: message.options) }
      let single = Result { () throws(XMLError) in
        try Spine.documents.decodeMessage(OneByOne(bytes: message.bytes), options: message.options)
      }
      let span = Result { () throws(XMLError) in try Spine.documents.decodeMessage(message.bytes.span, options: message.options) }
      for other in [single, span] {
        switch (whole, other) {
        case (.success(let left), .success(let right)): #expect(left.root == right.root && left.deviations == right.deviations)
        case (.failure(let left), .failure(let right)): #expect(left.code == right.code && left.offset == right.offset)
        default: Issue.record("one is refused, one is not")
        }
      }
    }

    static let inclusions = [
      ("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/hostname'/>", "unexpectedElement"),
      (
        "<versionCode code='' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://192.0.2.1/'/>",
        "surplusElement"
      ),
      (
        "<versionCode code='' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='file:///etc/hostname'/>",
        "surplusElement"
      ),
    ]

    @Test("X6: inclusions and places of schemas are plain data, kept and written again", arguments: inclusions)
    func inclusion(_ part: String, _ kind: String) throws {
      let text = String(decoding: HostileMessage.fixture, as: UTF8.self)
      let bytes = Array(text.replacing(HostileMessage.elements, with: HostileMessage.elements + part).utf8)
      let message = try Spine.documents.decodeMessage(bytes)
      #expect(message.deviations.map(\.kind.rawValue) == [kind])
      #expect(InfosetComparison(blanks: .bySchema).difference(bytes, try message.xml()) == nil)
    }

    static let textsInPieces: [(id: String, text: String, isWhole: Bool)] = [
      ("X16 comment", "77711<!-- -->81234", true), ("X16 CDATA section", "77711<![CDATA[81]]>234", true),
      ("X16 reference", "77711&#56;1234", true), ("X16 element", "77711<b/>81234", false), ("X16 element first", "<b/>7771181234", false),
    ]

    @Test("X16: a text in pieces is the whole text, or none; never a part", arguments: textsInPieces)
    func pieces(_ id: String, _ text: String, _ isWhole: Bool) throws {
      // Of a mixed type: the text is put together, and what stands in it is kept and reported.
      let query = String(decoding: try Fixtures.bytes("event-list-query.xml"), as: UTF8.self)
      let mixed = try Spine.documents.decode(Array(query.replacing("NHSNumber</semanticsText>", with: "\(text)</semanticsText>").utf8))
      let message = try #require(mixed as? PSIS.QUPC_IN180000SM04.Message)
      #expect(message.controlActEvent?.query?.nHSNumber?.semanticsText?.text == "7771181234")
      #expect(mixed.deviations.isEmpty == isWhole)
      // Of a simple type: the whole text or none.
      let fault = String(decoding: try Fixtures.bytes("soap-fault.xml"), as: UTF8.self)
      let edited = fault.replacing(/<faultstring>[^<]*/, with: "<faultstring>\(text)")
      let simple = try #require(try Spine.documents.decode(Array(edited.utf8)) as? SOAP.Fault)
      #expect(simple.faultstring == (isWhole ? "7771181234" : nil))
    }
  }
#endif
