/// Texts as UTF-8, for ever in memory, so that values on the wire can be compared in place.
struct TextTable: Sendable {
  private let bytes: Table<UInt8>
  private let ends: Table<Int32>

  init(_ texts: [String]) {
    var ends: [Int32] = [0]
    var all: [UInt8] = []
    for text in texts {
      all.append(contentsOf: text.utf8)
      ends.append(Int32(all.count))
    }
    bytes = Table(all + [UInt8](repeating: 0, count: PaddedBytes.padding))
    self.ends = Table(ends)
  }

  @inline(__always)
  subscript(index: Int) -> PaddedBytes {
    let start = Int(ends[index])
    return bytes.padded(start, Int(ends[index + 1]) &- start)
  }
}

extension Table {
  /// Takes records over, so that they are not there twice.
  init(taking records: inout [Record]) {
    self.init(records)
    records = []
  }
}
