import SMSPTransport

/// An NHS number as it came in a message, right or wrong.
struct PatientNumber: Encodable {
  let value: String
  let isValid: Bool

  init(_ value: String) {
    self.value = value
    // Blanks and hyphens are for people: a message has digits alone.
    isValid = NHSNumber(value)?.digits == value
  }

  /// In groups of 3, 3 and 4 digits; what has not ten digits as it is.
  var text: String {
    guard value.utf8.count == 10, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return value }
    return NHSNumber(value)?.spaced ?? "\(value.prefix(3)) \(value.dropFirst(3).prefix(3)) \(value.suffix(4))"
  }

  /// What to think of it.
  var remark: String {
    if isValid { return "check digit valid" }
    return text == value ? "not ten digits" : "CHECK DIGIT WRONG"
  }
}
