/// Instructions of a pattern's program, each once, in the order they were reached.
struct InstructionSet {
  /// Those that matter later.
  private(set) var kept: [Int] = []
  /// When each instruction was last come by, so that emptying the set costs nothing.
  private var visits: [UInt32]
  private var round: UInt32 = 1
  /// How much was marked in all: what the set has cost so far.
  private(set) var work = 0

  init(capacity: Int) { visits = Array(repeating: 0, count: capacity) }

  /// Marks an instruction; false when it was marked before.
  mutating func visit(_ index: Int) -> Bool {
    if visits[index] == round { return false }
    visits[index] = round
    work += 1
    return true
  }

  mutating func keep(_ index: Int) { kept.append(index) }

  mutating func removeAll() {
    kept.removeAll(keepingCapacity: true)
    round &+= 1
    if round == 0 {
      round = 1
      for index in visits.indices { visits[index] = 0 }
    }
  }
}
