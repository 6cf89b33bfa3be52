extension XMLWriter {
  /// Writes what stands in an element; the tags are the caller's.
  mutating func write(_ element: StoredElement) { write(element.arena, element.index) }

  private mutating func write(_ arena: ElementArena, _ index: Int) {
    // Once there is a doubt, nothing further can settle it.
    if isChecking, check.isDoubtful { return }
    let element = arena.elements[index]
    let wire = arena.wire(element)
    attributes(wire, Int(element.holder))
    var place = Int(element.items)
    let end = place &+ Int(element.count)
    while place < end, arena.items[place].key < ElementItem.childKeys {
      let item = arena.items[place]
      if let value = arena.slice(item) {
        attribute(item.token, value)
      } else if let value = arena.text(item) {
        attribute(item.token, value)
      }
      place &+= 1
    }
    begin(wire, Int(element.holder))
    while place < end {
      let item = arena.items[place]
      switch item.kind {
      case .element:
        start(item.token)
        write(arena, item.number)
        self.end()
      case .slice, .text: writeText(item, arena)
      case .base, .foreign:
        start(item.token)
        if let child = arena.child(item) { write(child.arena, child.index) }
        self.end()
      case .any: any(arena.any(item.number), as: item.token)
      }
      place &+= 1
    }
    finish(wire)
  }

  /// Writes a child of a simple type, the text of an element or a run of it.
  private mutating func writeText(_ item: ElementItem, _ arena: ElementArena) {
    let isChild = item.key != ElementItem.textKey
    let isRun = !isChild && item.token == XMLReader.textMark
    if isChild { start(item.token) }
    if let value = arena.slice(item) {
      if isRun { text(value) } else { write(lexical: value) }
    } else if let value = arena.text(item) {
      if isRun { text(value) } else { write(lexical: value) }
    }
    if isChild { end() }
  }

  /// Writes the text of an element; an empty one leaves an empty-element tag.
  private mutating func write(lexical text: String) {
    guard !text.isEmpty else { return }
    if isChecking { return checkLexical(text) }
    closeTag()
    escapeText(text)
  }

  /// The same of text that was read, and so holds only characters that XML has.
  private mutating func write(lexical text: SourceSlice) {
    guard !text.isEmpty else { return }
    if isChecking { return checkLexical(text) }
    closeTag()
    escape(read: text, .text)
  }
}
