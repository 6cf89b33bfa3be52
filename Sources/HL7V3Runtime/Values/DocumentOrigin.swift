/// Where a document that was decoded stands in its source: validation looks there as long as nobody has changed it.
final class DocumentOrigin: Sendable {
  /// The type that it was read as.
  let grammar: Grammar
  let type: Int
  /// The number of its element in the arena.
  let element: Int
  let place: Place

  struct Place {
    /// The offset of its start tag.
    let start: Int
    /// The declarations around it.
    let scope: RawScope
    /// Stands nowhere behind the start tag.
    let lines: LineCursor
  }

  init(_ grammar: Grammar, type: Int, element: Int, _ place: Place) {
    (self.grammar, self.type, self.element, self.place) = (grammar, type, element, place)
  }
}

extension XMLReader {
  /// Where the document stands whose start tag was just read.
  mutating func place() -> DocumentOrigin.Place {
    if scanner.depth <= 1 { return DocumentOrigin.Place(start: scanner.elementStart, scope: .empty, lines: LineCursor()) }
    // Never backwards, or each of many documents would cost all lines before it.
    _ = lines.place(of: scanner.position, in: scanner.input)
    return DocumentOrigin.Place(start: scanner.elementStart, scope: outerScope(), lines: lines)
  }

  /// Goes to the start tag of a document that was read before.
  mutating func enter(_ place: DocumentOrigin.Place) throws(XMLError) {
    lines = place.lines
    try scanner.enter(place.start, in: place.scope)
  }
}

extension XMLScanner {
  /// Goes to a start tag that was scanned before, and reads on as if that were the root's.
  fileprivate mutating func enter(_ start: Int, in scope: RawScope) throws(XMLError) {
    for binding in scope.sources {
      let uri = namespaces.number(binding.namespace, 0..<0, names)
      namespaces.bind(bytes, Int(binding.start), binding.prefix.utf8.count, uri)
    }
    rootWasSeen = true
    try scanStartTag(start)
  }
}
