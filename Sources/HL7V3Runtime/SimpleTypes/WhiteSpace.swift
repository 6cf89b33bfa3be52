/// What is done to the white space of a value before anything else looks at it.
///
/// The cases are in the order of strictness: a facet may go up only.
enum WhiteSpace: UInt8, Sendable, Comparable {
  case preserve
  /// Tabs and line ends become blanks.
  case replace
  /// As `replace`; then no blanks at the ends and single ones within.
  case collapse

  /// The facet's value in a schema; nil for any other word.
  init?(facet: String) {
    switch facet {
    case "preserve": self = .preserve
    case "replace": self = .replace
    case "collapse": self = .collapse
    default: return nil
    }
  }

  static func < (left: WhiteSpace, right: WhiteSpace) -> Bool { left.rawValue < right.rawValue }

  /// Whether a value is in the normalised form already. Most are: this is what spares them a copy.
  func isNormalised(_ bytes: BorrowedBytes) -> Bool {
    switch self {
    case .preserve: return true
    case .replace:
      for byte in bytes where Self.isReplaced(byte) { return false }
      return true
    case .collapse:
      var wasBlank = true
      for byte in bytes {
        if byte > 0x20 {
          wasBlank = false
        } else if Self.isReplaced(byte) {
          return false
        } else if byte == 0x20 {
          if wasBlank { return false }
          wasBlank = true
        }
      }
      return bytes.isEmpty || !wasBlank
    }
  }

  /// The normalised form of a value.
  func normalise(_ bytes: BorrowedBytes) -> [UInt8] {
    switch self {
    case .preserve: return Array(bytes)
    case .replace: return bytes.map { Self.isReplaced($0) ? 0x20 : $0 }
    case .collapse:
      var plain: [UInt8] = []
      plain.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte != 0x20, !Self.isReplaced(byte) {
          plain.append(byte)
        } else if let last = plain.last, last != 0x20 {
          plain.append(0x20)
        }
      }
      if plain.last == 0x20 { plain.removeLast() }
      return plain
    }
  }

  /// Hands over the normalised form, which is the value itself when nothing changes.
  func withNormalised<Result>(
    _ bytes: BorrowedBytes, _ body: (BorrowedBytes) -> Result
  ) -> Result {
    if isNormalised(bytes) { return body(bytes) }
    return normalise(bytes).withBorrowedBytes(body)
  }

  /// The normalised form of a string: the same string when nothing changes.
  func normalised(_ value: String) -> String {
    let changed: String? = value.withBorrowedBytes { isNormalised($0) ? nil : String(decoding: normalise($0), as: UTF8.self) }
    return changed ?? value
  }

  private static func isReplaced(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
