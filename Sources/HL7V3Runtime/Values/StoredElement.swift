/// What a generated struct is a view of: the attributes, children and text of an element, in the order they stand.
///
/// A value: a change copies what others hold too. Properties of generated types ask for items by key, and say under which name to write
/// what they set.
@_spi(Generated)
public struct StoredElement: Sendable {
  private(set) var arena: ElementArena
  private(set) var index: Int

  @inline(__always)
  init(_ arena: ElementArena, _ index: Int) {
    self.arena = arena
    self.index = index
  }

  /// An empty element of a type; `present` marks the fixed attributes that the schema requires.
  public init(_ holder: Int, present: UInt64 = 0) {
    arena = ElementArena(holder: Int32(truncatingIfNeeded: holder), WireState(present: present), nil, nil, room: 6)
    index = 0
  }

  var wire: WireState {
    get { arena.wire(arena.elements[index]) }
    set {
      // What nobody else holds may change where it is.
      if !isKnownUniquelyReferenced(&arena) { self = changed(room: 0) { for index in 0..<$1 { $0.append(self.item(index), from: arena) } } }
      arena.setWire(newValue, of: index)
    }
  }

  /// How many bytes of input the document takes that it is from; 0 when it was made or changed.
  var extent: Int { arena.extent }

  // Values of simple types: attributes, and children.

  /// The value of an attribute or of a child of a simple type.
  public func text(_ key: UInt16) -> String? { first(key)?.text }

  /// Sets or removes such a value.
  public mutating func setText(_ key: UInt16, _ token: UInt16, _ value: String?) {
    replace(key, with: value.map { [StoredItem($0, key, token)] } ?? [])
  }

  /// The value of an attribute or of a child of a simple type.
  public func lexical<Value: LexicalValue>(_ key: UInt16) -> Value? { text(key).map(Value.init(lexical:)) }

  /// Sets or removes such a value.
  public mutating func setLexical(_ key: UInt16, _ token: UInt16, _ value: (some LexicalValue)?) { setText(key, token, value?.lexical) }

  /// The values of children of a simple type.
  public func lexicals<Value: LexicalValue>(_ key: UInt16) -> [Value] { all(key) { $0.lexical() } }

  /// Sets them.
  public mutating func setLexicals(_ key: UInt16, _ token: UInt16, _ values: [some LexicalValue]) {
    replace(key, with: values.map { StoredItem($0, key, token) })
  }

  // Children of complex types.

  /// A child.
  public func child<Child: HL7Value>(_ key: UInt16) -> Child? { first(key)?.child() }

  /// Sets or removes it.
  public mutating func setChild(_ key: UInt16, _ token: UInt16, _ value: (some HL7Value)?) {
    replace(key, with: value.map { [StoredItem(child: $0, key, token)] } ?? [])
  }

  /// Children with one name.
  public func children<Child: HL7Value>(_ key: UInt16) -> [Child] { all(key) { $0.child() } }

  /// Sets them.
  public mutating func setChildren(_ key: UInt16, _ token: UInt16, _ values: [some HL7Value]) {
    replace(key, with: values.map { StoredItem(child: $0, key, token) })
  }

  // Children whose type the schema leaves open.

  /// Such a child.
  public func any(_ key: UInt16) -> AnyElement? { first(key)?.any }

  /// Sets or removes it.
  public mutating func setAny(_ key: UInt16, _ token: UInt16, _ value: AnyElement?) {
    replace(key, with: value.map { [StoredItem(any: $0, key, token)] } ?? [])
  }

  /// Such children.
  public func anys(_ key: UInt16) -> [AnyElement] { all(key) { $0.any } }

  /// Sets them.
  public mutating func setAnys(_ key: UInt16, _ token: UInt16, _ values: [AnyElement]) {
    replace(key, with: values.map { StoredItem(any: $0, key, token) })
  }

  // Text, and content whose order counts.

  /// The text of an element that holds nothing else.
  public var content: String? {
    get { text(ElementItem.textKey) }
    set { setText(ElementItem.textKey, 0, newValue) }
  }

  /// The runs of text among elements, joined.
  public var runs: String { (all(ElementItem.textKey) { $0.text }).joined() }

  /// Children and runs of text in their order.
  public func items<Item>(_ make: (StoredItem) -> Item?) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(count)
    for index in 0..<count {
      let item = item(index)
      if item.key >= ElementItem.childKeys, let resolved = resolved(item), let made = make(resolved) { items.append(made) }
    }
    return items
  }

  /// Sets children and runs of text.
  public mutating func setItems<Item>(_ items: [Item], _ make: (Item) -> StoredItem) {
    let items = items.map(make)
    if hasOverrides { dropOverrides(self.items { $0 }, items) }
    self = changed(room: items.count) { new, count in
      for index in 0..<count where item(index).key < ElementItem.childKeys { new.append(item(index), from: arena) }
      for item in items { new.append(item) }
    }
  }

  /// Removes what has one of some keys: all alternatives of a choice.
  public mutating func clear(_ keys: [UInt16]) { for key in keys { replace(key, with: []) } }
}

extension StoredElement {
  private var count: Int { Int(arena.elements[index].count) }

  private func item(_ number: Int) -> ElementItem { arena.items[Int(arena.elements[index].items) + number] }

  private func resolved(_ item: ElementItem) -> StoredItem? {
    let value: StoredItem.Value? =
      switch item.kind {
      case .slice, .text: arena.text(item).map { .text($0) }
      case .element, .base, .foreign: arena.child(item).map { .child($0) }
      case .any: .any(arena.any(item.number))
      }
    return value.map { StoredItem($0, item.key, item.token) }
  }

  private func first(_ key: UInt16) -> StoredItem? {
    for index in 0..<count where item(index).key == key { return resolved(item(index)) }
    return nil
  }

  private func all<Value>(_ key: UInt16, _ value: (StoredItem) -> Value?) -> [Value] {
    var values: [Value] = []
    for index in 0..<count where item(index).key == key {
      if let item = resolved(item(index)), let one = value(item) { values.append(one) }
    }
    return values
  }

  /// An element of its own, with the items that `fill` appends.
  private func changed(room: Int, _ fill: (_ new: ElementArena, _ count: Int) -> Void) -> StoredElement {
    let element = arena.elements[index]
    // Its children stay where they are: in this arena when it holds a document, else where they were before.
    let base = arena.room > 0 || arena.base != nil ? arena.base : arena
    let new = ElementArena(holder: element.holder, arena.wire(element), arena.source, base, room: count + max(room, 4))
    fill(new, count)
    return StoredElement(new, 0)
  }

  private var hasOverrides: Bool { arena.elements[index].extras >= 0 && !wire.extras.overrides.isEmpty }

  /// Forgets how children stood on the wire that are no longer where they were: it would be said of others, such as that they are nil.
  private mutating func dropOverrides(_ old: [StoredItem], _ new: [StoredItem]) {
    let before = Dictionary(grouping: old, by: \.token), after = Dictionary(grouping: new, by: \.token)
    var extras = wire.extras
    extras.overrides.removeAll { override in
      guard let before = before[override.token], override.occurrence < before.count else { return false }
      let after = after[override.token] ?? []
      return override.occurrence >= after.count || after[override.occurrence] != before[override.occurrence]
    }
    wire.extras = extras
  }

  /// Puts items in the place of those with a key; where there are none, before those with higher keys.
  private mutating func replace(_ key: UInt16, with items: [StoredItem]) {
    var last: UInt16 = 0
    var isNew = true
    for index in 0..<count {
      last = max(last, item(index).key)
      if item(index).key == key { isNew = false }
    }
    if isNew, items.isEmpty { return }
    if hasOverrides { dropOverrides(all(key) { $0 }, items) }
    // Values are mostly built in the order of the schema.
    if isNew, last < key, count + items.count <= arena.room, isKnownUniquelyReferenced(&arena) {
      for item in items { arena.append(item) }
      return
    }
    self = changed(room: max(items.count, isNew ? count : 0)) { new, count in
      var isPlaced = false
      func place() {
        if isPlaced { return }
        isPlaced = true
        for item in items { new.append(item) }
      }
      for index in 0..<count {
        let old = item(index)
        if old.key == key || isNew && old.key > key { place() }
        if old.key != key { new.append(old, from: arena) }
      }
      place()
    }
  }
}

extension StoredElement {
  /// A copy with all that is in it, which keeps neither the arena nor the input alive.
  var detached: StoredElement {
    let element = arena.elements[index]
    let new = ElementArena(holder: element.holder, arena.wire(element), nil, nil, room: count + 1)
    for index in 0..<count {
      guard let item = resolved(item(index)) else { continue }
      if case .child(let child) = item.value {
        new.append(StoredItem(.child(child.detached), item.key, item.token))
      } else {
        new.append(item)
      }
    }
    return StoredElement(new, 0)
  }
}

extension StoredElement: Hashable {
  /// Equal when the same is written.
  public static func == (left: StoredElement, right: StoredElement) -> Bool {
    if left.arena === right.arena, left.index == right.index { return true }
    guard left.count == right.count, left.wire == right.wire else { return false }
    return (0..<left.count).allSatisfy { left.resolved(left.item($0)) == right.resolved(right.item($0)) }
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wire)
    for index in 0..<count { hasher.combine(resolved(item(index))) }
  }
}
