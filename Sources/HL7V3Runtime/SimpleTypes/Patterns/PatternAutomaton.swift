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
  /// What each byte may be when all texts have one form, as UUIDs have: a bit for each column. Empty when they differ in more than that.
  let form: [UInt64]

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
    form = knowsBeyondASCII ? Self.form(table, accepting, columnCount, beyondASCII: Int(columnOfByte[0x80])) : []
  }

  /// There is one when each state leads to the next one or nowhere.
  private static func form(_ next: [UInt16], _ isAccepting: [Bool], _ columnCount: Int, beyondASCII: Int) -> [UInt64] {
    guard columnCount <= UInt64.bitWidth, isAccepting.firstIndex(of: true) == isAccepting.count - 1 else { return [] }
    var form: [UInt64] = []
    for state in 1..<isAccepting.count {
      var allowed: UInt64 = 0
      for column in 0..<columnCount where next[state * columnCount + column] != 0 {
        guard Int(next[state * columnCount + column]) == state + 1, column != beyondASCII else { return [] }
        allowed |= 1 << UInt64(column)
      }
      form.append(allowed)
    }
    // The last state leads nowhere.
    form.removeLast()
    return form
  }

  /// Whether the whole text is what the pattern describes; nil when that hangs on a character the table does not know.
  func matches(_ text: BorrowedBytes) -> Bool? {
    if !form.isEmpty { return hasForm(text) }
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

  /// Byte by byte without waiting for a state, which the next look into the table hangs on.
  private func hasForm(_ text: BorrowedBytes) -> Bool {
    guard text.count == form.count else { return false }
    var allowed: UInt64 = 1
    for index in form.indices { allowed &= form[index] &>> UInt64(columnOfByte[Int(text[index])]) }
    return allowed != 0
  }
}
