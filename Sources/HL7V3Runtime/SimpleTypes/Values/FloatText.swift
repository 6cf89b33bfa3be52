/// `float` and `double` as written.
enum FloatText {
  /// A decimal number with an optional exponent, or one of the three special values.
  static func isFloat(_ text: BorrowedBytes) -> Bool {
    if isSpecial(text) { return true }
    guard let mark = text.firstIndex(where: { $0 | 0x20 == 0x65 }) else { return DecimalText(text) != nil }
    let exponent = DecimalText(BorrowedBytes(rebasing: text[(mark + 1)...]))
    return DecimalText(BorrowedBytes(rebasing: text[..<mark])) != nil && exponent?.hasPoint == false
  }

  /// The number a valid text stands for, rounded to single precision for `float`.
  static func value(_ text: BorrowedBytes, isSingle: Bool) -> Double {
    switch String(decoding: text, as: UTF8.self) {
    case "INF": return .infinity
    case "-INF": return -.infinity
    case "NaN": return .nan
    case let number: return isSingle ? Double(Float(number) ?? .nan) : Double(number) ?? .nan
    }
  }

  private static func isSpecial(_ text: BorrowedBytes) -> Bool {
    text.elementsEqual("INF".utf8) || text.elementsEqual("-INF".utf8) || text.elementsEqual("NaN".utf8)
  }
}
