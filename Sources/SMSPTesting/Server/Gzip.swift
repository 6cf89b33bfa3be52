/// Compressed bodies (RFC 1951, RFC 1952), as a server would send them and as none should. It compresses nothing but zeros: it is for tests.
public enum Gzip {
  /// Bytes as they are, in a gzip file.
  public static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var body: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(0xFFFF)
      let length = UInt16(block.count)
      body += [rest.isEmpty ? 1 : 0, UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8)] + block
    } while !rest.isEmpty
    return file(body, checksum: checksum(bytes), count: bytes.count)
  }

  /// Zeros, 258 of them in 13 bits: a file of some 65 KB becomes 10 MB.
  public static func zeros(_ count: Int) -> [UInt8] {
    var bits = BitWriter()
    // One last block with the fixed codes; a zero as literal, then copies of the byte before.
    bits.write(0b1, 1)
    bits.write(0b01, 2)
    bits.writeCode(0b0011_0000, 8)
    let copies = max(count - 1, 0) / 258
    for _ in 0..<copies {
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
    }
    for _ in 0..<(max(count - 1, 0) - copies * 258) { bits.writeCode(0b0011_0000, 8) }
    bits.writeCode(0, 7)
    return file(bits.finish(), checksum: checksum([UInt8](repeating: 0, count: count)), count: count)
  }

  private static func file(_ body: [UInt8], checksum: UInt32, count: Int) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + body + littleEndian(checksum) + littleEndian(UInt32(truncatingIfNeeded: count))
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  }
}

/// Packs bits, the first into the lowest place.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count: UInt32 = 0

  mutating func write(_ value: UInt32, _ width: UInt32) {
    pending |= value << count
    count += width
    while count >= 8 {
      bytes.append(UInt8(pending & 0xFF))
      pending >>= 8
      count -= 8
    }
  }

  /// Codes come highest bit first.
  mutating func writeCode(_ value: UInt32, _ width: UInt32) {
    for place in (0..<width).reversed() { write(value >> place & 1, 1) }
  }

  mutating func finish() -> [UInt8] {
    if count > 0 { write(0, 8 - count) }
    return bytes
  }
}
