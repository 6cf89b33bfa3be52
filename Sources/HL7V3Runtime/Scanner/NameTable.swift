/// The names a grammar knows, each with a number, its token, so that code can `switch` over integers.
///
/// Open addressing over (namespace, first eight bytes, last eight bytes, length); only names of more than sixteen bytes have a middle left
/// to compare. A name that is in the table is well-formed, so the scanner need not look at its characters.
final class NameTable: Sendable {
  /// What the scanner says for a namespace that no name of the table is in.
  static let unknownNamespace: UInt16 = 0xFFFF

  private struct Slot {
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
  /// All namespaces and local names one after the other, with room for loads of eight bytes behind them. Never written after `init`.
  nonisolated(unsafe) private let storage: UnsafePointer<UInt8>
  /// A power of two of slots, at most half of them in use. Never written after `init`.
  nonisolated(unsafe) private let slots: UnsafePointer<Slot>
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
    let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 16)
    storage.initialize(repeating: 0, count: bytes.count + 16)
    for (index, byte) in bytes.enumerated() { storage[index] = byte }
    self.storage = UnsafePointer(storage)

    var bits = 4
    while 1 << bits < names.count * 2 { bits += 1 }
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: 1 << bits)
    slots.initialize(repeating: Slot(), count: 1 << bits)
    self.slots = UnsafePointer(slots)
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)

    for (index, name) in names.enumerated().prefix(Int(UInt16.max)) {
      let (offset, length) = (Int(nameRanges[index].offset), Int(nameRanges[index].length))
      let namespace = UInt16(clamping: name.namespace)
      let isName = length > 0 && Self.isName(name.local)
      guard isName, token(namespace: namespace, storage + offset, length) == 0 else { continue }
      let (first, last) = Self.ends(storage + offset, length)
      var place = Self.place(namespace, first, last, length, shift)
      while slots[place].token != 0 { place = (place + 1) & mask }
      slots[place] = Slot(
        first: first, last: last, offset: UInt32(offset), length: UInt32(length), namespace: namespace, token: UInt16(index + 1))
    }
  }

  deinit {
    storage.deallocate()
    slots.deallocate()
  }

  /// The token of a name, or 0. Eight bytes from `pointer` have to be readable however short the name is: in an `InputBuffer` they are.
  @inline(__always)
  func token(namespace: UInt16, _ pointer: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
    let (first, last) = Self.ends(pointer, length)
    var place = Self.place(namespace, first, last, length, shift)
    while true {
      let slot = slots + place
      if slot.pointee.token == 0 { return 0 }
      if slot.pointee.first == first, slot.pointee.last == last, Int(slot.pointee.length) == length, slot.pointee.namespace == namespace,
        length <= 16 || Word.same(storage + Int(slot.pointee.offset) + 8, pointer + 8, length - 16)
      {
        return slot.pointee.token
      }
      place = (place &+ 1) & mask
    }
  }

  /// The token of a name that is not in an input.
  func token(namespace: UInt16, local: String) -> UInt16 {
    var bytes = Array(local.utf8)
    let length = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 8))
    return bytes.withUnsafeBufferPointer { bytes in
      guard let address = bytes.baseAddress else { return 0 }
      return token(namespace: namespace, address, length)
    }
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

  /// The bytes of the local name of a token, for writing. They live as long as the table.
  /// Fifteen bytes behind them can be read too.
  @inline(__always)
  func localBytes(of token: UInt16) -> UnsafeBufferPointer<UInt8> { locals[token] }

  /// The local names by token, for whoever keeps the table alive.
  struct Locals: @unchecked Sendable {
    fileprivate let storage: UnsafePointer<UInt8>
    fileprivate let ranges: Table<NameRange>

    @inline(__always)
    subscript(_ token: UInt16) -> UnsafeBufferPointer<UInt8> {
      let index = Int(token) - 1
      guard index >= 0, index < ranges.count else { return UnsafeBufferPointer(start: storage, count: 0) }
      return UnsafeBufferPointer(start: storage + Int(ranges[index].offset), count: Int(ranges[index].length))
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
  private static func ends(_ pointer: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
    if length >= 8 { return (Word.load(pointer), Word.load(pointer + (length &- 8))) }
    let word = Word.keep(Word.load(pointer), length)
    return (word, word)
  }

  @inline(__always)
  private static func place(_ namespace: UInt16, _ first: UInt64, _ last: UInt64, _ length: Int, _ shift: UInt64) -> Int {
    let turned = last &<< 29 | last &>> 35
    let mixed = first ^ turned ^ UInt64(namespace) &<< 8 ^ UInt64(truncatingIfNeeded: length)
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  private static func isName(_ name: String) -> Bool {
    for (index, scalar) in name.unicodeScalars.enumerated() {
      guard index == 0 ? NameCharacters.canStart(scalar.value) : NameCharacters.canContinue(scalar.value) else { return false }
    }
    return true
  }
}
