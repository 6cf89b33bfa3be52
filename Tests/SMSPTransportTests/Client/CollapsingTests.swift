import HL7V3Testing
import Testing

@testable import SMSPTransport

@Suite("Blanks in what people read")
struct CollapsingTests {
  @Test("Words with one blank between them, whatever they are made of")
  func words() {
    let pieces = ["a", "b", " ", "  ", "\t", "\n", "\r\n", "\u{A0}", "\u{2003}", "\u{85}", "é", "e\u{301}", "\u{1}", "\u{7F}", "👩‍👩‍👧", ""]
    var numbers = SeededNumbers(seed: 33)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      let expected = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(Array(text.collapsed.utf8) == Array(expected.utf8))
    }
  }
}
