/// Random numbers that are the same in every run and on every machine (SplitMix64, Steele, Lea and Flood 2014).
///
/// For tests only: whoever knows the seed knows all numbers.
public struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the series of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number of the series.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// True with the given probability, from 0 to 1.
  mutating func chance(_ probability: Double) -> Bool {
    probability > 0 && Double(next() >> 11) < probability * Double(1 << 53)
  }

  /// A number from 0 up to, but not including, the given one; 0 for none.
  mutating func below(_ count: Int) -> Int { count > 1 ? Int(next() % UInt64(count)) : 0 }

  /// One of the elements; nil when there are none.
  mutating func one<Element>(of elements: [Element]) -> Element? { elements.isEmpty ? nil : elements[below(elements.count)] }
}
