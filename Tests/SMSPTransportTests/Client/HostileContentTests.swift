#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import SMSPTesting
  import SMSPTransport
  import SpineMessages
  import Testing

  /// S10 and S11: content that breaks its schema. Strict decoding refuses it where it goes wrong, tolerant decoding keeps and reports it; neither
  /// says what it says. Which of the two verdicts is right is judged by libxml2.
  @Suite("Hostile content")
  struct HostileContentTests {
    static let patient = AnswerTests.number(.summary)

    /// The answer of the simulated Spine to a query for a document, with a change.
    static func answer(_ change: (String) -> String) async throws -> [UInt8] {
      let spine = SimulatedSpine.demonstration()
      _ = try await Sample.client(over: spine).document(Sample.documentID, of: patient)
      let answer = try SimulatedSpine.demonstration().respond(to: spine.requests[0])
      let text = String(decoding: answer.body, as: UTF8.self)
      let changed = change(text)
      #expect(changed != text)
      return Array(changed.utf8)
    }

    @Test("S10 Strict refuses with the place, tolerant reports; libxml2 agrees. S11 Neither quotes a value", arguments: ContentRow.all)
    func content(_ row: ContentRow) async throws {
      let bytes = try await Self.answer(row.change)
      let strict = Result { () throws(XMLError) in try Spine.documents.decodeMessage(bytes, options: .strict) }
      let tolerant = Result { () throws(XMLError) in try Spine.documents.decodeMessage(bytes) }
      var said: [String] = []
      switch strict {
      case .success: #expect(row.strict == nil)
      case .failure(let error):
        #expect(error.code.description == row.strict, "\(error)")
        #expect(error.path.hasPrefix("/Envelope/Body/documentQueryResponse/QUPC_IN160104UK05"))
        said.append("\(error)")
      }
      switch tolerant {
      case .success(let message):
        #expect(row.limit == nil && message.deviations.map(\.kind) == row.findings, "\(message.deviations)")
        said += message.deviations.map(\.description)
        // Nothing is lost: it is written again as it came.
        #expect(try Spine.documents.decodeMessage(message.xml()).root == message.root)
      case .failure(let error):
        #expect(error.code == row.limit)
        said.append("\(error)")
      }
      #expect(said.allSatisfy { !$0.contains("Amaranth") && !$0.contains(Self.patient.digits) }, "\(said)")
      let schema = RequestTestsRoot.url.appendingPathComponent("Schemas/psis/7.2.02/QUPC_IN160104UK05.xsd").path
      guard row.limit == nil else { return }
      #expect(try RequestTests.findings(bytes, schema: schema, root: "QUPC_IN160104UK05").isEmpty == (row.strict == nil))
    }

    @Test("S10 What the client makes of it: the answer with its deviations, or an error", arguments: ContentRow.all)
    func client(_ row: ContentRow) async throws {
      let spine = SimulatedSpine.demonstration()
      spine.play(row.step)
      do {
        let answer = try await Sample.client(over: spine).document(Sample.documentID, of: Self.patient)
        #expect(row.limit == nil)
        #expect(try answer.message.decode().deviations.map(\.kind) == row.findings)
        #expect(answer.content.summary.sections.count == 5 && answer.patientConfirmed)
        SilenceTests.expectSilence(answer)
      } catch let error as SpineError {
        #expect(error.code == .malformedAnswer && error.xml?.code == row.limit)
        SilenceTests.expectSilence(error)
      }
    }

    @Test("S10 A null flavour does not hide another patient, and an element that is missing is no patient's")
    func patients() async throws {
      let number = Self.patient.digits, other = AnswerTests.number(.withdrawn).digits
      let mention = #"extension="\#(number)"/></patient></recordTarget></DocumentCollection>"#
      for (change, code) in [
        (#"nullFlavor="NI" extension="\#(other)"/></patient></recordTarget></DocumentCollection>"#, SpineError.Code.correlationMismatch),
        (#"extension="\#(other.prefix(5))"/></patient></recordTarget></DocumentCollection>"#, .correlationMismatch),
        (#"extension=" \#(number)"/></patient></recordTarget></DocumentCollection>"#, .correlationMismatch),
      ] {
        let spine = SimulatedSpine.demonstration()
        spine.play(AnswerTests.replacing(mention, change))
        await #expect(throws: SpineError(code)) { _ = try await Sample.client(over: spine).document(Sample.documentID, of: Self.patient) }
      }
    }
  }
#endif
