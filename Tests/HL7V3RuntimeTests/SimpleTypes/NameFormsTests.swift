#if canImport(CLibXML2)
  import CLibXML2
  import Testing

  @testable import HL7V3Runtime

  /// The tables of name characters against libxml2's, character by character.
  @Suite struct NameFormsTests {
    @Test func everyCharacterOfTheFirstPlanesIsJudgedAlike() {
      for value in UInt32(1)..<0x30000 {
        guard let scalar = Unicode.Scalar(value), ![0xFFFE, 0xFFFF].contains(value) else { continue }
        let first = xmlValidateName(Array(String(scalar).utf8) + [0], 0) == 0
        let any = xmlValidateNMToken(Array(String(scalar).utf8) + [0], 0) == 0
        // White space at the ends is no matter of the character.
        if [0x09, 0x0A, 0x0D, 0x20].contains(value) { continue }
        if NameForms.first.contains(scalar) != first || NameForms.all.contains(scalar) != any {
          Issue.record("U+\(String(value, radix: 16))")
        }
      }
    }
  }
#endif
