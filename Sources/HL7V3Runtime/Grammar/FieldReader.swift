/// Takes the fields of one grammar line apart.
struct FieldReader {
  let bytes: BorrowedBytes
  var position: Int
  let end: Int

  var hasMore: Bool { position < end }

  /// The next field, `%` escapes undone; empty for a lone `-`.
  mutating func word() -> String {
    let field = rawField()
    return field.count == 1 && field.first == 0x2D ? "" : Self.unescaped(field[...])
  }

  mutating func number() -> Int {
    var value = 0
    while position < end, bytes[position] != 0x20 {
      value = value &* 10 &+ Int(bytes[position] &- 0x30)
      position += 1
    }
    if position < end { position += 1 }
    return value
  }

  mutating func optionalNumber() -> Int32 {
    if position < end, bytes[position] == 0x2D {
      position += 2
      return -1
    }
    return Int32(truncatingIfNeeded: number())
  }

  /// A line of a schema: `12`, or `12@3` for line 12 of file 3, packed so that a record keeps both in one number.
  mutating func place() -> Int32 {
    var line = 0
    while position < end, bytes[position] != 0x20, bytes[position] != 0x40 {
      line = line &* 10 &+ Int(bytes[position] &- 0x30)
      position += 1
    }
    guard position < end, bytes[position] == 0x40 else {
      if position < end { position += 1 }
      return SchemaPlace.packed(line: line, file: nil)
    }
    position += 1
    return SchemaPlace.packed(line: line, file: number())
  }

  mutating func flag() -> Bool { number() == 1 }

  mutating func hexadecimal() -> UInt64 {
    var value: UInt64 = 0
    while position < end, bytes[position] != 0x20 {
      value = value << 4 | UInt64(HexadecimalDigit.value(bytes[position]) ?? 0)
      position += 1
    }
    if position < end { position += 1 }
    return value
  }

  mutating func letterAndNumber() -> (letter: Character, number: Int) {
    guard position < end else { return ("-", 0) }
    let letter = Character(Unicode.Scalar(bytes[position]))
    position += 1
    return (letter, number())
  }

  /// `e3>7`: an item and the state behind it.
  mutating func transition() -> (letter: Character, item: Int, next: Int) {
    let letter = Character(Unicode.Scalar(bytes[position]))
    position += 1
    var item = 0
    while position < end, bytes[position] != 0x3E {
      item = item &* 10 &+ Int(bytes[position] &- 0x30)
      position += 1
    }
    position += 1
    return (letter, item, number())
  }
}
