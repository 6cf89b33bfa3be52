#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// The examples of the article "HL7 data types", compiled and run. A test below compares them with the article.
  @Suite("Documented data types")
  struct DocumentedDataTypesTests {
    @Test func identifiers() {
      let number = HL7.II(root: "2.16.840.1.113883.2.1.4.1", extension: "9990759545")
      #expect(number.extension == "9990759545")
      #expect(number.oid == "2.16.840.1.113883.2.1.4.1")
      #expect(number.uuid == nil)
      let document = HL7.II(root: "0f0fc553-4fc4-49b5-a8d7-146d155a577a")
      #expect(document.uuid?.uuidString == "0F0FC553-4FC4-49B5-A8D7-146D155A577A")
      #expect(document.root == "0f0fc553-4fc4-49b5-a8d7-146d155a577a")
    }

    @Test func codes() {
      let type = HL7.CV(code: "196981000000101", codeSystem: "2.16.840.1.113883.2.1.3.2.4.15", displayName: "General Practice Summary")
      #expect(type.term == "General Practice Summary")
      #expect(type.implies("196981000000101", in: "2.16.840.1.113883.2.1.3.2.4.15") == true)
      let concept = HL7.CD(code: "1", qualifier: [HL7.CR(code: "ER")], translation: [HL7.CD(code: "2", displayName: "two")])
      #expect(concept.term == "two")
      #expect(concept.qualifiers.first?.code == "ER")
    }

    @Test func times() {
      let month = HL7.TS(value: "202506")
      #expect(month.time?.precision == .month)
      #expect(month.time?.day == nil)
      #expect(month.formatted == "Jun 2025")
      let day = HL7Timestamp("20250611")
      let evening = HL7Timestamp("20250611193000")
      #expect(day?.localRange.contains(evening?.localRange.lowerBound ?? .zero) == true)
      #expect(HL7Timestamp("20240230") == nil)
      #expect(HL7Timestamp("20250611094531.250+0100")?.offsetMinutes == 60)
    }

    @Test func intervals() {
      let period = HL7.IVL_TS(content: [.low(HL7.IVXB_TS(value: "20231004")), .high(HL7.IVXB_TS(value: "202402"))])
      #expect(period.interval.formatted == "4 Oct 2023 to Feb 2024")
      #expect(period.interval.low?.time?.month == 10)
      #expect(HL7Timestamp("20240229235959").flatMap { period.interval.contains($0) } == true)
      #expect(HL7Timestamp("2024").flatMap { period.interval.contains($0) } == nil)
    }

    @Test func quantities() {
      var quantity = HL7.PQ(value: "1.50")
      quantity.unit = "mmol/L"
      #expect(quantity.number?.lexical == "1.50")
      #expect(quantity.number?.decimal == Decimal(string: "1.5"))
      #expect(quantity.formatted == "1.50 mmol/L")
    }

    @Test func names() {
      let name = HL7.PN(content: [.family(HL7.en.family(text: "Lee")), .text(", "), .given(HL7.en.given(text: "Ann"))])
      #expect(name.formatted == "Lee, Ann")
      #expect(name.parts.map(\.type) == ["family", nil, "given"])
      #expect((name as any PersonName).given == ["Ann"])
      let address = HL7.AD(content: ["2 Mill Lane", "", "Otley"].map { .streetAddressLine(HL7.ADXP(content: [.text($0)])) })
      #expect(address.streetAddressLines == ["2 Mill Lane", "", "Otley"])
      #expect(address.formatted == "2 Mill Lane\nOtley")
    }

    @Test func telecoms() {
      let telecom = HL7.TEL(value: "tel:01132960000")
      #expect(telecom.scheme == "tel")
      #expect(telecom.address == "01132960000")
    }

    @Test func texts() {
      var file = HL7.ED(content: [.text("JVBERi0x")])
      file.representation = "B64"
      #expect(file.bytes == Array("%PDF-1".utf8))
      #expect(file.elements.count == 0)
    }

    @Test func missing() {
      var unknown = HL7.TS()
      unknown.nullFlavor = "UNK"
      #expect(unknown.isNull == true)
    }

    @Test("Each line of the article's examples is a line here")
    func article() throws {
      let here = URL(fileURLWithPath: #filePath)
      let article = try String(
        contentsOf: here.appendingPathComponent("../../../Sources/HL7V3Runtime/HL7V3Runtime.docc/DataTypes.md").standardized,
        encoding: .utf8)
      let source = try String(contentsOf: here, encoding: .utf8).filter { !$0.isWhitespace }
      var count = 0
      for block in article.components(separatedBy: "```swift\n").dropFirst() {
        for line in (block.components(separatedBy: "```").first ?? "").split(separator: "\n") {
          let parts = line.components(separatedBy: "  // ")
          let statement = parts.count == 1 ? parts[0] : "#expect(\(parts[0]) == \(parts[1]))"
          #expect(source.contains(statement.filter { !$0.isWhitespace }), "\(line)")
          count += 1
        }
      }
      #expect(count > 30)
    }
  }
#endif
