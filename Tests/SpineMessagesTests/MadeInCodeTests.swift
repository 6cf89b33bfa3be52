#if Generator
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// Messages that were never read from anywhere.
  @Suite("Values made in code")
  struct MadeInCodeTests {
    static func query() -> PSIS.QUPC_IN180000SM04.Message {
      typealias Wrapper = HL7.MCCI_MT010101UK12
      typealias Part = PSIS.QUPC_MT130101UK04
      let asid = HL7.II(root: "1.2.826.0.1285.0.2.0.107", extension: "104729361528")
      return PSIS.QUPC_IN180000SM04.Message(
        id: HL7.II(root: "C0506A98-9C27-4B6A-9A14-0CC99837071D"), creationTime: HL7.TS(value: "20250611094512"),
        versionCode: HL7.CS(code: "V3NPfIT4.2.00"),
        interactionId: HL7.II(root: "2.16.840.1.113883.2.1.3.2.4.12", extension: "QUPC_IN180000SM04"), processingCode: HL7.CS(code: "P"),
        processingModeCode: HL7.CS(code: "T"), acceptAckCode: HL7.CS(code: "NE"),
        communicationFunctionRcv: [Wrapper.CommunicationFunctionRcv(device: Wrapper.Device(id: [asid]))],
        communicationFunctionSnd: Wrapper.CommunicationFunctionSnd(device: Wrapper.Device(id: [asid])),
        controlActEvent: PSIS.QUPC_IN180000SM04.ControlActEvent(
          author1: [
            Part.Author2(
              agentSystemSDS: HL7.UKCT_MT121001UK01.AgentSystemSDS(agentSystemSDS: HL7.UKCT_MT121001UK01.SystemSDS(id: asid)))
          ],
          query: Part.Query(
            dissentOverride: Part.DissentOverride(
              value: HL7.CV(code: "0", codeSystem: "2.16.840.1.113883.2.1.3.2.4.17.60"),
              semanticsText: HL7.ST(content: [.text("DissentOverride")])),
            nHSNumber: Part.NHSNumber(
              value: HL7.II(root: "2.16.840.1.113883.2.1.4.1", extension: "9990759545"),
              semanticsText: HL7.ST(content: [.text("NHSNumber")])))))
    }

    @Test("A complete value is written strict, and libxml2 takes it")
    func complete() throws {
      let query = Self.query()
      let bytes = try query.xml()
      #expect(try query.validate().isEmpty && query.deviations.isEmpty)
      #expect(InstanceOracle.forRoot("QUPC_IN180000SM04")?.accepts(bytes) == true)
      let again = try PSIS.QUPC_IN180000SM04.Message(xml: bytes, options: .strict)
      #expect(try again.xml() == bytes)
    }

    @Test("What is missing or wrong is refused, by path and rule and without the value")
    func incomplete() throws {
      var query = Self.query()
      query.versionCode = nil
      query.creationTime?.value = "SENTINEL"
      let findings = try query.validate()
      #expect(findings.map(\.kind) == [.invalidValue, .missingElement])
      #expect(findings.map(\.path) == ["/QUPC_IN180000SM04/creationTime", "/QUPC_IN180000SM04"])
      #expect(findings.map(\.subject) == ["value", "versionCode"])
      #expect(findings.allSatisfy { !$0.description.contains("SENTINEL") && $0.schemaLocation.contains(".xsd:") })
      do {
        _ = try query.xml()
        Issue.record("written although it is not valid")
      } catch {
        #expect("\(error.code)" == "schema.invalidValue" && !"\(error)".contains("SENTINEL"))
      }
    }

    @Test("A text that XML cannot hold is refused even when tolerant")
    func unwritable() {
      var query = Self.query()
      query.id?.root = "\u{1}"
      #expect(throws: XMLError.self) { try query.xml(options: .tolerant) }
    }

    @Test("The code of a fault has its prefix declared")
    func fault() throws {
      var fault = SOAP.Fault(faultcode: "soap:Server", faultstring: "No")
      #expect(throws: XMLError.self) { try fault.xml() }
      fault.declare(prefix: "soap", namespace: XMLName.soap)
      let bytes = try fault.xml()
      #expect(TreeNode.document(bytes)?.elements.first?.textMeaning == "{\(XMLName.soap)}Server")
      #expect(InstanceOracle.envelope.accepts(bytes) == true)
    }

    @Test("An envelope is as valid as the documents in it")
    func envelope() throws {
      var query = Self.query()
      query.creationTime?.value = "SENTINEL"
      let envelope = SOAP.Envelope(body: SOAP.Body(anyElements: [.document(query)]))
      #expect(try envelope.validate().map(\.path) == ["/Envelope/Body/QUPC_IN180000SM04/creationTime"])
      #expect(throws: XMLError.self) { try envelope.xml() }
      #expect(try SOAP.Envelope(body: SOAP.Body(anyElements: [.document(Self.query())])).xml().isEmpty == false)
    }
  }
#endif
