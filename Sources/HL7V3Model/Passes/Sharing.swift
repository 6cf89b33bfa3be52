internal import HL7V3Schema

/// A type of some symbol space.
struct Node: Hashable {
  var space: Int
  var name: TypeName
  var isSimple: Bool
}

/// Second pass: which types of different symbol spaces are structurally the same.
///
/// Each root has a symbol space of its own, so `II` exists once for each. Two types are the same when their own declarations are
/// and all types they refer to are: the coarsest partition that is stable under refinement, found by refining until nothing changes.
struct Sharing {
  /// The class of each type, numbered in order of first appearance.
  private(set) var classes: [Node: Int] = [:]
  /// The first type of each class.
  private(set) var representatives: [Node] = []

  init(_ spaces: [SymbolSpace], _ reaches: [Reach]) {
    var nodes: [Node] = []
    for (index, reach) in reaches.enumerated() {
      nodes += reach.complexTypes.map { Node(space: index, name: $0, isSimple: false) }
      nodes += reach.simpleTypes.map { Node(space: index, name: $0, isSimple: true) }
    }
    let position = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var shapes: [String: Int] = [:]
    var own: [Int] = []
    var references: [[Int]] = []
    for node in nodes {
      var shape = ShapeText(space: spaces[node.space])
      if node.isSimple {
        shape.add(node.name, spaces[node.space].simpleTypes[node.name])
      } else if let type = spaces[node.space].complexTypes[node.name] {
        shape.add(type)
      }
      own.append(shapes[shape.text, default: shapes.count])
      shapes[shape.text] = own[own.count - 1]
      references.append(shape.references.map { position[Node(space: node.space, name: $0.name, isSimple: $0.isSimple)] ?? -1 })
    }
    var current = own
    var count = shapes.count
    while true {
      var signatures: [[Int]: Int] = [:]
      var next: [Int] = []
      next.reserveCapacity(nodes.count)
      for index in nodes.indices {
        let signature = [own[index]] + references[index].map { $0 < 0 ? -1 : current[$0] }
        let number = signatures[signature, default: signatures.count]
        signatures[signature] = number
        next.append(number)
      }
      current = next
      if signatures.count == count { break }
      count = signatures.count
    }
    var numbers: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() {
      if numbers[current[index]] == nil {
        numbers[current[index]] = representatives.count
        representatives.append(node)
      }
      classes[node] = numbers[current[index]]
    }
  }
}

/// A type as text without its references, places and documentation, and the references in order.
private struct ShapeText {
  /// What wildcards let in is declared there.
  let space: SymbolSpace
  var text = ""
  var references: [(name: TypeName, isSimple: Bool)] = []

  mutating func add(_ type: ComplexType) {
    text += "C\(type.name)|\(type.isAbstract)|\(type.isMixed)|\(type.derivation.rawValue)|\(type.block.rawValue)|"
    // What comes from the base is worked in already; the base itself matters to flavours only, which its Swift type holds.
    if type.isFlavour, let base = type.base { refer(base, isSimple: false) } else { text += "^\(type.base.map(\.description) ?? "")" }
    if let content = type.simpleContent { refer(content, isSimple: true) }
    if let particle = type.particle { add(particle) }
    for attribute in type.attributes { add(attribute) }
    text += type.prohibited.map { "-\($0)" }.joined()
    if let wildcard = type.attributeWildcard { add(wildcard) }
    for attribute in space.attributes(behind: type.attributeWildcard) { add(attribute) }
  }

  private mutating func add(_ attribute: AttributeUse) {
    text += "@\(attribute.name)|\(attribute.isRequired)|\(attribute.defaultValue ?? "\u{0}")|\(attribute.fixedValue ?? "\u{0}")"
    refer(attribute.type, isSimple: true)
  }

  mutating func add(_ name: TypeName, _ type: SimpleType?) {
    text += "S\(name)|"
    guard let type else { return }
    switch type.variety {
    case .atomic(let builtin): text += builtin
    case .list(let item): refer(item, isSimple: true)
    case .union(let members): for member in members { refer(member, isSimple: true) }
    }
    text += type.facets.enumerations.map { "|" + $0.map(\.value).joined(separator: "\u{0}") } ?? ""
    text += "|\(type.facets.patterns)|\(type.facets.bounds.sorted { $0.key < $1.key })|\(type.facets.whiteSpace ?? "")"
  }

  private mutating func add(_ particle: Particle) {
    text += "(\(particle.min),\(particle.max ?? -1)"
    switch particle.term {
    case .element(let element):
      text +=
        "e\(element.name)|\(element.isNillable)|\(element.block.rawValue)|\(element.defaultValue ?? "\u{0}")|\(element.fixedValue ?? "\u{0}")"
      switch element.type {
      case .any: text += "*"
      case .simple(let name): refer(name, isSimple: true)
      case .complex(let name): refer(name, isSimple: false)
      }
    case .wildcard(let wildcard):
      add(wildcard)
      if wildcard.processing == .strict { text += "|\(space.elements(behind: wildcard))" }
    case .sequence(let particles): addAll("s", particles)
    case .choice(let particles): addAll("c", particles)
    case .all(let particles): addAll("a", particles)
    }
    text += ")"
  }

  private mutating func addAll(_ letter: String, _ particles: [Particle]) {
    text += letter
    for particle in particles { add(particle) }
  }

  private mutating func add(_ wildcard: Wildcard) { text += "w\(wildcard.namespaces)|\(wildcard.processing.rawValue)" }

  private mutating func refer(_ name: TypeName, isSimple: Bool) {
    text += "#"
    references.append((name, isSimple))
  }
}
