/// An immutable table of plain records that lives as long as the process.
///
/// A decoder looks a grammar up several times an element; an array in a class would be retained and released each time.
/// Grammars are compiled once for each generated module and never go away, so their tables are allocated once and not freed.
///
/// One of the places with raw pointers (`UnsafePlaces` of the tests lists all). Its invariants: `base` points to `count`
/// initialised records for ever; nothing writes to them after `init`; every access is checked against `count`. Indices come from
/// the grammar, never from a message.
struct Table<Record: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let base: UnsafePointer<Record>
  let count: Int

  init(_ records: [Record]) {
    let memory = UnsafeMutablePointer<Record>.allocate(capacity: Swift.max(records.count, 1))
    memory.initialize(from: records, count: records.count)
    base = UnsafePointer(memory)
    count = records.count
  }

  /// Lends the record in place: a caller that wants one field of it does not copy the rest.
  @inline(__always)
  subscript(index: Int) -> Record {
    unsafeAddress {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "grammar index")
      return base + index
    }
  }
}

/// Texts as UTF-8, for ever in memory, so that values on the wire can be compared in place. Invariants as above; and fifteen zero bytes
/// stand behind the last text, which is read in blocks of eight and sixteen.
struct TextTable: @unchecked Sendable {
  private let base: UnsafePointer<UInt8>
  private let ends: Table<Int32>

  init(_ texts: [String]) {
    var ends: [Int32] = [0]
    var all: [UInt8] = []
    for text in texts {
      all.append(contentsOf: text.utf8)
      ends.append(Int32(all.count))
    }
    all.append(contentsOf: repeatElement(0, count: Block.size - 1))
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: all.count)
    memory.initialize(from: all, count: all.count)
    base = UnsafePointer(memory)
    self.ends = Table(ends)
  }

  @inline(__always)
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(ends[index])
    return UnsafeBufferPointer(start: base + start, count: Int(ends[index + 1]) - start)
  }
}
