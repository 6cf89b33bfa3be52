#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// Generated data types answer as the elements do that they were read from.
  @Suite("Data types")
  struct DataTypeTests {
    static let parts = [
      "nullFlavor", "root", "extension", "assigningAuthorityName", "displayable", "code", "codeSystem", "codeSystemName",
      "codeSystemVersion",
      "displayName", "inverted", "value", "inclusive", "use", "language", "compression",
    ].map { DataPart(rawValue: $0) }
    static let components = [
      "originalText", "qualifier", "group", "translation", "name", "value", "low", "high", "width", "center", "reference", "useablePeriod",
      "validTime",
    ].map { DataComponent(rawValue: $0) }

    /// Every data type within a value, by reflection.
    private static func dataTypes(in value: Any, _ found: inout [any DataValue]) {
      if let data = value as? any DataValue { found.append(data) }
      for child in Mirror(reflecting: value).children { dataTypes(in: child.value, &found) }
    }

    @Test("Parts and children are where the element has them, in every data type of every composed message")
    func agree() throws {
      let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../Fixtures/messages").standardized
      var seen: [String: Int] = [:]
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) where file.pathExtension == "xml"
      {
        let document = try Spine.documents.decode(try Data(contentsOf: file))
        var found: [any DataValue] = []
        Self.dataTypes(in: document, &found)
        for value in found {
          let node = try #require(value.tree())
          seen["\(type(of: value))", default: 0] += 1
          for part in Self.parts {
            // A default that is not written.
            if part == .inclusive || part == .inverted, node.attribute(part.rawValue) == nil { continue }
            #expect(value.part(part) == node.attribute(part.rawValue), "\(type(of: value)) @\(part.rawValue) in \(file.lastPathComponent)")
          }
          for component in Self.components where !(value is any EntityName || value is any PostalAddress) {
            let children = value.components(component)
            #expect(children.count == node.elements(named: component.rawValue).count, "\(type(of: value))/\(component.rawValue)")
            for (child, raw) in zip(children, node.elements(named: component.rawValue)) {
              #expect(child.part(.value) == raw.attribute("value"))
            }
          }
        }
      }
      // Reflection that finds nothing would agree with everything.
      #expect(seen.values.reduce(0, +) > 200 && seen.count > 8, "\(seen)")
    }

    @Test("One function serves the types of every set")
    func generic() throws {
      func number(_ identifiers: [any InstanceIdentifier]) -> String? {
        identifiers.first { $0.oid == "2.16.840.1.113883.2.1.4.1" }?.extension
      }
      #expect(
        number([HL7.II(root: "1.2", extension: "1"), HL7.II(root: "2.16.840.1.113883.2.1.4.1", extension: "9990759545")]) == "9990759545")
      #expect(HL7.TS(value: "202506").time?.precision == .month)
      #expect(HL7.TS(value: "20240230").time == nil)
      let interval = HL7.IVL_TS(content: [.low(HL7.IVXB_TS(value: "20231004")), .high(HL7.IVXB_TS(value: "202402"))])
      #expect(interval.interval.formatted == "4 Oct 2023 to Feb 2024")
      var quantity = HL7.PQ(value: "1.50")
      #expect(quantity.formatted == "1.50")
      quantity.unit = "mmol/L"
      #expect(quantity.formatted == "1.50 mmol/L")
      #expect(quantity.number?.decimal == Decimal(string: "1.5"))
      var unknown = HL7.TS()
      unknown.nullFlavor = "UNK"
      #expect(unknown.isNull && unknown.nullFlavor == "UNK")
    }

    @Test("Names keep order and text; content of a concept is found in groups too")
    func content() throws {
      let name = HL7.PN(
        content: [.family(HL7.en.family(text: "Quarrington")), .text(", "), .given(HL7.en.given(text: "Ottoline"))])
      #expect(name.formatted == "Quarrington, Ottoline")
      #expect((name as any PersonName).given == ["Ottoline"])
      let concept = HL7.CD(
        code: "1", qualifier: [HL7.CR(code: "ER")], group: [HL7.CD.Group(qualifier: [HL7.CR(code: "in a group")])])
      #expect(concept.qualifiers.map(\.code) == ["ER", "in a group"])
    }
  }
#endif
