/// Text of a message made safe to show: a message must not be able to steer the terminal that shows it.
enum TerminalText {
  /// Control characters, C1 ones included, and characters that reorder what stands around them, as `\u{…}`.
  static func visible(_ text: String, keepsLineEnds: Bool = true) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0, keepsLineEnds) }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar, keepsLineEnds) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// How many columns a text takes: most characters one, ideographs and the like two.
  static func columns(_ text: String) -> Int {
    text.reduce(0) { count, character in
      guard let scalar = character.unicodeScalars.first else { return count }
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1FAFF,
        0x20000...0x3FFFD:
        return count + 2
      default: return count + 1
      }
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar, _ keepsLineEnds: Bool) -> Bool {
    switch scalar.value {
    case 0x0A: !keepsLineEnds
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
    default: false
    }
  }
}
