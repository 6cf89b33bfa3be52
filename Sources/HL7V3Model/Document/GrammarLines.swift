internal import HL7V3Schema

/// The grammar as the lines that the runtime reads; the runtime's parser describes them.
struct GrammarLines {
  let components: Components
  let tokens: Tokens
  let shapes: [Int: ContentShape]
  let plans: [Int: AttributePlan]
  private var files: [String: Int] = [:]
  /// The sets of symbol spaces met so far, by number.
  private var spaceSets: [[Int]: Int] = [:]
  private(set) var lines: [String] = []

  init(
    _ components: Components, _ tokens: Tokens, shapes: [Int: ContentShape], plans: [Int: AttributePlan], fileNames: [String: String],
    diagnostics: inout Diagnostics
  ) {
    self.components = components
    self.tokens = tokens
    self.shapes = shapes
    self.plans = plans
    for namespace in tokens.namespaces { lines.append("n \(Self.field(namespace))") }
    for name in tokens.names { lines.append("w \(tokens.namespace(name.namespace)) \(Self.field(name.local))") }
    for entry in components.complex {
      let wild = components.spaces[entry.space].attributes(behind: entry.type.attributeWildcard)
      let parts = (entry.type.attributes + wild).map(\.location) + (entry.type.particle?.elements ?? []).map(\.location)
      for file in [entry.type.location.file] + parts.map(\.file) where files[file] == nil {
        files[file] = files.count
        lines.append("f \(Self.field(fileNames[file] ?? file))")
      }
    }
    for entry in components.simple { add(entry) }
    for entry in components.complex { add(entry, &diagnostics) }
    // What an xsi:type means goes by the symbol space of the document, where that makes a difference.
    guard !spaceSets.isEmpty else { return }
    var known: Set<Int> = []
    for root in components.roots where known.insert(root.type).inserted { lines.append("d \(root.type) \(root.space)") }
  }

  private mutating func add(_ entry: SimpleEntry) {
    func number(_ name: TypeName) -> String { String(components.simple(name, in: entry.space) ?? 0) }
    guard let type = entry.type else {
      lines.append("s \(Self.field(entry.name.path)) a \(Self.field(entry.name.path))")
      return
    }
    var line = "s \(Self.field(entry.name.path)) "
    switch type.variety {
    case .atomic(let builtin): line += "a \(builtin)"
    case .list(let item): line += "l \(number(item))"
    case .union(let members): line += "u \(members.map(number).joined(separator: ","))"
    }
    if let values = type.facets.enumerations { line += " enum=" + values.map { Self.field($0.value, comma: true) }.joined(separator: ",") }
    for (step, patterns) in type.facets.patterns.enumerated() {
      for pattern in patterns { line += " pattern\(step)=\(Self.field(pattern, comma: true))" }
    }
    for (name, value) in type.facets.bounds.sorted(by: { $0.key < $1.key }) { line += " \(name)=\(Self.field(value))" }
    if let whiteSpace = type.facets.whiteSpace { line += " whiteSpace=\(whiteSpace)" }
    lines.append(line)
  }

  /// Slots are bytes; the two highest are for what has no place and for text.
  private static let mostMembers = 254

  private mutating func add(_ entry: ComplexEntry, _ diagnostics: inout Diagnostics) {
    let type = entry.type
    let holderShape = shapes[entry.holder] ?? .empty
    let count = holderShape.allMembers.count
    if count > Self.mostMembers {
      diagnostics.add(
        Diagnostic(
          .error,
          "\(count) different children, and generated code can tell \(Self.mostMembers) apart: put some of them into an element of their own",
          at: type.location, component: type.name.path))
    }
    let kind =
      if type.simpleContent != nil {
        "t"
      } else if type.isMixed {
        "m"
      } else {
        type.particle == nil ? "e" : "c"
      }
    var elements: [ElementUse] = []
    for element in type.particle?.elements ?? [] where !elements.contains(where: { $0.name == element.name }) { elements.append(element) }
    var wildcards: [Wildcard] = []
    for wildcard in type.particle?.wildcards ?? [] where !wildcards.contains(wildcard) { wildcards.append(wildcard) }
    let own = ContentShaping.shape(type)
    var required: UInt64 = 0
    for member in own.allMembers where member.isRequired {
      if case .element(let element) = member.term, entry.views[element.name] == .some(nil) { continue }
      if let slot = slot(member, holderShape), slot < 64, !own.isItems { required |= 1 << UInt64(slot) }
    }
    let simple = type.simpleContent.flatMap { components.simple($0, in: entry.space) }.map(String.init) ?? "-"
    lines.append(
      "t \(tokens.namespace(type.name.namespace)) \(Self.field(type.name.path)) \(kind) \(type.isAbstract ? 1 : 0) \(entry.holder) \(simple) "
        + "\(files[type.location.file] ?? 0) \(type.location.line) \(String(required, radix: 16))"
        + (type.particle?.isUnordered == true ? " 1" : ""))
    addAttributes(entry)
    for element in elements { add(element, entry, holderShape) }
    for substitute in entry.substitutes { add(substitute) }
    for wildcard in wildcards {
      let member = holderShape.allMembers.first { if case .wildcard = $0.term { true } else { false } }
      let exact = holderShape.allMembers.first { if case .wildcard(let other) = $0.term { other == wildcard } else { false } } ?? member
      lines.append(
        "g \(exact?.slot ?? 254) \(exact.map { $0.isSingle && !holderShape.isItems } == true ? 1 : 0) \(Self.constraint(wildcard.namespaces)) "
          + wildcard.processing.rawValue + declared(wildcard, entry))
    }
    guard kind == "c" || kind == "m" || type.particle != nil else { return }
    let automaton = Automaton(type.particle, elements: elements.map(\.name), wildcards: wildcards)
    if automaton.isApproximate {
      diagnostics.add(
        Diagnostic(
          .warning, "a bound on occurrences is too large to be counted and is not enforced", at: type.location, component: type.name.path))
    }
    for state in automaton.states {
      let steps = state.transitions.map { transition in
        switch transition.symbol {
        case .element(let number): " e\(number)>\(transition.next)"
        case .wildcard(let number): " g\(number)>\(transition.next)"
        }
      }
      lines.append("q \(state.isAccepting ? 1 : 0)" + steps.joined())
    }
  }

  /// A type that `xsi:type` may name, and before it, where it may not everywhere, the symbol spaces in which it may.
  private mutating func add(_ substitute: Substitute) {
    var spaces = ""
    if let list = substitute.spaces {
      let known = spaceSets[list] ?? spaceSets.count
      if known == spaceSets.count {
        spaceSets[list] = known
        lines.append("v " + list.map(String.init).joined(separator: ","))
      }
      spaces = " \(known)"
    }
    lines.append(
      "x \(tokens.namespace(substitute.name.namespace)) \(Self.field(substitute.name.path)) \(substitute.number) "
        + "\(substitute.ways.rawValue)\(spaces)")
  }

  private mutating func addAttributes(_ entry: ComplexEntry) {
    let plan = plans[entry.holder]
    for attribute in entry.type.attributes {
      let storage =
        switch plan?.storage(of: attribute) {
        case .slot(let number): "s\(number)"
        case .bit(let number): "b\(number)"
        default: "x0"
        }
      lines.append("a " + fields(attribute, storage, entry))
    }
    guard let wildcard = entry.type.attributeWildcard else { return }
    lines.append("A \(Self.constraint(wildcard.namespaces)) \(wildcard.processing.rawValue)")
    for attribute in components.spaces[entry.space].attributes(behind: wildcard) { lines.append("b " + fields(attribute, "x0", entry)) }
  }

  private func fields(_ attribute: AttributeUse, _ storage: String, _ entry: ComplexEntry) -> String {
    let simple = components.simple(attribute.type, in: entry.space).map(String.init) ?? "-"
    let (letter, value) =
      if let fixed = attribute.fixedValue {
        ("f", fixed)
      } else if let value = attribute.defaultValue {
        ("d", value)
      } else {
        ("-", "")
      }
    return "\(tokens[attribute.name]) \(storage) \(attribute.isRequired ? "r" : "o") \(simple) \(letter) \(Self.field(value)) "
      + place(attribute.location, in: entry.type)
  }

  private mutating func add(_ element: ElementUse, _ entry: ComplexEntry, _ holderShape: ContentShape) {
    let view = entry.views[element.name]
    // What the Swift type has no place for gets a slot that generated code does not know.
    let member =
      view == .some(nil)
      ? nil : holderShape.allMembers.first { if case .element(let other) = $0.term { other.name == element.name } else { false } }
    let slot = member?.slot ?? 254
    var exclusive: UInt64 = 0
    if let member, !holderShape.isItems, member.isSingle || member.choice != nil {
      let rivals = member.choice == nil ? [member] : holderShape.allMembers.filter { $0.choice == member.choice }
      for rival in rivals where rival.slot < 64 { exclusive |= 1 << UInt64(rival.slot) }
    }
    let reference =
      switch element.type {
      case .any: "*0"
      case .simple(let name): "s\(components.simple(name, in: entry.space) ?? 0)"
      case .complex(let name): ((view ?? nil) ?? components.complex(name, in: entry.space)).map { "c\($0)" } ?? "*0"
      }
    lines.append(
      "e \(tokens[element.name]) \(slot) \(String(exclusive, radix: 16)) \(reference) \(element.isNillable ? 1 : 0) "
        + "\(Self.field(element.fixedValue ?? "")) \(place(element.location, in: entry.type))"
        + flags(element))
  }

  /// The tokens that a strict wildcard lets in, behind a blank.
  private func declared(_ wildcard: Wildcard, _ entry: ComplexEntry) -> String {
    guard let names = components.declared(wildcard, in: entry.space) else { return "" }
    return " " + (names.isEmpty ? "-" : names.map { String(tokens[$0]) }.joined(separator: ","))
  }

  /// The blocked derivations, and 8 for a default value, behind a blank; nothing when there are none.
  private func flags(_ element: ElementUse) -> String {
    let flags = element.block.intersection([.extension, .restriction]).rawValue | (element.defaultValue == nil ? 0 : 8)
    return flags == 0 ? "" : " \(flags)"
  }

  /// A line, with the number of its file where that is not the file of the type: parts of groups stand elsewhere.
  private func place(_ location: SourceLocation, in type: ComplexType) -> String {
    location.file == type.location.file ? "\(location.line)" : "\(location.line)@\(files[location.file] ?? 0)"
  }

  private func slot(_ member: ContentShape.Member, _ holder: ContentShape) -> Int? {
    holder.allMembers.first { other in
      switch (other.term, member.term) {
      case (.element(let a), .element(let b)): a.name == b.name
      case (.wildcard(let a), .wildcard(let b)): a == b
      default: false
      }
    }?.slot
  }

  static func constraint(_ namespaces: Wildcard.Namespaces) -> String {
    switch namespaces {
    case .any: "*"
    case .other(let namespace): "!" + (namespace.isEmpty ? "" : field(namespace))
    case .list(let names): "=" + names.map { $0.isEmpty ? "##none" : field($0) }.joined(separator: ",")
    }
  }

  /// A field of a line: no blanks, line ends or percent signs, and `-` when empty.
  static func field(_ text: String, comma: Bool = false) -> String {
    if text.isEmpty { return comma ? "" : "-" }
    if text == "-" { return "%2D" }
    guard text.hasAny(of: " %\n\r\t\"#\\,") else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "%", "\n", "\r", "\t", "\"", "#", "\\":
        result += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      case "," where comma: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Particle {
  /// Whether the order of its elements is free, so that the one they had must be kept.
  var isUnordered: Bool {
    switch term {
    case .element, .wildcard: false
    case .all(let particles): particles.count > 1
    case .sequence(let particles), .choice(let particles): particles.contains(where: \.isUnordered)
    }
  }
}

extension ContentShape {
  var isItems: Bool { if case .items = self { true } else { false } }
}
