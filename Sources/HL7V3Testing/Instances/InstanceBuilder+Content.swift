internal import HL7V3Runtime

extension InstanceBuilder {
  /// Walks the automaton of a content model from its start to where it may end.
  mutating func fillContent(
    _ element: inout InstanceElement, _ type: DeclaredType, _ number: Int, _ key: ObjectIdentifier, _ depth: Int
  ) throws(InstanceError) {
    let isMixed = type.content == .mixed
    var walk = Walk()
    if isMixed { addText(to: &element) }
    while let step = try next(&walk, type, number, key, depth) {
      walk.state = step.next
      walk.counts[step.item * 2 + (step.isWildcard ? 1 : 0), default: 0] += 1
      let slot = step.isWildcard ? type.wildcards[step.item].slot : type.children[step.item].slot
      if slot < 64 { walk.filled |= 1 << UInt64(slot) }
      if step.isWildcard {
        element.content.append(.element(try wildcard(type.wildcards[step.item], depth + 1)))
      } else {
        generator.seen.insert(InstanceGenerator.SeenPart(document: key, type: number, isAttribute: false, item: step.item))
        element.content.append(.element(try child(type.children[step.item], key, depth + 1)))
      }
      if isMixed { addText(to: &element) }
    }
  }

  /// Where in the content model the walk is.
  private struct Walk {
    var state = 0
    var filled: UInt64 = 0
    /// How often each child and wildcard came.
    var counts: [Int: Int] = [:]
  }

  /// The next step; nil when the content ends here.
  private mutating func next(
    _ walk: inout Walk, _ type: DeclaredType, _ number: Int, _ key: ObjectIdentifier, _ depth: Int
  ) throws(InstanceError) -> DeclaredState.Step? {
    guard walk.state < type.states.count, let plan = generator.plans[key] else { return nil }
    let state = type.states[walk.state]
    let filled = walk.filled
    let isDone = state.isAccepting && type.requiredSlots & ~filled == 0
    let exits = plan.exits[number] ?? []
    let possible = state.steps.filter { step in
      if !step.isWildcard, type.children[step.item].exclusive & filled != 0 { return false }
      return plan.cost(step, type) < InstancePlan.impossible && exits[step.next] < InstancePlan.impossible
    }
    if !isCheap(depth) {
      let counts = walk.counts
      let free = possible.filter { counts[$0.item * 2 + ($0.isWildcard ? 1 : 0), default: 0] < options.repeats }
      if let step = pick(free, isDone: isDone, type, number, key) { return step }
    }
    if isDone { return nil }
    // The cheapest way on; of a group in any order, what is still demanded.
    let cheapest = possible.min { left, right in
      func cost(_ step: DeclaredState.Step) -> Int {
        let slot = step.isWildcard ? type.wildcards[step.item].slot : type.children[step.item].slot
        let isDemanded = slot < 64 && type.requiredSlots & ~filled & (1 << UInt64(slot)) != 0
        return plan.cost(step, type) + exits[step.next] + (state.isAccepting && !isDemanded ? InstancePlan.impossible : 0)
      }
      return cost(left) < cost(right)
    }
    guard let cheapest else { throw .noInstance(type: type.name, location: type.location) }
    return cheapest
  }

  /// A step by chance; nil to end where that is allowed, or when nothing is left but to go the cheapest way.
  private mutating func pick(
    _ steps: [DeclaredState.Step], isDone: Bool, _ type: DeclaredType, _ number: Int, _ key: ObjectIdentifier
  ) -> DeclaredState.Step? {
    if steps.isEmpty { return nil }
    if options.prefersUnseen {
      let unseen = steps.filter {
        !$0.isWildcard
          && !generator.seen.contains(InstanceGenerator.SeenPart(document: key, type: number, isAttribute: false, item: $0.item))
      }
      if !unseen.isEmpty, generator.numbers.chance(0.9) { return unseen.first }
    }
    // Half the time one by one in the order of the schema, which suits sequences; else any of them, which suits choices.
    if generator.numbers.chance(0.5) {
      for step in steps.sorted(by: { $0.item < $1.item }) {
        let probability = step.isWildcard ? options.wildcardProbability : options.optionalProbability
        if generator.numbers.chance(probability) { return step }
      }
      return isDone ? nil : generator.numbers.one(of: steps)
    }
    if isDone, !generator.numbers.chance(options.optionalProbability) { return nil }
    return generator.numbers.one(of: steps)
  }

  /// Text in mixed content, now and then.
  private mutating func addText(to element: inout InstanceElement) {
    guard generator.numbers.chance(0.5) else { return }
    element.content.append(freeText())
  }

  /// Any text.
  mutating func freeText() -> InstanceElement.Content {
    .text(.text(generator.sampleText(length: generator.numbers.below(options.textLength + 1))))
  }
}
