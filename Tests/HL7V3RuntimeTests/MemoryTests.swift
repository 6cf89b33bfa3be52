import Testing

@testable import HL7V3Runtime

/// Whatever the rest of the codec gets wrong, it reads and writes its own memory or ends: in release builds, too.
@Suite("Indices are compared with what there is")
struct MemoryTests {
  private static let bytes = [UInt8](0..<64)

  @Test("of borrowed bytes", arguments: [-1, 64, .min, .max])
  func borrowed(_ index: Int) async {
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withBorrowedBytes { _ = $0[index] } }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withBorrowedBytes { _ = $0.block(index) } }
  }

  @Test("of a block that ends behind borrowed bytes")
  func block() async {
    MemoryTests.bytes.withBorrowedBytes { #expect($0.block(48).bytes[15] == 63) }
    await #expect(processExitsWith: .failure) { MemoryTests.bytes.withBorrowedBytes { _ = $0.block(49) } }
  }

  @Test("of bytes with some behind them", arguments: [-1, 49])
  func padded(_ index: Int) async {
    MemoryTests.bytes.withPaddedBytes(48) { #expect($0[48] == 48 && $0.block(48).bytes[15] == 63) }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withPaddedBytes(48) { _ = $0[index] } }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withPaddedBytes(48) { _ = $0.word(index) } }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withPaddedBytes(48) { _ = $0.block(index) } }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withPaddedBytes(48) { _ = $0.part(1, index) } }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withPaddedBytes(48) { _ = $0.part(index, 48) } }
    await #expect(processExitsWith: .failure) { [index] in MemoryTests.bytes.withPaddedBytes(index) { _ in } }
  }

  @Test("of the input", arguments: [-1, 6])
  func input(_ index: Int) async throws {
    let input = try InputBuffer.reading([UInt8]("<a/>".utf8), limits: XMLLimits())
    // The sentinel and one byte behind it.
    #expect(Bytes(input)[4] == UInt8(ascii: "<") && Bytes(input)[5] == 0)
    await #expect(processExitsWith: .failure) { [index] in
      let input = try InputBuffer.reading([UInt8]("<a/>".utf8), limits: XMLLimits())
      withExtendedLifetime(input) { _ = Bytes(input)[index] }
    }
    await #expect(processExitsWith: .failure) { [index] in
      let input = try InputBuffer.reading([UInt8]("<a/>".utf8), limits: XMLLimits())
      withExtendedLifetime(input) { _ = Bytes(input).string(1, index) }
    }
  }

  @Test("of records and tables", arguments: [-1, 8])
  func records(_ index: Int) async {
    await #expect(processExitsWith: .failure) { [index] in _ = Records<UInt32>(repeating: 7, count: 8)[index] }
    await #expect(processExitsWith: .failure) { [index] in Records<UInt32>(repeating: 7, count: 8)[index] = 1 }
    await #expect(processExitsWith: .failure) { [index] in _ = Table<UInt32>([1, 2, 3, 4, 5, 6, 7, 8])[index] }
    await #expect(processExitsWith: .failure) { [index] in _ = Table<UInt8>(MemoryTests.bytes).padded(48, index) }
  }

  @Test("of what is written")
  func written() async {
    await #expect(processExitsWith: .failure) { _ = Records<UInt32>(repeating: 7, count: 8).copy(capacity: 9, count: 9) }
    await #expect(processExitsWith: .failure) { _ = Records<UInt32>(repeating: 7, count: 8).copy(capacity: 7, count: 8) }
    await #expect(processExitsWith: .failure) {
      var sink = ByteSink(RawMemory(byteCount: 20))
      for byte in UInt8(0)...20 { sink.append(byte) }
    }
    await #expect(processExitsWith: .failure) {
      var sink = ByteSink(RawMemory(byteCount: 20))
      MemoryTests.bytes.withBorrowedBytes { sink.append(contentsOf: $0) }
    }
    await #expect(processExitsWith: .failure) {
      let sink = ByteSink(RawMemory(byteCount: 20))
      MemoryTests.bytes.withBorrowedBytes { sink.write($0.block(0), aheadBy: 5) }
    }
    await #expect(processExitsWith: .failure) { _ = ByteSink(RawMemory(byteCount: 20)).block(5) }
    await #expect(processExitsWith: .failure) {
      var sink = ByteSink(RawMemory(byteCount: 20))
      sink.advance(by: 21)
    }
    await #expect(processExitsWith: .failure) { _ = ByteSink(RawMemory(byteCount: 20), count: 21) }
    await #expect(processExitsWith: .failure) { _ = ByteSink(RawMemory(byteCount: 20), count: 5).array(2, 6) }
    await #expect(processExitsWith: .failure) { _ = FinishedMemory(RawMemory(byteCount: 20), count: 5) }
    await #expect(processExitsWith: .failure) { _ = String(atMost: 3) { for _ in 0..<40 { $0.append(0x61) } } }
  }
}
