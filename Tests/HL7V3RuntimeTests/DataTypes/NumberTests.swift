import Foundation
import Testing

@testable import HL7V3Runtime

@Suite("PQ: numbers are exact and keep their form")
struct NumberTests {
  /// An id, a lexical form, and the decimal as Swift writes it; nil when there is none.
  static let forms: [(id: String, text: String, decimal: String?)] = [
    ("PQ-zeros", "1.50", "1.5"), ("PQ-integer", "28", "28"), ("PQ-negative", "-0.005", "-0.005"), ("PQ-plus", "+7", "7"),
    ("PQ-leading", "0007.10", "7.1"), ("PQ-no-whole", ".5", "0.5"), ("PQ-no-fraction", "5.", "5"), ("PQ-zero", "0.000", "0"),
    ("PQ-tenth", "0.1", "0.1"), ("PQ-exponent", "1.5E3", "1500"), ("PQ-small-exponent", "15e-4", "0.0015"),
    ("PQ-38-digits", "12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
    ("PQ-38-behind", "0.12345678901234567890123456789012345678", "0.12345678901234567890123456789012345678"),
    ("PQ-trailing", "1" + String(repeating: "0", count: 60), "1" + String(repeating: "0", count: 60)),
    ("PQ-39-digits", "123456789012345678901234567890123456789", nil),
    ("PQ-empty", "", nil), ("PQ-sign", "-", nil), ("PQ-point", ".", nil), ("PQ-comma", "1,5", nil), ("PQ-blank", " 1", nil),
    ("PQ-words", "about 5", nil), ("PQ-nan", "NaN", nil), ("PQ-inf", "INF", nil), ("PQ-hex", "0x10", nil), ("PQ-two-points", "1.2.3", nil),
    ("PQ-exponent-empty", "1e", nil), ("PQ-exponent-huge", "1e999999", nil), ("PQ-exponent-longer", "1e9999999999999999999", nil),
    ("PQ-arabic", "١", nil), ("PQ-long", String(repeating: "9", count: 200_000), nil),
  ]

  @Test("The decimal is exact or nil, and the form is kept", arguments: forms)
  func decimal(_ id: String, _ text: String, _ expected: String?) throws {
    let number = XMLDecimal(lexical: text)
    #expect(number.lexical == text)
    #expect(number.decimal.map { "\($0)" } == expected, "\(id)")
  }

  @Test("Quantities for people")
  func formatted() throws {
    #expect(try element("<v value='1.50' unit='mmol/L'/>").asPhysicalQuantity.formatted == "1.50 mmol/L")
    #expect(try element("<v value='28' unit='1'/>").asPhysicalQuantity.formatted == "28")
    #expect(try element("<v value='28'/>").asPhysicalQuantity.formatted == "28")
    #expect(try element("<v unit='mg'/>").asPhysicalQuantity.formatted == nil)
    #expect(try element("<v nullFlavor='UNK'/>").asPhysicalQuantity.isNull)
  }
}
