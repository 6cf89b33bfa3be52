#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

// All code of the runtime that touches raw memory is in this file, and nothing leaves it that could be used wrongly without a trap: whoever
// reads or writes does so by an index, which is compared with what there is, in release builds too.
//
// 1. A base points to as many initialised bytes, or records, as are said to be readable. Nobody writes to what is lent.
// 2. Who keeps a base keeps its owner, or borrows it for a call, or it is of a `Table`, which is never freed. The compiler knows nothing of
//    what the two have to do with each other: where the owner could go before the last use, `withExtendedLifetime` holds it.
// 3. What is shared between threads is not written any more.

/// A piece of memory of the C library, with room for `byteCount` bytes, aligned for anything Swift stores. When there is no more memory the
/// process ends, as it does with any other allocation of Swift.
final class RawMemory {
  private var piece: MemoryPiece
  fileprivate var base: UnsafeMutableRawPointer { piece.base }
  var byteCount: Int { piece.byteCount }
  /// Whether what is not used of it costs nothing: pages that nobody writes to are the system's.
  var isOfPages: Bool { piece.byteCount >= 128 << 10 }

  /// - Parameter mayStayEmpty: Whether perhaps little of it will be used; then its beginning has small pages.
  init(byteCount: Int, mayStayEmpty: Bool = false) {
    let byteCount = max(byteCount, 1)
    piece = SparePieces.take(byteCount) ?? MemoryPiece(byteCount, mayStayEmpty: mayStayEmpty)
  }

  /// Changes the size; what is in both the old and the new one stays. The address may change.
  func resize(to byteCount: Int) { piece.resize(to: max(byteCount, 1)) }

  deinit { if !SparePieces.keep(piece) { piece.letGo() } }
}

/// Memory as the C library gives it. Who has the last copy frees it.
struct MemoryPiece: @unchecked Sendable {
  /// From here on large pages are worth their rounding; at least two of them fit.
  static let large = 4 << 20
  private static let largePage = 2 << 20

  fileprivate private(set) var base: UnsafeMutableRawPointer
  private(set) var byteCount: Int
  var isLarge: Bool { byteCount >= Self.large }

  fileprivate init(_ byteCount: Int, mayStayEmpty: Bool) {
    var address: UnsafeMutableRawPointer?
    if byteCount >= Self.large {
      if posix_memalign(&address, Self.largePage, byteCount) != 0 { address = nil }
    } else {
      address = malloc(byteCount)
    }
    (base, self.byteCount) = (Self.checked(address), byteCount)
    if isLarge { Self.askForLargePages(base + (mayStayEmpty ? Self.largePage : 0), byteCount - (mayStayEmpty ? Self.largePage : 0)) }
  }

  fileprivate mutating func resize(to byteCount: Int) {
    let isGrowing = byteCount > self.byteCount
    (base, self.byteCount) = (Self.checked(realloc(base, byteCount)), byteCount)
    if isGrowing, isLarge { Self.askForLargePages(base, byteCount) }
  }

  func letGo() { free(base) }

  /// Lets the system have the pages when it is short of some, up to when they are written to again.
  func offer() { Self.advise(base, byteCount, page: Int(getpagesize()), MADV_FREE) }

  private static func checked(_ address: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let address else { preconditionFailure("out of memory") }
    return address
  }

  fileprivate static func askForLargePages(_ address: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if (os(Linux) || os(Android)) && !HL7V3_PLAIN_MEMORY
      advise(address, byteCount, page: largePage, MADV_HUGEPAGE)
    #endif
  }

  /// Of the pages that are covered wholly.
  private static func advise(_ address: UnsafeMutableRawPointer, _ byteCount: Int, page: Int, _ advice: Int32) {
    let skipped = Int((UInt(page) - UInt(bitPattern: address) % UInt(page)) % UInt(page))
    let covered = (byteCount - skipped) / page * page
    if covered > 0 { _ = madvise(address + skipped, covered, advice) }
  }
}

/// A value that one thread at a time can be at, as long as the process lives. By the C library's lock, which the thread sanitizer knows.
final class Locked<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
  }

  func withLock<Result>(_ work: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return work(&value)
  }
}

/// A growing row of plain records that are written over and over: attributes of the current start tag, open elements, bindings.
///
/// An `Array` would ask on each write whether it is shared, and these writes are what the scanner does most. The price: copies share their
/// memory, which lives as long as any of them, and one only may be used for writing. What was not written before means nothing when read.
struct Records<Element: BitwiseCopyable> {
  private var memory: RawMemory
  private var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    memory = RawMemory(byteCount: self.capacity * MemoryLayout<Element>.stride, mayStayEmpty: true)
    base = memory.base.assumingMemoryBound(to: Element.self)
  }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: capacity))
      return base[index]
    }
    nonmutating set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: capacity))
      base[index] = newValue
    }
  }

  var isOfPages: Bool { memory.isOfPages }

  func copy(capacity: Int, count: Int) -> Records {
    precondition(count >= 0 && count <= self.capacity && count <= capacity)
    let copy = Records(capacity: capacity)
    withExtendedLifetime(memory) { copy.base.initialize(from: base, count: count) }
    return copy
  }
}

/// Room for bytes that are written one after the other, or a block at a time; `count` are. Copies share it, as those of `Records` do.
struct ByteSink {
  private var base: UnsafeMutablePointer<UInt8>
  let capacity: Int
  private(set) var count = 0

  /// All of some memory, of which so much is written.
  @inline(__always)
  init(_ memory: RawMemory, count: Int = 0) {
    precondition(count >= 0 && count <= memory.byteCount)
    (base, capacity, self.count) = (memory.base.assumingMemoryBound(to: UInt8.self), memory.byteCount, count)
  }

  fileprivate init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    base = buffer.baseAddress ?? UnsafeMutablePointer(mutating: BorrowedBytes.none)
    capacity = buffer.baseAddress == nil ? 0 : buffer.count
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    precondition(count < capacity)
    base[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(contentsOf source: BorrowedBytes) {
    precondition(source.count <= capacity &- count)
    (base + count).update(from: source.base, count: source.count)
    count &+= source.count
  }

  /// Writes a block behind the end without appending it; then `advance` appends some of it.
  @inline(__always)
  func write(_ block: Block, aheadBy offset: Int) {
    precondition(offset >= 0 && offset <= capacity &- count &- Block.size)
    UnsafeMutableRawPointer(base + (count &+ offset)).storeBytes(of: block.bytes, as: SIMD16<UInt8>.self)
  }

  @inline(__always)
  mutating func advance(by length: Int) {
    precondition(length >= 0 && length <= capacity &- count)
    count &+= length
  }

  mutating func truncate(to length: Int) { count = min(count, max(length, 0)) }

  /// What is written; good until something else is.
  @inline(__always) var written: BorrowedBytes { BorrowedBytes(base: base, count: count) }

  @inline(__always)
  func block(_ offset: Int) -> Block {
    precondition(offset >= 0 && offset <= capacity &- Block.size)
    return Block(base + offset)
  }

  func array(_ start: Int, _ end: Int) -> [UInt8] {
    precondition(start >= 0 && start <= end && end <= count)
    return [UInt8](unsafeUninitializedCapacity: end - start) { target, written in
      guard let address = target.baseAddress else { return }
      MemoryPiece.askForLargePages(address, end - start)
      address.initialize(from: base + start, count: end - start)
      written = end - start
    }
  }
}

extension String {
  /// What `fill` writes, which is UTF-8 and at most so long.
  init(atMost capacity: Int, filling fill: (inout ByteSink) -> Void) {
    self.init(unsafeUninitializedCapacity: capacity) { target in
      var sink = ByteSink(target)
      fill(&sink)
      return sink.count
    }
  }
}

/// Bytes that somebody else owns, borrowed for a call: who is handed a view neither keeps nor returns it.
struct BorrowedBytes: RandomAccessCollection {
  fileprivate let base: UnsafePointer<UInt8>
  let count: Int

  fileprivate static var none: UnsafePointer<UInt8> { StaticString("").bytes.base }

  @inline(__always) fileprivate init(base: UnsafePointer<UInt8>, count: Int) { (self.base, self.count) = (base, count) }

  @inline(__always)
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    (base, count) = (buffer.baseAddress ?? Self.none, buffer.baseAddress == nil ? 0 : buffer.count)
  }

  @inline(__always)
  init(rebasing slice: Slice<BorrowedBytes>) {
    precondition(slice.startIndex >= 0 && slice.startIndex <= slice.endIndex && slice.endIndex <= slice.base.count)
    (base, count) = (slice.base.base + slice.startIndex, slice.endIndex - slice.startIndex)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return base[index]
  }

  @inline(__always)
  func block(_ offset: Int) -> Block {
    precondition(offset >= 0 && offset <= count &- Block.size)
    return Block(base + offset)
  }

  @inline(__always) func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { buffer.makeIterator() }

  @inline(__always)
  func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
    try body(buffer)
  }

  /// The first so many bytes, behind which there are sixteen more.
  func padded(_ length: Int) -> PaddedBytes {
    precondition(length >= 0 && length <= count - PaddedBytes.padding)
    return PaddedBytes(base: base, count: length)
  }

  /// As a string. What is known to be ASCII need not be looked at again.
  @inline(__always)
  func string(isASCII: Bool) -> String {
    if isASCII, #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *) {
      return String(copying: UTF8Span(unchecked: buffer.span, isKnownASCII: true))
    }
    return String(decoding: buffer, as: UTF8.self)
  }

  func combine(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(buffer)) }

  private var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
}

/// Borrowed bytes behind which sixteen more can be read: so an offset may be asked for that is at most their count.
struct PaddedBytes {
  static let padding = 16
  fileprivate let base: UnsafePointer<UInt8>
  let count: Int

  @inline(__always)
  private func at(_ offset: Int) -> UnsafePointer<UInt8> {
    precondition(UInt(bitPattern: offset) <= UInt(bitPattern: count))
    return base + offset
  }

  @inline(__always) subscript(_ offset: Int) -> UInt8 { at(offset)[0] }

  /// Eight bytes, the first in the lowest place whatever the machine.
  @inline(__always) func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: UnsafeRawPointer(at(offset)).loadUnaligned(as: UInt64.self)) }

  @inline(__always) func block(_ offset: Int) -> Block { Block(at(offset)) }

  @inline(__always)
  func fourBlocks(_ offset: Int) -> (Block, Block, Block, Block) {
    precondition(offset >= 0 && offset <= count &- 3 &* Block.size)
    return (Block(base + offset), Block(base + offset + 16), Block(base + offset + 32), Block(base + offset + 48))
  }

  @inline(__always)
  func part(_ start: Int, _ end: Int) -> PaddedBytes {
    precondition(UInt(bitPattern: start) <= UInt(bitPattern: end) && UInt(bitPattern: end) <= UInt(bitPattern: count))
    return PaddedBytes(base: base + start, count: end &- start)
  }

  @inline(__always) var borrowed: BorrowedBytes { BorrowedBytes(base: base, count: count) }

  @inline(__always) func isSame(as other: PaddedBytes) -> Bool { base == other.base }
}

/// Memory that nobody writes to any more, of which `count` bytes count, with the padding behind them.
struct FinishedMemory: @unchecked Sendable {
  private let owner: RawMemory
  let bytes: PaddedBytes

  init(_ owner: RawMemory, count: Int) {
    precondition(count >= 0 && count <= owner.byteCount - PaddedBytes.padding)
    self.owner = owner
    bytes = PaddedBytes(base: UnsafePointer(owner.base.assumingMemoryBound(to: UInt8.self)), count: count)
  }
}

/// An immutable table of plain records, for ever: an array in a class would be retained and released each time that a decoder looks a grammar up.
struct Table<Record: BitwiseCopyable & Sendable>: @unchecked Sendable {
  fileprivate let base: UnsafePointer<Record>
  let count: Int

  init(_ records: [Record]) {
    let memory = UnsafeMutablePointer<Record>.allocate(capacity: Swift.max(records.count, 1))
    memory.initialize(from: records, count: records.count)
    (base, count) = (UnsafePointer(memory), records.count)
  }

  /// Lends the record in place: a caller that wants one field of it does not copy the rest.
  @inline(__always)
  subscript(index: Int) -> Record {
    unsafeAddress {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base + index
    }
  }
}

extension Table<UInt8> {
  @inline(__always)
  func padded(_ start: Int, _ length: Int) -> PaddedBytes {
    precondition(start >= 0 && length >= 0 && start <= count &- length &- PaddedBytes.padding)
    return PaddedBytes(base: base + start, count: length)
  }
}

/// Objects that live as long as the process, lent without counting who has them.
struct ObjectTable<Object: AnyObject & Sendable>: RandomAccessCollection, Sendable {
  private let objects: Table<Unmanaged<Object>>
  var startIndex: Int { 0 }
  var endIndex: Int { objects.count }

  init(_ objects: [Object]) { self.objects = Table(objects.map { Unmanaged.passRetained($0) }) }

  subscript(_ index: Int) -> Object { objects[index].takeUnretainedValue() }

  /// Calls `body` with an object that it must not keep.
  @inline(__always) func borrow<Result>(_ index: Int, _ body: (Object) -> Result) -> Result {
    objects[index]._withUnsafeGuaranteedRef(body)
  }
}

extension Block {
  fileprivate init(_ pointer: UnsafePointer<UInt8>) { self.init(UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt8>.self)) }

  @inline(__always) static func words(_ bytes: SIMD16<UInt8>) -> SIMD2<UInt64> { unsafeBitCast(bytes, to: SIMD2<UInt64>.self) }
}

extension StaticString {
  @inline(__always) var bytes: BorrowedBytes { BorrowedBytes(base: utf8Start, count: utf8CodeUnitCount) }
}

extension Sequence<UInt8> {
  /// Lends the bytes where they are, or a copy of them.
  @inline(__always)
  func withBorrowedBytes<Result>(_ body: (BorrowedBytes) -> Result) -> Result {
    withContiguousStorageIfAvailable { body(BorrowedBytes($0)) } ?? Array(self).withUnsafeBufferPointer { body(BorrowedBytes($0)) }
  }
}

extension Span<UInt8> {
  func withBorrowedBytes<Result, Failure>(_ body: (BorrowedBytes) throws(Failure) -> Result) throws(Failure) -> Result {
    try withUnsafeBufferPointer { buffer throws(Failure) in try body(BorrowedBytes(buffer)) }
  }
}
