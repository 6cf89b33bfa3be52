/// Some of the general categories of Unicode.
struct GeneralCategories: Equatable, Sendable {
  private var members: UInt32

  /// Those of a name like `Lu`, or of a group like `L`; nil when there are none, or surrogates, which are no characters.
  init?(name: Substring) {
    members = 0
    for (index, member) in Self.names.enumerated() where member == name || name.count == 1 && member.hasPrefix(name) {
      members |= 1 << UInt32(index)
    }
    if members == 0 { return nil }
  }

  /// Groups by their letters.
  init(groups: [Substring]) {
    members = groups.reduce(0) { $0 | (GeneralCategories(name: $1)?.members ?? 0) }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    members & 1 << Self.index(of: scalar.properties.generalCategory) != 0
  }

  private static let names: [Substring] = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Zs", "Zl", "Zp", "Sm",
    "Sc", "Sk", "So", "Cc", "Cf", "Co", "Cn",
  ]

  /// Where a category is among the names; behind them when it is none of them.
  private static func index(of category: Unicode.GeneralCategory) -> UInt32 {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .spaceSeparator: 18
    case .lineSeparator: 19
    case .paragraphSeparator: 20
    case .mathSymbol: 21
    case .currencySymbol: 22
    case .modifierSymbol: 23
    case .otherSymbol: 24
    case .control: 25
    case .format: 26
    case .privateUse: 27
    case .unassigned: 28
    default: 31
    }
  }
}
