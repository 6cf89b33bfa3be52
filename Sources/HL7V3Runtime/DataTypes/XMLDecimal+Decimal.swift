#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension XMLDecimal {
  /// The number, exactly; nil when the lexical form is no number, or is one that `Decimal` cannot hold exactly: more than 38 significant
  /// digits, or an exponent out of -128 to 127.
  ///
  /// The lexical forms are those of `xs:decimal` and, for HL7's REAL takes them too, of `xs:double` with an exponent (XSD part 2, 3.2.3 and
  /// 3.2.5). `INF` and `NaN` are no decimals. `1.50` and `1.5` are the same number; their difference is in ``lexical``.
  public var decimal: Decimal? {
    guard let form = DecimalForm(lexical) else { return nil }
    guard let text = form.shortest else { return nil }
    return Decimal(string: text)
  }
}

/// A decimal number taken apart.
struct DecimalForm {
  let isNegative: Bool
  /// Digits without leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// The power of ten that the digits count.
  private(set) var exponent: Int
  /// How many digits stand behind the point as written.
  let fractionDigits: Int

  /// Takes a lexical form apart; nil when it is none, or its exponent has more than six digits.
  init?(_ lexical: String) {
    var rest = Array(lexical.utf8)[...]
    let sign = rest.first
    isNegative = sign == UInt8(ascii: "-")
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(whole.count)
    var fraction = ArraySlice<UInt8>()
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var power = 0
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest.removeFirst()
      let minus = rest.first == UInt8(ascii: "-")
      if minus || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard !rest.isEmpty, rest.count <= 6, rest.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      for digit in rest { power = power * 10 + Int(digit) - 0x30 }
      if minus { power = -power }
      rest = []
    }
    guard rest.isEmpty else { return nil }
    fractionDigits = fraction.count
    digits = Array((Array(whole) + fraction).drop { $0 == 0x30 })
    exponent = power - fraction.count
  }

  /// The same number for `Decimal`, with no more digits than it needs; nil when there are too many even so.
  var shortest: String? {
    var digits = digits
    var exponent = exponent
    while digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return "0" }
    // Digits may be given back as zeros to bring a large exponent into range.
    while exponent > 127, digits.count < 38 {
      digits.append(0x30)
      exponent -= 1
    }
    guard digits.count <= 38, (-128...127).contains(exponent) else { return nil }
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self) + "e\(exponent)"
  }
}
