internal import HL7V3Schema

/// Fourth pass: types that only narrow another are held by its Swift type; the narrowing stays in the grammar.
///
/// `II.NPfIT.uuid.mandatory` is an `II` to a program, and still a UUID to validation. It takes that every child and attribute of the
/// flavour has a place in its base, of a type with the same holder.
enum Flavours {
  static func assign(_ components: inout Components) {
    var decided: Set<Int> = []
    for number in components.complex.indices { assign(number, &components, &decided) }
  }

  private static func assign(_ number: Int, _ components: inout Components, _ decided: inout Set<Int>) {
    guard decided.insert(number).inserted else { return }
    let entry = components.complex[number]
    guard entry.root == nil, entry.type.isFlavour, let name = entry.type.base, let base = components.complex(name, in: entry.space),
      base != number
    else { return }
    assign(base, &components, &decided)
    for element in entry.type.particle?.elements ?? [] {
      if case .complex(let child) = element.type, let child = components.complex(child, in: entry.space) {
        assign(child, &components, &decided)
      }
    }
    if fits(entry, components.complex[base], components) { components.complex[number].holder = components.complex[base].holder }
  }

  private static func fits(_ flavour: ComplexEntry, _ base: ComplexEntry, _ components: Components) -> Bool {
    if (flavour.type.simpleContent == nil) != (base.type.simpleContent == nil) { return false }
    if flavour.type.isMixed, !base.type.isMixed { return false }
    if flavour.type.particle?.hasWildcard == true, base.type.particle?.hasWildcard != true { return false }
    let attributes = Set(base.type.attributes.map(\.name))
    guard flavour.type.attributes.allSatisfy({ attributes.contains($0.name) }) else { return false }
    let children = Dictionary(
      (base.type.particle?.elements ?? []).map { ($0.name, kind($0, base.space, components)) }, uniquingKeysWith: { first, _ in first })
    return (flavour.type.particle?.elements ?? []).allSatisfy { children[$0.name] == kind($0, flavour.space, components) }
  }

  /// What kind of Swift value a child is.
  private static func kind(_ element: ElementUse, _ space: Int, _ components: Components) -> String {
    switch element.type {
    case .any: "any"
    case .simple: "simple"
    case .complex(let name): components.complex(name, in: space).map { "complex \(components.complex[$0].holder)" } ?? "any"
    }
  }
}

extension Particle {
  /// Whether any element may stand somewhere within.
  var hasWildcard: Bool {
    switch term {
    case .element: false
    case .wildcard: true
    case .sequence(let particles), .choice(let particles), .all(let particles): particles.contains(where: \.hasWildcard)
    }
  }

  /// All wildcards within, in document order.
  var wildcards: [Wildcard] {
    switch term {
    case .element: []
    case .wildcard(let wildcard): [wildcard]
    case .sequence(let particles), .choice(let particles), .all(let particles): particles.flatMap(\.wildcards)
    }
  }
}
