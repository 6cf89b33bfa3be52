/// A set of characters as a pattern names it.
indirect enum CharacterClass: Equatable, Sendable {
  /// In order and apart.
  case ranges([ClosedRange<UInt32>])
  /// General categories.
  case categories(GeneralCategories)
  case union([CharacterClass])
  case complement(CharacterClass)
  case difference(CharacterClass, CharacterClass)

  /// Whether a character is in the set.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .ranges(let ranges): Self.find(scalar.value, in: ranges)
    case .categories(let categories): categories.contains(scalar)
    case .union(let parts): parts.contains { $0.contains(scalar) }
    case .complement(let part): !part.contains(scalar)
    case .difference(let whole, let part): whole.contains(scalar) && !part.contains(scalar)
    }
  }

  /// Whether it contains all characters beyond ASCII, or none; nil when it tells them apart or may do so.
  var answerBeyondASCII: Bool? {
    switch self {
    case .ranges(let ranges):
      guard let last = ranges.last, last.upperBound >= 0x80 else { return false }
      return last.lowerBound <= 0x80 && last.upperBound >= 0x10FFFF ? true : nil
    case .categories: return nil
    case .union(let parts):
      let answers = parts.map(\.answerBeyondASCII)
      if answers.contains(true) { return true }
      return answers.contains(nil) ? nil : false
    case .complement(let part): return part.answerBeyondASCII.map { !$0 }
    case .difference(let whole, let part):
      let answers = (whole.answerBeyondASCII, part.answerBeyondASCII)
      if answers.0 == false || answers.1 == true { return false }
      return answers.0 == true && answers.1 == false ? true : nil
    }
  }

  private static func find(_ value: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count - 1
    while low <= high {
      let middle = (low + high) / 2
      if value < ranges[middle].lowerBound {
        high = middle - 1
      } else if value > ranges[middle].upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}

extension CharacterClass {
  /// One character.
  init(_ scalar: Unicode.Scalar) { self = .ranges([scalar.value...scalar.value]) }

  /// Ranges in any order, which may touch.
  init(merging ranges: [ClosedRange<UInt32>]) {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self = .ranges(merged)
  }

  /// Ranges written `41-5A 5F`, for the tables.
  init(hexadecimal: String) {
    let ranges = hexadecimal.split { $0 == " " || $0 == "," || $0 == "\n" }.compactMap { entry -> ClosedRange<UInt32>? in
      let ends = entry.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let low = ends.first, let high = ends.last, low <= high else { return nil }
      return low...high
    }
    self.init(merging: ranges)
  }
}
