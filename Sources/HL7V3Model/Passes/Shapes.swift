internal import HL7V3Schema

/// The numbers of types as texts: those of one number differ at most in what they refer to.
struct Shapes {
  struct Shape {
    var number = 0
    var references: [ShapeText.Reference] = []
  }

  private(set) var numbers: [String: Int] = [:]
  private var complex: [TypeName: [(type: ComplexType, shape: Shape)]] = [:]
  private var simple: [TypeName: [(type: SimpleType, shape: Shape)]] = [:]

  /// A type that was read from the same file through another root is mostly equal in all, and then needs no text.
  mutating func shape(of node: Node, in space: SymbolSpace) -> Shape {
    if node.isSimple {
      guard let type = space.simpleTypes[node.name] else { return text(in: space) { $0.add(node.name, nil) } }
      if let known = simple[node.name]?.first(where: { $0.type == type }) { return known.shape }
      let shape = text(in: space) { $0.add(node.name, type) }
      simple[node.name, default: []].append((type, shape))
      return shape
    }
    guard let type = space.complexTypes[node.name] else { return text(in: space) { _ in } }
    // What a wildcard lets in is another question in each space.
    let hasWildcards = type.attributeWildcard != nil || type.particle?.wildcards.isEmpty == false
    if !hasWildcards, let known = complex[node.name]?.first(where: { $0.type == type }) { return known.shape }
    let shape = text(in: space) { $0.add(type) }
    if !hasWildcards { complex[node.name, default: []].append((type, shape)) }
    return shape
  }

  private mutating func text(in space: SymbolSpace, _ write: (inout ShapeText) -> Void) -> Shape {
    var text = ShapeText(space: space)
    write(&text)
    let number = numbers[text.text, default: numbers.count]
    numbers[text.text] = number
    return Shape(number: number, references: text.references)
  }
}

/// A type as text without its references, places and documentation, and the references in order.
struct ShapeText {
  /// What wildcards let in is declared there.
  let space: SymbolSpace
  var text = ""
  var references: [Reference] = []

  struct Reference {
    var name: TypeName
    var isSimple: Bool
  }

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
    references.append(Reference(name: name, isSimple: isSimple))
  }
}
