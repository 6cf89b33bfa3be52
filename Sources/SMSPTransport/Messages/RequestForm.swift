/// A request written and checked once for all of its kind, with places where they differ.
final class RequestForm: Sendable {
  private let start: [UInt8]
  /// What is filled in, and what follows it.
  private let parts: [(slot: RequestValues.Slot, rest: [UInt8])]
  private let count: Int

  /// Where a request has values, in its order; places may overlap.
  static func places(of values: RequestValues, in request: [UInt8]) -> [(range: Range<Int>, slot: RequestValues.Slot)] {
    var places: [(range: Range<Int>, slot: RequestValues.Slot)] = []
    for slot in RequestValues.Slot.allCases {
      guard let value = values[slot].map({ Array($0.utf8) }) else { continue }
      for place in request.indices where request[place...].starts(with: value) { places.append((place..<place + value.count, slot)) }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Cuts a request where it has these values; nil when two of them share bytes, so that one is only there by chance.
  init?(cutting request: [UInt8], at marks: RequestValues) {
    let places = Self.places(of: marks, in: request)
    guard zip(places, places.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) else { return nil }
    let ends = places.dropFirst().map(\.range.lowerBound) + [request.count]
    start = Array(request[..<(places.first?.range.lowerBound ?? request.count)])
    parts = zip(places, ends).map { place, end in
      (place.slot, Array(request[place.range.upperBound..<end]))
    }
    count = request.count
  }

  /// The request with other values.
  func bytes(_ values: RequestValues) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 64)
    bytes += start
    for (slot, rest) in parts {
      bytes += (values[slot] ?? "").utf8
      bytes += rest
    }
    return bytes
  }
}
