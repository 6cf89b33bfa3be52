/// The listed values of a type, to be found by letter.
///
/// Not a `Set<String>`: Swift takes canonically equivalent strings for equal, a schema does not; and bytes need no string to be built.
struct EnumeratedValues: Sendable {
  /// The values in schema order.
  let values: [String]
  /// Their bytes one after the other, shorter values first, then by byte.
  private let letters: [UInt8]
  /// Where each begins, and the end of the last.
  private let starts: [Int]

  var isEmpty: Bool { values.isEmpty }

  init(_ values: [String]) {
    self.values = values
    var letters: [UInt8] = []
    var starts = [0]
    let sorted = values.map { Array($0.utf8) }
      .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
    for value in sorted {
      letters += value
      starts.append(letters.count)
    }
    self.letters = letters
    self.starts = starts
  }

  /// Whether a text is one of them, letter for letter.
  func contains(_ text: BorrowedBytes) -> Bool {
    var low = 0
    var high = starts.count - 2
    while low <= high {
      let middle = (low + high) / 2
      let order = order(of: text, against: middle)
      if order == 0 { return true }
      if order < 0 { high = middle - 1 } else { low = middle + 1 }
    }
    return false
  }

  /// Negative when the text sorts before that value.
  private func order(of text: BorrowedBytes, against index: Int) -> Int {
    let start = starts[index]
    let count = starts[index + 1] - start
    if text.count != count { return text.count - count }
    for offset in 0..<count where text[offset] != letters[start + offset] {
      return Int(text[offset]) - Int(letters[start + offset])
    }
    return 0
  }
}
