/// The schema as the codec needs it: names, types, content model automata and simple types, compiled from the text that the generator wrote.
///
/// Generated Swift holds what a program works with; the grammar holds what an instance must obey. Decoding, strictness and
/// validation all run on it, so they cannot disagree. It is compiled once for each generated module, at first use.
public final class Grammar: Sendable {
  let names: NameTable
  let namespaces: [String]
  private let tokenNamespaces: Table<UInt16>
  let types: Table<TypeRecord>
  let attributes: Table<AttributeRecord>
  let children: Table<ChildRecord>
  let wildcards: Table<WildcardRecord>
  let states: Table<StateRecord>
  let transitions: Table<TransitionRecord>
  let constraints: [NamespaceConstraint]
  let simpleTypes: SimpleTypeRules
  /// Fixed and default values, type names and file names.
  let strings: [String]
  let stringBytes: TextTable
  /// Schema files, among the strings.
  private let files: [Int32]
  /// Complex types by expanded name, for `xsi:type`.
  let typesByName: [XMLName: Int]
  /// The names that strict wildcards let in.
  let declaredNames: [Set<UInt16>]
  /// The types that `xsi:type` may name in the place of another: several under one name where it means another type in each symbol space.
  private let substitutes: [SubstituteKey: [SubstituteRecord]]
  private let spaceSets: [Set<UInt16>]
  private let documentSpaces: [Int: UInt16]
  /// Tokens of the attributes that every element may carry.
  let nilToken: UInt16
  let typeToken: UInt16
  /// The token of the body of a SOAP 1.1 envelope.
  let bodyToken: UInt16
  /// The Swift types that `xsi:type` can name where the schema has an abstract type, by number.
  let heirs: [Int: any HL7Value.Type]

  /// Compiles a grammar from the generator's text. The text comes with the generated code; a damaged one leaves an empty grammar, that
  /// knows no name and so accepts nothing.
  public init(_ text: StaticString, heirs: [Int: any HL7Value.Type] = [:]) {
    self.heirs = heirs
    var parser = GrammarParser()
    parser.parse(text)
    names = NameTable(namespaces: parser.namespaces, names: parser.names)
    namespaces = parser.namespaces
    tokenNamespaces = Table([0] + parser.names.map { UInt16($0.namespace) })
    types = Table(taking: &parser.types)
    attributes = Table(taking: &parser.attributes)
    children = Table(taking: &parser.children)
    wildcards = Table(taking: &parser.wildcards)
    states = Table(taking: &parser.states)
    transitions = Table(taking: &parser.transitions)
    constraints = parser.constraints
    simpleTypes = SimpleTypeRules(parser.simpleTypes)
    strings = parser.strings
    stringBytes = TextTable(parser.strings)
    files = parser.files
    typesByName = parser.typesByName
    substitutes = parser.substitutes
    spaceSets = parser.spaceSets
    documentSpaces = parser.documentSpaces
    declaredNames = parser.declaredNames
    let instance = parser.namespaces.firstIndex(of: XMLName.schemaInstance) ?? -1
    nilToken = parser.token(instance, "nil")
    typeToken = parser.token(instance, "type")
    bodyToken = parser.token(parser.namespaces.firstIndex(of: XMLName.soap) ?? -1, "Body")
  }

  /// What a writer asks for each element, without the class around it. Grammars live as long as the process; see `Table`.
  struct Tables: Sendable {
    let names: NameTable.Locals
    let tokenNamespaces: Table<UInt16>
    let types: Table<TypeRecord>
    let attributes: Table<AttributeRecord>
    let children: Table<ChildRecord>
    let states: Table<StateRecord>
    let transitions: Table<TransitionRecord>
    let stringBytes: TextTable
    let bodyToken: UInt16
  }

  var tables: Tables {
    Tables(
      names: names.locals, tokenNamespaces: tokenNamespaces, types: types, attributes: attributes, children: children, states: states,
      transitions: transitions, stringBytes: stringBytes, bodyToken: bodyToken)
  }

  func string(_ index: Int32) -> String { strings[Int(index)] }

  /// The number of the namespace of the name behind a token; 0 for none.
  @inline(__always)
  func namespaceID(of token: UInt16) -> UInt16 { tokenNamespaces[Int(token)] }

  /// The namespace of the name behind a token.
  func namespace(of token: UInt16) -> String { namespaces[Int(tokenNamespaces[Int(token)])] }

  /// The expanded name behind a token.
  func name(_ token: UInt16) -> XMLName {
    XMLName(namespace(of: token), names.local(of: token))
  }

  /// The symbol space that a document's schema is: the NHS defines one name differently from root to root.
  func space(ofDocument type: Int) -> UInt16 { documentSpaces[type] ?? 0 }

  /// What `xsi:type` means by a name in the place of a type, within a document of a symbol space.
  func substitute(_ name: XMLName, for type: Int32, in space: UInt16) -> SubstituteRecord? {
    substitutes[SubstituteKey(type: type, name: name)]?.first { isKnown($0, in: space) }
  }

  /// All that `xsi:type` may name in the place of a type.
  func substitutes(for type: Int32, in space: UInt16) -> [(name: XMLName, record: SubstituteRecord)] {
    substitutes.filter { $0.key.type == type }.flatMap { key, records in
      records.filter { isKnown($0, in: space) }.map { (key.name, $0) }
    }
  }

  /// The same for all types at once.
  func substitutes(in space: UInt16) -> [Int32: [(name: XMLName, record: SubstituteRecord)]] {
    var all: [Int32: [(name: XMLName, record: SubstituteRecord)]] = [:]
    for (key, records) in substitutes {
      for record in records where isKnown(record, in: space) { all[key.type, default: []].append((key.name, record)) }
    }
    return all
  }

  private func isKnown(_ substitute: SubstituteRecord, in space: UInt16) -> Bool {
    substitute.spaces < 0 || (spaceSets.indices.contains(Int(substitute.spaces)) && spaceSets[Int(substitute.spaces)].contains(space))
  }

  /// The expanded name of a complex type.
  func expandedTypeName(_ index: Int) -> XMLName { XMLName(namespaces[Int(types[index].namespace)], typeName(index)) }

  /// Whether values of a simple type name an element, or refer to ones that are named.
  func mayIdentify(_ simpleType: Int32) -> Bool {
    simpleTypes.borrow(Int(simpleType)) { $0.mayIdentify && $0.identity(in: simpleTypes) != .none }
  }

  /// What is wrong with a value of a simple type.
  @inline(never)
  func violation(of value: BorrowedBytes, _ simpleType: Int32) -> SimpleTypeViolation? {
    simpleTypes.borrow(Int(simpleType)) { $0.violation(value, simpleTypes, depth: 0) }
  }

  /// The schema name of a complex type.
  func typeName(_ index: Int) -> String { string(types[index].name) }

  /// `file:line` of a complex type, or of one of its parts.
  func location(_ index: Int, line: Int32 = 0) -> String {
    let record = types[index]
    let place = SchemaPlace.unpacked(line)
    guard place.line > 0 else { return "\(string(record.file)):\(record.line)" }
    let file = place.file.flatMap { files.indices.contains($0) ? files[$0] : nil } ?? record.file
    return "\(string(file)):\(place.line)"
  }
}
