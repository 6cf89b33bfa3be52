internal import HL7V3Schema

/// A type that `xsi:type` may name in the place of another (XSD 1.0 part 1, 3.3.4: cvc-elt 4.3).
struct Substitute {
  /// Its name.
  var name: TypeName
  /// Its number: its own, or that of it as the Swift type of the declared one holds it.
  var number: Int
  /// The ways of derivation between the two.
  var ways: DerivationSet
  /// The symbol spaces in which the name means this type; nil for all that use the declared type.
  var spaces: [Int]?
}

/// After the flavours: which types may stand for which, and how the Swift type of the one holds the other.
///
/// Where the declared type is abstract, the value is of the Swift type of what `xsi:type` names. Else it is of the declared type's, which has
/// a place for what the two have in common; what an extension adds is kept beside it. For that the grammar has the other type once more,
/// with the slots of the declared type.
struct Substitutions {
  private struct View: Hashable {
    var type: Int
    var holder: Int
  }

  private var numbers: [View: Int] = [:]
  private var pending: [Int] = []
  /// Those of them that some child is of, in whose place `xsi:type` may name others in turn.
  private var declared: Set<Int> = []

  static func assign(_ components: inout Components) {
    var pass = Substitutions()
    let own = components.complex.indices
    for number in own { pass.assign(number, &components) }
    while let view = pass.pending.popLast() { pass.refer(view, &components) }
  }

  private mutating func assign(_ number: Int, _ components: inout Components) {
    let entry = components.complex[number]
    if let origin = entry.origin {
      components.complex[number].substitutes.append(Substitute(name: components.complex[origin].type.name, number: number, ways: []))
    }
    var spaces: [Heir: [Int]] = [:]
    for use in entry.uses {
      for heir in components.heirs(of: entry.origin ?? number, in: use.space) { spaces[heir, default: []].append(use.space) }
    }
    for (heir, found) in spaces.sorted(by: { $0.key.number < $1.key.number }) {
      let type = components.complex[heir.number].type
      // What the declared type blocks may not stand there at all.
      guard !type.isAbstract, !type.name.isAnonymous, heir.ways.isDisjoint(with: entry.type.block) else { continue }
      // Where the place is of another Swift type already, an abstract type has no values of its own.
      let isOwn = entry.type.isAbstract && !declared.contains(number)
      let holder = isOwn ? components.complex[heir.number].holder : entry.holder
      components.complex[number].substitutes.append(
        Substitute(
          name: type.name, number: view(heir.number, holder, &components), ways: heir.ways,
          spaces: found.count == entry.uses.count ? nil : found))
    }
    components.complex[number].substitutes.sort { ($0.name, $0.number) < ($1.name, $1.number) }
  }

  /// The number of a type as a Swift type holds it.
  private mutating func view(_ type: Int, _ holder: Int, _ components: inout Components) -> Int {
    let entry = components.complex[type]
    if entry.holder == holder { return type }
    if let known = numbers[View(type: type, holder: holder)] { return known }
    let number = components.complex.count
    numbers[View(type: type, holder: holder)] = number
    components.complex.append(
      ComplexEntry(number: number, space: entry.space, type: entry.type, holder: holder, uses: entry.uses))
    pending.append(number)
    return number
  }

  /// Decides for each child of such a type how the Swift type that holds it has a place for it.
  private mutating func refer(_ number: Int, _ components: inout Components) {
    let entry = components.complex[number]
    let holder = components.complex[entry.holder]
    let places = Dictionary((holder.type.particle?.elements ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for element in entry.type.particle?.elements ?? [] {
      guard let place = places[element.name] else {
        components.complex[number].views[element.name] = .some(nil)
        continue
      }
      switch (element.type, place.type) {
      case (.any, .any), (.simple, .simple): break
      case (.complex(let name), .complex(let placed)):
        guard let child = components.complex(name, in: entry.space), let target = components.complex(placed, in: holder.space) else {
          break
        }
        if components.complex[components.complex[target].holder].type.isAbstract { break }
        if components.complex[child].holder == components.complex[target].holder { break }
        guard components.heirs(of: target, in: entry.space).contains(where: { $0.number == child }) else {
          components.complex[number].views[element.name] = .some(nil)
          break
        }
        let view = view(child, components.complex[target].holder, &components)
        components.complex[number].views[element.name] = .some(view)
        if declared.insert(view).inserted { assign(view, &components) }
      default: components.complex[number].views[element.name] = .some(nil)
      }
    }
  }
}

/// A type that is derived from another, near or far.
struct Heir: Hashable {
  var number: Int
  /// The ways of derivation between the two.
  var ways: DerivationSet
}

extension Components {
  /// The types of a space that are derived from one of it, near or far.
  func heirs(of number: Int, in space: Int) -> [Heir] {
    var found: [Heir] = []
    var queue: [(name: TypeName, ways: DerivationSet)] = [(complex[number].type.name, [])]
    var index = 0
    while index < queue.count {
      let (name, ways) = queue[index]
      index += 1
      for heir in children[Node(space: space, name: name, isSimple: false)] ?? [] {
        let type = complex[heir].type
        let all = ways.union(type.derivation.asSet)
        found.append(Heir(number: heir, ways: all))
        queue.append((type.name, all))
      }
    }
    return found
  }
}
