/// An NHS number as it came in a message, right or wrong.
struct NHSNumber: Encodable {
  let value: String
  let isValid: Bool

  init(_ value: String) {
    self.value = value
    isValid = Self.check(value)
  }

  /// In groups of 3, 3 and 4 digits; what has not ten digits as it is.
  var text: String {
    guard value.utf8.count == 10, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return value }
    return "\(value.prefix(3)) \(value.dropFirst(3).prefix(3)) \(value.suffix(4))"
  }

  /// What to think of it.
  var remark: String {
    if isValid { return "check digit valid" }
    return text == value ? "not ten digits" : "CHECK DIGIT WRONG"
  }

  /// Modulus 11: ten digits weighted 10 down to 1 add up to a multiple of 11.
  private static func check(_ value: String) -> Bool {
    let digits = value.utf8.map { Int($0) - 0x30 }
    guard digits.count == 10, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    return zip(digits, stride(from: 10, to: 0, by: -1)).map(*).reduce(0, +) % 11 == 0
  }
}
