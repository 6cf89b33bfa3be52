/// A value that somebody else owns, lent for a call.
///
/// A value in an array may change while a writer, which the compiler cannot see through, is at work: so it is copied for each call, with a
/// retain and a release of all that it holds. What cannot be copied has to be lent.
///
/// One of the places with raw pointers; see `Table`. Invariants: a structure of one stored property has the layout of that property, and the
/// values stay where they are, unchanged, while they are lent: the caller holds the array, and arrays are never changed in place while
/// somebody else holds them too.
@_spi(Generated) @frozen
public struct Lent<Value>: ~Copyable {
  @usableFromInline let value: Value
}

extension Array {
  /// Appends the first of presumably several items, or another one. Saves growing by one twice.
  @_spi(Generated) @inlinable
  public mutating func appendItem(_ item: consuming Element) {
    if isEmpty { reserveCapacity(4) }
    append(item)
  }

  /// Lends the elements one after the other.
  @_spi(Generated) @inlinable
  public func lend(_ work: (borrowing Lent<Element>) -> Void) {
    withUnsafeBufferPointer { elements in
      elements.withMemoryRebound(to: Lent<Element>.self) { lent in
        for index in 0..<lent.count { work(lent[index]) }
      }
    }
  }
}
