/// A growing row of plain records that are written over and over: attributes of the current start tag, open elements, bindings.
///
/// An `Array` would ask on each write whether it is shared, and these writes are what the scanner does most. The price: copies of a
/// `Records` share their memory. That is sound (the memory lives as long as any of them), but only one may be used for writing; `XMLScanner`
/// says so for itself.
///
/// Invariant: an index that is read has been written before, which the owner's own count guarantees.
struct Records<Element: BitwiseCopyable> {
  /// Owns the memory.
  private final class Block {
    let base: UnsafeMutablePointer<Element>
    let capacity: Int

    init(capacity: Int) {
      self.capacity = capacity
      base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }
  }

  private var block: Block
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  init(capacity: Int) {
    block = Block(capacity: max(capacity, 1))
    base = block.base
    self.capacity = block.capacity
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
    var offset = 0
    while offset < count {
      base[index &+ offset] = other.base[first &+ offset]
      offset &+= 1
    }
  }

  @inline(never)
  private mutating func grow() {
    let larger = Block(capacity: capacity * 2)
    larger.base.initialize(from: base, count: capacity)
    block = larger
    base = larger.base
    capacity = larger.capacity
  }
}
