/// The number that identifies a patient to the NHS: ten digits, the last a check digit (modulus 11).
///
/// It does not print itself: interpolated into a log line it reads `NHS number`. ``digits`` gives the digits to code that means to have them.
public struct NHSNumber: Hashable, Sendable {
  /// The ten digits, without blanks.
  public let digits: String

  /// The root under which identifiers are NHS numbers (FACTS b.4).
  public static let root = "2.16.840.1.113883.2.1.4.1"

  /// Takes ten digits with a right check digit, with or without blanks or hyphens between them; nil for anything else.
  public init?(_ text: String) {
    let plain = text.utf8.filter { $0 != 0x20 && $0 != 0x2D }
    guard plain.count == 10, plain.allSatisfy({ (0x30...0x39).contains($0) }), Self.checkDigit(plain.dropLast()) == plain[9] else {
      return nil
    }
    digits = String(decoding: plain, as: UTF8.self)
  }

  /// The number as people read it: three, three and four digits.
  public var spaced: String { "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))" }

  /// The digit that nine digits ask for; nil when the sum leaves ten, for which no number is given out.
  private static func checkDigit(_ nine: some Sequence<UInt8>) -> UInt8? {
    var sum = 0
    for (place, digit) in nine.enumerated() { sum += Int(digit - 0x30) * (10 - place) }
    let check = (11 - sum % 11) % 11
    return check == 10 ? nil : UInt8(check) + 0x30
  }
}

extension NHSNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Not the number.
  public var description: String { "NHS number" }
  /// Not the number.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
