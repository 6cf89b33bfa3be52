import Testing

@testable import HL7V3Runtime

@Suite("Truncation")
struct TruncationTests {
  static let sample = """
    <?xml version="1.0" encoding="UTF-8" standalone='yes'?>
    <!-- a comment -->
    <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:hl7-org:v3">
      <s:Body a='x &amp; y' xml:lang="en">
        <QUPC_IN210000UK04.Longer-Name><![CDATA[ <raw> ]]> é &#x1F600; 𝒳
          <id root="2.16" extension=""/><b>text<!-- -->more</b>
        </QUPC_IN210000UK04.Longer-Name >
        <?target data?>
      </s:Body>
    </s:Envelope>
    """

  @Test("X13: a document cut anywhere is an error, and what is wrong is the end")
  func everyPrefix() throws {
    let bytes = Array(Self.sample.utf8)
    #expect(Trace.error(bytes, .skip) == nil)
    for length in 0..<bytes.count {
      let error = try #require(Trace.error(Array(bytes.prefix(length)), .skip), "cut at \(length)")
      // A cut within a character leaves bytes that are none.
      let expected: Set<XMLError.Code> = [.unexpectedEnd, .invalidEncoding, .emptyDocument]
      #expect(expected.contains(error.code), "\(length): \(error)")
      #expect(error.offset <= length)
    }
  }

  @Test("X13: so it is in UTF-16")
  func everyPrefixOfUTF16() throws {
    let text = Self.sample.replacing("UTF-8", with: "UTF-16")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    #expect(Trace.error(bytes, .skip) == nil)
    for length in 0..<bytes.count { #expect(Trace.error(Array(bytes.prefix(length)), .skip) != nil, "cut at \(length)") }
  }

  @Test("whatever single byte is changed, the scanner ends and does not crash")
  func everyByteChanged() {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x0D, 0x20, 0x22, 0x26, 0x27, 0x2D, 0x2F, 0x3A, 0x3B, 0x3C, 0x3E, 0x3F, 0x5D, 0x80, 0xC3, 0xF4, 0xFF] {
        var changed = bytes
        changed[index] = byte
        if let error = Trace.error(changed, .skip) { #expect(error.offset <= bytes.count) }
      }
    }
  }
}
