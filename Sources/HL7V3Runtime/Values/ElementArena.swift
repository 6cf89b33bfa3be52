/// The elements of a decoded document, or one that was built or changed, in a few pieces of memory.
///
/// All generated types are views of elements in here. So one reader and one writer serve them all, the code that a message runs through is
/// the same for each of its elements, and an element costs neither an allocation nor a count of references. Values stay where they were
/// read, in the copy of the input that decoding makes anyway, and become strings when somebody asks.
///
/// Nobody changes an arena that somebody else holds, which `StoredElement` sees to: so it may be shared and sent. Numbers and offsets were
/// made together with what they lead to.
final class ElementArena: @unchecked Sendable {
  /// What slices are ranges of.
  let source: InputBuffer?
  private let bytes: Bytes?
  /// How many bytes of it the document takes.
  let extent: Int
  /// The arena that an element was taken from to be changed: its children are still there.
  let base: ElementArena?
  let elements: Records<ElementRecord>
  let items: Records<ElementItem>
  /// How many items there is room for when the arena holds one element; none otherwise.
  let room: Int
  private(set) var texts: [String]
  private(set) var anys: [AnyElement]
  private(set) var foreign: [StoredElement] = []
  private(set) var extras: [ExtrasStorage]
  /// Where the document stands that the arena was made of; nil when it was made of something else.
  let origin: DocumentOrigin?
  /// Whether all is as it was read.
  private(set) var isAsRead: Bool

  /// Takes what was read.
  init(_ builder: consuming ArenaBuilder, _ source: InputBuffer, extent: Int, _ origin: DocumentOrigin?) {
    self.source = source
    bytes = Bytes(source)
    self.extent = extent
    self.origin = origin
    isAsRead = true
    base = nil
    elements = builder.elements
    items = builder.items
    room = 0
    texts = builder.texts
    anys = builder.anys
    extras = builder.extras
  }

  /// Makes one element without items.
  init(holder: Int32, _ wire: WireState, _ source: InputBuffer?, _ base: ElementArena?, room: Int) {
    self.source = source
    bytes = source.map { Bytes($0) }
    extent = 0
    self.base = base
    origin = nil
    isAsRead = false
    self.room = room
    texts = []
    anys = []
    extras = wire.storage.map { [$0] } ?? []
    items = Records(capacity: room)
    var elements = Records<ElementRecord>(capacity: 1)
    elements.put(
      ElementRecord(present: wire.present, extras: wire.hasExtras ? 0 : -1, holder: holder, items: 0, count: 0), at: 0)
    self.elements = elements
  }

  /// How an element stood on the wire.
  @inline(__always)
  func wire(_ element: ElementRecord) -> WireState {
    WireState(present: element.present, storage: element.extras < 0 ? nil : extras(Int(element.extras)))
  }

  // Calls of their own: the lists may change as long as nobody else holds the arena, so that Swift watches over who looks at them. It would
  // do so for each element, if it were not for those few that ask.

  @inline(never)
  private func extras(_ number: Int) -> ExtrasStorage { extras[number] }

  @inline(never)
  private func text(_ number: Int) -> String { texts[number] }

  @inline(never)
  private func foreign(_ number: Int) -> StoredElement { foreign[number] }

  /// An element that the schema leaves open.
  @inline(never)
  func any(_ number: Int) -> AnyElement { anys[number] }

  func setWire(_ wire: WireState, of index: Int) {
    var element = elements[index]
    // What decoding noticed is set in this way too, and changes nothing.
    if isAsRead, wire != self.wire(element) { isAsRead = false }
    element.present = wire.present
    if let storage = wire.storage, element.extras >= 0 {
      extras[Int(element.extras)] = storage
    } else if let storage = wire.storage {
      element.extras = Int32(truncatingIfNeeded: extras.count)
      extras.append(storage)
    } else {
      // The last one is let go: setting and removing again and again costs no more than once.
      if element.extras >= 0, Int(element.extras) == extras.count - 1 { extras.removeLast() }
      element.extras = -1
    }
    elements[index] = element
  }

  /// The slice that an item is, which is there as long as the arena is.
  @inline(__always)
  func slice(_ item: ElementItem) -> SourceSlice? {
    guard item.kind == .slice, let bytes else { return nil }
    return SourceSlice(bytes: bytes, start: item.number, end: item.number &+ Int(item.count))
  }

  /// The text of an item; nil when it is an element.
  func text(_ item: ElementItem) -> String? {
    switch item.kind {
    case .slice: withExtendedLifetime(self) { slice(item)?.string }
    case .text: text(item.number)
    case .element, .base, .foreign, .any: nil
    }
  }

  /// The child that an item is.
  func child(_ item: ElementItem) -> StoredElement? {
    switch item.kind {
    case .element: StoredElement(self, item.number)
    case .base: base.map { StoredElement($0, item.number) }
    case .foreign: foreign(item.number)
    case .slice, .text, .any: nil
    }
  }

  /// Appends an item to the only element, for which there is room.
  func append(_ item: StoredItem) {
    switch item.value {
    case .text(let text):
      append(.text, texts.count, item.key, item.token)
      texts.append(text)
    case .child(let child) where child.arena === base: append(.base, child.index, item.key, item.token)
    case .child(let child):
      append(.foreign, foreign.count, item.key, item.token)
      foreign.append(child)
    case .any(let any):
      append(.any, anys.count, item.key, item.token)
      anys.append(any)
    }
  }

  /// Appends an item of the element that this one is made from.
  func append(_ item: ElementItem, from other: ElementArena) {
    switch item.kind {
    case .slice: append(.slice, item.number, count: Int(item.count), item.key, item.token)
    case .element, .base: append(.base, item.number, item.key, item.token)
    case .text: append(StoredItem(.text(other.texts[item.number]), item.key, item.token))
    case .foreign: append(StoredItem(.child(other.foreign[item.number]), item.key, item.token))
    case .any: append(StoredItem(.any(other.anys[item.number]), item.key, item.token))
    }
  }

  private func append(_ kind: ElementItem.Kind, _ place: Int, count: Int = 0, _ key: UInt16, _ token: UInt16) {
    var element = elements[0]
    precondition(element.count < room, "room for an item")
    items[Int(element.count)] = ElementItem(kind, place, count: count, key: key, token: token)
    element.count += 1
    elements[0] = element
  }
}

/// An arena while it is being filled.
struct ArenaBuilder {
  private(set) var elements: Records<ElementRecord>
  private(set) var items: Records<ElementItem>
  private var elementCount = 0
  private var itemCount = 0
  private(set) var texts: [String] = []
  private(set) var anys: [AnyElement] = []
  private(set) var extras: [ExtrasStorage] = []

  /// `bytes` of input are still to come. Room is made for more than most documents of that size hold, and what is left is given back:
  /// copying what is there costs more than memory that nobody touches.
  init(bytes: Int) {
    elements = Records(capacity: bytes / 48)
    items = Records(capacity: bytes / 20)
  }

  /// Gives back the room that is left.
  mutating func trim() {
    elements.trim(to: elementCount)
    items.trim(to: itemCount)
  }

  /// The number for an element that begins: elements stand in the order of their start tags, in which they are mostly asked for.
  @inline(__always)
  mutating func begin() -> Int32 {
    elements.makeRoom(at: elementCount)
    elementCount &+= 1
    return Int32(truncatingIfNeeded: elementCount &- 1)
  }

  /// Completes an element with the items that stand from an index on in a stack; they are taken off it.
  @inline(__always)
  mutating func complete(_ number: Int32, _ holder: Int32, _ wire: WireState, _ stack: inout ItemStack, from first: Int) {
    let count = stack.count &- first
    stack.move(from: first, to: &items, at: itemCount)
    var place: Int32 = -1
    if let storage = wire.storage {
      place = Int32(truncatingIfNeeded: extras.count)
      extras.append(storage)
    }
    elements[Int(number)] = ElementRecord(
      present: wire.present, extras: place, holder: holder, items: UInt32(truncatingIfNeeded: itemCount),
      count: UInt32(truncatingIfNeeded: count))
    itemCount &+= count
  }

  /// The number of a text.
  mutating func add(_ text: String) -> Int {
    texts.append(text)
    return texts.count - 1
  }

  /// The number of an element that the schema leaves open.
  mutating func add(_ any: AnyElement) -> Int {
    anys.append(any)
    return anys.count - 1
  }

  /// Appends to the text added last: many pieces cost no more than one.
  mutating func extendLastText(_ more: String) {
    guard !texts.isEmpty else { return }
    texts[texts.count - 1] += more
  }
}

/// How much input arenas may be made for that has not been read yet.
///
/// Each payload has an arena of its own and may be all that is left: a message in an envelope mostly is. But a document of thousands of payloads
/// must not make room for the rest of it thousands of times. So a few may, and others get what those before them filled.
struct ArenaAllowance {
  private var bytes: Int
  private let most: Int

  init(_ count: Int) {
    most = 4 * count
    bytes = most
  }

  mutating func take(_ wanted: Int) -> Int {
    let taken = min(wanted, bytes)
    bytes -= taken
    return taken
  }

  /// Payloads in payloads read the same input many times over, so there is never more than at the beginning.
  mutating func earn(_ read: Int) { bytes = min(bytes + 2 * read, most) }
}

/// The items of all elements that are being read: each element appends behind those of the elements around it, and takes its own away when
/// it is complete.
struct ItemStack {
  private(set) var items = Records<ElementItem>(capacity: 64)
  private(set) var count = 0

  @inline(__always)
  mutating func push(_ item: ElementItem) {
    items.put(item, at: count)
    count &+= 1
  }

  /// Takes off the items from an index on, and puts them at the end of a row.
  @inline(__always)
  mutating func move(from first: Int, to row: inout Records<ElementItem>, at index: Int) {
    row.put(items, first, count &- first, at: index)
    truncate(to: first)
  }

  @inline(__always)
  mutating func truncate(to length: Int) { count = min(count, max(length, 0)) }

  /// Pushes an attribute, which goes before those of the same element whose keys are higher.
  @inline(__always)
  mutating func push(attribute item: ElementItem, from first: Int) {
    push(item)
    if count &- 2 >= first, items[count &- 2].key > item.key { sortLast(from: first) }
  }

  @inline(never)
  private func sortLast(from first: Int) {
    var index = count - 1
    let item = items[index]
    while index > first, items[index - 1].key > item.key {
      items[index] = items[index - 1]
      index -= 1
    }
    items[index] = item
  }

  /// The item pushed last, if the element that began at `first` has one.
  func last(from first: Int) -> ElementItem? { count > max(first, 0) ? items[count - 1] : nil }

  mutating func removeLast() { if count > 0 { count -= 1 } }
}
