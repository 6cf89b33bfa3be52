internal import HL7V3Schema

/// A content model as a deterministic automaton over child elements and wildcards (XSD 1.0 part 1, 3.8.4 and 3.9.4).
struct Automaton: Equatable {
  /// What a step consumes: a child by its index among the type's elements, or a wildcard among its wildcards.
  enum Symbol: Hashable, Comparable {
    case element(Int)
    case wildcard(Int)
  }

  struct State: Equatable {
    var isAccepting: Bool
    var transitions: [(symbol: Symbol, next: Int)]

    static func == (left: State, right: State) -> Bool {
      left.isAccepting == right.isAccepting && left.transitions.elementsEqual(right.transitions, by: ==)
    }
  }

  /// The states; the first is the start.
  var states: [State] = []
  /// Whether a bound was too large to be counted and became unbounded.
  var isApproximate = false

  /// Builds the automaton of a particle.
  init(_ particle: Particle?, elements: [QName], wildcards: [Wildcard]) {
    var positions = Positions(elements: elements, wildcards: wildcards)
    let whole = particle.map { positions.expression($0) } ?? .nothing
    isApproximate = positions.isApproximate
    // Subset construction: with a schema that keeps to Unique Particle Attribution each set has one position for a name.
    var numbers: [Set<Int>: Int] = [:]
    var queue: [Set<Int>] = []
    func number(_ set: Set<Int>) -> Int {
      if let known = numbers[set] { return known }
      numbers[set] = queue.count
      queue.append(set)
      return queue.count - 1
    }
    // -1 stands for the place before the first child.
    _ = number([-1])
    var index = 0
    while index < queue.count {
      let set = queue[index]
      index += 1
      var targets: [Symbol: Set<Int>] = [:]
      var isAccepting = false
      for position in set {
        isAccepting = isAccepting || (position < 0 ? whole.isNullable : whole.last.contains(position))
        for next in position < 0 ? whole.first : positions.follow[position] { targets[positions.symbols[next], default: []].insert(next) }
      }
      let transitions = targets.keys.sorted().map { ($0, number(targets[$0] ?? [])) }
      states.append(State(isAccepting: isAccepting, transitions: transitions))
    }
    merge()
  }

  /// Joins states that cannot be told apart.
  private mutating func merge() {
    var group = states.map { $0.isAccepting ? 1 : 0 }
    var count = 0
    while true {
      var signatures: [[Int]: Int] = [:]
      var next: [Int] = []
      for (index, state) in states.enumerated() {
        var signature = [group[index]]
        for transition in state.transitions {
          switch transition.symbol {
          case .element(let number): signature += [0, number, group[transition.next]]
          case .wildcard(let number): signature += [1, number, group[transition.next]]
          }
        }
        let number = signatures[signature, default: signatures.count]
        signatures[signature] = number
        next.append(number)
      }
      group = next
      if signatures.count == count { break }
      count = signatures.count
    }
    var merged: [State?] = Array(repeating: nil, count: count)
    for (index, state) in states.enumerated() where merged[group[index]] == nil {
      merged[group[index]] = State(isAccepting: state.isAccepting, transitions: state.transitions.map { ($0.symbol, group[$0.next]) })
    }
    states = merged.compactMap { $0 }
  }
}

/// The positions of a particle's elements and which may follow which (Glushkov's construction).
private struct Positions {
  struct Expression {
    var isNullable: Bool
    var first: Set<Int>
    var last: Set<Int>
    static let nothing = Expression(isNullable: true, first: [], last: [])
  }

  /// Beyond this many positions a bound is not counted: the grammar would outgrow its use.
  static let mostPositions = 4_000

  let elements: [QName]
  let wildcards: [Wildcard]
  var symbols: [Automaton.Symbol] = []
  var follow: [Set<Int>] = []
  var isApproximate = false

  init(elements: [QName], wildcards: [Wildcard]) {
    self.elements = elements
    self.wildcards = wildcards
  }

  mutating func expression(_ particle: Particle) -> Expression {
    var result = Expression.nothing
    let most = particle.max
    let isTooLarge = (most ?? particle.min) > 1 && symbols.count + (most ?? particle.min) * particle.elements.count > Self.mostPositions
    if isTooLarge { isApproximate = true }
    let copies = isTooLarge ? Swift.min(particle.min, 1) : particle.min
    for _ in 0..<copies { result = sequence(result, term(particle.term)) }
    if most == nil || isTooLarge {
      var loop = term(particle.term)
      for position in loop.last { follow[position].formUnion(loop.first) }
      loop.isNullable = true
      return sequence(result, loop)
    }
    // a{2,4} is a a (a a?)?
    var tail = Expression.nothing
    for _ in copies..<Swift.max(copies, most ?? copies) {
      tail = sequence(term(particle.term), tail)
      tail.isNullable = true
    }
    return sequence(result, tail)
  }

  private mutating func term(_ term: Particle.Term) -> Expression {
    switch term {
    case .element(let element): return position(.element(elements.firstIndex(of: element.name) ?? 0))
    case .wildcard(let wildcard): return position(.wildcard(wildcards.firstIndex(of: wildcard) ?? 0))
    case .sequence(let particles):
      var result = Expression.nothing
      for particle in particles { result = sequence(result, expression(particle)) }
      return result
    case .choice(let particles):
      var result = Expression(isNullable: particles.isEmpty, first: [], last: [])
      for particle in particles {
        let alternative = expression(particle)
        result.isNullable = result.isNullable || alternative.isNullable
        result.first.formUnion(alternative.first)
        result.last.formUnion(alternative.last)
      }
      return result
    case .all(let particles):
      // Any order; that each stands at most once, and the required ones do, is the slots' business.
      var result = Expression(isNullable: true, first: [], last: [])
      for particle in particles {
        let one = expression(particle)
        result.first.formUnion(one.first)
        result.last.formUnion(one.last)
      }
      for position in result.last { follow[position].formUnion(result.first) }
      return result
    }
  }

  private mutating func position(_ symbol: Automaton.Symbol) -> Expression {
    symbols.append(symbol)
    follow.append([])
    return Expression(isNullable: false, first: [symbols.count - 1], last: [symbols.count - 1])
  }

  private mutating func sequence(_ left: Expression, _ right: Expression) -> Expression {
    for position in left.last { follow[position].formUnion(right.first) }
    return Expression(
      isNullable: left.isNullable && right.isNullable,
      first: left.isNullable ? left.first.union(right.first) : left.first,
      last: right.isNullable ? right.last.union(left.last) : right.last)
  }
}
