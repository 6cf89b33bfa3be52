/// The grammar of a document type as declarations to read: what a generator of instances, or a test that goes by declarations, works from.
///
/// Copies out of the tables of the codec, which are laid out for speed; numbers are those of the grammar. For this package only.
package struct GrammarView: Sendable {
  let grammar: Grammar
  /// The root element and its type.
  package let root: XMLName
  package let rootType: Int

  /// The grammar behind a document type.
  package init(of document: any HL7Document.Type) {
    let schema = document.schema
    grammar = schema.grammar
    root = grammar.name(schema.root)
    rootType = schema.type
  }

  /// Tells grammars apart.
  package var identity: ObjectIdentifier { ObjectIdentifier(grammar) }

  /// A complex type by its number.
  package func type(_ number: Int) -> DeclaredType {
    let record = grammar.types[number]
    return DeclaredType(
      name: grammar.typeName(number), location: grammar.location(number), content: DeclaredType.Content(record.kind),
      isAbstract: record.isAbstract, holder: Int(record.holder), simpleType: record.simpleType < 0 ? nil : Int(record.simpleType),
      attributes: range(record.attributes, record.attributeCount).map { attribute($0, number) },
      attributeWildcard: record.attributeWildcard < 0 ? nil : wildcard(Int(record.attributeWildcard)),
      children: range(record.children, record.childCount).map { child($0, number) },
      wildcards: range(record.wildcards, record.wildcardCount).map { wildcard($0) },
      states: range(record.states, record.stateCount).map { state($0) }, requiredSlots: record.requiredSlots)
  }

  /// The types that `xsi:type` can name in the place of one within a document of this root, by their expanded names. Its own name is not
  /// among them.
  package func substitutes(for number: Int, blocked: Int) -> [(name: XMLName, type: Int)] {
    grammar.substitutes(for: Int32(truncatingIfNeeded: number), in: grammar.space(ofDocument: rootType))
      .filter { Int($0.record.ways) & blocked == 0 }.map { ($0.name, Int($0.record.type)) }.sorted { $0.name < $1.name }
  }

  /// The same for all types at once, whatever is blocked.
  package func substitutes() -> [Int: [(name: XMLName, type: Int)]] {
    let all = grammar.substitutes(in: grammar.space(ofDocument: rootType))
    return Dictionary(
      uniqueKeysWithValues: all.map { type, names in
        (Int(type), names.map { ($0.name, Int($0.record.type)) }.sorted { $0.name < $1.name })
      })
  }

  private func range(_ first: UInt32, _ count: UInt16) -> Range<Int> { Int(first)..<Int(first) + Int(count) }

  private func attribute(_ index: Int, _ type: Int) -> DeclaredAttribute {
    let record = grammar.attributes[index]
    let value = record.value < 0 ? nil : grammar.string(record.value)
    return DeclaredAttribute(
      name: grammar.name(record.token), isRequired: record.isRequired, isProhibited: record.isProhibited,
      simpleType: record.simpleType < 0 ? nil : Int(record.simpleType), fixed: record.isFixed ? value : nil,
      standard: record.isFixed ? nil : value, location: grammar.location(type, line: record.line))
  }

  private func child(_ index: Int, _ type: Int) -> DeclaredChild {
    let record = grammar.children[index]
    let content: DeclaredChild.Content =
      record.type < 0 ? .anything : record.isSimple ? .simple(Int(record.type)) : .complex(Int(record.type))
    return DeclaredChild(
      name: grammar.name(record.token), content: content, isNillable: record.isNillable,
      fixed: record.value < 0 ? nil : grammar.string(record.value), slot: Int(record.slot), exclusive: record.exclusive,
      blocked: Int(record.block),
      location: grammar.location(type, line: record.line))
  }

  private func wildcard(_ index: Int) -> DeclaredWildcard {
    let record = grammar.wildcards[index]
    let constraint = grammar.constraints[Int(record.constraint)]
    let namespaces: [String]? = if case .list(let names) = constraint { names } else { nil }
    return DeclaredWildcard(
      slot: Int(record.slot), namespaces: namespaces, isStrict: record.processing == .strict, isLax: record.processing == .lax,
      allows: { constraint.allows($0) })
  }

  private func state(_ index: Int) -> DeclaredState {
    let record = grammar.states[index]
    let steps = (0..<Int(record.transitionCount)).map { offset in
      let transition = grammar.transitions[Int(record.transitions) + offset]
      return DeclaredState.Step(isWildcard: transition.isWildcard, item: Int(transition.item), next: Int(transition.next))
    }
    return DeclaredState(isAccepting: record.isAccepting, steps: steps)
  }
}

/// A complex type.
package struct DeclaredType: Sendable {
  /// What may stand inside an element.
  package enum Content: Sendable {
    case empty, text, elements, mixed

    init(_ kind: ContentKind) {
      self =
        switch kind {
        case .empty: .empty
        case .text: .text
        case .elements: .elements
        case .mixed: .mixed
        }
    }
  }

  package let name: String
  package let location: String
  package let content: Content
  package let isAbstract: Bool
  package let holder: Int
  /// The simple type of its text; nil when any text goes.
  package let simpleType: Int?
  package let attributes: [DeclaredAttribute]
  package let attributeWildcard: DeclaredWildcard?
  package let children: [DeclaredChild]
  package let wildcards: [DeclaredWildcard]
  package let states: [DeclaredState]
  /// The slots of children that every instance has.
  package let requiredSlots: UInt64
}

/// An attribute of a complex type.
package struct DeclaredAttribute: Sendable {
  package let name: XMLName
  package let isRequired: Bool
  package let isProhibited: Bool
  package let simpleType: Int?
  package let fixed: String?
  /// The default value.
  package let standard: String?
  package let location: String
}

/// A child element of a complex type.
package struct DeclaredChild: Sendable {
  package enum Content: Sendable, Equatable {
    case complex(Int)
    case simple(Int)
    /// `xs:anyType`.
    case anything
  }

  package let name: XMLName
  package let content: Content
  package let isNillable: Bool
  package let fixed: String?
  package let slot: Int
  /// The slots of which one at most can be filled.
  package let exclusive: UInt64
  /// Derivations that `xsi:type` may not take: 1 extension, 2 restriction.
  package let blocked: Int
  package let location: String
}

/// A wildcard for elements or attributes.
package struct DeclaredWildcard: Sendable {
  package let slot: Int
  /// The namespaces it lists; nil when it goes by a rule.
  package let namespaces: [String]?
  package let isStrict: Bool
  package let isLax: Bool
  package let allows: @Sendable (String) -> Bool
}

/// A state of the automaton of a content model. The first is the start.
package struct DeclaredState: Sendable {
  package struct Step: Sendable {
    package let isWildcard: Bool
    /// The child or wildcard by its place in the type.
    package let item: Int
    package let next: Int
  }

  package let isAccepting: Bool
  package let steps: [Step]
}
