import Testing

@testable import HL7V3Runtime

@Suite("EN, PN, AD, TEL")
struct NameAndAddressTests {
  static let names: [(id: String, content: String, formatted: String?)] = [
    ("PN-parts", "<prefix>Dr</prefix><given>Una</given><family>Marsh</family>", "Dr Una Marsh"),
    ("PN-layout", "\n  <given>Ann</given>\n  <family>Lee</family>\n", "Ann Lee"),
    ("PN-text", "Dr Silas  Reed", "Dr Silas Reed"),
    ("PN-between", "<family>Lee</family>, <given>Ann</given>", "Lee, Ann"),
    ("PN-order", "<family>Lee</family><given>Ann</given>", "Lee Ann"),
    ("PN-delimiter", "<given>Anne</given><delimiter>-</delimiter><given>Marie</given><family>Lee</family>", "Anne-Marie Lee"),
    ("PN-two-given", "<given>Ann</given><given>Mary</given><family>Lee</family>", "Ann Mary Lee"), ("PN-empty", "", nil),
    ("PN-blanks", " \n ", nil), ("PN-empty-parts", "<given/><family>Lee</family>", "Lee"),
    ("PN-valid-time", "<given>Ann</given><validTime><low value='2020'/></validTime><id root='1.2'/>", "Ann"),
    ("PN-unknown-part", "<given>Ann</given><middle>Q</middle><family>Lee</family>", "Ann Q Lee"),
    ("PN-hostile", "<given>\u{202E}Ann</given><family>&lt;b&gt;</family>", "\u{202E}Ann <b>"),
  ]

  @Test("Names in order, with the text between", arguments: names)
  func name(_ id: String, _ content: String, _ formatted: String?) throws {
    #expect(try element("<name>\(content)</name>").asPersonName.formatted == formatted, "\(id)")
  }

  @Test("Parts of a name")
  func parts() throws {
    let name = try element(
      "<name use='L PREFERRED'>Mr <given qualifier='CL IN'>Bo</given><family>Lee</family><suffix>PhD</suffix>"
        + "<validTime><low value='2020'/></validTime></name>"
    ).asPersonName
    #expect(name.use == ["L", "PREFERRED"])
    #expect(name.given == ["Bo"])
    #expect(name.family == ["Lee"])
    #expect(name.suffix == ["PhD"])
    #expect(name.prefix.isEmpty)
    #expect(
      name.parts == [
        NamePart(type: nil, text: "Mr "), NamePart(type: "given", text: "Bo", qualifiers: ["CL", "IN"]),
        NamePart(type: "family", text: "Lee"),
        NamePart(type: "suffix", text: "PhD"),
      ])
    #expect(name.validTime?.interval.formatted == "since 2020")
  }

  static let addresses: [(id: String, content: String, formatted: String?)] = [
    (
      "AD-lines",
      "<streetAddressLine>2 Mill Lane</streetAddressLine><streetAddressLine/><streetAddressLine>Otley</streetAddressLine>"
        + "<postalCode>LS21 1AA</postalCode><addressKey>12345</addressKey>", "2 Mill Lane\nOtley\nLS21 1AA"
    ), ("AD-text", "2 Mill Lane,\n Otley", "2 Mill Lane, Otley"),
    (
      "AD-fine", "<houseNumber>2</houseNumber><streetName>Mill Lane</streetName><city>Otley</city><country>UK</country>",
      "2 Mill Lane\nOtley\nUK"
    ), ("AD-delimiter", "<streetName>Mill Lane</streetName><delimiter/><unitID>Flat 2</unitID>", "Mill Lane\nFlat 2"),
    ("AD-delimiter-text", "<houseNumber>2</houseNumber><delimiter>, </delimiter><streetName>Mill Lane</streetName>", "2, Mill Lane"),
    ("AD-comma", "<houseNumber>2</houseNumber><streetName>Mill Lane</streetName>, <unitID>B</unitID>", "2 Mill Lane, B"),
    ("AD-empty", "", nil),
    ("AD-keys", "<addressKey>1</addressKey>", nil),
    ("AD-period", "<city>Otley</city><useablePeriod><low value='2020'/></useablePeriod>", "Otley"),
  ]

  @Test("Addresses as printed", arguments: addresses)
  func address(_ id: String, _ content: String, _ formatted: String?) throws {
    #expect(try element("<addr>\(content)</addr>").asPostalAddress.formatted == formatted, "\(id)")
  }

  @Test("Parts of an address")
  func addressParts() throws {
    let address = try element(
      "<addr use='H'><streetAddressLine>a</streetAddressLine><streetAddressLine/><streetAddressLine>c</streetAddressLine>"
        + "<postalCode>LS21 1AA</postalCode><useablePeriod><high value='2020'/></useablePeriod></addr>"
    ).asPostalAddress
    #expect(address.streetAddressLines == ["a", "", "c"])
    #expect(address.postalCode == "LS21 1AA")
    #expect(address.use == ["H"])
    #expect(address.useablePeriods.first?.interval.formatted == "until 2020")
  }

  static let telecoms: [(id: String, value: String, scheme: String?, address: String)] = [
    ("TEL-tel", "tel:01132960000", "tel", "01132960000"), ("TEL-case", "MAILTO:a@b.example", "mailto", "a@b.example"),
    ("TEL-http", "http://x.example:80/a", "http", "//x.example:80/a"), ("TEL-none", "01132960000", nil, "01132960000"),
    ("TEL-empty", "", nil, ""), ("TEL-colon", ":x", nil, ":x"), ("TEL-digit", "1a:x", nil, "1a:x"),
    ("TEL-plus", "a+b-c.d:x", "a+b-c.d", "x"),
    ("TEL-blank", "tel 1:x", nil, "tel 1:x"), ("TEL-only-scheme", "tel:", "tel", ""),
    ("TEL-hostile", "javascript:alert(1)", "javascript", "alert(1)"),
  ]

  @Test("Telephone numbers and the like", arguments: telecoms)
  func telecom(_ id: String, _ value: String, _ scheme: String?, _ address: String) throws {
    let telecom = try element("<telecom value='\(value)' use='H MC'/>").asTelecommunicationAddress
    #expect(telecom.scheme == scheme, "\(id)")
    #expect(telecom.address == address, "\(id)")
    #expect(telecom.value == value)
    #expect(telecom.use == ["H", "MC"])
  }
}
