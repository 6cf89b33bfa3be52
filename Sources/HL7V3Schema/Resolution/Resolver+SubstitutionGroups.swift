extension Resolver {
  /// A reference to a global element: itself or, for the head of a substitution group, a choice between those that may stand there
  /// (XSD 1.0 part 1, 3.3.6); nil when none may.
  func referenceTerm(to head: ElementUse) -> Particle.Term? {
    var members = head.isAbstract ? [] : [head]
    if !head.block.contains(.substitution) { members += substitutes(for: head) }
    if members.count == 1 { return .element(members[0]) }
    return members.isEmpty ? nil : .choice(members.map { Particle(term: .element($0), location: $0.location) })
  }

  /// The elements that name the head as their substitution group, through however many steps, in order of declaration.
  private func substitutes(for head: ElementUse) -> [ElementUse] {
    var found: [ElementUse] = []
    var heads: Set<QName> = [head.name]
    var queue = table.substitutes[head.name] ?? []
    while !queue.isEmpty {
      let name = queue.removeFirst()
      guard heads.insert(name).inserted, let member = globalElement(name) else { continue }
      queue += table.substitutes[name] ?? []
      if !member.isAbstract, isDerived(member.type, from: head.type, without: head.block) { found.append(member) }
    }
    return found
  }

  /// Whether a type comes from another without the blocked ways; those that the other itself blocks count too. Goes by the declarations,
  /// since types may be in the middle of being resolved.
  private func isDerived(_ type: TypeReference, from base: TypeReference, without block: DerivationSet) -> Bool {
    guard case .complex(var name) = type, case .complex(let end) = base else { return isDerived(type, from: base) }
    let block = block.union(table.complexTypes[end]?.block ?? [])
    var steps = 0
    while name != end {
      guard let declaration = table.complexTypes[name], let next = declaration.base, steps < Self.deepestDerivation else { return false }
      if block.contains(declaration.derivation.asSet) { return false }
      name = next
      steps += 1
    }
    return true
  }
}
