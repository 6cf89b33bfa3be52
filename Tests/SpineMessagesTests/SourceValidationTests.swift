#if Generator
  import Foundation
  @_spi(Generated) @_spi(Testing) import HL7V3Runtime
  import HL7V3Testing
  import SpineMessages
  import Testing

  /// Validation of a document that nobody has changed looks where it was read; it must find what writing and reading it anew finds.
  @Suite("Validation where a message was read")
  struct SourceValidationTests {
    /// The same in both ways, and places that an own look at the message confirms.
    /// - Returns: How many findings there were.
    @discardableResult
    static func expectAgreement(_ bytes: [UInt8], _ document: any HL7Document, _ what: String) throws -> Int {
      #expect(document.isAsRead, "\(what)")
      let findings = try document.validate()
      let expected = try document.validateByReading()
      let isSame = Statement.counts(of: findings) == Statement.counts(of: expected)
      #expect(isSame, "\(what): \(findings) instead of \(expected)\n\(String(decoding: bytes, as: UTF8.self))")
      guard !findings.isEmpty, document.isAsRead else { return 0 }
      let message = MessagePlaces(bytes)
      for finding in findings {
        let place = message.place(at: finding.offset)
        #expect(place.path.hasSuffix(finding.path), "\(what): \(finding) stands in \(place.path)")
        #expect(place.line == finding.line && place.column == finding.column, "\(what): \(finding)")
      }
      return findings.count
    }

    /// All documents of a message that there are names for here.
    static func documents(_ message: DecodedMessage) -> [any HL7Document] {
      [message.document, message.root.document, PayloadTests.payload(message.document)?.document].compactMap { $0 }
    }

    @Test("Fixtures", arguments: Fixtures.names)
    func fixtures(_ name: String) throws {
      let bytes = try Fixtures.bytes(name)
      for document in Self.documents(try Spine.documents.decodeMessage(bytes)) { try Self.expectAgreement(bytes, document, name) }
    }

    @Test("Messages of others", arguments: SharedMessages.names)
    func others(_ name: String) throws {
      let bytes = try SharedMessages.bytes(name)
      guard let message = try? Spine.documents.decodeMessage(bytes) else { return }
      for document in Self.documents(message) { try Self.expectAgreement(bytes, document, name) }
    }

    @Test("Changed messages: each change once, and several at a time", arguments: Fixtures.names)
    func mutants(_ name: String) throws {
      let source = try Fixtures.bytes(name)
      var numbers = SeededNumbers(seed: UInt64(Fixtures.names.firstIndex(of: name) ?? 0) &+ 20_261_128)
      var findings = 0
      func check(_ mutant: TreeNode, _ what: String) throws {
        let bytes = Array(mutant.written().utf8)
        guard let message = try? Spine.documents.decodeMessage(bytes) else { return }
        for document in Self.documents(message) { findings += try Self.expectAgreement(bytes, document, what) }
      }
      // More of them in a run that asks for more mutants.
      let rounds = max(1, MutationTests.perFixture / 6)
      for mutation in (0..<rounds).flatMap({ _ in Mutation.allCases }) {
        let mutant = try #require(TreeNode.document(source))
        if mutation.apply(to: mutant, &numbers) != nil { try check(mutant, "\(name): \(mutation)") }
      }
      for _ in 0..<rounds * 12 {
        let mutant = try #require(TreeNode.document(source))
        let mutations = (0..<5).compactMap { _ in Mutation.allCases.randomElement(using: &numbers) }
        for mutation in mutations { _ = mutation.apply(to: mutant, &numbers) }
        try check(mutant, "\(name): \(mutations)")
      }
      #expect(findings > 20 * rounds)
    }

    // Ways to write the same message.

    static let source = "event-list-query.xml"
    static let wrong = [
      (#"<processingCode code="P"/>"#, #"<processingCode code="no" other="1"/>"#), (#"value="20250611094512""#, #"value="yesterday""#),
    ]

    private static func text(_ name: String = source) throws -> String {
      var text = String(decoding: try Fixtures.bytes(name), as: UTF8.self)
      for (right, wrong) in wrong { text = text.replacingOccurrences(of: right, with: wrong) }
      return text
    }

    private static func utf16(_ text: String) -> [UInt8] {
      [0xFF, 0xFE]
        + text.replacingOccurrences(of: "encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"").utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
    }

    @Test("Line ends, encodings, marks and instructions")
    func spellings() throws {
      let text = try Self.text()
      let lines = text.replacingOccurrences(of: "\r\n", with: "\n")
      let root = try #require(
        lines.range(of: "<", options: [], range: (lines.range(of: "?>")?.upperBound ?? lines.startIndex)..<lines.endIndex))
      var instructed = lines
      instructed.insert(contentsOf: "<?style one?><!-- two\n -->\n", at: root.lowerBound)
      let utf16 = lines.replacingOccurrences(of: "encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
      let cases: [(bytes: [UInt8], utf8: [UInt8])] = [
        (Array(lines.utf8), Array(lines.utf8)),
        (Array(lines.replacingOccurrences(of: "\n", with: "\r\n").utf8), Array(lines.replacingOccurrences(of: "\n", with: "\r\n").utf8)),
        (Array(lines.replacingOccurrences(of: "\n", with: "\r").utf8), Array(lines.replacingOccurrences(of: "\n", with: "\r").utf8)),
        ([0xEF, 0xBB, 0xBF] + Array(lines.utf8), [0xEF, 0xBB, 0xBF] + Array(lines.utf8)),
        (Self.utf16(lines), [0xEF, 0xBB, 0xBF] + Array(utf16.utf8)), (Array(instructed.utf8), Array(instructed.utf8)),
      ]
      for (number, example) in cases.enumerated() {
        let options = DecodingOptions(processingInstructions: .skip)
        let message = try Spine.documents.decodeMessage(example.bytes, options: options)
        for document in Self.documents(message) {
          #expect(try Self.expectAgreement(example.utf8, document, "spelling \(number)") > 1)
        }
      }
    }

    @Test("A document by itself, decoded as what it is")
    func alone() throws {
      let (bytes, _) = try MutationTests.source(Self.source)
      var text = String(decoding: bytes, as: UTF8.self)
      for (right, wrong) in Self.wrong { text = text.replacingOccurrences(of: right, with: wrong) }
      let document = try PSIS.QUPC_IN180000SM04.Message(xml: Array(text.utf8))
      #expect(try Self.expectAgreement(Array(text.utf8), document, "alone") > 1)
    }

    @Test("Prefixes that an envelope declares", arguments: [false, true])
    func prefixes(_ isKnown: Bool) throws {
      let (bytes, _) = try MutationTests.source(Self.source)
      let tree = try #require(TreeNode.document(bytes))
      tree.declarations = []
      tree.walk { node, _ in
        node.declarations = []
        if node.name.namespace == Mutation.hl7 { node.prefix = "q" }
      }
      var text = tree.written()
      for (right, wrong) in Self.wrong {
        text = text.replacingOccurrences(
          of: right.replacingOccurrences(of: "<", with: "<q:"), with: wrong.replacingOccurrences(of: "<", with: "<q:"))
      }
      // The prefix has a namespace of its own on the envelope, and another one nearer.
      let soap = #"<s:Envelope xmlns:s="\#(XMLName.soap)" xmlns:q="urn:other" xmlns:xsi="\#(Mutation.instance)">"#
      text = "\(soap)\n<s:Body xmlns:q=\"\(Mutation.hl7)\">\n\(text)</s:Body></s:Envelope>"
      text = text.replacingOccurrences(of: "<q:id ", with: "<q:id xsi:type=\"q:II\" ")
      let documents = isKnown ? PSIS.documents.joined(with: SOAP.documents) : PSIS.documents
      let message = try documents.decodeMessage(Array(text.utf8))
      #expect(message.root.document != nil || !isKnown)
      for document in [message.document, message.root.document].compactMap({ $0 }) {
        #expect(try Self.expectAgreement(Array(text.utf8), document, "prefixes") > 1)
      }
    }

    // Values that are no longer what was read.

    typealias List = PSIS.QUPC_IN200000SM04.Message

    @Test("A value that was changed in any way takes the long way, and tells nothing of what it was")
    func changed() throws {
      let text = String(decoding: try Fixtures.bytes("event-list-response.xml"), as: UTF8.self)
        .replacingOccurrences(of: "<processingCode code=\"P\"/>", with: "<processingCode code=\"no\" other=\"1\"/>")
      let original = try #require(try Spine.documents.decode(Array(text.utf8)) as? List)
      let found = try original.validate()
      #expect(!found.isEmpty)
      let changes: [(inout List) -> Void] = [
        { $0.id?.root = "1.2" }, { $0.id = nil }, { $0.wire = WireState() }, { $0 = $0.detached() }, { $0.nullFlavor = "UNK" },
        { $0.processingCode?.code = "P" }, { $0.processingCode?.wire = WireState() },
        { $0.declare(prefix: "p", namespace: "urn:p") }, { $0.instanceType = XMLName("", "none") },
        { $0.controlActEvent?.subject?.queryResponseEventList?.recordTarget?.patient?.id?.extension = "9999999999" },
        { $0.controlActEvent?.subject?.queryResponseEventList?.event.removeFirst() },
        { $0.controlActEvent?.subject?.queryResponseEventList?.event[1].content.removeLast() },
        { $0.communicationFunctionRcv += $0.communicationFunctionRcv },
        { $0.controlActEvent?.wire.setSideValue("nullFlavor", "UNK") },
      ]
      for (number, change) in changes.enumerated() {
        var copy = original
        change(&copy)
        #expect(!copy.isAsRead, "change \(number)")
        #expect(try copy.validate() == copy.validateByReading(), "change \(number)")
        #expect(original.isAsRead)
        #expect(try original.validate() == found, "change \(number)")
      }
    }

    @Test("So does one that nobody else holds and that is changed where it is")
    func changedInPlace() throws {
      var list = try #require(try Spine.documents.decode(try Fixtures.bytes("event-list-response.xml")) as? List)
      #expect(try list.isAsRead && list.validate().isEmpty)
      list.wire = list.wire
      #expect(list.isAsRead, "nothing has changed")
      list.wire.setSideValue("other", "1")
      #expect(!list.isAsRead)
      #expect(try list.validate() == list.validateByReading())
      #expect(try list.validate().map(\.subject) == ["other"])
    }

    @Test("A payload is validated by itself; one that is taken out and changed leaves its message as it was")
    func payload() throws {
      typealias Summary = GPSummaries.REPC_MT150007UK05.GPSummary
      let text = String(decoding: try Fixtures.bytes("event-response.xml"), as: UTF8.self)
        .replacingOccurrences(of: PayloadTests.id, with: #"<id root="AF38F0DB" other="1"/>"#)
      let event = try #require(try Spine.documents.decode(Array(text.utf8)) as? PSIS.QUPC_IN210000UK04.Message)
      var summary = try #require(PayloadTests.payload(event)?.document as? Summary)
      #expect(try Self.expectAgreement(Array(text.utf8), summary, "payload") >= 1)
      #expect(try event.validate().filter(\.isInPayload).map(\.offset) == summary.validate().map(\.offset))
      summary.id = nil
      #expect(!summary.isAsRead && event.isAsRead)
      #expect(try summary.validate() == summary.validateByReading())
      #expect(try event.validate().contains { $0.isInPayload && $0.subject == "other" })
      var changed = event
      changed.controlActEvent?.subject?.queryResponseEvent?.event?.hl7Data?.anyElement = .document(summary)
      #expect(!changed.isAsRead)
      #expect(try changed.validate() == changed.validateByReading())
    }
  }
#endif
