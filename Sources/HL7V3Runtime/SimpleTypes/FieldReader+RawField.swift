extension FieldReader {
  /// The bytes of the next field as they stand, escapes and all: lists must be split before they are unescaped.
  mutating func rawField() -> BorrowedBytes {
    let start = position
    while position < end, bytes[position] != 0x20 { position += 1 }
    let field = BorrowedBytes(rebasing: bytes[start..<position])
    if position < end { position += 1 }
    return field
  }

  /// Bytes with their `%` escapes undone. Two hexadecimal digits or it is no escape.
  static func unescaped(_ field: Slice<BorrowedBytes>) -> String {
    guard field.contains(0x25) else { return String(decoding: field, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(field.count)
    var index = field.startIndex
    while index < field.endIndex {
      if field[index] == 0x25, index + 2 < field.endIndex, let high = HexadecimalDigit.value(field[index + 1]),
        let low = HexadecimalDigit.value(field[index + 2])
      {
        plain.append(high << 4 | low)
        index += 3
      } else {
        plain.append(field[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
