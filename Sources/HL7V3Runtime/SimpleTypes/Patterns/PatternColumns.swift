/// Which bytes a pattern does not tell apart.
struct PatternColumns {
  /// By byte; all bytes beyond ASCII are in the last column, if that is known.
  private(set) var columnOfByte: [UInt8] = Array(repeating: 0, count: 256)
  /// What each set of the pattern says to the characters of each column.
  private(set) var answers: [[Bool]] = []
  /// Whether every set treats all characters beyond ASCII alike.
  let knowsBeyondASCII: Bool

  init(_ sets: [CharacterClass]) {
    var columns: [[Bool]: UInt8] = [:]
    let beyond = sets.map(\.answerBeyondASCII)
    knowsBeyondASCII = !beyond.contains(nil)
    for byte in UInt8(0)...255 {
      // Without knowledge beyond ASCII these are never asked for; they fall in with some column.
      let answer = byte < 0x80 ? sets.map { $0.contains(Unicode.Scalar(byte)) } : beyond.map { $0 ?? false }
      if byte >= 0x80, !knowsBeyondASCII { break }
      if let column = columns[answer] {
        columnOfByte[Int(byte)] = column
      } else {
        columnOfByte[Int(byte)] = UInt8(answers.count)
        columns[answer] = UInt8(answers.count)
        answers.append(answer)
      }
    }
  }
}
