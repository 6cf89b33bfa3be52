internal import HL7V3Runtime

/// The types of one document as a generator needs them: read once, with what the cheapest way out of each content model costs.
struct InstancePlan: Sendable {
  /// More elements than any instance needs: what cannot be made.
  static let impossible = 1_000_000

  let view: GrammarView
  private(set) var types: [Int: DeclaredType] = [:]
  private(set) var simpleTypes: [Int: DeclaredSimpleType] = [:]
  /// What `xsi:type` may name in the place of a type.
  private(set) var substitutes: [Int: [(name: XMLName, type: Int)]] = [:]
  /// Elements that an instance of a type has at least.
  private(set) var costs: [Int: Int] = [:]
  /// Elements from each state to the end, by type.
  private(set) var exits: [Int: [Int]] = [:]

  init(_ view: GrammarView) {
    self.view = view
    let derived = view.substitutes()
    var pending = [view.rootType]
    while let number = pending.popLast() {
      guard types[number] == nil else { continue }
      let type = view.type(number)
      types[number] = type
      substitutes[number] = derived[number]
      for child in type.children { if case .complex(let next) = child.content { pending.append(next) } }
      pending += derived[number, default: []].map(\.type)
    }
    weigh()
  }

  mutating func simpleType(_ number: Int) -> DeclaredSimpleType {
    if let known = simpleTypes[number] { return known }
    let type = view.simpleType(number)
    simpleTypes[number] = type
    return type
  }

  /// The cost of a step, without what comes after it.
  func cost(_ step: DeclaredState.Step, _ type: DeclaredType) -> Int {
    if step.isWildcard { return type.wildcards[step.item].isStrict ? Self.impossible : 1 }
    return cost(type.children[step.item])
  }

  private func cost(_ child: DeclaredChild) -> Int {
    guard case .complex = child.content else { return 1 }
    return choices(child).map { costs[$0.type] ?? Self.impossible }.min() ?? Self.impossible
  }

  /// The types that a child can have: its own, unless that is abstract, and those that `xsi:type` may name.
  func choices(_ child: DeclaredChild) -> [(name: XMLName?, type: Int)] {
    guard case .complex(let number) = child.content else { return [] }
    let own: [(name: XMLName?, type: Int)] = types[number]?.isAbstract == true ? [] : [(nil, number)]
    var others = substitutes[number, default: []]
    if child.blocked != 0 {
      let open = Set(view.substitutes(for: number, blocked: child.blocked).map(\.name))
      others.removeAll { !open.contains($0.name) }
    }
    return own + others.filter { types[$0.type]?.isAbstract == false }.map { ($0.name, $0.type) }
  }

  /// The least that each type costs: from impossible downwards until nothing changes, which recursion needs.
  private mutating func weigh() {
    var isDone = false
    for (number, type) in types where costs[number] == nil {
      exits[number] = type.states.map { $0.isAccepting ? 0 : Self.impossible }
      costs[number] = Self.impossible
    }
    while !isDone {
      isDone = true
      for (number, type) in types {
        guard var exit = exits[number] else { continue }
        relax(&exit, type)
        // What is demanded beyond the automaton, of a group whose members come in any order.
        let demanded = type.children.filter { $0.slot < 64 && type.requiredSlots & (1 << UInt64($0.slot)) != 0 }.map { cost($0) }
        let least = min(1 + max(exit.first ?? 0, demanded.reduce(0) { min($0 + $1, Self.impossible) }), Self.impossible)
        if exit != exits[number] || least != costs[number] {
          exits[number] = exit
          costs[number] = least
          isDone = false
        }
      }
    }
  }

  private func relax(_ exit: inout [Int], _ type: DeclaredType) {
    var isDone = false
    while !isDone {
      isDone = true
      for (state, declared) in type.states.enumerated() {
        for step in declared.steps {
          let through = min(cost(step, type) + exit[step.next], Self.impossible)
          if through < exit[state] {
            exit[state] = through
            isDone = false
          }
        }
      }
    }
  }
}
