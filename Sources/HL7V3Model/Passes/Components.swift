internal import HL7V3Schema

/// A complex type after sharing, numbered as in the grammar.
struct ComplexEntry {
  var number: Int
  /// Where its references are resolved.
  var space: Int
  var type: ComplexType
  /// The number of the type whose Swift type holds its values: its own unless it is a flavour.
  var holder: Int
  /// The sets and spaces that use it, in order.
  var uses: [(set: Int, space: Int)]
  /// The root element it is the content of, when it was made for that.
  var root: QName?
  /// The type that it is a copy of, when it was made for a root element.
  var origin: Int?
  /// The types that `xsi:type` may name in its place.
  var substitutes: [Substitute] = []
  /// For a type as another's Swift type holds it: the children whose values are of other types than in the type itself; nil for those that
  /// have no place.
  var views: [QName: Int?] = [:]
}

/// A simple type after sharing, numbered as in the grammar.
struct SimpleEntry {
  var number: Int
  var space: Int
  var name: TypeName
  /// Nil for the built-in types.
  var type: SimpleType?
  var uses: [(set: Int, space: Int)]
}

/// A root element and the type of its document.
struct RootEntry {
  var set: Int
  var space: Int
  var element: ElementUse
  var type: Int
  /// The type that the element names, where `type` is a copy of it; -1 for a simple one.
  var origin: Int
}

/// All components that the roots reach, each once, with numbers.
struct Components {
  var complex: [ComplexEntry] = []
  var simple: [SimpleEntry] = []
  var roots: [RootEntry] = []
  let spaces: [SymbolSpace]
  /// The types that each type of a space is the base of.
  private(set) var children: [Node: [Int]] = [:]
  private var complexNumbers: [Node: Int] = [:]
  private var simpleNumbers: [Node: Int] = [:]

  /// No components.
  init() { spaces = [] }

  /// Third pass: numbers for the classes of equal types, and a type of its own for each root element.
  init(_ spaces: [SymbolSpace], sets: [Int], _ reaches: [Reach], _ sharing: Sharing, diagnostics: inout Diagnostics) {
    self.spaces = spaces
    var numberOfClass: [Int: Int] = [:]
    for (space, reach) in reaches.enumerated() {
      for name in reach.complexTypes {
        let node = Node(space: space, name: name, isSimple: false)
        guard let shared = sharing.classes[node], let type = spaces[space].complexTypes[name] else { continue }
        let number = numberOfClass[shared] ?? complex.count
        numberOfClass[shared] = number
        if number == complex.count { complex.append(ComplexEntry(number: number, space: space, type: type, holder: number, uses: [])) }
        complex[number].uses.append((sets[space], space))
        complexNumbers[node] = number
        if let base = type.base { children[Node(space: space, name: base, isSimple: false), default: []].append(number) }
      }
      for name in reach.simpleTypes {
        let node = Node(space: space, name: name, isSimple: true)
        guard let shared = sharing.classes[node] else { continue }
        let number = numberOfClass[shared] ?? simple.count
        numberOfClass[shared] = number
        if number == simple.count {
          simple.append(SimpleEntry(number: number, space: space, name: name, type: spaces[space].simpleTypes[name], uses: []))
        }
        simple[number].uses.append((sets[space], space))
        simpleNumbers[node] = number
      }
    }
    addRoots(reaches, sets: sets, diagnostics: &diagnostics)
  }

  /// The number of a complex type as seen from a space; nil when it was not reached.
  func complex(_ name: TypeName, in space: Int) -> Int? { complexNumbers[Node(space: space, name: name, isSimple: false)] }

  /// The number of a simple type as seen from a space.
  func simple(_ name: TypeName, in space: Int) -> Int? { simpleNumbers[Node(space: space, name: name, isSimple: true)] }

  /// Whether a type comes, through however many steps, from an abstract one that some root reaches.
  func hasAbstractAncestor(_ entry: ComplexEntry) -> Bool {
    entry.uses.contains { use in
      var base = entry.type.base
      var steps = 0
      // The types of one class have the same bases by name; whether these are reached differs from space to space.
      while let name = base, let number = complex(name, in: use.space), steps < complex.count {
        if complex[number].type.isAbstract { return true }
        base = complex[number].type.base
        steps += 1
      }
      return false
    }
  }

  /// A document must know its root element, so a type that serves several root elements gets a copy for each.
  private mutating func addRoots(_ reaches: [Reach], sets: [Int], diagnostics: inout Diagnostics) {
    var elementsOfType: [Int: Set<QName>] = [:]
    for (space, reach) in reaches.enumerated() {
      for element in reach.roots {
        guard case .complex(let name) = element.type, let number = complex(name, in: space) else { continue }
        elementsOfType[number, default: []].insert(element.name)
      }
    }
    for (space, reach) in reaches.enumerated() {
      for element in reach.roots {
        var origin = -1
        if case .complex(let name) = element.type { origin = complex(name, in: space) ?? -1 }
        let twins = roots.filter { $0.element.name == element.name && $0.origin == origin }
        if let twin = twins.first { compare(element, reaches[space], in: space, reaches[twin.space], in: twin.space, &diagnostics) }
        // The same root through several files; another type under the same name is another document.
        if twins.contains(where: { $0.set == sets[space] }) { continue }
        var number = origin
        switch element.type {
        case .complex:
          guard origin >= 0 else { continue }
          if elementsOfType[origin, default: []].count > 1 {
            number = copy(complex[origin].type, space: space, set: sets[space], for: element)
            complex[number].origin = origin
          }
        case .simple(let name):
          number = copy(
            ComplexType(name: name, simpleContent: name, documentation: element.documentation, location: element.location),
            space: space, set: sets[space], for: element)
        case .any:
          diagnostics.add(
            Diagnostic(
              .warning, "the element \(element.name.local) has no type, so nothing is generated for it: give it a type",
              at: element.location))
          continue
        }
        complex[number].root = element.name
        if complex[number].type.documentation.isEmpty { complex[number].type.documentation = element.documentation }
        roots.append(RootEntry(set: sets[space], space: space, element: element, type: number, origin: origin))
      }
    }
  }

  /// Warns when one root stands in two symbol spaces that differ in what `xsi:type` may name: one document cannot know which is meant.
  private func compare(
    _ root: ElementUse, _ reach: Reach, in space: Int, _ first: Reach, in firstSpace: Int, _ diagnostics: inout Diagnostics
  ) {
    func types(_ reach: Reach, _ space: Int) -> [TypeName: Int?] {
      Dictionary(reach.complexTypes.map { ($0, complex($0, in: space)) }, uniquingKeysWith: { first, _ in first })
    }
    let own = types(reach, space)
    let others = types(first, firstSpace)
    let different = Set(own.keys).union(others.keys).filter { own[$0] != others[$0] && !$0.isAnonymous }.map(\.path).sorted()
    guard !different.isEmpty else { return }
    let message =
      "the element \(root.name.local) is the same as in \(spaces[firstSpace].file), but of the types that xsi:type may name there are other "
      + "versions here (\(different.joined(separator: ", "))); those of \(spaces[firstSpace].file) count"
    diagnostics.add(Diagnostic(.warning, message, at: root.location, component: root.name.local))
  }

  private mutating func copy(_ type: ComplexType, space: Int, set: Int, for element: ElementUse) -> Int {
    var type = type
    type.name = TypeName(element.name.namespace, "/\(element.name.local)")
    if !element.documentation.isEmpty { type.documentation = element.documentation }
    let number = complex.count
    complex.append(ComplexEntry(number: number, space: space, type: type, holder: number, uses: [(set, space)]))
    return number
  }
}

extension Components {
  /// The names of elements that a strict wildcard lets in, in order; nil for one that is not strict, which does not ask.
  func declared(_ wildcard: Wildcard, in space: Int) -> [QName]? {
    wildcard.processing == .strict ? spaces[space].elements(behind: wildcard) : nil
  }
}

extension SymbolSpace {
  /// The names of global elements that a wildcard allows, in order.
  func elements(behind wildcard: Wildcard) -> [QName] { elements.keys.filter { wildcard.allows($0.namespace) }.sorted() }

  /// The global attributes that a wildcard allows and that are checked then, in the order of their names.
  func attributes(behind wildcard: Wildcard?) -> [AttributeUse] {
    guard let wildcard, wildcard.processing != .skip else { return [] }
    return attributes.values.filter { wildcard.allows($0.name.namespace) }.sorted { $0.name < $1.name }
  }
}

extension Wildcard {
  /// Whether it lets in names of a namespace, empty for none.
  func allows(_ namespace: String) -> Bool {
    switch namespaces {
    case .any: true
    case .other(let excluded): namespace != excluded && !namespace.isEmpty
    case .list(let list): list.contains(namespace)
    }
  }
}
