/// The bindings of prefixes in scope, and the namespaces of the document, each of which has a number.
struct NamespaceScope {
  /// A prefix and its namespace. The default namespace has the empty prefix.
  struct Binding: BitwiseCopyable {
    /// The first eight bytes of the prefix, the rest of them zero: enough to tell most prefixes apart.
    let word: UInt64
    let start: Int32
    let length: Int32
    let uri: Int32
    /// No other binding of the document has the same: what was made of a binding, and of those under it, is good while it is there.
    let serial: UInt32
  }

  /// The number of no namespace.
  static let none: Int32 = 0
  /// The number of the namespace that `xml` is bound to.
  static let xml: Int32 = 1
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
  static let xmlnsNamespace = "http://www.w3.org/2000/xmlns/"

  private(set) var bindings = Records<Binding>(capacity: 32)
  private(set) var count = 0
  private var serial: UInt32 = 0
  /// So many bindings are searched one by one.
  private static let few = 32
  /// Where each prefix is bound, innermost last, by a hash of it; empty as long as there are few bindings.
  private var places: [Int: [Int]] = [:]
  /// The default namespace, and its number in the table.
  private(set) var defaultURI = NamespaceScope.none
  private(set) var defaultID: UInt16 = 0

  private(set) var uris = ["", NamespaceScope.xmlNamespace]
  private var ids: [UInt16]
  /// Which table these are of, and what others said of the namespaces that there were then: a message may go from one grammar to another and
  /// back with each of many payloads.
  private var table: ObjectIdentifier
  private var otherIDs: [ObjectIdentifier: [UInt16]] = [:]
  /// Where each was first declared, in the form that is meant; empty when it was declared in escaped form.
  private var sources = [0..<0, 0..<0]
  /// By bytes: two strings that are canonically equivalent are different namespaces.
  private var numbers: [[UInt8]: Int32] = [:]

  init(_ names: NameTable) {
    table = ObjectIdentifier(names)
    ids = uris.map { names.namespaceID($0) }
  }

  /// The number of a namespace in the table of names.
  func id(_ uri: Int32) -> UInt16 { ids[Int(uri)] }

  /// Asks another table for the numbers.
  mutating func use(_ names: NameTable) {
    let other = ObjectIdentifier(names)
    guard other != table else { return }
    otherIDs[table] = ids
    ids = otherIDs.removeValue(forKey: other) ?? []
    table = other
    for uri in uris[ids.count...] { ids.append(names.namespaceID(uri)) }
    defaultID = id(defaultURI)
  }

  /// Adds a binding.
  mutating func bind(_ bytes: Bytes, _ start: Int, _ length: Int, _ uri: Int32) {
    serial &+= 1
    let word = Word.keep(bytes.word(start), length)
    bindings.put(
      Binding(word: word, start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: length), uri: uri, serial: serial),
      at: count)
    count += 1
    if count > Self.few { index(bytes) }
    if length == 0 {
      defaultURI = uri
      defaultID = id(uri)
    }
  }

  /// Notes the binding added last, and before it all others if it is the first one too many.
  @inline(never)
  private mutating func index(_ bytes: Bytes) {
    for index in places.isEmpty ? 0..<count : count - 1..<count {
      places[Self.hash(bytes, Int(bindings[index].start), Int(bindings[index].length)), default: []].append(index)
    }
  }

  private static func hash(_ bytes: Bytes, _ start: Int, _ length: Int) -> Int {
    var hasher = Hasher()
    bytes.borrowed(start, start + length).combine(into: &hasher)
    return hasher.finalize()
  }

  /// The innermost binding of a prefix; -1 when there is none.
  private func nearest(_ bytes: Bytes, _ start: Int, _ length: Int) -> Int {
    let found = places[Self.hash(bytes, start, length)]?.last { index in
      Int(bindings[index].length) == length && bytes.same(Int(bindings[index].start), start, length)
    }
    return found ?? -1
  }

  /// Goes back to the first `count` bindings.
  mutating func close(_ bytes: Bytes, _ count: Int) {
    if count <= Self.few {
      if !places.isEmpty { places = [:] }
    } else {
      for index in stride(from: count, to: self.count, by: 1) {
        places[Self.hash(bytes, Int(bindings[index].start), Int(bindings[index].length))]?.removeLast()
      }
    }
    self.count = count
    defaultURI = NamespaceScope.none
    var index = count - 1
    while index >= 0 {
      if bindings[index].length == 0 {
        defaultURI = bindings[index].uri
        break
      }
      index -= 1
    }
    defaultID = id(defaultURI)
  }

  /// The namespace of a prefix that is not empty, nearest binding first; nil when it has none.
  @inline(__always)
  func resolve(_ bytes: Bytes, _ start: Int, _ length: Int) -> Int32? {
    let word = Word.keep(bytes.word(start), length)
    if count > Self.few { return resolveAmongMany(bytes, start, length) }
    var index = count &- 1
    while index >= 0 {
      let binding = bindings[index]
      if binding.word == word, Int(binding.length) == length, length <= 8 || bytes.same(Int(binding.start), start, length) {
        return binding.uri
      }
      index &-= 1
    }
    return word == 0x6C6D78 && length == 3 ? Self.xml : nil
  }

  @inline(never)
  private func resolveAmongMany(_ bytes: Bytes, _ start: Int, _ length: Int) -> Int32? {
    let index = nearest(bytes, start, length)
    if index >= 0 { return bindings[index].uri }
    return length == 3 && bytes.matches("xml", start) ? Self.xml : nil
  }

  /// Whether one of the bindings from `first` on is of this prefix.
  func contains(_ bytes: Bytes, _ start: Int, _ length: Int, from first: Int) -> Bool {
    if count > Self.few { return nearest(bytes, start, length) >= first }
    for index in first..<count where Int(bindings[index].length) == length {
      if bytes.same(Int(bindings[index].start), start, length) { return true }
    }
    return false
  }

  /// The number of the namespace that is written, as it is meant, in a range; nil when it was not declared before. The same few are
  /// declared again and again; looking at the first sixteen spares a string.
  func knownNumber(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int32? {
    if start == end { return Self.none }
    for (index, source) in sources.prefix(18).enumerated() where source.count == end - start {
      if bytes.same(source.lowerBound, start, end - start) { return Int32(index) }
    }
    return nil
  }

  /// The number of a namespace. `source` is where it is written as it is meant, or empty.
  mutating func number(_ uri: String, _ source: Range<Int>, _ names: NameTable) -> Int32 {
    if uris.count <= 16 {
      if let index = uris.firstIndex(where: { $0.utf8.count == uri.utf8.count && $0.utf8.elementsEqual(uri.utf8) }) { return Int32(index) }
    } else {
      // So many that a search would take time.
      if numbers.isEmpty { for (index, uri) in uris.enumerated() { numbers[Array(uri.utf8)] = Int32(index) } }
      let key = Array(uri.utf8)
      if let number = numbers[key] { return number }
      numbers[key] = Int32(uris.count)
    }
    uris.append(uri)
    ids.append(names.namespaceID(uri))
    sources.append(source)
    return Int32(uris.count - 1)
  }
}
