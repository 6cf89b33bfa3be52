internal import HL7V3Runtime

/// Texts that match a pattern: a walk through its program by chance, which heads for the end once the text is long enough.
struct PatternSampler {
  private let pattern: DeclaredPattern
  /// The characters from each step to the end, at least.
  private let distances: [Int]

  init(_ pattern: DeclaredPattern) {
    self.pattern = pattern
    var distances = Array(repeating: Int.max / 2, count: pattern.steps.count)
    var isDone = false
    while !isDone {
      isDone = true
      for (index, step) in pattern.steps.enumerated().reversed() {
        let distance =
          switch step {
          case .accept: 0
          case .consume: distances[index + 1] + 1
          case .jump(let target): distances[target]
          case .split(let first, let second): min(distances[first], distances[second])
          }
        if distance < distances[index] {
          distances[index] = distance
          isDone = false
        }
      }
    }
    self.distances = distances
  }

  /// A text that matches; nil when a set of the pattern has no character that could be found.
  func text(longest: Int, _ numbers: inout SeededNumbers) -> String? {
    let aim = numbers.below(longest + 1)
    var text = String.UnicodeScalarView()
    var index = 0
    // A loop around nothing consumes nothing: the walk is cut off there.
    var idle = 0
    while idle < 10_000 {
      idle += 1
      switch pattern.steps[index] {
      case .accept: return String(text)
      case .jump(let target): index = target
      case .consume(let set):
        guard let scalar = character(of: set, &numbers) else { return nil }
        text.append(scalar)
        index += 1
        idle = 0
      case .split(let first, let second):
        let isLong = text.count + distances[index] >= aim
        if isLong, distances[first] != distances[second] {
          index = distances[first] < distances[second] ? first : second
        } else {
          index = numbers.chance(0.5) ? first : second
        }
      }
    }
    return nil
  }

  /// A character of a set: of those that people write, if there is one, else any that XML allows.
  private func character(of set: Int, _ numbers: inout SeededNumbers) -> Unicode.Scalar? {
    if let range = numbers.one(of: pattern.ranges(set) ?? []), let scalar = Self.scalar(in: range, &numbers) { return scalar }
    for attempt in 0..<500 {
      let scalar =
        attempt < 100 ? numbers.one(of: SampleText.scalars) : Unicode.Scalar(UInt32(numbers.below(attempt < 300 ? 0x3000 : 0x110000)))
      if let scalar, pattern.set(set, contains: scalar), SampleText.isAllowed(scalar) { return scalar }
    }
    return nil
  }

  private static func scalar(in range: ClosedRange<UInt32>, _ numbers: inout SeededNumbers) -> Unicode.Scalar? {
    let scalar = Unicode.Scalar(range.lowerBound + UInt32(numbers.below(Int(range.upperBound - range.lowerBound) + 1)))
    return scalar.flatMap { SampleText.isAllowed($0) ? $0 : nil }
  }
}
