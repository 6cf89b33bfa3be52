/// What `RawNode`s are made of: all elements and texts of a document in one row, in document order, as places in the input. So a tree takes
/// a handful of allocations however large it is, and the depth of a document no stack.
///
/// Nothing of it changes once it is made, so it may be shared and sent. Places were made together with what they lead to.
final class RawTree: @unchecked Sendable {
  /// An element or a run of text.
  struct Item: BitwiseCopyable, Sendable {
    /// The number of its name; `noName` for text.
    let name: Int32
    /// The first item behind it and all in it.
    var end: Int32
    /// Its attributes, or where the text is.
    var part: Part
  }

  /// An attribute and where its value is.
  struct Attribute: BitwiseCopyable, Sendable {
    let name: Int32
    let value: Part
  }

  /// A range: of attributes, or of bytes. Bytes that do not mean what is written are among those of the tree's own, with a start below zero.
  struct Part: BitwiseCopyable, Sendable {
    let start: Int32
    let end: Int32

    /// Numbers are within 32 bits, for which see `XMLLimits.totalBytes`.
    init(_ start: Int, _ end: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
    }
  }

  static let noName: Int32 = -1
  /// Up to here names are tokens of the table.
  static let lastToken: Int32 = 0xFFFF

  let items: Records<Item>
  let attributes: Records<Attribute>
  private let input: InputBuffer
  private let unescaped: [UInt8]
  private let table: NameTable
  /// Names that the table does not have.
  private let names: [XMLName]

  /// The parts are places in each other, which `Builder` sees to.
  init(input: InputBuffer, unescaped: [UInt8], items: Records<Item>, attributes: Records<Attribute>, table: NameTable, names: [XMLName]) {
    (self.input, self.unescaped, self.items, self.attributes, self.table, self.names) = (
      input, unescaped, items, attributes, table, names
    )
  }

  func end(_ index: Int) -> Int { Int(items[index].end) }

  func isElement(_ index: Int) -> Bool { items[index].name >= 0 }

  func isElement(_ index: Int, named local: String) -> Bool {
    let name = items[index].name
    return name >= 0 && self.local(name) == local
  }

  func local(_ name: Int32) -> String {
    name <= Self.lastToken ? table.local(of: UInt16(truncatingIfNeeded: name)) : names[Int(name - Self.lastToken) - 1].local
  }

  func name(_ name: Int32) -> XMLName {
    if name > Self.lastToken { return names[Int(name - Self.lastToken) - 1] }
    let token = UInt16(truncatingIfNeeded: name)
    return XMLName(table.namespace(of: token), table.local(of: token))
  }

  /// Lends bytes as they are meant.
  func withBytes<Result>(_ part: Part, _ body: (BorrowedBytes) -> Result) -> Result {
    if part.start >= 0 { return withExtendedLifetime(self) { body(Bytes(input).borrowed(Int(part.start), Int(part.end))) } }
    return unescaped.withBorrowedBytes { body(BorrowedBytes(rebasing: $0[Int(~part.start)..<Int(part.end)])) }
  }

  private func string(_ part: Part) -> String {
    if part.start >= 0 { return withExtendedLifetime(self) { Bytes(input).string(Int(part.start), Int(part.end)) } }
    return String(decoding: unescaped[Int(~part.start)..<Int(part.end)], as: UTF8.self)
  }

  /// A text, or all text in an element.
  func text(_ index: Int) -> String {
    guard isElement(index) else { return string(items[index].part) }
    var text = ""
    for place in index + 1..<max(end(index), index + 1) where !isElement(place) {
      if text.isEmpty { text = string(items[place].part) } else { text += string(items[place].part) }
    }
    return text
  }

  func attributes(of index: Int) -> Range<Int> {
    isElement(index) ? Int(items[index].part.start)..<Int(items[index].part.end) : 0..<0
  }

  /// The attribute of an element with a local name in no namespace.
  func attribute(_ local: String, of index: Int) -> Int? {
    attributes(of: index).first { place in
      self.local(attributes[place].name) == local && name(attributes[place].name).namespace.isEmpty
    }
  }

  func value(_ attribute: Int) -> String { string(attributes[attribute].value) }

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
    guard other.end(otherIndex) - otherIndex == count else { return false }
    return (0..<count).allSatisfy { offset in
      let (left, right) = (items[index + offset], other.items[otherIndex + offset])
      guard Int(left.end) - index == Int(right.end) - otherIndex, (left.name < 0) == (right.name < 0) else { return false }
      guard left.name >= 0 else { return isSame(left.part, as: right.part, of: other) }
      let (ours, theirs) = (attributes(of: index + offset), other.attributes(of: otherIndex + offset))
      guard name(left.name) == other.name(right.name), ours.count == theirs.count else { return false }
      return zip(ours, theirs).allSatisfy { mine, its in
        name(attributes[mine].name) == other.name(other.attributes[its].name)
          && isSame(attributes[mine].value, as: other.attributes[its].value, of: other)
      }
    }
  }

  private func isSame(_ part: Part, as otherPart: Part, of other: RawTree) -> Bool {
    withBytes(part) { mine in other.withBytes(otherPart) { mine.elementsEqual($0) } }
  }
}
