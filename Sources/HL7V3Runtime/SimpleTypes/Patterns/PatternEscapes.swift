/// What the letters behind a backslash mean.
enum PatternEscapes {
  /// `.`: anything but line ends.
  static let anything = CharacterClass.complement(.ranges([0x0A...0x0A, 0x0D...0x0D]))

  /// A character that stands for itself, or for a control character; nil for other letters.
  static func single(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^": letter
    default: nil
    }
  }

  /// A class of one letter; capitals stand for the opposite.
  static func set(_ letter: Unicode.Scalar) -> CharacterClass? {
    switch letter {
    case "s": blanks
    case "S": .complement(blanks)
    case "i": NameForms.first
    case "I": .complement(NameForms.first)
    case "c": NameForms.all
    case "C": .complement(NameForms.all)
    case "d": .categories(GeneralCategories(groups: ["Nd"]))
    case "D": .complement(.categories(GeneralCategories(groups: ["Nd"])))
    case "w": .complement(nonWords)
    case "W": nonWords
    default: nil
    }
  }

  /// What stands in `\p{…}`: a category, a group of them or a block; nil when there is none of that name.
  static func property(_ name: String) -> CharacterClass? {
    if name.hasPrefix("Is") { return CharacterBlocks.block(name.dropFirst(2)) }
    return GeneralCategories(name: name[...]).map { .categories($0) }
  }

  private static let blanks = CharacterClass.ranges([0x09...0x0A, 0x0D...0x0D, 0x20...0x20])
  private static let nonWords = CharacterClass.categories(GeneralCategories(groups: ["P", "Z", "C"]))
}
