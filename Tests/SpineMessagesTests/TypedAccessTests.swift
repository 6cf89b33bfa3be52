#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// What a program sees of messages that are not quite as their schemas say, and what becomes of its changes.
  @Suite("Typed access")
  struct TypedAccessTests {
    typealias Query = PSIS.QUPC_IN180000SM04.Message

    static let version = #"<versionCode code="V3NPfIT4.2.00"/>"#
    static let rcv = "<communicationFunctionRcv typeCode=\"RCV\">"

    static func query(_ edits: [(from: String, to: String)] = [], _ fixture: String = Deviation.query) throws -> Query {
      let text = try Deviation("", fixture, edits, []).text()
      return try #require(try Spine.documents.decode(Array(text.utf8)) as? Query)
    }

    static func written(_ document: any HL7Document) throws -> String {
      String(decoding: try document.xml(options: .tolerant), as: UTF8.self)
    }

    @Test("Elements out of order are in their properties, and written in the order they came")
    func order() throws {
      var query = try Self.query([(Self.version, ""), (Self.rcv, Self.version + Self.rcv)])
      #expect(query.versionCode?.code == "V3NPfIT4.2.00")
      #expect(query.deviations.map(\.kind) == [.elementOutOfOrder])
      query.versionCode?.code = "V3NPfIT3.0"
      #expect(try Self.written(query).contains(#"<acceptAckCode code="NE"/><versionCode code="V3NPfIT3.0"/><communicationFunctionRcv"#))
    }

    @Test("Of a surplus single the first is the value, the second an extra in its place")
    func surplus() throws {
      var query = try Self.query([(Self.version, Self.version + #"<versionCode code="second"/>"#)])
      #expect(query.versionCode?.code == "V3NPfIT4.2.00")
      guard case .element(let extra, let position)? = query.extras.first else {
        Issue.record("no extra")
        return
      }
      #expect(extra.name == XMLName("urn:hl7-org:v3", "versionCode") && position == 3)
      query.versionCode = nil
      query.id?.root = "1.2"
      // One child fewer comes before the extra now, so it moves behind the next: its neighbours are not remembered, its number is.
      #expect(try Self.written(query).contains(#"code="second""#))
    }

    @Test("Of two alternatives the first is the choice")
    func choice() throws {
      let name = "<accessorId><name>Everyone</name></accessorId>"
      let text = try Deviation("", Deviation.list, [(name, "<accessorId><name>Everyone</name><id root=\"1.2\"/></accessorId>")], []).text()
      let message = try #require(try Spine.documents.decode(Array(text.utf8)) as? PSIS.QUPC_IN200000SM04.Message)
      let list = try #require(message.controlActEvent?.subject?.queryResponseEventList)
      let accessor = try #require(list.permissions?.accessControlAssertion.first?.accessor?.accessorId)
      guard case .name("Everyone")? = accessor.choice else {
        Issue.record("the choice is not the name")
        return
      }
      #expect(accessor.extras.count == 1)
    }

    @Test("A default value is read but not written unless it was there; another one is kept as it is")
    func defaults() throws {
      let absent = try Self.query([(Self.rcv, "<communicationFunctionRcv>")])
      #expect(absent.communicationFunctionRcv[0].typeCode == "RCV")
      #expect(try Self.written(absent).contains("<communicationFunctionRcv><device"))
      var other = try Self.query([(Self.rcv, "<communicationFunctionRcv typeCode='XYZ'>")])
      #expect(other.communicationFunctionRcv[0].typeCode == "XYZ")
      #expect(try Self.written(other).contains("<communicationFunctionRcv typeCode=\"XYZ\">"))
      other.communicationFunctionRcv[0].typeCode = "RCV"
      #expect(try Self.written(other).contains(Self.rcv))
    }

    @Test("A wrong fixed value is kept, reported and refused when strict")
    func fixedValue() throws {
      let edits = [(from: "partType=\"GIV\"", to: "partType=\"FAM\"")]
      let query = try Self.query(edits, "event-list-query-mixed.xml")
      #expect(query.deviations.map(\.kind) == [.fixedValue])
      #expect(try Self.written(query).contains("<given partType=\"FAM\">"))
      #expect(throws: XMLError.self) { try query.xml() }
    }

    @Test("Comments, CDATA sections and references do not split a text")
    func oneText() throws {
      let query = try Self.query([(">DissentOverride<", ">90<!-- -->0<![CDATA[0]]>&#48;<")])
      let text = try #require(query.controlActEvent?.query?.dissentOverride?.semanticsText)
      #expect(text.text == "90000")
      #expect(text.content.count == 1)
    }

    @Test("nullFlavor and value stand side by side")
    func nullFlavor() throws {
      let query = try Self.query([("<creationTime ", "<creationTime nullFlavor='UNK' ")])
      #expect(query.creationTime?.nullFlavor == "UNK" && query.creationTime?.value == "20250611094512")
    }

    @Test("Extras stay in place when the message is changed")
    func mutation() throws {
      var query = try Self.query([(Self.version, Self.version + "<strange>1</strange>stray"), (Self.rcv, "<other/>" + Self.rcv)])
      query.versionCode?.code = "changed"
      query.communicationFunctionRcv.append(query.communicationFunctionRcv[0])
      let text = try Self.written(query)
      #expect(text.contains("<versionCode code=\"changed\"/><strange "))
      #expect(text.contains("</strange>stray\n      <interactionId"))
      #expect(text.contains("<acceptAckCode code=\"NE\"/><other "))
      #expect(text.components(separatedBy: "<communicationFunctionRcv").count == 3)
    }

    @Test("Where the order is in the array, the array decides, also when the wire had another order than the schema")
    func itemsOutOfOrder() throws {
      let payload = #"<ev:payloadID root="2.16.840.1.113883.2.1.3.2.4.12" extension="REPC_MT150007UK05"/>"#
      let text = try Deviation("", Deviation.list, [(payload, ""), ("<ev:eventID ", payload + "<ev:eventID ")], []).text()
      var message = try #require(try Spine.documents.decode(Array(text.utf8)) as? PSIS.QUPC_IN200000SM04.Message)
      var event = try #require(message.controlActEvent?.subject?.queryResponseEventList?.event.first)
      event.content.insert(.eventID(HL7.II(root: "first")), at: 0)
      message.controlActEvent?.subject?.queryResponseEventList?.event[0] = event
      let written = try Self.written(message)
      let first = try #require(written.range(of: "eventID root=\"first\""))
      let second = try #require(written.range(of: "payloadID root"))
      #expect(first.lowerBound < second.lowerBound)
    }

    @Test("Text set where elements had stood is written")
    func textBesideElements() throws {
      let text = try Deviation("", Deviation.fault, [("<env:Fault>", "<env:Fault>")], []).text()
        .replacingOccurrences(
          of: "<env:Body>",
          with:
            "<env:Header><w:MessageID xmlns:w='http://schemas.xmlsoap.org/ws/2004/08/addressing'>a<b/>c</w:MessageID></env:Header><env:Body>"
        )
      let message = try Spine.documents.decodeMessage(Array(text.utf8))
      let envelope = try #require(message.root.document as? SOAP.Envelope)
      var id = try #require(envelope.header?.anyElements.first?.document as? SOAP.addressing.MessageID)
      #expect(id.text == nil && id.extras.count == 3)
      id.text = "uuid:1"
      #expect(try Self.written(id).contains(">uuid:1a<b"))
    }

    @Test("What a document in an envelope deviates in is the document's own, too")
    func deviationsOfBody() throws {
      let query = try Self.query([(Self.version, Self.version + "<strange/>")])
      #expect(query.deviations.map(\.kind) == [.unexpectedElement])
    }
  }
#endif
