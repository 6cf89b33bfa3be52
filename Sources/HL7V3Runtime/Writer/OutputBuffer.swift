#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// Growing bytes that are written at their end.
///
/// An `Array` asks on each append whether it is shared, and a writer appends many times an element. Copies share their memory: one only may
/// be used for writing, and `XMLWriter` never copies its own.
///
/// Invariants: `base` has room for `capacity` bytes, of which the first `count` are written and `count` is at most `capacity`; what writes
/// without a check of its own has reserved its room before, with `slack` bytes more. Whole blocks of sixteen may be copied into that slack;
/// bytes behind `count` mean nothing.
struct OutputBuffer {
  /// Owns the memory. It comes from the C library, which can make it larger where it is: a copy of a large document costs more than
  /// writing it did. When there is no more memory the process ends, as it does with any other allocation of Swift.
  private final class Block {
    private(set) var base: UnsafeMutablePointer<UInt8>

    init(capacity: Int) { base = Self.memory(malloc(capacity)) }

    func grow(to capacity: Int) { base = Self.memory(realloc(base, capacity)) }

    private static func memory(_ address: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
      guard let address else { preconditionFailure("out of memory") }
      return address.assumingMemoryBound(to: UInt8.self)
    }

    deinit { free(base) }
  }

  static let slack = 32

  private var block: Block
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16_384) {
    block = Block(capacity: capacity)
    base = block.base
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
    block.grow(to: larger)
    base = block.base
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
    return Array(UnsafeBufferPointer(start: base + start, count: end - start))
  }

  /// Keeps the first `length` bytes.
  mutating func truncate(to length: Int) { count = min(count, max(length, 0)) }

  /// Gives the bytes to somebody who reads them at once.
  func withBytes<Result, Failure: Error>(_ work: (UnsafeRawBufferPointer) throws(Failure) -> Result) throws(Failure) -> Result {
    try work(UnsafeRawBufferPointer(start: base, count: count))
  }
}
