/// A pattern as a program of Thompson's kind: every way through it is followed at once, so time grows with the text and nothing else.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// One character of a set, by its number.
    case consume(Int)
    /// Both ways.
    case split(Int, Int)
    case jump(Int)
    case accept
  }

  private(set) var instructions: [Instruction] = []
  /// The sets, each once.
  private(set) var sets: [CharacterClass] = []

  /// Bounded repetition is written out, and may be nested: this much of it is enough.
  private static let longest = 10_000

  init(_ node: PatternNode) throws(PatternError) {
    try add(node)
    instructions.append(.accept)
  }

  /// The instructions that consume or accept and are reached from one without consuming, added to a set of them.
  func follow(_ start: Int, into reached: inout InstructionSet) {
    var pending = [start]
    while let index = pending.popLast() {
      if !reached.visit(index) { continue }
      switch instructions[index] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .consume, .accept: reached.keep(index)
      }
    }
  }

  /// Whether the whole text is what the pattern describes.
  func matches(_ text: BorrowedBytes) -> Bool {
    var current = InstructionSet(capacity: instructions.count)
    var next = InstructionSet(capacity: instructions.count)
    var answers = Array(repeating: false, count: sets.count)
    follow(0, into: &current)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      for number in sets.indices { answers[number] = sets[number].contains(scalar) }
      next.removeAll()
      for index in current.kept {
        if case .consume(let set) = instructions[index], answers[set] { follow(index + 1, into: &next) }
      }
      if next.kept.isEmpty { return false }
      swap(&current, &next)
    }
    return isAccepting(current)
  }

  /// Whether the pattern may end here.
  func isAccepting(_ reached: InstructionSet) -> Bool { reached.kept.contains(instructions.count - 1) }

  private mutating func append(_ instruction: Instruction) throws(PatternError) {
    if instructions.count >= Self.longest { throw .tooLarge }
    instructions.append(instruction)
  }

  private mutating func add(_ node: PatternNode) throws(PatternError) {
    switch node {
    case .character(let set):
      let number = sets.firstIndex(of: set) ?? sets.count
      if number == sets.count { sets.append(set) }
      try append(.consume(number))
    case .sequence(let nodes):
      for node in nodes { try add(node) }
    case .choice(let nodes): try addChoice(nodes)
    case .repetition(let node, let least, let most): try addRepetition(node, least, most)
    }
  }

  private mutating func addChoice(_ nodes: [PatternNode]) throws(PatternError) {
    var ends: [Int] = []
    for node in nodes.dropLast() {
      let split = instructions.count
      try append(.jump(split))
      try add(node)
      ends.append(instructions.count)
      try append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = nodes.last { try add(last) }
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func addRepetition(_ node: PatternNode, _ least: Int, _ most: Int?) throws(PatternError) {
    for _ in 0..<least {
      let start = instructions.count
      try add(node)
      // What writes nothing matches nothing but the empty text, however often.
      if instructions.count == start { return }
    }
    guard let most else {
      let split = instructions.count
      try append(.jump(split))
      try add(node)
      try append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
      return
    }
    var splits: [Int] = []
    for _ in 0..<max(0, most - least) {
      splits.append(instructions.count)
      try append(.jump(0))
      try add(node)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }
}
