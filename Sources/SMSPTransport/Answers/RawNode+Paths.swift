import HL7V3Runtime

extension RawNode {
  /// The element at the end of a path of local names, by way of the first of each.
  func first(_ path: String...) -> RawNode? { path.reduce(self as RawNode?) { $0?.elements(named: $1).first } }

  /// This element and all in it, in document order. The list is our own, so that depth costs no stack.
  func forEach(_ body: (RawNode) -> Void) {
    var open = [self]
    while let node = open.popLast() {
      body(node)
      open += node.elements.reversed()
    }
  }

  /// The first element with a local name, this one or in it; nil when there is none.
  func descendant(_ local: String) -> RawNode? {
    var open = [self]
    while let node = open.popLast() {
      if node.name.local == local { return node }
      open += node.elements.reversed()
    }
    return nil
  }

  /// The text without blanks around it.
  var trimmedText: String {
    let text = self.text
    guard let start = text.firstIndex(where: { !$0.isWhitespace }), let end = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[start...end])
  }
}
