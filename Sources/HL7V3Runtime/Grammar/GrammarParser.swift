/// Reads the lines of a grammar. `Templates/Codecs.xsl` writes them; this is their description.
///
/// Fields are apart by one blank; in names and values blanks, line ends and `%` stand as `%20`, `%0A`, `%25`; a lone `-` is an empty field.
/// A line is one of the file of the type; `12@3` is line 12 of file 3.
///
/// | line | fields |
/// |---|---|
/// | `n` | namespace name; the first is that of no namespace |
/// | `w` | namespace number, local name: the token is the number of the line among these, from 1 |
/// | `f` | schema file |
/// | `s` | a simple type: name, `a`tomic, `l`ist or `u`nion, built-in type or numbers of item or members, then facets as `key=value` |
/// | `t` | a complex type: namespace number, name, content `e` `t` `c` `m`, abstract 0/1, holder, simple type, file, line, required slots (hexadecimal), 1 if the order is free |
/// | `a` | an attribute of it: token, `s`lot, `b`it or `x` side with number, `r`equired `o`ptional `p`rohibited, simple type, `f`ixed `d`efault, value, line |
/// | `A` | its attribute wildcard: constraint, processing |
/// | `b` | an attribute that this wildcard lets in and that is declared: fields as `a` |
/// | `e` | a child of it: token, slot, slots that exclude it (hexadecimal), `c`omplex or `s`imple type number or `*`, nillable 0/1, fixed value, line, 1 and 2 for blocked extension and restriction and 8 for a default value, if any |
/// | `x` | a type that `xsi:type` may name in its place: namespace number, name, type number, derivations between the two, the set of symbol spaces in which the name means that type unless it is all |
/// | `v` | a set of symbol spaces: their numbers; the set's number is that of the line among these, from 0 |
/// | `d` | a document: its type and its symbol space; there are such lines only where a line `x` names a set |
/// | `g` | an element wildcard of it: slot, single 0/1, constraint, processing, the tokens declared when it is strict |
/// | `q` | a state of it: accepting 0/1, then `e`child`>`state or `g`wildcard`>`state |
/// | `k` | what the Swift type of a complex type holds: the number of the type, `t`ext, `c`hildren or `m`ixed, and for each slot `c`omplex, `s`imple, `h`eir, `a`ny or `w`ildcard with its number |
struct GrammarParser {
  var namespaces: [String] = []
  var names: [(namespace: Int, local: String)] = []
  var types: [TypeRecord] = []
  var attributes: [AttributeRecord] = []
  var children: [ChildRecord] = []
  var wildcards: [WildcardRecord] = []
  var states: [StateRecord] = []
  var transitions: [TransitionRecord] = []
  var constraints: [NamespaceConstraint] = []
  var simpleTypes: [SimpleTypeRule] = []
  var strings: [String] = []
  var typesByName: [XMLName: Int] = [:]
  var declaredNames: [Set<UInt16>] = []
  var substitutes: [SubstituteKey: [SubstituteRecord]] = [:]
  var spaceSets: [Set<UInt16>] = []
  var documentSpaces: [Int: UInt16] = [:]
  private(set) var files: [Int32] = []
  private var stringIndices: [String: Int32] = [:]
  private var shapes: [Int: StorageShape] = [:]
  private var kinds: [Int: [UInt8: ItemKind]] = [:]

  mutating func parse(_ text: StaticString) {
    let bytes = text.bytes
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if end > start { line(FieldReader(bytes: bytes, position: start, end: end)) }
      start = end + 1
    }
    closeType()
    place()
    (stringIndices, shapes, kinds) = ([:], [:], [:])
  }

  /// A type without children gets the one state that lets nothing in: every type can be asked for its state.
  private mutating func closeType() {
    guard let last = types.indices.last, types[last].stateCount == 0 else { return }
    types[last].stateCount = 1
    states.append(StateRecord(isAccepting: true, transitions: UInt32(transitions.count), transitionCount: 0))
  }

  func token(_ namespace: Int, _ local: String) -> UInt16 {
    UInt16((names.firstIndex { $0.namespace == namespace && $0.local == local } ?? -1) + 1)
  }

  private mutating func line(_ line: FieldReader) {
    var fields = line
    switch fields.word() {
    case "n": namespaces.append(fields.word())
    case "w": names.append((fields.number(), fields.word()))
    case "f": files.append(intern(fields.word()))
    case "s": simpleTypes.append(SimpleTypeRule(&fields))
    case "t": type(&fields)
    case "a": attribute(&fields)
    case "A": attributeWildcard(&fields)
    case "b": declaredAttribute(&fields)
    case "e": child(&fields)
    case "v": spaceSets.append(Set(fields.word().split(separator: ",").compactMap { UInt16($0) }))
    case "x": substitute(&fields)
    case "d": documentSpaces[fields.number()] = UInt16(fields.number())
    case "g": wildcard(&fields)
    case "q": state(&fields)
    case "k": storage(&fields)
    default: break
    }
  }

  private mutating func intern(_ string: String) -> Int32 {
    if let index = stringIndices[string] { return index }
    let index = Int32(strings.count)
    strings.append(string)
    stringIndices[string] = index
    return index
  }

  private mutating func type(_ fields: inout FieldReader) {
    closeType()
    let namespace = fields.number()
    let name = fields.word()
    // Several versions of a type may have one name; which of them is meant where, the lines `x` say.
    let expanded = XMLName(namespaces[namespace], name)
    if typesByName[expanded] == nil { typesByName[expanded] = types.count }
    let kind: ContentKind =
      switch fields.word() {
      case "t": .text
      case "c": .elements
      case "m": .mixed
      default: .empty
      }
    let isAbstract = fields.flag()
    let holder = UInt16(fields.number())
    let simpleType = fields.optionalNumber()
    let file = files[fields.number()]
    let line = Int32(fields.number())
    types.append(
      TypeRecord(
        kind: kind, isAbstract: isAbstract, holder: holder, attributes: UInt32(attributes.count), attributeCount: 0,
        children: UInt32(children.count), childCount: 0, wildcards: 0, wildcardCount: 0, states: UInt32(states.count), stateCount: 0,
        simpleType: simpleType, isQName: isQName(simpleType), attributeWildcard: -1, required: 0, requiredSlots: fields.hexadecimal(),
        isUnordered: fields.hasMore && fields.flag(), namespace: UInt16(namespace), name: intern(name), file: file,
        line: line))
  }

  private mutating func attribute(_ fields: inout FieldReader) {
    let record = attributeRecord(&fields)
    if record.isRequired {
      let position = types[types.count - 1].attributeCount
      if position < 64 { types[types.count - 1].required |= 1 << UInt64(position) }
    }
    types[types.count - 1].attributeCount += 1
    attributes.append(record)
  }

  private mutating func attributeWildcard(_ fields: inout FieldReader) {
    types[types.count - 1].attributeWildcard = Int32(wildcards.count)
    let constraint = constraintIndex(fields.word())
    wildcards.append(
      WildcardRecord(
        slot: 0, isSingle: false, processing: processing(fields.word()), constraint: constraint, declared: -1,
        attributes: UInt32(attributes.count)))
  }

  private mutating func declaredAttribute(_ fields: inout FieldReader) {
    attributes.append(attributeRecord(&fields))
    wildcards[wildcards.count - 1].attributeCount += 1
  }

  private mutating func attributeRecord(_ fields: inout FieldReader) -> AttributeRecord {
    let token = UInt16(fields.number())
    let (letter, number) = fields.letterAndNumber()
    let storage: AttributeStorage = letter == "s" ? .slot : letter == "b" ? .bit : .side
    let use = fields.word()
    let simpleType = fields.optionalNumber()
    let constraint = fields.word()
    let value = fields.word()
    var record = AttributeRecord(
      token: token, storage: storage, number: UInt8(number), isRequired: use == "r", isProhibited: use == "p", isFixed: constraint == "f",
      isQName: isQName(simpleType), simpleType: simpleType, value: constraint.isEmpty ? -1 : intern(value), line: fields.place(),
      path: .long)
    record.path = path(record)
    return record
  }

  private func path(_ record: AttributeRecord) -> AttributePath {
    if record.isProhibited || record.isQName { return .long }
    switch record.storage {
    case .slot where record.value < 0: return record.simpleType < 0 ? .property : .checkedProperty
    case .bit where record.value >= 0: return .presence
    default: return .long
    }
  }

  private mutating func child(_ fields: inout FieldReader) {
    types[types.count - 1].childCount += 1
    let token = UInt16(fields.number())
    let slot = UInt8(fields.number())
    let exclusive = fields.hexadecimal()
    let (letter, number) = fields.letterAndNumber()
    let isNillable = fields.flag()
    let value = fields.word()
    let line = fields.place()
    let flags = UInt8(fields.hasMore ? fields.number() : 0)
    children.append(
      ChildRecord(
        token: token, slot: slot, exclusive: exclusive, isSimple: letter == "s",
        isQName: letter == "s" && isQName(Int32(number)), isNillable: isNillable, isLandmark: isLandmark(token),
        type: letter == "*" ? -1 : Int32(number), value: value.isEmpty ? (flags & 8 != 0 ? -2 : -1) : intern(value), line: line,
        block: flags & 3))
  }

  private func isLandmark(_ token: UInt16) -> Bool {
    guard token > 0, Int(token) <= names.count else { return false }
    let (namespace, local) = names[Int(token) - 1]
    return local == "Body" ? namespaces[namespace] == XMLName.soap : PayloadName.elements.contains(local)
  }

  private mutating func substitute(_ fields: inout FieldReader) {
    let name = XMLName(namespaces[fields.number()], fields.word())
    substitutes[SubstituteKey(type: Int32(types.count - 1), name: name), default: []].append(
      SubstituteRecord(
        type: Int32(fields.number()), ways: UInt8(fields.number()), spaces: fields.hasMore ? Int32(fields.number()) : -1))
  }

  /// Simple types come before all that uses them.
  private func isQName(_ simpleType: Int32) -> Bool {
    guard simpleTypes.indices.contains(Int(simpleType)), case .atomic(.QName) = simpleTypes[Int(simpleType)].variety else { return false }
    return true
  }

  private mutating func wildcard(_ fields: inout FieldReader) {
    if types[types.count - 1].wildcardCount == 0 { types[types.count - 1].wildcards = UInt32(wildcards.count) }
    types[types.count - 1].wildcardCount += 1
    let slot = UInt8(fields.number())
    let isSingle = fields.flag()
    let constraint = constraintIndex(fields.word())
    wildcards.append(
      WildcardRecord(
        slot: slot, isSingle: isSingle, processing: processing(fields.word()), constraint: constraint, declared: declared(&fields)))
  }

  /// The names that a strict wildcard lets in, by token.
  private mutating func declared(_ fields: inout FieldReader) -> Int32 {
    guard fields.hasMore else { return -1 }
    declaredNames.append(Set(fields.word().split(separator: ",").compactMap { UInt16($0) }))
    return Int32(declaredNames.count - 1)
  }

  private mutating func state(_ fields: inout FieldReader) {
    types[types.count - 1].stateCount += 1
    let type = types[types.count - 1]
    var record = StateRecord(isAccepting: fields.flag(), transitions: UInt32(transitions.count), transitionCount: 0)
    while fields.hasMore {
      let (letter, item, next) = fields.transition()
      let isWildcard = letter == "g"
      transitions.append(
        TransitionRecord(
          isWildcard: isWildcard, item: UInt16(item), token: isWildcard ? 0 : children[Int(type.children) + item].token, next: UInt16(next))
      )
      record.transitionCount += 1
    }
    states.append(record)
  }

  private mutating func storage(_ fields: inout FieldReader) {
    let holder = fields.number()
    let shape = fields.word()
    shapes[holder] = shape == "t" ? .text : shape == "m" ? .mixed : .children
    while fields.hasMore {
      let (letter, slot) = fields.letterAndNumber()
      let kind: ItemKind =
        switch letter {
        case "c": .element
        case "s": .text
        case "h": .heir
        case "a": .any
        case "w": .wildcard
        default: .unplaced
        }
      kinds[holder, default: [:]][UInt8(slot)] = kind
    }
  }

  /// Tells all types, and their children, what their holders hold.
  private mutating func place() {
    for index in types.indices {
      let type = types[index]
      let holder = Int(type.holder)
      types[index].shape = shapes[holder] ?? .children
      guard let kinds = kinds[holder] else { continue }
      for child in Int(type.children)..<Int(type.children) + Int(type.childCount) {
        let kind = kinds[children[child].slot] ?? .unplaced
        let isElement = !children[child].isSimple && children[child].type >= 0
        children[child].kind = kind == .element && !isElement ? .unplaced : kind
      }
      for wildcard in Int(type.wildcards)..<Int(type.wildcards) + Int(type.wildcardCount) {
        wildcards[wildcard].kind = kinds[wildcards[wildcard].slot] ?? .unplaced
      }
    }
  }

  private mutating func constraintIndex(_ word: String) -> Int32 {
    let constraint: NamespaceConstraint =
      if word == "*" {
        .any
      } else if word.hasPrefix("!") {
        .other(than: String(word.dropFirst()))
      } else {
        .list(word.dropFirst().split(separator: ",", omittingEmptySubsequences: false).map { $0 == "##none" ? "" : String($0) })
      }
    if let index = constraints.firstIndex(of: constraint) { return Int32(index) }
    constraints.append(constraint)
    return Int32(constraints.count - 1)
  }

  private func processing(_ word: String) -> WildcardRecord.Processing {
    word == "skip" ? .skip : word == "lax" ? .lax : .strict
  }
}
