/// A pattern's program worked out beforehand: one look into a table for every byte.
///
/// Bytes that no set of the pattern tells apart share a column. All characters beyond ASCII share one, too, if the pattern treats them alike.
struct PatternAutomaton: Sendable {
  private let columnOfByte: [UInt8]
  private let columnCount: Int
  /// The next state by state and column; state nought is the one without way out.
  private let next: [UInt16]
  private let isAccepting: [Bool]
  private let knowsBeyondASCII: Bool

  private static let mostStates = 512
  /// Steps of the construction; a pattern that needs more is simulated instead.
  private static let mostWork = 1_000_000

  /// Nil when the pattern needs too many states.
  init?(_ program: PatternProgram) {
    let columns = PatternColumns(program.sets)
    columnOfByte = columns.columnOfByte
    columnCount = columns.answers.count
    knowsBeyondASCII = columns.knowsBeyondASCII
    var table: [UInt16] = Array(repeating: 0, count: columns.answers.count)
    var accepting = [false]
    var numbers: [[Int]: UInt16] = [[]: 0]
    var pending: [[Int]] = []
    var work = 0

    func number(_ reached: InstructionSet) -> UInt16? {
      let key = reached.kept.sorted()
      if let number = numbers[key] { return number }
      let number = numbers.count
      if number >= Self.mostStates { return nil }
      numbers[key] = UInt16(number)
      accepting.append(program.isAccepting(reached))
      pending.append(key)
      return UInt16(number)
    }

    var reached = InstructionSet(capacity: program.instructions.count)
    program.follow(0, into: &reached)
    guard number(reached) != nil else { return nil }
    var done = 0
    while done < pending.count {
      let state = pending[done]
      done += 1
      for answers in columns.answers {
        reached.removeAll()
        for index in state {
          if case .consume(let set) = program.instructions[index], answers[set] { program.follow(index + 1, into: &reached) }
        }
        work += state.count
        guard work + reached.work <= Self.mostWork, let target = number(reached) else { return nil }
        table.append(target)
      }
    }
    next = table
    isAccepting = accepting
  }

  /// Whether the whole text is what the pattern describes; nil when that hangs on a character the table does not know.
  func matches(_ text: BorrowedBytes) -> Bool? {
    // A state's row; the start is state one.
    var state = 1
    for byte in text {
      if byte >= 0x80 {
        if !knowsBeyondASCII { return nil }
        // A character is its first byte; the others follow from it.
        if byte & 0xC0 == 0x80 { continue }
      }
      state = Int(next[state * columnCount + Int(columnOfByte[Int(byte)])])
      if state == 0 { break }
    }
    return isAccepting[state]
  }
}
