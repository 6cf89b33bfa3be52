internal import HL7V3Schema

/// What the content of a Swift type looks like.
enum ContentShape {
  /// Nothing.
  case empty
  /// Text alone.
  case text
  /// A property for each child.
  case members([Member])
  /// One ordered array, because text or the repetition of a group makes order part of the meaning.
  case items([Member])

  /// A child, or a wildcard, with its place in the Swift type.
  struct Member {
    enum Term {
      case element(ElementUse)
      case wildcard(Wildcard)
    }
    var term: Term
    var slot: Int
    /// How often it may stand, all that surrounds it included.
    var min: Int
    var max: Int?
    /// The number of the choice it is an alternative of; nil when of none.
    var choice: Int?
    var location: SourceLocation

    var isSingle: Bool { max == 1 }
    var isRequired: Bool { min > 0 && choice == nil }
  }

  /// All children and wildcards, by slot.
  var allMembers: [Member] {
    switch self {
    case .empty, .text: []
    case .members(let members), .items(let members): members
    }
  }
}

/// Fifth pass: from the particle to the shape.
struct ContentShaping {
  private var members: [ContentShape.Member] = []
  private var choices = 0
  /// Whether a group repeats, or a name stands at two places, so that properties would lose order.
  private var needsOrder = false

  static func shape(_ type: ComplexType) -> ContentShape {
    if type.simpleContent != nil { return .text }
    guard let particle = type.particle else { return type.isMixed ? .text : .empty }
    var shaping = ContentShaping()
    shaping.visit(particle, min: 1, max: 1, choice: nil)
    if shaping.members.count > 60 { shaping.needsOrder = true }
    return type.isMixed || shaping.needsOrder ? .items(shaping.uniqued()) : .members(shaping.members)
  }

  private mutating func visit(_ particle: Particle, min: Int, max: Int?, choice: Int?) {
    let least = min * particle.min
    let most: Int? = max == 0 || particle.max == 0 ? 0 : max.flatMap { outer in particle.max.map { outer * $0 } }
    // What may never stand has no property; a restriction forbids elements of its base that way.
    if most == 0 { return }
    switch particle.term {
    case .element(let element):
      if members.contains(where: { if case .element(let other) = $0.term { other.name == element.name } else { false } }) {
        needsOrder = true
      }
      add(.element(element), least, most, choice, particle.location)
    case .wildcard(let wildcard): add(.wildcard(wildcard), least, most, choice, particle.location)
    case .sequence(let particles), .all(let particles):
      if particle.max != 1, particles.count > 1 || (particles.first?.isElement != true) { needsOrder = true }
      for inner in particles { visit(inner, min: least, max: most, choice: particles.count == 1 ? choice : nil) }
    case .choice(let particles):
      if particle.max != 1, particles.count > 1 { needsOrder = true }
      let isPlain = most == 1 && particles.count > 1 && particles.allSatisfy(\.isPlainAlternative)
      if isPlain, choice == nil { choices += 1 }
      let number = isPlain ? (choice ?? choices - 1) : nil
      for inner in particles { visit(inner, min: particles.count == 1 ? least : 0, max: most, choice: number) }
    }
  }

  private mutating func add(_ term: ContentShape.Member.Term, _ min: Int, _ max: Int?, _ choice: Int?, _ location: SourceLocation) {
    members.append(ContentShape.Member(term: term, slot: members.count, min: min, max: max, choice: choice, location: location))
  }

  /// One member for each name, and one for all wildcards: what an ordered array needs.
  private func uniqued() -> [ContentShape.Member] {
    var result: [ContentShape.Member] = []
    for member in members {
      let index = result.firstIndex { other in
        switch (other.term, member.term) {
        case (.element(let a), .element(let b)): a.name == b.name
        case (.wildcard, .wildcard): true
        default: false
        }
      }
      if let index {
        result[index].max = nil
      } else {
        var unique = member
        unique.slot = result.count
        unique.choice = nil
        result.append(unique)
      }
    }
    return result
  }
}

extension Particle {
  fileprivate var isElement: Bool {
    switch term {
    case .element, .wildcard: true
    default: false
    }
  }

  /// An alternative that a case of an enumeration can hold: one element, or a choice of such.
  fileprivate var isPlainAlternative: Bool {
    guard max == 1 else { return false }
    switch term {
    case .element: return true
    case .wildcard: return false
    case .choice(let particles): return particles.allSatisfy(\.isPlainAlternative)
    case .sequence(let particles): return particles.count == 1 && particles[0].isPlainAlternative
    case .all: return false
    }
  }
}
