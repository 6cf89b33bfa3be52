/// Names of XML, and tokens of their characters.
enum NameText {
  /// A name, in which colons may stand anywhere.
  static func isName(_ text: BorrowedBytes) -> Bool { isSpelled(text, mayBeToken: false, mayHaveColon: true) }

  /// A name without a colon.
  static func isUnprefixed(_ text: BorrowedBytes) -> Bool { isSpelled(text, mayBeToken: false, mayHaveColon: false) }

  /// Name characters in any order.
  static func isToken(_ text: BorrowedBytes) -> Bool { isSpelled(text, mayBeToken: true, mayHaveColon: true) }

  /// A name with an optional prefix. Whether the prefix is bound is not asked.
  static func isQualified(_ text: BorrowedBytes) -> Bool {
    guard let colon = text.firstIndex(of: 0x3A) else { return isUnprefixed(text) }
    return isUnprefixed(BorrowedBytes(rebasing: text[..<colon])) && isUnprefixed(BorrowedBytes(rebasing: text[(colon + 1)...]))
  }

  /// One to eight letters, then groups of one to eight letters and digits, hyphens between.
  static func isLanguage(_ text: BorrowedBytes) -> Bool {
    var isFirst = true
    for group in text.split(separator: 0x2D, omittingEmptySubsequences: false) {
      guard (1...8).contains(group.count) else { return false }
      for byte in group {
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
        if !isLetter, isFirst || byte < 0x30 || byte > 0x39 { return false }
      }
      isFirst = false
    }
    return true
  }

  private static func isSpelled(_ text: BorrowedBytes, mayBeToken: Bool, mayHaveColon: Bool) -> Bool {
    var isFirst = true
    for byte in text {
      // Beyond ASCII the table of characters has to be asked.
      if byte >= 0x80 { return isSpelledBeyondASCII(text, mayBeToken: mayBeToken, mayHaveColon: mayHaveColon) }
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x5F: break
      case 0x3A: if !mayHaveColon { return false }
      case 0x30...0x39, 0x2D, 0x2E: if isFirst, !mayBeToken { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }

  private static func isSpelledBeyondASCII(_ text: BorrowedBytes, mayBeToken: Bool, mayHaveColon: Bool) -> Bool {
    var isFirst = true
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == ":", !mayHaveColon { return false }
      let characters = isFirst && !mayBeToken ? NameForms.first : NameForms.all
      if !characters.contains(scalar) { return false }
      isFirst = false
    }
    return !isFirst
  }
}
