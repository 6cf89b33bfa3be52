import Testing

@testable import HL7V3Runtime

@Suite("Lines and columns of errors and findings")
struct LineCursorTests {
  /// Counts byte by byte: what the cursor does a block at a time.
  private static func place(of target: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) && target >= 3 ? 3 : 0
    var offset = start
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      let isEnd = byte == 0x0A || byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A)
      if isEnd { (line, start) = (line + 1, offset) }
    }
    return (line, target - start + 1)
  }

  @Test(
    "Every place of texts with line ends at all distances is that of a count byte by byte, forwards and backwards",
    arguments: ["\n", "\r", "\r\n"], ["", "\u{FEFF}"])
  func everyPlace(end: String, mark: String) {
    // Lines of 0, 1, 2 … bytes, one after the other, and one longer than what is counted in one go.
    let lines = (0..<40).map { String(repeating: "x", count: $0) } + [String(repeating: "y", count: 5_000), "", "", "z"]
    let bytes = Array((mark + lines.joined(separator: end)).utf8)
    let input = bytes.withBorrowedBytes { InputBuffer(copying: $0) }
    var forwards = LineCursor()
    var backwards = LineCursor()
    var leaping = LineCursor()
    for target in 0...bytes.count {
      let expected = Self.place(of: target, in: bytes)
      #expect(forwards.place(of: target, in: input) == expected)
      if target % 97 == 0 { #expect(leaping.place(of: target, in: input) == expected) }
      let mirrored = bytes.count - target
      if mirrored % 89 == 0 { #expect(backwards.place(of: mirrored, in: input) == Self.place(of: mirrored, in: bytes)) }
    }
  }

  @Test("Thousands of empty lines are counted")
  func manyLines() {
    let bytes = [UInt8](repeating: 0x0A, count: 70_000)
    let input = bytes.withBorrowedBytes { InputBuffer(copying: $0) }
    var cursor = LineCursor()
    #expect(cursor.place(of: 69_999, in: input) == (70_000, 1))
  }
}

@Suite("Borrowed bytes")
struct BorrowedBytesTests {
  @Test("Parts are counted from their own beginning")
  func parts() {
    let found = "a bb  ccc".withBorrowedBytes { bytes in
      bytes.split(separator: 0x20).map { part in
        let part = BorrowedBytes(rebasing: part)
        return "\(part.count)\(String(decoding: part, as: UTF8.self))\(part.first == part[0])"
      }
    }
    #expect(found == ["1atrue", "2bbtrue", "3ccctrue"])
    #expect("".withBorrowedBytes { $0.isEmpty && $0.first == nil && Array($0).isEmpty })
    #expect("abc".withBorrowedBytes { BorrowedBytes(rebasing: BorrowedBytes(rebasing: $0[1...])[1...]).first } == UInt8(ascii: "c"))
  }
}
