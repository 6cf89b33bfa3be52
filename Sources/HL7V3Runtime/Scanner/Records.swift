/// A growing row of plain records that are written over and over: attributes of the current start tag, open elements, bindings.
///
/// An `Array` would ask on each write whether it is shared, and these writes are what the scanner does most. The price: copies of a
/// `Records` share their memory. That is sound (the memory lives as long as any of them), but only one may be used for writing; `XMLScanner`
/// says so for itself.
///
/// Invariant: an index that is read has been written before, which the owner's own count guarantees.
struct Records<Element: BitwiseCopyable> {
  private var memory: RawMemory
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    memory = RawMemory(byteCount: self.capacity * MemoryLayout<Element>.stride, mayStayEmpty: true)
    base = memory.base.assumingMemoryBound(to: Element.self)
  }

  /// A row of the same record so many times.
  init(repeating record: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: record, count: count)
  }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get {
      assert(index >= 0 && index < capacity)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < capacity)
      base[index] = newValue
    }
  }

  /// Writes at `index`, which is at most one more than the highest index written.
  @inline(__always)
  mutating func put(_ element: Element, at index: Int) {
    if index >= capacity { grow() }
    base[index] = element
  }

  /// Writes so many elements of another row, from its index `first` on; `index` as for one.
  @inline(__always)
  mutating func put(_ other: Records, _ first: Int, _ count: Int, at index: Int) {
    while index &+ count > capacity { grow() }
    // No call from here on, or Swift would hold on to the other row meanwhile, which costs as much as copying does.
    let (source, target) = (other.base + first, base + index)
    var offset = 0
    while offset < count {
      target[offset] = source[offset]
      offset &+= 1
    }
  }

  @inline(never)
  private mutating func grow() {
    self = copy(capacity: capacity * 2, count: capacity)
  }

  /// Gives back the room behind the first `count` records, when that is much. Nobody else may have a copy.
  mutating func trim(to count: Int) {
    guard !memory.isLarge, capacity - count > count / 4 + 64 else { return }
    // A piece of the usual sizes is there for the next document then.
    self = copy(capacity: count, count: count)
  }

  private func copy(capacity: Int, count: Int) -> Records {
    let copy = Records(capacity: capacity)
    // The compiler knows nothing of what `base` has to do with `memory`, and would let that go before the copy.
    withExtendedLifetime(memory) { copy.base.initialize(from: base, count: count) }
    return copy
  }
}
