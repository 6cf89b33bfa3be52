/// Characters and texts to take from.
enum SampleText {
  /// What occurs in names, addresses and sentences, and what has a meaning to XML.
  static let scalars = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789   .,;:-+/()'\"&<>#%éüßñ£°µ".unicodeScalars)
  /// Other scripts, a combining accent, a character beyond the Basic Multilingual Plane, tab and line end.
  static let further = Array("ŵΩжאعकの語Åe\u{301}\u{1F489}\t\n]]>".unicodeScalars)

  /// Whether XML allows the character (XML 1.0, production 2), carriage returns apart, which do not survive as such.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

extension InstanceGenerator {
  /// A text of so many characters.
  mutating func sampleText(length: Int) -> String { numbers.text(length, beyond: options.usesAllCharacters) }
}

extension SeededNumbers {
  /// A text of so many characters.
  mutating func text(_ length: Int, beyond: Bool) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let source = beyond && chance(0.1) ? SampleText.further : SampleText.scalars
      if let scalar = one(of: source) { text.append(scalar) }
    }
    return String(text)
  }
}
