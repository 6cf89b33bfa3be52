import SMSPTransport
import Testing

@Suite("Identifiers")
struct IdentifierTests {
  // Loops, not arguments: those are printed, and the run's log must hold no number.
  @Test("NHS numbers have ten digits and a right check digit")
  func valid() throws {
    for text in ["9990000018", "999 000 0018", "999-000-0018"] {
      let number = try #require(NHSNumber(text))
      #expect(number.digits == "9990000018")
      #expect(number.spaced == "999 000 0018")
    }
  }

  @Test("What is no NHS number is refused")
  func invalid() {
    for text in ["", "9990000019", "999000001", "99900000180", "999000001X", "٩٩٩٠٠٠٠٠١٨", "1000000070"] {
      #expect(NHSNumber(text) == nil)
    }
  }

  @Test("An NHS number does not print itself")
  func silent() throws {
    let number = try #require(NHSNumber("9990000018"))
    var dumped = ""
    dump(number, to: &dumped)
    for text in ["\(number)", String(reflecting: number), dumped, "\([number])", "\(Optional(number) as Any)"] {
      #expect(!text.contains("9990000018"))
    }
  }

  @Test("ASIDs have twelve digits")
  func asid() {
    #expect(ASID("999000000001")?.description == "999000000001")
    for text in ["", "99900000001", "9990000000011", "SIAB-0001123"] { #expect(ASID(text) == nil) }
  }

  @Test("An interaction gives its SOAP action")
  func interaction() {
    let list = InteractionID(service: "urn:nhs:names:services:psisquery", name: "QUPC_IN180000SM04")
    #expect(list?.soapAction == "urn:nhs:names:services:psisquery/QUPC_IN180000SM04")
    #expect(InteractionID(service: "urn:nhs:names:services:psisquery", name: "x\r\nInjected: 1") == nil)
    #expect(InteractionID(service: "http://somewhere", name: "QUPC_IN180000SM04") == nil)
    #expect(InteractionID(service: "urn:a", name: "") == nil)
  }

  @Test("Random ids are UUIDs of version 4, and differ")
  func random() {
    let ids = (0..<2_000).map { _ in MessageID.random().description }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}/) != nil })
    // Each other digit takes each value.
    for place in 0..<36 where ![8, 13, 14, 18, 19, 23].contains(place) {
      #expect(Set(ids.map { Array($0.utf8)[place] }).count == 16)
    }
  }

  @Test("Ids are read in either case, and written in upper case")
  func cases() {
    #expect(MessageID("c0506a98-9C27-4b6a-9a14-0cc99837071d")?.description == "C0506A98-9C27-4B6A-9A14-0CC99837071D")
    #expect(MessageID("C0506A98-9C27-4B6A-9A14-0CC99837071D")?.description == "C0506A98-9C27-4B6A-9A14-0CC99837071D")
    for text in ["C0506A989C27-4B6A-9A14-0CC99837071D-", "C0506A98-9C27-4B6A-9A14-0CC99837071", "C0506A98-9C27-4B6A-9A14-0CC9983707\u{E9}"]
    {
      #expect(MessageID(text) == nil)
    }
  }
}
