#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// Which type stands behind a wildcard: by payloadID, message type and SNOMED code.
  @Suite("Payloads")
  struct PayloadTests {
    typealias General = GPSummaries.REPC_MT150007UK05.GPSummary
    typealias Initial = GPSummaries.REPC_MT150002UK05.GPSummary

    struct Case: Sendable, CustomTestStringConvertible {
      let testDescription: String
      var fixture = "event-response.xml"
      var edits: [(from: String, to: String)] = []
      var documents = Spine.documents
      /// The type; nil for raw.
      let type: (any HL7Document.Type)?
      /// Whether it is reported that the payload is not what it is said to be.
      var isReported = false
    }

    static let payloadID = #"extension="REPC_MT150007UK05"/>"#
    static let code = #"<code code="196981000000101" codeSystem="2.16.840.1.113883.2.1.3.2.4.15" displayName="General Practice Summary"/>"#
    static let initialCode =
      #"<code code="196971000000103" codeSystem="2.16.840.1.113883.2.1.3.2.4.15" displayName="General Practice Initial Summary"/>"#
    static let soap = PSIS.documents.joined(with: SOAP.documents)

    static func named(_ messageType: String) -> (from: String, to: String) {
      (payloadID, payloadID.replacingOccurrences(of: "REPC_MT150007UK05", with: messageType))
    }
    /// Within the payload: its own code follows its identifier.
    static func coded(_ other: String) -> (from: String, to: String) { (id + code, id + other) }
    static let id = #"<id root="AF38F0DB-BC86-4564-A746-59822B6B907D"/>"#

    static let cases: [Case] = [
      Case(testDescription: "payloadID and code agree", type: General.self),
      Case(testDescription: "message type and code agree", fixture: "document-response.xml", type: General.self),
      Case(
        testDescription: "another known message type than the code says", edits: [named("REPC_MT150002UK05")], type: nil, isReported: true),
      Case(testDescription: "an unknown message type", edits: [named("REPC_MT150009UK01")], type: nil, isReported: true),
      Case(testDescription: "the code of the other type", edits: [coded(initialCode)], type: nil, isReported: true),
      Case(
        testDescription: "message type and code of the other type", edits: [named("REPC_MT150002UK05"), coded(initialCode)],
        type: Initial.self),
      Case(testDescription: "nothing said, code decides", edits: [(payloadID, "/>"), coded(initialCode)], type: Initial.self),
      Case(
        testDescription: "nothing said, unknown code", edits: [(payloadID, "/>"), coded(#"<code code="1"/>"#)], type: nil, isReported: true),
      Case(testDescription: "no code: what is said decides", edits: [coded("")], type: General.self),
      Case(
        testDescription: "another version, asked for", edits: [named("REPC_MT150007UK04")],
        documents: Spine.documents.taking("REPC_MT150007UK04", for: General.self), type: General.self),
      Case(
        testDescription: "a registry with the other type only", documents: soap.joined(with: DocumentRegistry([Initial.self])), type: nil,
        isReported: true),
      Case(
        testDescription: "a registry with the other type only, nothing said", edits: [(payloadID, "/>")],
        documents: soap.joined(with: DocumentRegistry([Initial.self])), type: nil, isReported: true),
      Case(testDescription: "a registry without the root", documents: Spine.documentsWithRawPayloads, type: nil),
    ]

    static func payload(_ document: any HL7Document) -> AnyElement? {
      if let event = document as? PSIS.QUPC_IN210000UK04.Message {
        return event.controlActEvent?.subject?.queryResponseEvent?.event?.hl7Data?.anyElement
      }
      return (document as? PSIS.QUPC_IN160104UK05.MCCI_MT020101UK12_Message)?.controlActEvent?.subject?.documentCollection?.component?
        .pSISDocMetaData?.component7?.anyElement
    }

    @Test("Chosen by what is said of them and by their code; raw and reported when these do not fit", arguments: cases)
    func choice(_ example: Case) throws {
      // Indentation between the elements that the edits join plays no part.
      var text = String(decoding: try Fixtures.bytes(example.fixture), as: UTF8.self)
      if example.fixture == "event-response.xml" {
        let identifier = try #require(text.range(of: Self.id))
        let code = try #require(text.range(of: Self.code, range: identifier.upperBound..<text.endIndex))
        text.replaceSubrange(identifier.upperBound..<code.lowerBound, with: "")
      }
      for edit in example.edits { text.replaceSubrange(try #require(text.range(of: edit.from)), with: edit.to) }
      let bytes = Array(text.utf8)
      let message = try example.documents.decodeMessage(bytes)
      let payload = try #require(Self.payload(message.document))
      #expect(payload.document.map { ObjectIdentifier(type(of: $0)) } == example.type.map { ObjectIdentifier($0) })
      #expect(payload.name == XMLName("urn:hl7-org:v3", "GPSummary"))
      let reported = message.deviations.filter { $0.kind == .unfitPayload }
      #expect(reported.map(\.subject) == (example.isReported ? ["GPSummary"] : []))
      #expect(reported.allSatisfy { $0.isInPayload && $0.path.hasSuffix("/GPSummary") })
      // Nothing is lost, whatever it was taken for.
      let written = try message.xml()
      #expect(InfosetComparison(blanks: .bySchema).difference(bytes, written) == nil)
      // What a payload is taken for is no matter of the schema.
      if example.isReported { #expect(throws: Never.self) { try example.documents.decode(bytes, options: .strict) } }
    }
  }
#endif
