internal import HL7V3Runtime

extension ValueSampler {
  /// A candidate of a built-in type (XSD part 2, section 3), near the bounds where there are any.
  mutating func atomic(_ builtIn: String, _ type: DeclaredSimpleType) -> String? {
    switch builtIn {
    case "anySimpleType", "string": return text(type)
    case "normalizedString", "token": return String(text(type).map { $0 == "\t" || $0 == "\n" ? " " : $0 })
    case "language": return numbers.one(of: ["en", "en-GB", "cy", "pl", "x-klingon"])
    case "Name", "NCName", "ID", "NMTOKEN": return fitted("name-\(numbers.below(1_000))", type)
    case "NMTOKENS": return (0...numbers.below(options.repeats)).map { _ in "token-\(numbers.below(1_000))" }.joined(separator: " ")
    case "boolean": return numbers.one(of: ["true", "false", "1", "0"])
    case "anyURI":
      return fitted(numbers.one(of: ["urn:example:a:1", "http://example.test/a/b?c=d&e=f#g", "", "#local", "a%20b"]) ?? "", type)
    case "base64Binary": return base64(bytes(type))
    case "hexBinary": return bytes(type).map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    case "float", "double": return type.bounds.isEmpty ? floating() : decimal(type, digits: 3)
    case "decimal": return decimal(type, digits: type.fractionDigits ?? 4)
    case "duration": return numbers.one(of: ["P1Y", "P2M3D", "PT4H5M6.5S", "-P7D", "P1Y2M3DT4H5M6S", "PT0S"])
    case "dateTime", "time", "date", "gYearMonth", "gYear", "gMonthDay", "gDay", "gMonth": return moment(builtIn, type)
    default: return Self.integers.contains(builtIn) ? integer(builtIn, type) : nil
    }
  }

  private static let integers: Set<String> = [
    "integer", "nonPositiveInteger", "negativeInteger", "nonNegativeInteger", "positiveInteger", "long", "int", "short", "byte",
    "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte",
  ]

  private mutating func length(_ type: DeclaredSimpleType) -> Int {
    if let length = type.length { return length }
    let least = type.minLength ?? 0
    let most = max(least, min(type.maxLength ?? Int.max, least + options.textLength))
    return least + numbers.below(most - least + 1)
  }

  private mutating func text(_ type: DeclaredSimpleType) -> String { numbers.text(length(type), beyond: options.usesAllCharacters) }

  /// The word, cut or filled up to the length that the facets demand.
  private mutating func fitted(_ word: String, _ type: DeclaredSimpleType) -> String {
    guard type.length != nil || type.minLength != nil || type.maxLength != nil else { return word }
    let length = length(type)
    return String((word + String(repeating: "x", count: length)).prefix(length))
  }

  private mutating func bytes(_ type: DeclaredSimpleType) -> [UInt8] {
    (0..<length(type)).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
  }

  /// RFC 4648, section 4.
  private func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 { text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=") }
    }
    return text
  }

  private mutating func floating() -> String? {
    numbers.one(of: ["0", "-0", "1.5", "-12.25", "1E3", "2.5e-4", "INF", "-INF", "NaN", "\(numbers.below(1_000)).\(numbers.below(100))"])
  }

  /// The bounds as whole numbers of the given power of ten, when they are small enough.
  private func range(_ type: DeclaredSimpleType, scale: Int) -> (low: Int?, high: Int?) {
    var low: Int?
    var high: Int?
    for (facet, value) in type.bounds {
      guard let number = Double(value), abs(number) * Double(scale) < 1e17 else { continue }
      let scaled = number * Double(scale)
      switch facet {
      case "minInclusive": low = Int(scaled.rounded(.up))
      case "minExclusive": low = Int(scaled.rounded(.down)) + 1
      case "maxInclusive": high = Int(scaled.rounded(.down))
      default: high = Int(scaled.rounded(.up)) - 1
      }
    }
    return (low, high)
  }

  /// A number of a range, its ends more often than others.
  private mutating func number(_ low: Int, _ high: Int) -> Int {
    if low >= high { return low }
    let (width, overflows) = high.subtractingReportingOverflow(low)
    switch numbers.below(5) {
    case 0: return low
    case 1: return high
    default: return overflows || width == Int.max ? Int(truncatingIfNeeded: numbers.next() >> 8) : low + numbers.below(width + 1)
    }
  }

  private mutating func decimal(_ type: DeclaredSimpleType, digits: Int) -> String {
    let places = numbers.below(min(digits, type.totalDigits ?? digits, 9) + 1)
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let range = range(type, scale: scale)
    var most = 1_000_000 * scale
    if let total = type.totalDigits { most = (0..<min(total, 15)).reduce(1) { product, _ in product * 10 } - 1 }
    let value = number(
      range.low ?? (range.high.map { min($0, 0) - most } ?? -most), range.high ?? (range.low.map { max($0, 0) + most } ?? most))
    var figures = String(value.magnitude)
    if places > 0 {
      figures = String(repeating: "0", count: max(0, places + 1 - figures.count)) + figures
      figures.insert(".", at: figures.index(figures.endIndex, offsetBy: -places))
    }
    return (value < 0 ? "-" : numbers.chance(0.1) ? "+" : "") + figures
  }

  private mutating func integer(_ builtIn: String, _ type: DeclaredSimpleType) -> String {
    let own: (low: Int, high: Int) =
      switch builtIn {
      case "nonPositiveInteger": (-10_000, 0)
      case "negativeInteger": (-10_000, -1)
      case "nonNegativeInteger": (0, 10_000)
      case "positiveInteger": (1, 10_000)
      case "long": (Int.min, Int.max)
      case "int": (Int(Int32.min), Int(Int32.max))
      case "short": (Int(Int16.min), Int(Int16.max))
      case "byte": (-128, 127)
      case "unsignedLong", "unsignedInt": (0, Int(UInt32.max))
      case "unsignedShort": (0, Int(UInt16.max))
      case "unsignedByte": (0, 255)
      default: (-10_000, 10_000)
      }
    let range = range(type, scale: 1)
    let isOpen = builtIn.hasSuffix("nteger")
    let low = range.low ?? (isOpen ? min(own.low, (range.high ?? 0) - 1_000) : own.low)
    let high = range.high ?? (isOpen ? max(own.high, (range.low ?? 0) + 1_000) : own.high)
    if let total = type.totalDigits {
      let most = (0..<min(total, 18)).reduce(1) { product, _ in product * 10 } - 1
      return String(number(max(low, -most), min(high, most)))
    }
    return String(number(low, high))
  }

  /// A date or a time. Where it is bounded, a bound that belongs to the range is as good as any.
  private mutating func moment(_ builtIn: String, _ type: DeclaredSimpleType) -> String? {
    let inclusive = type.bounds.filter { $0.facet.hasSuffix("Inclusive") }.map(\.value)
    if let bound = numbers.one(of: inclusive), numbers.chance(0.5) { return bound }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let year = "\(1_900 + numbers.below(150))"
    let month = two(1 + numbers.below(12))
    let day = two(1 + numbers.below(28))
    let time = "\(two(numbers.below(24))):\(two(numbers.below(60))):\(two(numbers.below(60)))" + (numbers.chance(0.3) ? ".125" : "")
    let zone = numbers.one(of: ["", "Z", "+01:00", "-05:30"]) ?? ""
    switch builtIn {
    case "dateTime": return "\(year)-\(month)-\(day)T\(time)\(zone)"
    case "time": return time + zone
    case "date": return "\(year)-\(month)-\(day)\(zone)"
    case "gYearMonth": return "\(year)-\(month)\(zone)"
    case "gYear": return year + zone
    case "gMonthDay": return "--\(month)-\(day)\(zone)"
    case "gDay": return "---\(day)\(zone)"
    default: return "--\(month)\(zone)"
    }
  }
}
