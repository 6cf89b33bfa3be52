import Foundation
import Testing

/// Documents, acknowledgements, permissions and ITK messages.
@Suite("smsp decode: families")
struct SMSPFamilyTests {
  static let essentials = [
    SMSPDecodeTextTests.Essentials(
      "acknowledgement-success", "MCCI_IN010000UK13 — application acknowledgement\nAccepted.", "AA — accepted",
      "Done              Permissions were set", "Answers message   0828583A-C6DE-46F6-82CB-B362EBBC1D63"),
    SMSPDecodeTextTests.Essentials(
      "acknowledgement-failure", "Failed: the NHS number is missing or wrong (35160).", "400 — the request is invalid",
      "35160 — the NHS number is missing or wrong", "ER — error", "NHS number missing or wrong",
      "Answers message   0828583A-C6DE-46F6-82CB-B362EBBC1D63", "system, ASID 918273645011"),
    SMSPDecodeTextTests.Essentials(
      "document-list-query", "0 — no override", "Document type     196981000000101 — General Practice Summary", "999 140 2861",
      "role profile 405060708091"),
    SMSPDecodeTextTests.Essentials("document-query", "Document          C0506A98-9C27-4B6A-9A14-0CC99837071D"),
    SMSPDecodeTextTests.Essentials(
      "document-list-response", "Documents (2)", "Care record       Normal (1)",
      "Effective", "Bytes", "Data quality normal (NORMAL)",
      "Document id 4A9D62B4-C70D-4263-9280-1C7FCE8AB0E7", "Replaced by document C0506A98-9C27-4B6A-9A14-0CC99837071D",
      "Author Dr Peregrine Ashdown, user 405060703355", "Payload REPC_MT150007UK05 — GP summary", "4801"),
    SMSPDecodeTextTests.Essentials(
      "document-response", "\nDocument\n", "GP summary\n", "Replaces          4A9D62B4-C70D-4263-9280-1C7FCE8AB0E7",
      "Feb-2013  Latex allergy  Wheals on both hands after a dressing", "Amoxicillin", "323510009",
      "Dose: One each morning & one at night, with food", "4 Oct 2023 to", "About Latex allergy", "44054006",
      "Codes of          SNOMED CT", "Quantity: 21 capsule", "Value: 81.50 kg", "Value: 48 mmol/mol", "Asked for, not done", "Colonoscopy",
      "About Type 2 diabetes mellitus", "Text: Wheals on both hands after a dressing", "Present, not interpreted: author"),
    SMSPDecodeTextTests.Essentials("set-permissions", "View      No — refused  Consent  SCR 9991402861  Everyone", "job"),
    SMSPDecodeTextTests.Essentials("has-permissions-query", "View      asked about", "Store     asked about"),
    SMSPDecodeTextTests.Essentials(
      "has-permissions-response", "View      No — refused", "Store     Yes — permitted", "is not listed, the patient is to be asked"),
    SMSPDecodeTextTests.Essentials(
      "smsp-get-scr-status-response", "DistributionEnvelope — ITK envelope, getSCRStatus response\nAccepted: success.",
      "SMSP-0000 — success", "Record exists     true", "2 — the patient is to be asked",
      "Tracking id       F5F51CAA-F348-46E4-86AE-B42025C8CA8B", "urn:nhs-itk:services:201005:sendRecvDistEnvelopeResponse",
      "RelatesTo         49A16F0C-DEA8-4278-A653-4A7722940C9F", "Security (SOAP header)"),
    SMSPDecodeTextTests.Essentials(
      "smsp-query-scr-response", "querySCR response", "999 140 2861", "Metformin 500mg tablets, one each morning & one at night",
      "300916003"),
    SMSPDecodeTextTests.Essentials(
      "smsp-get-rbac-status-response", "getRBACStatus response\nAccepted: success.", "With permission   true", "In an emergency   false"),
    SMSPDecodeTextTests.Essentials("smsp-query-ptv-response", "queryPTV response\nAccepted: success.", "Permission given  true"),
    SMSPDecodeTextTests.Essentials(
      "smsp-create-ptv-response", "createPTV response\nFailed: no connection to the Spine.", "SMSP-0004 — no connection to the Spine",
      "Provider says     Unable to connect to Spine"),
    SMSPDecodeTextTests.Essentials(
      "smsp-query-scr-activity-response", "querySCRActivity response\nAccepted: success.",
      "2025-06-11T09:30:00,View,405060701122,Z99981", "Z99981,\"asked, at the\n"),
  ]

  @Test("says what matters", arguments: essentials)
  func says(_ expected: SMSPDecodeTextTests.Essentials) throws {
    let run = try CommandRun("smsp", ["decode", Samples.message(expected.message)])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for part in expected.parts { #expect(run.output.contains(part), "\(expected.message): \(part)") }
  }

  /// What stands between the first start and the last end of an element of a composed message.
  private func element(_ name: String, of message: String) throws -> String {
    let text = String(decoding: try Samples.bytes(message), as: UTF8.self)
    let start = try #require(text.range(of: "<\(name)"))
    let end = try #require(text.range(of: "</\(name)>", options: .backwards))
    return String(text[start.lowerBound..<end.upperBound])
  }

  private func decoded(_ message: String) throws -> CommandRun {
    try Samples.withFile(Data(message.utf8)) { try CommandRun("smsp", ["decode", $0]) }
  }

  @Test("A GP summary alone is read like one in a message")
  func bareSummary() throws {
    let run = try decoded(element("GPSummary", of: "document-response"))
    #expect(run.output.hasPrefix("GPSummary — GP summary\n"))
    for part in ["Latex allergy  Wheals", "323510009", "999 140 2861", "Abstract problem"] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test("An entry that says no says so")
  func negation() throws {
    let summary = try element("GPSummary", of: "document-response")
    let entry = "UKCT_MT144042UK01.Diagnosis "
    let changed = summary.replacing("<\(entry)", with: "<\(entry)negationInd=\"true\" ")
    #expect(try decoded(summary).output.contains("NEGATED") == false)
    #expect(try decoded(changed).output.contains("NEGATED: the entry says that this is not so"))
  }

  @Test("A medication without its code is counted, not lost")
  func missingCode() throws {
    let summary = try element("GPSummary", of: "document-response")
    let run = try decoded(summary.replacing(try Regex("<code code=\"323510009\"[^>]*/>"), with: ""))
    #expect(run.output.contains("Medication (185361000000102): 1 entry"))
  }

  @Test("A rejection is called one")
  func rejection() throws {
    let message = String(decoding: try Samples.bytes("acknowledgement-failure"), as: UTF8.self)
    let run = try decoded(message.replacing("typeCode=\"AE\"", with: "typeCode=\"AR\""))
    #expect(run.output.contains("Rejected: the NHS number is missing or wrong (35160)."))
  }

  @Test("An operation alone, and one that failed with a code of more than one meaning")
  func failedOperation() throws {
    let response = try element("GetSCRStatusResponse", of: "smsp-get-scr-status-response")
    let changed = response.replacing("SMSP-0000", with: "SCR-0003").replacing("Success", with: "What the provider calls it")
    let run = try decoded(changed)
    #expect(run.output.hasPrefix("GetSCRStatusResponse — getSCRStatus response\nFailed: What the provider calls it.\n"))
    #expect(run.output.contains("SCR-0003 — What the provider calls it"))
  }

  @Test("An account of activity is shown line by line")
  func activity() throws {
    let run = try decoded(
      """
      <QuerySCRActivityResponse xmlns="urn:hl7-org:v3"><id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/><text representation="TXT">one,2
      Z99981,"three, four"</text><value code="SMSP-0000" displayName="Success"/></QuerySCRActivityResponse>
      """)
    #expect(run.output.contains("Activity          one,2\n"))
    #expect(run.output.contains("Activity          Z99981,\"three, four\"\n"))
  }

  @Test("An ITK error in a fault")
  func toolkitError() throws {
    let fault = """
      <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Server</faultcode>\
      <faultstring>No</faultstring><detail><i:ToolkitErrorInfo xmlns:i="urn:nhs-itk:ns:201005"><i:ErrorID>7</i:ErrorID>\
      <i:ErrorCode codeSystem="2.16.840.1.113883.2.1.3.2.4.17.268">2200</i:ErrorCode><i:ErrorText>Not today</i:ErrorText>\
      <i:ErrorDiagnosticText>Try tomorrow</i:ErrorDiagnosticText></i:ToolkitErrorInfo></detail></e:Fault></e:Body></e:Envelope>
      """
    let run = try decoded(fault)
    for part in ["2200", "Not today", "Try tomorrow", "error 7"] { #expect(run.output.contains(part), "\(part)") }
  }
}
