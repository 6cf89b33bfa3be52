/// The names a grammar knows, each with a number, its token, so that code can `switch` over integers.
///
/// Open addressing over (namespace, first eight bytes, last eight bytes, length); only names of more than sixteen bytes have a middle left
/// to compare. A name that is in the table is well-formed, so the scanner need not look at its characters.
final class NameTable: Sendable {
  /// What the scanner says for a namespace that no name of the table is in.
  static let unknownNamespace: UInt16 = 0xFFFF

  private struct Slot: BitwiseCopyable, Sendable {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var offset: UInt32 = 0
    var length: UInt32 = 0
    var namespace: UInt16 = 0
    var token: UInt16 = 0
  }

  /// Where the bytes of a name are.
  fileprivate struct NameRange: BitwiseCopyable, Sendable {
    let offset: UInt32
    let length: UInt32
    let namespace: UInt16
  }

  private let namespaces: [String]
  private let names: [(namespace: Int, local: String)]
  private let namespaceRanges: [(offset: Int, length: Int)]
  private let nameRanges: Table<NameRange>
  /// All namespaces and local names one after the other, and room for loads of eight bytes behind them.
  private let storage: Table<UInt8>
  /// A power of two of slots, at most half of them in use.
  private let slots: Table<Slot>
  private let mask: Int
  private let shift: UInt64

  /// `namespaces[0]` is the empty string. Token n stands for `names[n - 1]`, token 0 for all that is not here. Names that are not well-formed
  /// are never found, and of two equal ones only the first.
  init(namespaces: [String], names: [(namespace: Int, local: String)]) {
    self.namespaces = namespaces
    self.names = names
    var bytes: [UInt8] = []
    func append(_ string: String) -> (offset: Int, length: Int) {
      let offset = bytes.count
      bytes.append(contentsOf: string.utf8)
      return (offset, bytes.count - offset)
    }
    namespaceRanges = namespaces.map(append)
    nameRanges = Table(
      names.map { name in
        let (offset, length) = append(name.local)
        return NameRange(
          offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: length),
          namespace: UInt16(clamping: name.namespace))
      })
    storage = Table(bytes + [UInt8](repeating: 0, count: PaddedBytes.padding))

    var bits = 4
    while 1 << bits < names.count * 2 { bits += 1 }
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)
    var slots = [Slot](repeating: Slot(), count: 1 << bits)
    for (index, name) in names.enumerated().prefix(Int(UInt16.max)) where Self.isName(name.local) {
      let range = nameRanges[index]
      let bytes = storage.padded(Int(range.offset), Int(range.length))
      let (first, last) = Self.ends(bytes)
      let slot = Slot(
        first: first, last: last, offset: range.offset, length: range.length, namespace: range.namespace, token: UInt16(index + 1))
      var place = Self.place(range.namespace, first, last, bytes.count, shift)
      while slots[place].token != 0, !Self.holds(slots[place], slot.namespace, first, last, bytes, storage) { place = (place + 1) & mask }
      if slots[place].token == 0 { slots[place] = slot }
    }
    self.slots = Table(slots)
  }

  /// The token of a name, or 0.
  @inline(__always)
  func token(namespace: UInt16, _ name: PaddedBytes) -> UInt16 {
    let (first, last) = Self.ends(name)
    var place = Self.place(namespace, first, last, name.count, shift)
    while true {
      if slots[place].token == 0 { return 0 }
      if Self.holds(slots[place], namespace, first, last, name, storage) { return slots[place].token }
      place = (place &+ 1) & mask
    }
  }

  @inline(__always)
  private static func holds(
    _ slot: Slot, _ namespace: UInt16, _ first: UInt64, _ last: UInt64, _ name: PaddedBytes, _ storage: Table<UInt8>
  ) -> Bool {
    slot.first == first && slot.last == last && Int(slot.length) == name.count && slot.namespace == namespace
      && (name.count <= 16 || storage.padded(Int(slot.offset), name.count).same(8, name, 8, name.count &- 16))
  }

  /// The token of a name that is not in an input.
  func token(namespace: UInt16, local: String) -> UInt16 {
    let bytes = Array(local.utf8)
    return (bytes + [UInt8](repeating: 0, count: PaddedBytes.padding)).withPaddedBytes(bytes.count) { token(namespace: namespace, $0) }
  }

  /// The number of a namespace: 0 for the empty one, `unknownNamespace` when it is not in the table.
  func namespaceID(_ namespace: String) -> UInt16 {
    if namespace.isEmpty { return 0 }
    // Equality of strings is of canonically equivalent ones; with the same length in bytes it is as good as sameness here.
    let index = namespaces.firstIndex { $0.utf8.count == namespace.utf8.count && $0 == namespace }
    return index.map { UInt16(clamping: $0) } ?? Self.unknownNamespace
  }

  /// The local name of a token; empty for 0 and for tokens that are not of this table.
  func local(of token: UInt16) -> String { index(token).map { names[$0].local } ?? "" }

  /// The namespace of a token.
  func namespace(of token: UInt16) -> String {
    guard let index = index(token), namespaces.indices.contains(names[index].namespace) else { return "" }
    return namespaces[names[index].namespace]
  }

  /// The number of the namespace of a token.
  func namespaceID(of token: UInt16) -> UInt16 { index(token).map { UInt16(clamping: names[$0].namespace) } ?? 0 }

  /// The bytes of the local name of a token, for writing.
  @inline(__always)
  func localBytes(of token: UInt16) -> PaddedBytes { locals[token] }

  /// The local names by token.
  struct Locals: Sendable {
    fileprivate let storage: Table<UInt8>
    fileprivate let ranges: Table<NameRange>

    @inline(__always)
    subscript(_ token: UInt16) -> PaddedBytes {
      let index = Int(token) - 1
      guard index >= 0, index < ranges.count else { return storage.padded(0, 0) }
      return storage.padded(Int(ranges[index].offset), Int(ranges[index].length))
    }

    /// The number of the namespace of a name.
    @inline(__always)
    func namespace(of token: UInt16) -> UInt16 {
      let index = Int(token) - 1
      return index >= 0 && index < ranges.count ? ranges[index].namespace : 0
    }
  }

  var locals: Locals { Locals(storage: storage, ranges: nameRanges) }

  private func index(_ token: UInt16) -> Int? {
    let index = Int(token) - 1
    return names.indices.contains(index) ? index : nil
  }

  @inline(__always)
  private static func ends(_ name: PaddedBytes) -> (UInt64, UInt64) {
    if name.count >= 8 { return (name.word(0), name.word(name.count &- 8)) }
    let word = Word.keep(name.word(0), name.count)
    return (word, word)
  }

  @inline(__always)
  private static func place(_ namespace: UInt16, _ first: UInt64, _ last: UInt64, _ length: Int, _ shift: UInt64) -> Int {
    let turned = last &<< 29 | last &>> 35
    let mixed = first ^ turned ^ UInt64(namespace) &<< 8 ^ UInt64(truncatingIfNeeded: length)
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  private static func isName(_ name: String) -> Bool {
    if name.isEmpty { return false }
    for (index, scalar) in name.unicodeScalars.enumerated() {
      guard index == 0 ? NameCharacters.canStart(scalar.value) : NameCharacters.canContinue(scalar.value) else { return false }
    }
    return true
  }
}
