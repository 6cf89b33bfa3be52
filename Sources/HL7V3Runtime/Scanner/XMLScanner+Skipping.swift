extension XMLScanner {
  /// Right after a start tag: passes over the element, checking all of it, limits included. Returns its range in the input, from the `<` of
  /// its start tag to behind its end tag.
  mutating func skipElement() throws(XMLError) -> Range<Int> {
    let start = elementStart
    let outside = depth - 1
    while depth > outside { _ = try nextMarkup() }
    return start..<position
  }

  /// A place to come back to.
  struct Mark {
    fileprivate let position: Int
    fileprivate let depth: Int
    fileprivate let bindings: Int
    fileprivate let endIsDue: Bool
    /// The offset of the start tag that was current.
    fileprivate let tag: Int
    /// Whether the mark stands right behind that start tag.
    fileprivate let isAtStart: Bool
  }

  /// Remembers the place. The mark is valid until an element *around* the current one has been closed.
  func mark() -> Mark {
    let isAtStart = depth > 0 && Int(open[depth - 1].start) == element.start
    return Mark(
      position: position, depth: depth, bindings: isAtStart ? Int(open[depth - 1].bindings) : namespaces.count, endIsDue: endIsDue,
      tag: elementStart, isAtStart: isAtStart)
  }

  /// Goes back to where the mark was made. Where that was right behind a start tag, the attributes are those of that tag again.
  mutating func reset(to mark: Mark) {
    namespaces.close(bytes, mark.bindings)
    depth = mark.isAtStart ? mark.depth - 1 : mark.depth
    while let last = inherited.last, last.depth > depth { inherited.removeLast() }
    if mark.isAtStart {
      // The tag was good when it was scanned before, and it is scanned in the same scope.
      do { try scanStartTag(mark.tag) } catch { depth = mark.depth }
    }
    position = mark.position
    endIsDue = mark.endIsDue
  }
}
