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

  /// The items of this element and of all in it whose names match, up to a number of them.
  private func matching(_ local: String, atMost limit: Int = .max) -> [RawNode] {
    var names = NameMatch(local)
    let items = tree.items
    var found: [RawNode] = []
    for item in index..<tree.end(index) where names.matches(items[item].name, in: tree) {
      found.append(RawNode(tree: tree, index: item))
      if found.count == limit { break }
    }
    return found
  }

  /// The first element with a local name, this one or in it; nil when there is none.
  package func descendant(_ local: String) -> RawNode? { matching(local, atMost: 1).first }

  /// The elements with a local name that are in no other such, this one or in it, in document order.
  package func outermost(_ local: String) -> [RawNode] {
    var names = NameMatch(local)
    let items = tree.items
    var found: [RawNode] = []
    var item = index
    while item < tree.end(index) {
      guard names.matches(items[item].name, in: tree) else {
        item += 1
        continue
      }
      found.append(RawNode(tree: tree, index: item))
      item = tree.end(item)
    }
    return found
  }

  /// All elements with a local name, this one and in it.
  package func all(_ local: String) -> [RawNode] { matching(local) }

  /// All elements whose attribute of a local name in no namespace has a value, blanks around it or not, this one and in it, in document order.
  /// - Parameter local: Elements with this local name are among them in any case.
  package func all(where attribute: String, is value: String, orNamed local: String = "") -> [RawNode] {
    var names = NameMatch(local), attributeNames = NameMatch(attribute)
    let items = tree.items, attributes = tree.attributes
    var found: [RawNode] = []
    for item in index..<tree.end(index) where items[item].name >= 0 {
      let part = items[item].part
      let isFound =
        names.matches(items[item].name, in: tree)
        || (Int(part.start)..<Int(part.end)).contains { place in
          attributeNames.matches(attributes[place].name, in: tree)
            && tree.withBytes(attributes[place].value) { $0.isTrimmed(value) }
            && tree.name(attributes[place].name).namespace.isEmpty
        }
      if isFound { found.append(RawNode(tree: tree, index: item)) }
    }
    return found
  }

  /// Whether an element of the same tree is this one or in it.
  package func contains(_ other: RawNode) -> Bool { other.index >= index && other.index < tree.end(index) }

  /// Whether it begins before another element of the same tree.
  package func stands(before other: RawNode) -> Bool { index < other.index }

  /// The value of an attribute in a namespace; nil when absent.
  package func attribute(_ local: String, in namespace: String) -> String? {
    tree.attributes(of: index).first { tree.name(tree.attributes[$0].name) == XMLName(namespace, local) }.map(tree.value)
  }

  /// Whether its local name is this one.
  package func isNamed(_ local: String) -> Bool { tree.isElement(index, named: local) }

  /// The text without blanks around it.
  package var trimmedText: String {
    let text = self.text
    // Most have none.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x80).contains(first), (0x21..<0x80).contains(last) { return text }
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

extension BorrowedBytes {
  /// Whether they are a text, but for blanks of XML around it.
  fileprivate func isTrimmed(_ text: String) -> Bool {
    let length = text.utf8.count
    if count <= length { return count == length && elementsEqual(text.utf8) }
    guard let start = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else { return length == 0 }
    return last - start + 1 == length && self[start...last].elementsEqual(text.utf8)
  }
}
