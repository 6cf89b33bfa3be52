/// Ways through a tree, for what reads messages by the names in them. None costs stack for depth, or makes strings of what it passes.
extension RawNode {
  /// The first child element with a local name.
  private func child(_ local: String) -> RawNode? {
    let end = tree.end(index)
    var child = index + 1
    while child < end {
      if tree.isElement(child, named: local) { return RawNode(tree: tree, index: child) }
      child = tree.end(child)
    }
    return nil
  }

  /// The element at the end of a path of local names, by way of the first of each.
  package func first(_ path: String...) -> RawNode? { path.reduce(self as RawNode?) { $0?.child($1) } }

  /// This element and all in it, in document order.
  package func forEach(_ body: (RawNode) -> Void) {
    for item in index..<tree.end(index) where tree.isElement(item) { body(RawNode(tree: tree, index: item)) }
  }

  /// The first element with a local name, this one or in it; nil when there is none.
  package func descendant(_ local: String) -> RawNode? {
    (index..<tree.end(index)).first { tree.isElement($0, named: local) }.map { RawNode(tree: tree, index: $0) }
  }

  /// The elements with a local name that are in no other such, this one or in it, in document order.
  package func outermost(_ local: String) -> [RawNode] {
    var found: [RawNode] = []
    var item = index
    while item < tree.end(index) {
      if tree.isElement(item, named: local) {
        found.append(RawNode(tree: tree, index: item))
        item = tree.end(item)
      } else {
        item += 1
      }
    }
    return found
  }

  /// All elements with a local name, this one and in it.
  package func all(_ local: String) -> [RawNode] {
    (index..<tree.end(index)).filter { tree.isElement($0, named: local) }.map { RawNode(tree: tree, index: $0) }
  }

  /// All elements whose attribute of a local name in no namespace has a value, this one and in it.
  package func all(where local: String, is value: String) -> [RawNode] {
    (index..<tree.end(index)).filter { item in
      guard !tree.attributes(of: item).isEmpty, let place = tree.attribute(local, of: item) else { return false }
      return tree.withBytes(tree.attributes[place].value) { $0.elementsEqual(value.utf8) }
    }.map { RawNode(tree: tree, index: $0) }
  }

  /// The text without blanks around it.
  package var trimmedText: String {
    let text = self.text
    guard let start = text.firstIndex(where: { !$0.isWhitespace }), let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[start...end])
  }

  /// Whether all text is blank.
  package var isBlank: Bool {
    (index..<tree.end(index)).allSatisfy { item in
      if tree.isElement(item) { return true }
      // The first byte that is no blank of XML tells, unless it begins one of the many other blanks.
      guard let byte = tree.withBytes(tree.items[item].part, { $0.first { $0 > 0x20 } }) else { return true }
      return byte >= 0x80 && tree.text(item).allSatisfy(\.isWhitespace)
    }
  }
}
