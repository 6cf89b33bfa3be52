extension Records {
  /// A row of the same record so many times.
  init(repeating record: Element, count: Int) {
    self.init(capacity: count)
    for index in 0..<count { self[index] = record }
  }

  /// Writes at `index`, which is at most one more than the highest index written.
  @inline(__always)
  mutating func put(_ element: Element, at index: Int) {
    makeRoom(at: index)
    self[index] = element
  }

  /// Makes room for a record that is written later.
  @inline(__always)
  mutating func makeRoom(at index: Int) { if index >= capacity { grow() } }

  /// Writes so many elements of another row, from its index `first` on; `index` as for one.
  @inline(__always)
  mutating func put(_ other: Records, _ first: Int, _ count: Int, at index: Int) {
    while index &+ count > capacity { grow() }
    // No call from here on, or Swift would hold on to the other row meanwhile, which costs as much as copying does.
    var offset = 0
    while offset < count {
      self[index &+ offset] = other[first &+ offset]
      offset &+= 1
    }
  }

  @inline(never)
  private mutating func grow() { self = copy(capacity: capacity * 2, count: capacity) }

  /// Gives back the room behind the first `count` records, when that is much. Nobody else may have a copy.
  mutating func trim(to count: Int) {
    guard !isOfPages, capacity - count > count / 4 + 64 else { return }
    self = copy(capacity: count, count: count)
  }
}
