/// Growing bytes that are written at their end.
///
/// An `Array` asks on each append whether it is shared, and a writer appends many times an element. Copies share their memory: one only may
/// be used for writing, and `XMLWriter` never copies its own.
///
/// What writes without asking for room has reserved it before, with `slack` bytes more: whole blocks of sixteen may be copied into that
/// slack. Bytes behind `count` mean nothing.
struct OutputBuffer {
  static let slack = 32

  private var memory: RawMemory
  private var sink: ByteSink
  var count: Int { sink.count }

  init(capacity: Int = 16_384) {
    memory = RawMemory(byteCount: capacity)
    sink = ByteSink(memory)
  }

  /// Makes room for `more` bytes and the slack.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if sink.capacity &- sink.count < more &+ Self.slack { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(sink.capacity * 2, count + more + Self.slack)
    if count == 0 {
      memory = RawMemory(byteCount: larger)
    } else {
      memory.resize(to: larger)
    }
    sink = ByteSink(memory, count: count)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    sink.append(byte)
  }

  /// Appends two bytes.
  @inline(__always)
  mutating func append(_ first: UInt8, _ second: UInt8) {
    reserve(2)
    sink.append(first)
    sink.append(second)
  }

  /// Appends `<name`, behind the `>` of a tag that is open; gives where the name begins.
  @inline(__always)
  mutating func appendStart(_ name: PaddedBytes, closing isTagOpen: Bool) -> Int {
    reserve(name.count &+ 2)
    if isTagOpen { sink.append(0x3E) }
    sink.append(0x3C)
    let start = sink.count
    copy(name.count) { name.block($0) }
    return start
  }

  /// Appends `</name>`, with a name that was written before.
  @inline(__always)
  mutating func appendEnd(nameAt start: Int, _ length: Int) {
    guard start >= 0, length >= 0, start <= count - length else { return }
    reserve(length &+ 3)
    sink.append(0x3C)
    sink.append(0x2F)
    let written = sink
    copy(length) { written.block(start &+ $0) }
    sink.append(0x3E)
  }

  /// Appends a name, behind a byte.
  @inline(__always)
  mutating func append(_ first: UInt8, name: PaddedBytes) {
    reserve(name.count &+ 1)
    sink.append(first)
    copy(name.count) { name.block($0) }
  }

  /// Appends ` name="`.
  @inline(__always)
  mutating func appendAttribute(_ name: PaddedBytes) {
    append(0x20, name: name)
    append(0x3D, 0x22)
  }

  /// Writes a block behind the end without appending it; the room for it has been reserved, but for fifteen bytes.
  @inline(__always)
  func write(_ block: Block, aheadBy offset: Int) { sink.write(block, aheadBy: offset) }

  /// Appends so many bytes of those written behind the end.
  @inline(__always)
  mutating func advance(by length: Int) { sink.advance(by: length) }

  /// Copies sixteen bytes at a time, at most fifteen too many.
  @inline(__always)
  private mutating func copy(_ length: Int, _ block: (Int) -> Block) {
    var offset = 0
    repeat {
      sink.write(block(offset), aheadBy: offset)
      offset &+= Block.size
    } while offset < length
    sink.advance(by: length)
  }

  /// Appends any bytes.
  @inline(__always)
  mutating func append(contentsOf source: BorrowedBytes) {
    reserve(source.count)
    sink.append(contentsOf: source)
  }

  /// Appends any bytes.
  mutating func append(contentsOf source: some Sequence<UInt8>) { source.withBorrowedBytes { append(contentsOf: $0) } }

  /// The byte at a place.
  subscript(_ index: Int) -> UInt8 { sink.written[index] }

  /// The bytes from a place on.
  func bytes(from start: Int, to end: Int? = nil) -> [UInt8] {
    let end = min(end ?? count, count)
    return withExtendedLifetime(memory) { sink.array(min(max(start, 0), end), end) }
  }

  /// Keeps the first `length` bytes.
  mutating func truncate(to length: Int) { sink.truncate(to: length) }
}
