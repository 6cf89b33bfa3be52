import Testing

@testable import HL7V3Runtime

/// Escaping looks at a block at a time; a model that looks at each byte tells what must come out.
@Suite("Escaping")
struct EscapingTests {
  private static func model(_ bytes: [UInt8], _ place: EscapingPlace) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      switch (byte, place) {
      case (UInt8(ascii: "&"), _): Array("&amp;".utf8)
      case (UInt8(ascii: "<"), _): Array("&lt;".utf8)
      case (UInt8(ascii: "\r"), _): Array("&#13;".utf8)
      case (UInt8(ascii: ">"), .text): Array("&gt;".utf8)
      case (UInt8(ascii: "\""), .attribute): Array("&quot;".utf8)
      case (UInt8(ascii: "\t"), .attribute): Array("&#9;".utf8)
      case (UInt8(ascii: "\n"), .attribute): Array("&#10;".utf8)
      default: [byte]
      }
    }
  }

  /// What both ways append to a buffer that has so much in it, and so much room.
  private static func escaped(
    _ bytes: [UInt8], _ place: EscapingPlace, behind before: Int, capacity: Int
  ) -> (read: [UInt8], other: [UInt8]) {
    // What stands behind the text must neither be taken for a part of it nor stop it.
    let padded = bytes + [UInt8](repeating: UInt8(ascii: "&"), count: PaddedBytes.padding)
    var read = OutputBuffer(capacity: capacity), other = OutputBuffer(capacity: capacity)
    for _ in 0..<before {
      read.append(0x2E)
      other.append(0x2E)
    }
    padded.withPaddedBytes(bytes.count) { read.appendEscaped(read: $0, place) }
    _ = bytes.withBorrowedBytes { other.appendEscaped($0, place) }
    for byte in read.bytes(from: 0, to: before) + other.bytes(from: 0, to: before) where byte != 0x2E { Issue.record("\(byte)") }
    return (read.bytes(from: before), other.bytes(from: before))
  }

  @Test("Each special byte at each place of texts of each length", arguments: [EscapingPlace.text, .attribute])
  func everywhere(_ place: EscapingPlace) {
    let specials = ["&", "<", ">", "\"", "'", "\r", "\n", "\t", "é", "\u{FFFD}", "\u{10FFFF}", "\u{7F}", "&<", ">\"", "]]>"]
    for special in specials.map({ Array($0.utf8) }) {
      for length in 0...40 {
        for position in 0...length {
          var bytes = (0..<length).map { UInt8(ascii: "a") + UInt8($0 % 26) }
          bytes.replaceSubrange(position..<min(length, position + special.count), with: special)
          let expected = Self.model(bytes, place)
          // With all the room there is from the start, and with the least.
          for capacity in [OutputBuffer.slack, 4096] {
            let (read, other) = Self.escaped(bytes, place, behind: length % 7, capacity: capacity)
            #expect(read == expected && other == expected, "\(special) at \(position) of \(length)")
          }
        }
      }
    }
  }

  @Test("Texts of many special bytes", arguments: [EscapingPlace.text, .attribute])
  func many(_ place: EscapingPlace) {
    var state: UInt64 = 1
    let alphabet = Array("ab<&>\"\r\n\t '".utf8)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let (read, other) = Self.escaped(bytes, place, behind: length % 50, capacity: OutputBuffer.slack + length % 90)
      let expected = Self.model(bytes, place)
      #expect(read == expected && other == expected, "length \(length)")
    }
  }

  @Test("What XML cannot hold is told, wherever it stands")
  func unwritable() {
    for wrong in [[0x00], [0x01], [0x1F], [0x0B], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF]] as [[UInt8]] {
      for length in 0...40 {
        for position in 0...length {
          let plain = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          let bytes = plain[..<position] + wrong + plain[position...]
          for place in [EscapingPlace.text, .attribute] {
            var buffer = OutputBuffer(capacity: OutputBuffer.slack)
            #expect(!Array(bytes).withBorrowedBytes { buffer.appendEscaped($0, place) })
          }
          #expect(!Array(bytes).withBorrowedBytes { OutputBuffer.isWritable($0) })
        }
      }
    }
  }
}
