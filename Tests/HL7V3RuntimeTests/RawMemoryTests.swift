import Testing

@testable import HL7V3Runtime

@Suite("Memory of the codec")
struct RawMemoryTests {
  private static let sizes = [0, 1, 100, 16 << 10, 20_001, 100_000, 1 << 20, 4 << 20, 5_000_000, 9_000_000]

  /// Fills all of a piece with a mark.
  private static func fill(_ memory: RawMemory, _ mark: UInt8) {
    var sink = ByteSink(memory)
    for _ in 0..<memory.byteCount { sink.append(mark) }
  }

  private static func holds(_ memory: RawMemory, _ mark: UInt8, _ count: Int) -> Bool {
    withExtendedLifetime(memory) { ByteSink(memory, count: count).written.allSatisfy { $0 == mark } }
  }

  @Test("A piece has the room that was asked for, and keeps what is in it when it grows and shrinks", arguments: sizes, sizes)
  func resizing(from first: Int, to second: Int) {
    let memory = RawMemory(byteCount: first)
    #expect(memory.byteCount >= max(first, 1))
    Self.fill(memory, 7)
    memory.resize(to: second)
    #expect(memory.byteCount == max(second, 1) && Self.holds(memory, 7, min(first, second)))
  }

  @Test("No two have the same memory, whatever was let go before and by whom")
  func apart() async {
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<40).allSatisfy { round in
            let marked = (0..<6).map { index in
              let memory = RawMemory(byteCount: 16_384 + (task * 7 + round + index) * 999)
              Self.fill(memory, UInt8(task * 6 + index))
              return (memory, UInt8(task * 6 + index))
            }
            return marked.allSatisfy { Self.holds($0, $1, $0.byteCount) }
          }
        }
      }
      for await isApart in group { #expect(isApart) }
    }
  }

  @Test(
    "A few pieces are kept, and only so much of them", arguments: [16 << 10, 300_000, (4 << 20) - 1, 4 << 20, 15 << 20, 31 << 20, 33 << 20])
  func kept(size: Int) {
    let many = (0..<50).map { _ in RawMemory(byteCount: size) }
    withExtendedLifetime(many) {}
    for shelf in SparePieces.shelves { #expect(shelf.pieces.count <= shelf.most && shelf.byteCount <= shelf.mostBytes) }
  }

  @Test("Records keep what is in them when they grow and when room is given back", arguments: [1, 63, 64, 3_000, 400_000])
  func records(count: Int) {
    var records = Records<UInt64>(capacity: 1)
    for index in 0..<count { records.put(UInt64(index), at: index) }
    records.trim(to: count)
    #expect((0..<count).allSatisfy { records[$0] == UInt64($0) })
    var roomy = Records<UInt64>(capacity: count * 4 + 1_000_000)
    roomy.put(records, 0, count, at: 0)
    roomy.trim(to: count)
    #expect((0..<count).allSatisfy { roomy[$0] == UInt64($0) })
  }

  @Test("Room is made for input that is there, however many payloads each may be all that is left")
  func allowance() {
    let size = 1_000_000
    var allowance = ArenaAllowance(size)
    var made = allowance.take(size)
    #expect(made == size)
    // A thousand payloads of a thousand bytes.
    for index in 0..<1_000 {
      made += allowance.take(size - index * 1_000)
      allowance.earn(1_000)
    }
    #expect(made <= 6 * size)
  }

  @Test("Payloads in payloads earn no more than there was at the beginning")
  func nestedAllowance() {
    let size = 1_000_000
    var allowance = ArenaAllowance(size)
    for _ in 0..<100 { _ = allowance.take(size) }
    for _ in 0..<100 { allowance.earn(size) }
    #expect((0..<100).reduce(0) { made, _ in made + allowance.take(size) } <= 4 * size)
  }
}
