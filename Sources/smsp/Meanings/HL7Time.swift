/// A point in time as HL7 V3 writes it: `20250611094531`, or less of it when less is known.
enum HL7Time {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// A readable form of the same precision; a value that is no time as it is.
  static func text(_ value: String) -> String {
    let digits = value.prefix { $0.isASCII && $0.isNumber }
    var rest = value.dropFirst(digits.count)
    var fraction = ""
    if rest.first == "." {
      let decimals = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      fraction = ".\(decimals)"
      rest = rest.dropFirst(1 + decimals.count)
    }
    guard [4, 6, 8, 10, 12, 14].contains(digits.count), isZone(rest), fraction.isEmpty || digits.count == 14 else { return value }
    func part(_ start: Int, _ length: Int = 2) -> Int { Int(digits.dropFirst(start).prefix(length)) ?? 0 }
    func padded(_ start: Int) -> String { String(digits.dropFirst(start).prefix(2)) }
    let year = String(digits.prefix(4))
    if digits.count == 4 { return year + zone(rest) }
    guard (1...12).contains(part(4)) else { return value }
    let month = "\(months[part(4) - 1]) \(year)"
    if digits.count == 6 { return month + zone(rest) }
    guard (1...31).contains(part(6)) else { return value }
    let day = "\(part(6)) \(month)"
    switch digits.count {
    case 8: return day + zone(rest)
    case 10: return "\(day), \(padded(8)) h\(zone(rest))"
    case 12: return "\(day), \(padded(8)):\(padded(10))\(zone(rest))"
    default: return "\(day), \(padded(8)):\(padded(10)):\(padded(12))\(fraction)\(zone(rest))"
    }
  }

  private static func isZone(_ text: Substring) -> Bool {
    guard let sign = text.first else { return true }
    let digits = text.dropFirst()
    return (sign == "+" || sign == "-") && (1...4).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func zone(_ text: Substring) -> String { text.isEmpty ? "" : " UTC\(text)" }
}
