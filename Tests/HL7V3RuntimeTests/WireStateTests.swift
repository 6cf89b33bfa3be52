import Testing

@_spi(Generated) @testable import HL7V3Runtime

@Suite("How an element stood on the wire")
struct WireStateTests {
  @Test("What decoding noticed counts neither for equality nor for hashing")
  func noticed() throws {
    let plain = WireState(present: 1)
    let scanner = try XMLScanner(Array("<a/>".utf8).withBorrowedBytes { InputBuffer(copying: $0) }, names: Trace.noNames)
    let finding = FindingLog().append(
      FindingLog.Entry(
        kind: .missingElement, subject: "b", rule: .type, component: nil, offset: 0, line: 1, column: 1, isInPayload: false), in: scanner)
    let noticed = WireState(present: 1, extras: Extras(), deviations: [finding])
    #expect(plain == noticed && Set([plain, noticed]).count == 1 && noticed.hasExtras)
  }

  @Test("What is set and removed again and again is kept once at most")
  func setAgain() {
    var element = StoredElement(0)
    for _ in 0..<100 {
      element.wire.setSideValue("nil", "true", XMLName.schemaInstance)
      element.wire.setSideValue("nil", nil, XMLName.schemaInstance)
    }
    #expect(element.wire == WireState() && element.arena.extras.isEmpty)
  }
}
