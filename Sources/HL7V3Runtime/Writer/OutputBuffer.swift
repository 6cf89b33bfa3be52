/// Growing bytes that are written at their end.
///
/// An `Array` asks on each append whether it is shared, and a writer appends many times an element. Copies share their memory: one only may
/// be used for writing, and `XMLWriter` never copies its own.
///
/// Invariants: `base` has room for `capacity` bytes, of which the first `count` are written and `count` is at most `capacity`; what writes
/// without a check of its own has reserved its room before, with `slack` bytes more. Whole blocks of sixteen may be copied into that slack;
/// bytes behind `count` mean nothing.
struct OutputBuffer {
  static let slack = 32

  private var memory: RawMemory
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16_384) {
    memory = RawMemory(byteCount: capacity)
    base = memory.base.assumingMemoryBound(to: UInt8.self)
    self.capacity = capacity
  }

  /// Makes room for `more` bytes and the slack.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity &- count < more &+ Self.slack { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more + Self.slack)
    if count == 0 {
      memory = RawMemory(byteCount: larger)
    } else {
      memory.resize(to: larger)
    }
    base = memory.base.assumingMemoryBound(to: UInt8.self)
    capacity = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  /// Appends two bytes.
  @inline(__always)
  mutating func append(_ first: UInt8, _ second: UInt8) {
    reserve(2)
    base[count] = first
    base[count &+ 1] = second
    count &+= 2
  }

  /// Appends a name. Fifteen bytes behind the name must be readable, as they are behind the names of a `NameTable`.
  @inline(__always)
  mutating func append(name: UnsafeBufferPointer<UInt8>) {
    guard let source = name.baseAddress else { return }
    reserve(name.count)
    Self.copyBlocks(source, base + count, name.count)
    count &+= name.count
  }

  /// Writes a block behind the end without appending it; the room for it has been reserved, but for fifteen bytes.
  @inline(__always)
  mutating func write(_ block: Block, aheadBy offset: Int) { block.store(at: base + (count &+ offset)) }

  /// Appends so many bytes of those written behind the end.
  @inline(__always)
  mutating func advance(by length: Int) { count &+= length }

  /// Appends bytes written before, which may not end behind `count`.
  @inline(__always)
  mutating func repeatBytes(at start: Int, _ length: Int) {
    guard start >= 0, length >= 0, start <= count - length else { return }
    reserve(length)
    Self.copyBlocks(UnsafePointer(base + start), base + count, length)
    count &+= length
  }

  /// Copies sixteen bytes at a time, at most fifteen too many.
  @inline(__always)
  private static func copyBlocks(_ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ length: Int) {
    var offset = 0
    repeat {
      let block = UnsafeRawPointer(source + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      UnsafeMutableRawPointer(target + offset).storeBytes(of: block, as: SIMD16<UInt8>.self)
      offset &+= 16
    } while offset < length
  }

  /// Appends any bytes.
  @inline(__always)
  mutating func append(contentsOf source: UnsafeBufferPointer<UInt8>) {
    guard let address = source.baseAddress else { return }
    reserve(source.count)
    (base + count).update(from: address, count: source.count)
    count &+= source.count
  }

  /// Appends any bytes.
  mutating func append(contentsOf source: some Sequence<UInt8>) {
    if source.withContiguousStorageIfAvailable({ append(contentsOf: $0) }) != nil { return }
    for byte in source { append(byte) }
  }

  /// The byte at a place.
  subscript(_ index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return base[index]
  }

  /// The bytes from a place on.
  func bytes(from start: Int, to end: Int? = nil) -> [UInt8] {
    let end = min(end ?? count, count)
    let start = min(max(start, 0), end)
    return [UInt8](unsafeUninitializedCapacity: end - start) { target, written in
      guard let address = target.baseAddress else { return }
      RawMemory.askForLargePages(at: address, end - start)
      // As in `Records`: the compiler knows nothing of what `base` has to do with `memory`.
      withExtendedLifetime(memory) { address.initialize(from: base + start, count: end - start) }
      written = end - start
    }
  }

  /// Keeps the first `length` bytes.
  mutating func truncate(to length: Int) { count = min(count, max(length, 0)) }
}
