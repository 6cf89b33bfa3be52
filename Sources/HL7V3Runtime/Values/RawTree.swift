/// What `RawNode`s are made of: all elements and texts of a document in one row, in document order. So a tree takes a handful of allocations
/// however large it is, and the depth of a document no stack.
final class RawTree: Sendable {
  /// An element or a run of text.
  struct Item: BitwiseCopyable, Sendable {
    /// Which of the names; `noName` for text.
    let name: Int32
    /// The first item behind it and all in it.
    var end: Int32
    /// Where its text begins, or that of what is in it. It goes on to where the text of the item `end` begins.
    let text: Int32
    /// Its first attribute. The last is the one before the first of the next item.
    let attributes: Int32
  }

  /// An attribute. Its value goes on to where that of the next begins.
  struct Attribute: BitwiseCopyable, Sendable {
    let name: Int32
    let value: Int32
  }

  static let noName: Int32 = -1

  let names: [XMLName]
  /// One more than there are, as there is one more attribute: so that everything has something behind it.
  let items: [Item]
  let attributes: [Attribute]
  private let text: [UInt8]
  private let values: [UInt8]

  /// The arrays hold for each other what the declarations say; `Builder` sees to that.
  init(names: [XMLName], items: [Item], attributes: [Attribute], text: [UInt8], values: [UInt8]) {
    (self.names, self.items, self.attributes, self.text, self.values) = (names, items, attributes, text, values)
  }

  func end(_ index: Int) -> Int { Int(items[index].end) }

  func isElement(_ index: Int) -> Bool { items[index].name >= 0 }

  func isElement(_ index: Int, named local: String) -> Bool {
    let name = items[index].name
    return name >= 0 && names[Int(name)].local == local
  }

  /// The name of an element.
  func name(_ index: Int) -> XMLName { names[Int(items[index].name)] }

  /// The bytes of a text, or of all text in an element.
  func textBytes(_ index: Int) -> ArraySlice<UInt8> { text[Int(items[index].text)..<Int(items[end(index)].text)] }

  func text(_ index: Int) -> String { String(decoding: textBytes(index), as: UTF8.self) }

  func attributes(of index: Int) -> Range<Int> { Int(items[index].attributes)..<Int(items[index + 1].attributes) }

  /// The attribute of an element with a local name in no namespace.
  func attribute(_ local: String, of index: Int) -> Int? {
    attributes(of: index).first { place in
      let name = names[Int(attributes[place].name)]
      return name.namespace.isEmpty && name.local == local
    }
  }

  func valueBytes(_ attribute: Int) -> ArraySlice<UInt8> { values[Int(attributes[attribute].value)..<Int(attributes[attribute + 1].value)] }

  func value(_ attribute: Int) -> String { String(decoding: valueBytes(attribute), as: UTF8.self) }

  @inline(__always)
  func forEachChild(of index: Int, _ body: (Int) -> Void) {
    let end = end(index)
    var child = index + 1
    while child < end {
      body(child)
      child = self.end(child)
    }
  }

  /// Whether two elements have the same names, attributes, texts and structure.
  func isSame(_ index: Int, as otherIndex: Int, of other: RawTree) -> Bool {
    if self === other, index == otherIndex { return true }
    let count = end(index) - index
    guard other.end(otherIndex) - otherIndex == count, textBytes(index).elementsEqual(other.textBytes(otherIndex)) else { return false }
    let (text, otherText) = (items[index].text, other.items[otherIndex].text)
    for offset in 0..<count {
      let (left, right) = (items[index + offset], other.items[otherIndex + offset])
      guard Int(left.end) - index == Int(right.end) - otherIndex, left.text - text == right.text - otherText else { return false }
      guard left.name >= 0, right.name >= 0 else {
        if left.name == right.name { continue }
        return false
      }
      let (ours, theirs) = (attributes(of: index + offset), other.attributes(of: otherIndex + offset))
      guard names[Int(left.name)] == other.names[Int(right.name)], ours.count == theirs.count else { return false }
      for (mine, its) in zip(ours, theirs) {
        guard names[Int(attributes[mine].name)] == other.names[Int(other.attributes[its].name)],
          valueBytes(mine).elementsEqual(other.valueBytes(its))
        else { return false }
      }
    }
    return true
  }
}
